import { planSentence } from '../domain/asked.ts';
import type { Card } from '../domain/card.ts';
import type { Line } from '../ports.ts';

const alsoLine = (others: readonly string[]): Line => [['quiet', `Ook: ${others.join(' · ')}`]];

/** The card for *tijdens*: nothing to fill in. */
export const cardLines = ({ student, chosen, others, plans }: Card): readonly Line[] => [
  [['title', student === undefined ? 'Voor tijdens het gesprek' : `Voor tijdens het gesprek met ${student}`]],
  '',
  ...chosen.flatMap(({ short, text, note }): Line[] => [
    [['strong', short]],
    text,
    ...(note === undefined ? [] : note.split('\n').map((line): Line => [['quote', line]])),
    '',
  ]),
  ...plans.flatMap((plan): Line[] => [[['accent', planSentence(plan)]], '']),
  ...(others.length > 0 ? [alsoLine(others)] : []),
];
