import { describe, expect, it } from 'vitest';
import type { Move } from '../../../../../src/domain/session.ts';
import { question } from '../../../../domain/forms.ts';
import { answersIn, askAt, draftWith, type Asking, type AskingOptions, type Stroke } from '../support.ts';

const draft = draftWith([question('student', 'schuilnaam', { text: 'Voor welke student?' })]);
const options: AskingOptions = {
  aids: {
    recent: [
      { student: 'eik', about: 'gisteren · Goed beeld' },
      { student: 'spar', about: 'vrijdag' },
    ],
  },
  objection: (move: Move) =>
    move.type === 'answered' && move.answer.kind === 'open' && move.answer.text === 'jan'
      ? { type: 'refused', sentence: 'Dit lijkt een naam.' }
      : undefined,
};
const ask = (...strokes: readonly Stroke[]): Promise<Asking> => askAt(draft, strokes, options);

describe('a schuilnaam', () => {
  it('is taken in small letters, below the ones that were used before', async () => {
    const { moves, said, reply } = await ask('Eik');
    expect(said).toContain(
      'Eerder gebruikt. Typ het nummer, of een andere schuilnaam.\n1. eik, gisteren, Goed beeld\n2. spar, vrijdag\nEnter is: geen schuilnaam.\nSchuilnaam: Eik',
    );
    expect(answersIn(moves)).toEqual([{ kind: 'open', text: 'eik' }]);
    expect(reply).toEqual({ type: 'next' });
  });

  it('can be one of those by its number; a number that is none of them stays what she typed', async () => {
    expect(answersIn((await ask('2')).moves)).toEqual([{ kind: 'open', text: 'spar' }]);
    expect(answersIn((await ask('3')).moves)).toEqual([{ kind: 'open', text: '3' }]);
  });

  it('may be none', async () => {
    expect((await ask('')).moves).toEqual([]);
  });

  it('that is refused is said so, and asked for again; Enter goes on without', async () => {
    const { said, draft: after, reply } = await ask('jan', '');
    expect(said).toContain('Schuilnaam: jan\nDit lijkt een naam.\nEnter is: geen schuilnaam.\n');
    expect(after.answers).toEqual({});
    expect(after.typing).toEqual({});
    expect(reply).toEqual({ type: 'next' });
    expect(said).not.toContain('Dit is bewaard.');
    expect((await ask('jan', 'eik')).draft.answers['student']).toEqual({ kind: 'open', text: 'eik' });
  });

  it('that was refused stays half typed until she goes on', async () => {
    const { draft: after } = await ask('jan');
    expect(after.typing['student']).toEqual({ kind: 'open', text: 'jan' });
    const again = await askAt(after, ['', ''], options);
    expect(again.said).toContain('Nu staat er: jan.\nEnter is: zo laten.');
    expect(again.said).toContain('Dit lijkt een naam.');
    expect(again.reply).toEqual({ type: 'next' });
  });

  it('that was given stays with Enter, also after another one was refused, and goes with :leeg', async () => {
    const made = draftWith([question('student', 'schuilnaam')], {
      answers: { student: { kind: 'open', text: 'eik' } },
    });
    expect((await askAt(made, [''], options)).moves).toEqual([]);
    expect((await askAt(made, ['jan', ''], options)).draft).toMatchObject({
      answers: { student: { text: 'eik' } },
      typing: {},
    });
    expect((await askAt(made, [':leeg', ''], options)).draft.answers).toEqual({});
  });
});
