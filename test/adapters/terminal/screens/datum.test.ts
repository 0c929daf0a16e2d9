import { describe, expect, it } from 'vitest';
import { dateBody, type DateState } from '../../../../src/adapters/terminal/screens/datum.ts';
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

  const proposed = (): ReturnType<typeof useQuestion<DateState>> =>
    useQuestion(
      dateBody(
        questionOf(asked, {
          draft: { ...EMPTY_DRAFT, answers: { vraag: { kind: 'datum', date: '2027-07-31' } as const } },
        }),
      ),
    );

  it('has its year where that is another, and is not said twice', () => {
    expect(
      proposed()
        .shown()
        .match(/zaterdag 31 juli 2027/g),
    ).toHaveLength(1);
    expect(
      proposed()
        .press(' ')
        .shown()
        .match(/zaterdag 31 juli 2027/g),
    ).toHaveLength(1);
    const typed = useQuestion(dateBody(question)).press('1-2');
    expect(typed.shown()).toContain('maandag 1 februari 2027');
    const same = useQuestion(dateBody(question)).press('Dinsdag 1 december');
    expect(same.shown()).not.toContain('  dinsdag 1 december');
  });

  it('makes way for what is typed or pasted over it, and Ctrl+Z brings it back', () => {
    expect(proposed().press('vrijdag', 'Enter').moves).toEqual([dated('2026-11-27')]);
    expect(proposed().paste('1 december').press('Enter').moves).toEqual([dated('2026-12-01')]);
    const back = proposed().press('v', 'Ctrl+Z', 'Enter');
    expect(back.moves).toEqual([dated('2027-07-31')]);
  });

  it('stays where she goes on in it, also when it was half typed', () => {
    expect(proposed().press('Backspace', '8', 'Enter').moves).toEqual([dated('2028-07-31')]);
    const draft = { ...EMPTY_DRAFT, typing: { vraag: { kind: 'datum', date: 'over twee' } as const } };
    const half = useQuestion(dateBody(questionOf(asked, { draft }))).press(' weken', 'Enter');
    expect(half.moves).toEqual([dated('2026-12-08')]);
  });
});
