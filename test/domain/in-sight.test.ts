import { describe, expect, it } from 'vitest';
import { allAsked, type Asked } from '../../src/domain/asked.ts';
import type { Question } from '../../src/domain/form/form.ts';
import { outOfSight } from '../../src/domain/in-sight.ts';
import { formOf, point, question } from './forms.ts';

const asked = (...questions: readonly Question[]): readonly Asked[] =>
  allAsked({ form: formOf([questions]), intake: [], given: { moment: 'voor' }, plans: [], answers: {} });

const ids = (questions: readonly Asked[]): readonly string[] => questions.map(({ id }) => id);

describe('what is out of sight', () => {
  const open = asked(
    question('q', 'open', { text: 'Wat zag je, en wat hoorde je?', example: 'Iets kleins.' }),
  );

  it('is nothing where all words stand there, however they are broken', () => {
    expect(
      outOfSight(open, [['  Wat zag je,', '  en wat hoorde je?', '  Bijvoorbeeld: Iets', '  kleins.']]),
    ).toEqual([]);
  });

  it.each([[['Wat zag je, en wat hoorde je?']], [['Iets kleins.', 'en wat hoorde je?']]])(
    'is a question of which something is missing',
    (rows) => {
      expect(ids(outOfSight(open, [rows]))).toEqual(['q']);
    },
  );

  it('is a choice with an option that must be scrolled to', () => {
    const choice = asked(
      question('keus', 'keuze', {
        text: 'Welke?',
        options: [
          { id: 'a', text: 'Appel' },
          { id: 'p', text: 'Peer' },
        ],
      }),
    );
    expect(outOfSight(choice, [['Welke?', '1 Appel', '2 Peer']])).toEqual([]);
    expect(
      ids(
        outOfSight(choice, [
          ['Welke?', '1 Appel'],
          ['Welke?', '2 Peer'],
        ]),
      ),
    ).toEqual(['keus']);
  });

  it('is no point whose question comes when it is its turn', () => {
    const points = asked(point('a', { text: 'Vraag a?' }), point('b', { text: 'Vraag b?' }));
    expect(
      outOfSight(points, [
        ['A', 'Vraag a?', 'B'],
        ['A', 'B', 'Vraag b?'],
      ]),
    ).toEqual([]);
    expect(ids(outOfSight(points, [['A', 'Vraag a?', 'B']]))).toEqual(['b']);
    expect(
      ids(
        outOfSight(points, [
          ['A', 'Vraag a?'],
          ['B', 'Vraag b?'],
        ]),
      ),
    ).toEqual(['b']);
  });
});
