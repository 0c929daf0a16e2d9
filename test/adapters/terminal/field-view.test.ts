import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  end,
  home,
  left,
  moveRows,
  right,
  textEnd,
  textStart,
  wordLeft,
  wordRight,
} from '../../../src/adapters/terminal/field-moves.ts';
import { rowAt, rowsOf } from '../../../src/adapters/terminal/field-rows.ts';
import { fieldView, type ShownRow } from '../../../src/adapters/terminal/field-view.ts';
import { graphemes } from '../../../src/adapters/terminal/graphemes.ts';
import { createField, fieldText, moveTo, type TextField } from '../../../src/adapters/terminal/text-field.ts';
import { textWidth } from '../../../src/adapters/terminal/width.ts';
import { after, anyField, fieldContent, fieldEvent } from './arbitrary-field.ts';

const written = (row: ShownRow): string =>
  row.type === 'text' ? row.text : `${row.before}[${row.under}]${row.after}`;
const rows = (field: TextField, width: number, height = 99): readonly string[] =>
  fieldView(field, width, height).rows.map(written);
const at = (text: string, line: number, offset: number): TextField =>
  moveTo(createField(text), { line, offset });

const broken = (text: string, width: number): readonly string[] =>
  rowsOf({ text }, width).map(({ start, end: last }) => text.slice(start, last));

/** Whether no character is wider than a row: an emoji of many parts can be. */
const fits = (field: TextField, width: number): boolean =>
  graphemes(fieldText(field)).every((grapheme) => textWidth(grapheme) < width);

