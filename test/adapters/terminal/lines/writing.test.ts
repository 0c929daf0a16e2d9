import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../../../src/domain/session.ts';
import type { Acted } from '../../../../src/ports/terminal.ts';
import { normaliseText } from '../../../../src/domain/text.ts';
import { question } from '../../../domain/forms.ts';
import {
  answersIn,
  askAt,
  behindOpening,
  CLOSED,
  ctrl,
  draftWith,
  paste,
  type,
  type Stroke,
} from './support.ts';

const draft = draftWith([question('v', 'open', { text: 'Wat zag je?' }), question('w', 'open')]);
const written = draftWith([question('u', 'open'), question('v', 'open', { text: 'Wat zag je?' })], {
  answers: { v: { kind: 'open', text: 'eerste\ntweede' } },
});
const atWritten = { ...written, screen: 'v' };

const answer = async (...strokes: readonly Stroke[]): Promise<unknown> =>
  answersIn((await askAt(draft, strokes)).moves);

const text = (whole: string): readonly unknown[] => [{ kind: 'open', text: whole }];

/** A line as it is typed so that it is text. */
const asTyped = (line: string): string => {
  if (line.trim() === '.') return '..';
  return line.startsWith(':') ? `:${line}` : line;
};

describe('an answer of several lines', () => {
  it('ends with a line that holds nothing but a full stop', async () => {
    const { said, reply, moves } = await askAt(draft, ['eerste', '', 'derde', '', 'vijfde', '.']);
    expect(answersIn(moves)).toEqual(text('eerste\n\nderde\n\nvijfde'));
    expect(reply).toEqual({ type: 'next' });
    expect(behindOpening(said)).toBe(
      [
        'Blad 1.',
        '',
        'Schrijf zo dat de student dit mag lezen. Het blijft in jouw map.',
        '',
        'Wat zag je?',
        'Zoveel regels als je wilt. Een regel met alleen een punt is het einde.',
        'Enter is: overslaan.',
        'Antwoord: eerste',
        '',
        'Klaar? Typ dan alleen een punt.',
        'derde',
        '',
        'vijfde',
        '.',
        'Dit is bewaard. Elk volgend antwoord wordt ook meteen bewaard.',
      ].join('\n'),
    );
  });

  it('is skipped with Enter, and with a full stop alone', async () => {
    expect(await answer('')).toEqual([]);
    expect(await answer('.')).toEqual([]);
    expect((await askAt(draft, [''])).reply).toEqual({ type: 'next' });
  });

  it('takes two full stops for one, and two colons for one', async () => {
    expect(await answer('..', '::)', '...', ':) ja', '. nee', '.')).toEqual(text('.\n:)\n...\n:) ja\n. nee'));
  });

  it('says which words there are when a word after a colon is none, and keeps what was written', async () => {
    const { said, moves } = await askAt(draft, ['een', ':terg', '.']);
    expect(answersIn(moves)).toEqual(text('een'));
    expect(said).toContain('Het woord :terg ken ik niet. Bedoel je :terug?');
    expect(said).toContain('Er is: :uitleg, :terug, :overzicht, :regels, :leeg, :veilig, :stop.');
    expect(said).toContain('Typ dan twee dubbele punten aan het begin.');
  });

  it('comes under what was there; Enter leaves that as it was', async () => {
    const kept = await askAt(atWritten, ['']);
    expect(kept.moves).toEqual([]);
    expect(kept.said).toContain('Je schreef:\neerste\ntweede\nWat je nu typt, komt eronder.');
    expect(kept.said).toContain('Enter is: zo laten.');
    expect(answersIn((await askAt(atWritten, ['derde', '.'])).moves)).toEqual(text('eerste\ntweede\nderde'));
  });

  it('begins anew after :leeg, also with the same words', async () => {
    const { moves, draft: after } = await askAt(atWritten, [':leeg', 'eerste', 'tweede', '.']);
    expect(answersIn(moves)).toEqual(['leeg', ...text('eerste\ntweede')]);
    expect(after.answers['v']).toEqual({ kind: 'open', text: 'eerste\ntweede' });
    expect((await askAt(atWritten, [':leeg', ''])).draft.answers).toEqual({});
  });

  it('has any of its lines changed, taken away, or left as it was', async () => {
    const changed = await askAt(atWritten, [':regels', '2', type('!'), '', '']);
    expect(changed.said).toContain(
      '1. eerste\n2. tweede\nWelke regel wil je veranderen? Typ het nummer.\nEnter is: niets veranderen.\nRegel: 2\n',
    );
    expect(changed.said).toContain('Regel 2: tweede!\nEnter is: zo laten.\nAntwoord:');
    expect(answersIn(changed.moves)).toEqual(text('eerste\ntweede!'));
    const shorter = await askAt(atWritten, [':regels', '1', [...ctrl('u')], '', 'derde', '.']);
    expect(answersIn(shorter.moves)).toEqual(text('tweede\nderde'));
    expect((await askAt(atWritten, [':regels', '', ''])).moves).toEqual([]);
    expect((await askAt(atWritten, [':regels', '3', ':terug', ''])).said).toContain('van 1 tot en met 2.');
    expect((await askAt(atWritten, [':regels', '1', [...ctrl('b')], ''])).moves).toEqual([]);
  });

  it('keeps a line that is being changed when the window closes', async () => {
    const { draft: after } = await askAt(atWritten, [':regels', '1', type(' en meer'), CLOSED]);
    expect(after.typing['v']).toEqual({ kind: 'open', text: 'eerste en meer\ntweede' });
  });

  it('that is refused is asked for again, with what was written', async () => {
    const objection = (move: Move): Acted | undefined =>
      move.type === 'answered' && JSON.stringify(move.answer).includes('123')
        ? { type: 'refused', sentence: 'Haal het nummer weg.' }
        : undefined;
    const {
      said,
      draft: after,
      reply,
    } = await askAt(draft, ['nummer 123', '.', ':leeg', 'zonder', '.'], { objection });
    expect(said).toContain('Haal het nummer weg.\nJe schreef:\nnummer 123\n');
    expect(after.answers['v']).toEqual({ kind: 'open', text: 'zonder' });
    expect(reply).toEqual({ type: 'next' });
    const kept = await askAt(draft, ['nummer 123', '.', ':terug', ':overzicht'], { objection });
    expect(kept.draft.typing['v']).toEqual({ kind: 'open', text: 'nummer 123' });
  });

  it('that is refused and could not be kept half typed either is said so, and is no answer', async () => {
    const objection = (move: Move): Acted | undefined =>
      move.type === 'answered'
        ? { type: 'refused', sentence: 'Haal het nummer weg.', unsaved: 'De schijf is vol.' }
        : undefined;
    const { said, reply } = await askAt(draft, ['nummer 123', '.', ':stop'], { objection });
    expect(said).toContain('Haal het nummer weg.\nDe schijf is vol.\n');
    expect(said).not.toContain('Dit is bewaard.');
    expect(reply).toEqual({ type: 'stopped' });
  });

  it('is kept half typed at every line, and whole when the window closes', async () => {
    const { draft: after, reply } = await askAt(draft, ['eerste', type('twee'), CLOSED]);
    expect(after.typing['v']).toEqual({ kind: 'open', text: 'eerste\ntwee' });
    expect(after.answers).toEqual({});
    expect(reply).toEqual({ type: 'gone', reason: 'closed' });
  });

  it('is kept half typed by :stop, Ctrl+S and Ctrl+C', async () => {
    for (const [stroke, reply] of [
      [':stop', { type: 'stopped' }],
      [ctrl('s'), { type: 'stopped' }],
      [ctrl('c'), { type: 'gone', reason: 'ctrl-c' }],
    ] as const) {
      const stopped = await askAt(draft, ['eerste', stroke]);
      expect(stopped.reply).toEqual(reply);
      expect(stopped.draft.typing['v']).toEqual({ kind: 'open', text: 'eerste' });
    }
  });

  it('that was half typed becomes an answer with Enter', async () => {
    const half = draftWith([question('v', 'open')], { typing: { v: { kind: 'open', text: 'half' } } });
    const { draft: after, said } = await askAt(half, ['']);
    expect(said).toContain('Je schreef:\nhalf');
    expect(after.answers['v']).toEqual({ kind: 'open', text: 'half' });
    expect(after.typing).toEqual({});
  });

  it('goes along when she goes back or to the overview, by word and by key', async () => {
    const second = { ...draft, screen: 'w' };
    for (const [strokes, reply] of [
      [['een', ':terug'], { type: 'back' }],
      [['een', type(''), ctrl('b')], { type: 'back' }],
      [['een', ':overzicht'], { type: 'overview' }],
    ] as const) {
      const left = await askAt(second, strokes);
      expect(left.reply).toEqual(reply);
      expect(left.draft.answers['w']).toEqual({ kind: 'open', text: 'een' });
    }
    const half = await askAt(second, ['een', type('half'), ctrl('o')]);
    expect(half.draft.answers['w']).toEqual({ kind: 'open', text: 'een\nhalf' });
  });

  it('stands in the line again after the explanation', async () => {
    const { moves, said } = await askAt(draft, [type('ik wa'), [...ctrl('g')], type('cht'), '', '.']);
    expect(answersIn(moves)).toEqual(text('ik wacht'));
    expect(said).toContain('Terug bij de vraag: Wat zag je?\nAntwoord: ik wacht');
  });

  const anyLine = fc.oneof(
    fc.constantFrom(
      '.',
      '..',
      '...',
      ':',
      '::',
      ':stop',
      ':terug',
      ':leeg',
      ':)',
      ': a',
      '. a',
      '',
      ' ',
      'Ja.',
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const lines = fc
    .array(
      anyLine.map((line) => normaliseText(line).replaceAll('\n', ' ')),
      { minLength: 1, maxLength: 8 },
    )
    .filter(([first = '']) => first.trim() !== '');
  const keptAs = (whole: readonly string[]): unknown => {
    const normal = normaliseText(whole.join('\n'));
    return normal === '' ? [] : text(normal);
  };

  it('comes out as it was typed, whatever it holds', async () => {
    await fc.assert(
      // Two full stops alone are the one line that needs a blank behind them, and blanks there are not kept.
      fc.asyncProperty(lines, async (whole) => {
        const strokes = whole.map((line) => (line === '..' ? '.. ' : asTyped(line)));
        expect(await answer(...strokes, '.')).toEqual(keptAs(whole));
      }),
      { numRuns: 150 },
    );
  });

  it('comes out as it was pasted, whatever it holds, marked or not', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.boolean(), async (whole, bracketed) => {
        expect(await answer(paste(`${whole.join('\n')}\n`, bracketed), '.')).toEqual(keptAs(whole));
      }),
      { numRuns: 150 },
    );
  });
});
