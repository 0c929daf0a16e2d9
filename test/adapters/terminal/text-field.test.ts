import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textStart, wordLeft } from '../../../src/adapters/terminal/field-moves.ts';
import { graphemes } from '../../../src/adapters/terminal/graphemes.ts';
import {
  backspace,
  createField,
  deleteForward,
  deleteToLineStart,
  deleteWordBack,
  deleteWordForward,
  exchange,
  fieldText,
  insert,
  isEmptyField,
  lineAt,
  moveTo,
  newline,
  paste,
  redo,
  rewrite,
  undo,
  type TextField,
} from '../../../src/adapters/terminal/text-field.ts';
import { safeToShow } from '../../../src/domain/text.ts';
import { after, anyField, fieldContent, fieldEvent } from './arbitrary-field.ts';

const typeAll = (field: TextField, text: string): TextField => [...text].reduce(insert, field);

/** The field as text, with | where the caret is. */
const shown = (field: TextField): string => {
  const { line, offset } = field.caret;
  return field.lines
    .map(({ text }, index) => (index === line ? `${text.slice(0, offset)}|${text.slice(offset)}` : text))
    .join('\n');
};

/** A field from text with | where the caret is. */
const fieldAt = (text: string): TextField => {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  return moveTo(createField(text.replace('|', '')), {
    line: before.length - 1,
    offset: before.at(-1)?.length ?? 0,
  });
};

describe('typing', () => {
  test('puts text at the caret', () => {
    expect(shown(typeAll(fieldAt('Goe|avond'), 'den'))).toBe('Goeden|avond');
    expect(shown(newline(fieldAt('een|twee')))).toBe('een\n|twee');
    expect(shown(paste(fieldAt('a|d'), 'b\n\nc'))).toBe('ab\n\nc|d');
  });

  test('takes line ends of every kind', () => {
    expect(fieldText(createField('a\r\nb\rc\nd'))).toBe('a\nb\nc\nd');
  });

  test('leaves out what could speak to the terminal or turn text around', () => {
    const field = paste(createField(), 'rood\x1b[31m \x07\u009bwit\u202eblauw\ud800\tgroen');
    expect(fieldText(field)).toBe('rood witblauw\tgroen');
  });

  test.each([
    ['a sequence that never ends', 'voor\x1b]na\nregel twee', 'voor]na\nregel twee'],
    ['an escape before a letter', 'a\x1bPlus\nb', 'aPlus\nb'],
    ['a title of a window', 'a\x1b]0;titel\x07b\x1b]0;titel\x1b\\c', 'abc'],
    ['a half colour', 'a\x1b[31', 'a[31'],
    ['an escape at the end', 'a\x1b', 'a'],
  ])('loses no word to %s', (_name, text, expected) => {
    expect(fieldText(paste(createField(), text))).toBe(expected);
    expect(fieldText(createField(text))).toBe(expected);
  });

  test('an emoji that is typed part by part becomes one', () => {
    const field = typeAll(createField(), '👩‍🏫');
    expect(shown(field)).toBe('👩‍🏫|');
    expect(fieldText(backspace(field))).toBe('');
  });

  test('the caret never stays inside what grew together', () => {
    expect(shown(insert(fieldAt('👩|🏫'), '\u200d'))).toBe('👩‍🏫|');
    expect(shown(deleteForward(fieldAt('🇳|x🇱')))).toBe('🇳🇱|');
  });
});

