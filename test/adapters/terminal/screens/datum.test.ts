import { describe, expect, it } from 'vitest';
import { dateBody } from '../../../../src/adapters/terminal/screens/datum.ts';
import { askedAs, EMPTY_DRAFT, questionOf, useQuestion } from './support.ts';

const asked = askedAs('datum');
const question = questionOf(asked);
const dated = (date: string): object => ({ type: 'answered', key: 'vraag', answer: { kind: 'datum', date } });

describe('a day', () => {
  it('is read as people say it, and shown as it was understood', () => {
    const used = useQuestion(dateBody(question)).press('volgende week vrijdag');
    expect(used.shown()).toContain('vrijdag 4 december');
    expect(used.press('Enter').moves).toEqual([dated('2026-12-04')]);
  });

  it('is asked for once more when it cannot be read, and never holds her', () => {
    const used = useQuestion(dateBody(question)).press('maandaag', 'Enter');
    expect(used.left).toBeUndefined();
    expect(used.shown()).toContain('Die dag herken ik nog niet');
    expect(used.press('Enter').left?.reply).toEqual({ type: 'next' });
    expect(used.moves).toEqual([
      { type: 'typing', key: 'vraag', answer: { kind: 'datum', date: 'maandaag' } },
    ]);
  });

  it('is asked for kindly where a time was named and no day, and what she typed stays', () => {
    const used = useQuestion(dateBody(question)).press('na de vakantie', 'Enter');
    expect(used.left).toBeUndefined();
    expect(used.shown()).toContain('Dat is nog geen vaste dag');
    expect(used.shown()).toContain('│ na de vakantie');
  });

  it('may be skipped', () => {
    expect(useQuestion(dateBody(question)).press('Enter').moves).toEqual([]);
  });

  it('stands there in words and stays the same day', () => {
    const draft = { ...EMPTY_DRAFT, answers: { vraag: { kind: 'datum', date: '2028-12-01' } as const } };
    const used = useQuestion(dateBody(questionOf(asked, { draft })));
    expect(used.shown()).toContain('1 december 2028');
    expect(used.press(' ', 'Enter').moves).toEqual([dated('2028-12-01')]);
  });
});