describe('rows', () => {
  test('break between words and keep a cell for the caret', () => {
    expect(broken('een twee drie', 9)).toEqual(['een twee ', 'drie']);
    expect(broken('een twee drie', 8)).toEqual(['een ', 'twee ', 'drie']);
    expect(broken('een', 4)).toEqual(['een']);
    expect(broken('', 4)).toEqual(['']);
  });

  test('cut a long word', () => {
    expect(broken('abcdefgh', 5)).toEqual(['abcd', 'efgh']);
    expect(broken('ab cdefghij', 6)).toEqual(['ab ', 'cdefg', 'hij']);
    expect(broken('漢字仮名', 6)).toEqual(['漢字', '仮名']);
    expect(broken('👩‍🏫👩‍🏫', 3)).toEqual(['👩‍🏫', '👩‍🏫']);
  });

  test('a blank at the very end leaves the caret a row of its own', () => {
    expect(broken('een twee ', 9)).toEqual(['een twee ', '']);
  });

  test('hold the whole line, none too wide, one blank aside', () => {
    fc.assert(
      fc.property(anyField, fc.integer({ min: 6, max: 30 }), (field, width) => {
        fc.pre(fits(field, width));
        for (const line of field.lines) {
          const found = rowsOf(line, width);
          expect(found.map(({ start, end: last }) => line.text.slice(start, last)).join('')).toBe(line.text);
          for (const { start, end: last } of found)
            expect(textWidth(line.text.slice(start, last))).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('are the same after any edits as those of the text that came of them', () => {
    fc.assert(
      fc.property(
        fieldContent,
        fc.array(fieldEvent, { maxLength: 12 }),
        fc.integer({ min: 4, max: 20 }),
        (text, events, width) => {
          let field = createField(text.replaceAll('\n', ' ').repeat(3));
          for (const event of events) {
            for (const line of field.lines) rowsOf(line, width);
            field = after(field, [event]);
            for (const line of field.lines)
              expect(rowsOf(line, width)).toEqual(rowsOf({ text: line.text }, width));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('are kept as long as the line and the width stay', () => {
    const line = { text: 'een twee drie' };
    expect(rowsOf(line, 9)).toBe(rowsOf(line, 9));
    expect(rowsOf(line, 5)).not.toEqual(rowsOf(line, 9));
    expect(rowAt(rowsOf(line, 9), 9)).toBe(1);
  });
});

const place = (field: TextField): string => `${field.caret.line}:${field.caret.offset}`;

describe('moving', () => {
  const TEXT = 'een twee drie vier\n\nkort\nvijf zes zeven acht';

  test('by character, over line ends', () => {
    expect(place(left(at(TEXT, 1, 0)))).toBe('0:18');
    expect(place(right(at(TEXT, 0, 18)))).toBe('1:0');
    expect(place(left(at('👩‍🏫', 0, 5)))).toBe('0:0');
    const start = at(TEXT, 0, 0);
    expect(left(start)).toBe(start);
  });

  test('by word', () => {
    expect(place(wordRight(at(TEXT, 0, 0)))).toBe('0:3');
    expect(place(wordRight(at(TEXT, 0, 3)))).toBe('0:8');
    expect(place(wordLeft(at(TEXT, 0, 8)))).toBe('0:4');
    expect(place(wordLeft(at(TEXT, 2, 0)))).toBe('1:0');
    expect(place(wordLeft(at('👩‍🏫', 0, 5)))).toBe('0:0');
    expect(place(wordRight(at('👩‍🏫', 0, 0)))).toBe('0:5');
  });

  test('to the ends of the row, then of the line, and of the text', () => {
    // een twee | drie vier
    expect(place(end(at(TEXT, 0, 0), 10))).toBe('0:8');
    expect(place(end(at(TEXT, 0, 8), 10))).toBe('0:18');
    expect(place(home(at(TEXT, 0, 12), 10))).toBe('0:9');
    expect(place(home(at(TEXT, 0, 9), 10))).toBe('0:0');
    expect(place(textStart(at(TEXT, 2, 2)))).toBe('0:0');
    expect(place(textEnd(at(TEXT, 0, 0)))).toBe('3:19');
  });

  test('by row, aiming at the same column', () => {
    let field = at(TEXT, 0, 7);
    const places = [];
    for (let step = 0; step < 7; step += 1) places.push(place((field = moveRows(field, 1, 10))));
    // drie vier | (empty) | kort | vijf zes | zeven | acht
    expect(places).toEqual(['0:16', '1:0', '2:4', '3:7', '3:14', '3:19', '3:19']);
    field = moveRows(at(TEXT, 0, 7), 2, 10);
    expect(place(moveRows(field, -2, 10))).toBe('0:7');
    expect(place(moveRows(field, -99, 10))).toBe('0:7');
  });

  test('down then up comes back, wherever it was not stopped', () => {
    // Without marks that take no cell of their own: the column cannot tell before such a mark from behind it.
    const plain = fc.array(fc.constantFrom('a', 'é', ' ', '漢', 'woord', '\n'), { maxLength: 40 });
    fc.assert(
      fc.property(plain, fc.nat(), fc.integer({ min: 6, max: 30 }), (parts, seed, width) => {
        const field = createField(parts.join(''));
        const line = seed % field.lines.length;
        const fresh = moveTo(field, { line, offset: seed % ((field.lines[line]?.text.length ?? 0) + 1) });
        const down = moveRows(fresh, 1, width);
        fc.pre(place(down) !== place(fresh));
        expect(place(moveRows(down, -1, width))).toBe(place(fresh));
      }),
    );
  });
});

describe('what is shown', () => {
  test('has the caret on a character, or on a blank behind the text', () => {
    expect(rows(at('een twee', 0, 4), 20)).toEqual(['een [t]wee']);
    expect(rows(createField('een'), 20)).toEqual(['een[ ]']);
    expect(rows(createField(), 20)).toEqual(['[ ]']);
    expect(rows(at('a👩‍🏫b', 0, 1), 20)).toEqual(['a[👩‍🏫]b']);
    expect(rows(at('een\n\ntwee', 1, 0), 20)).toEqual(['een', '[ ]', 'twee']);
  });

  test('has spaces for tabs', () => {
    expect(rows(at('a\tb', 0, 1), 20)).toEqual(['a[ ]   b']);
    expect(rows(createField('a\tb'), 20)).toEqual(['a    b[ ]']);
  });

  test('is a window around the caret, and says what is out of sight', () => {
    const text = Array.from({ length: 20 }, (_, index) => `regel ${index}`).join('\n');
    const view = fieldView(at(text, 10, 0), 20, 5);
    expect(view.rows.map(written)).toEqual(['regel 8', 'regel 9', '[r]egel 10', 'regel 11', 'regel 12']);
    expect([view.above, view.below]).toEqual([8, 7]);
    expect(fieldView(at(text, 0, 0), 20, 5).above).toBe(0);
    expect(fieldView(createField(text), 20, 5).below).toBe(0);
  });

  test('has exactly one caret, fits, and is the whole text when there is room', () => {
    fc.assert(
      fc.property(
        anyField,
        fc.integer({ min: 6, max: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (field, width, height) => {
          fc.pre(fits(field, width));
          const view = fieldView(field, width, height);
          const drawn = view.rows.map((row) =>
            row.type === 'text' ? row.text : row.before + row.under + row.after,
          );
          expect(view.rows.filter((row) => row.type === 'caret')).toHaveLength(1);
          expect(view.rows.length).toBeLessThanOrEqual(height);
          expect(drawn.filter((row) => textWidth(row) > width)).toEqual([]);
          const whole = drawn.join('').replace(/\s/g, '');
          const text = fieldText(field).replace(/\s/g, '');
          expect(text).toContain(whole);
          expect(whole === text || view.above + view.below > 0).toBe(true);
        },
      ),
    );
  });
});
