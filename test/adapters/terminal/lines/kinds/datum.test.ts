import { describe, expect, it } from 'vitest';
import { question } from '../../../../domain/forms.ts';
import { answersIn, askAt, draftWith } from '../support.ts';

const draft = draftWith([question('v', 'datum', { text: 'Wanneer kijk je terug?' })]);

describe('a day', () => {
  it.each([
    ['over twee weken', '2026-12-08', 'dinsdag 8 december.'],
    ['1-12', '2026-12-01', 'dinsdag 1 december.'],
    ['1 december 2028', '2028-12-01', 'vrijdag 1 december 2028.'],
  ])('«%s» is said back', async (line, date, words) => {
    const { moves, said } = await askAt(draft, [line]);
    expect(answersIn(moves)).toEqual([{ kind: 'datum', date }]);
    expect(said).toContain(words);
  });

  it('that cannot be read is asked for again, and stays half typed', async () => {
    const { draft: after, said, reply } = await askAt(draft, ['maandaag', '']);
    expect(said).toContain('Die dag herken ik nog niet.');
    expect(said).toContain('Nu staat er: maandaag.\nEnter is: zo laten.');
    expect(after.typing['v']).toEqual({ kind: 'datum', date: 'maandaag' });
    expect(after.answers).toEqual({});
    expect(reply).toEqual({ type: 'next' });
  });

  it('that is no day yet is asked for kindly, and what she typed stays', async () => {
    const { draft: after, said } = await askAt(draft, ['na de vakantie', '']);
    expect(said).toContain('Dat is nog geen vaste dag.');
    expect(after.typing['v']).toEqual({ kind: 'datum', date: 'na de vakantie' });
  });

  it('that was given stays with Enter, and goes with :leeg', async () => {
    const made = draftWith([question('v', 'datum')], {
      answers: { v: { kind: 'datum', date: '2026-12-01' } },
    });
    const kept = await askAt(made, ['']);
    expect(kept.said).toContain('Nu staat er: dinsdag 1 december.\nEnter is: zo laten.');
    expect(kept.moves).toEqual([]);
    expect((await askAt(made, [':leeg', ''])).draft.answers).toEqual({});
  });
});