describe('erasing', () => {
  test.each([
    ['backspace', backspace, 'ab|c', 'a|c'],
    ['backspace over a grapheme', backspace, 'ae\u0301|', 'a|'],
    ['backspace over a line end', backspace, 'een\n|twee', 'een|twee'],
    ['backspace at the beginning', backspace, '|een', '|een'],
    ['delete', deleteForward, 'a|bc', 'a|c'],
    ['delete over a grapheme', deleteForward, '|👩‍🏫b', '|b'],
    ['delete over a line end', deleteForward, 'een|\ntwee', 'een|twee'],
    ['delete at the end', deleteForward, 'een|', 'een|'],
    ['a word back', deleteWordBack, 'een twee drie|', 'een twee |'],
    ['a word back, with blanks', deleteWordBack, 'een twee   |drie', 'een |drie'],
    ['a word back, in the middle', deleteWordBack, 'een tw|ee', 'een |ee'],
    ['a word back, over a line end', deleteWordBack, 'een\n|twee', 'een|twee'],
    ['a word back, with an apostrophe', deleteWordBack, "de foto's|", 'de |'],
    ['a word back, over an emoji', deleteWordBack, 'hoi 👩‍🏫|', 'hoi |'],
    ['a word on', deleteWordForward, '|een twee', '| twee'],
    ['a word on, with punctuation', deleteWordForward, 'een|, twee drie', 'een| drie'],
    ['to the beginning of the line', deleteToLineStart, 'een\ntwee dr|ie', 'een\n|ie'],
  ] as const)('%s', (_name, erase, before, expected) => {
    expect(shown(erase(fieldAt(before)))).toBe(expected);
  });

  test('nothing to erase changes nothing', () => {
    const field = createField('x');
    expect(backspace(textStart(field)).past).toEqual([]);
    expect(deleteForward(field)).toBe(field);
    expect(isEmptyField(createField(''))).toBe(true);
    expect(isEmptyField(createField('\n'))).toBe(false);
  });
});

describe('undo', () => {
  test('takes back word by word', () => {
    const field = typeAll(createField(), 'een twee drie');
    expect(fieldText(undo(field))).toBe('een twee ');
    expect(fieldText(undo(undo(field)))).toBe('een ');
    expect(fieldText(undo(undo(undo(field))))).toBe('');
    expect(undo(undo(undo(undo(field))))).toEqual(undo(undo(undo(field))));
  });

  test('takes back a run of erased characters, a paste, and a new line as one step each', () => {
    const erased = backspace(backspace(backspace(createField('woord'))));
    expect(shown(undo(erased))).toBe('woord|');
    expect(shown(undo(paste(fieldAt('a|b'), 'een twee\ndrie')))).toBe('a|b');
    expect(shown(undo(newline(typeAll(createField(), 'een'))))).toBe('een|');
  });

  test('keeps edits apart between which the caret moved', () => {
    const field = insert(wordLeft(typeAll(createField(), 'twee')), '1');
    expect(shown(undo(field))).toBe('|twee');
  });

  test('can be taken back, until something else is typed', () => {
    const field = typeAll(createField(), 'een twee');
    expect(fieldText(redo(undo(field)))).toBe('een twee');
    expect(fieldText(redo(insert(undo(field), 'x')))).toBe('een x');
    expect(redo(field)).toBe(field);
  });

  test('goes back three hundred steps', () => {
    const field = typeAll(createField(), 'w '.repeat(400));
    let back = field;
    for (let step = 0; step < 500; step += 1) back = undo(back);
    expect(fieldText(back)).toBe('w '.repeat(100));
  });
});

const isEdge = (text: string, offset: number): boolean => {
  let edge = 0;
  for (const grapheme of graphemes(text)) {
    if (edge >= offset) break;
    edge += grapheme.length;
  }
  return edge === offset;
};

describe('for any field', () => {
  test('the caret is on the edge of a grapheme, after anything', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        const text = field.lines[field.caret.line]?.text;
        expect(text).toBeDefined();
        expect(isEdge(text ?? '', field.caret.offset)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('lines together are the text, and no line holds a line end', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        expect(fieldText(field).split('\n')).toEqual(field.lines.map(({ text }) => text));
        expect(fieldText(field)).toBe(safeToShow(fieldText(field)));
      }),
    );
  });

  test('a paste arrives whole between what stood there', () => {
    fc.assert(
      fc.property(anyField, fieldContent, (field, text) => {
        const { line, offset } = field.caret;
        const whole = fieldText(field);
        const at =
          field.lines.slice(0, line).reduce((sum, { text: before }) => sum + before.length + 1, 0) + offset;
        expect(fieldText(paste(field, text))).toBe(whole.slice(0, at) + text + whole.slice(at));
      }),
    );
  });

  test('undo of one edit is identity', () => {
    fc.assert(
      fc.property(anyField, fieldContent, (field, text) => {
        for (const edit of [
          (one: TextField) => paste(one, text),
          newline,
          deleteWordBack,
          deleteWordForward,
        ]) {
          const edited = edit(field);
          const back = edited === field ? field : undo(edited);
          expect([back.lines, back.caret]).toEqual([field.lines, field.caret]);
        }
      }),
    );
  });

  test('undo as often as possible, then redo as often, changes nothing', () => {
    fc.assert(
      fc.property(fieldContent, fc.array(fieldEvent, { maxLength: 25 }), (text, events) => {
        const start = createField(text);
        const field = after(start, events);
        let back = field;
        for (let step = field.past.length; step > 0; step -= 1) back = undo(back);
        let again = back;
        for (let step = field.past.length; step > 0; step -= 1) again = redo(again);
        // What was undone along the way stands in the future of the field and not in its past.
        expect(fieldText(back)).toBe(fieldText(start));
        expect(fieldText(again)).toBe(fieldText(field));
      }),
    );
  });

  test('typing a text is the same as pasting it', () => {
    fc.assert(
      fc.property(fieldContent, (text) => {
        const whole = paste(createField(), text);
        const byHand = text
          .split('\n')
          .reduce((field, line, index) => typeAll(index === 0 ? field : newline(field), line), createField());
        expect(fieldText(byHand)).toBe(fieldText(whole));
      }),
    );
  });

  test('text of a line that is not there is empty', () => {
    expect(lineAt(createField('een'), 7)).toBe('');
  });
});

describe('other words in the place of some', () => {
  const swap = (field: TextField, words: Readonly<Record<string, string>>): TextField =>
    exchange(
      field,
      [...fieldText(field).matchAll(new RegExp(Object.keys(words).join('|'), 'g'))].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: words[match[0]] ?? '',
      })),
    );
  const codes = { Sanna: '[NAAM-1]', Bo: '[NAAM-2]' };

  test.each([
    ['Sanna en Bo|', '[NAAM-1] en [NAAM-2]|'],
    ['|Sanna en Bo', '|[NAAM-1] en [NAAM-2]'],
    ['Sanna |en Bo', '[NAAM-1] |en [NAAM-2]'],
    ['Sa|nna en Bo', '[NAAM-1]| en [NAAM-2]'],
    ['een\nSanna\nBo en dr|ie\nBo', 'een\n[NAAM-1]\n[NAAM-2] en dr|ie\n[NAAM-2]'],
    ['niemand|', 'niemand|'],
  ])('leaves the caret where it was: %j', (before, swapped) => {
    expect(shown(swap(fieldAt(before), codes))).toBe(swapped);
  });

  test('may take line ends away', () => {
    const field = exchange(fieldAt('Sanna\nde Vries kw|am'), [{ start: 0, end: 14, text: '[NAAM-1]' }]);
    expect(shown(field)).toBe('[NAAM-1] kw|am');
  });

  test('is one step to undo', () => {
    const field = fieldAt('Sanna en B|o');
    const swapped = swap(field, codes);
    expect(shown(undo(swapped))).toBe(shown(field));
    expect(shown(redo(undo(swapped)))).toBe(shown(swapped));
    expect(shown(undo(insert(swapped, 'x')))).toBe(shown(swapped));
  });

  test('changes nothing else, wherever the caret stands', () => {
    fc.assert(
      fc.property(anyField, fc.nat(), fc.nat(), (field, one, other) => {
        const text = fieldText(field);
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
        const next = exchange(field, [{ start: start ?? 0, end: end ?? 0, text: '[X]' }]);
        expect(fieldText(next)).toBe(`${text.slice(0, start)}[X]${text.slice(end)}`);
        expect(fieldText(undo(next))).toBe(text);
        expect(next.caret.offset).toBeLessThanOrEqual(lineAt(next, next.caret.line).length);
      }),
    );
  });

  test('can be all of them', () => {
    const field = rewrite(fieldAt('o|ud'), 'nieuw\nen langer');
    expect(shown(field)).toBe('nieuw\nen langer|');
    expect(shown(undo(field))).toBe('o|ud');
  });
});
