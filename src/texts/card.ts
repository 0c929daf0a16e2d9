import { planSentence } from '../domain/asked.ts';
import type { Card } from '../domain/card.ts';
import type { Line } from '../ports.ts';

/** What stands above the card. */
export const cardTitle = ({ student, withColleague }: Pick<Card, 'student' | 'withColleague'>): string =>
  student === undefined
    ? 'Voor tijdens het gesprek'
    : `Voor tijdens het gesprek ${withColleague ? 'over' : 'met'} ${student}`;

/** The points that are not chosen, so that none is forgotten. */
export const alsoPoints = (others: readonly string[]): string => `Ook: ${others.join(' · ')}`;

const quoted = (text: string): readonly Line[] => text.split('\n').map((line): Line => [['quote', line]]);

const label = (short: string): string => (short.endsWith('?') ? short : `${short}:`);

/** What she wants to bring in: its name, and her words behind it or below it. */
export const broughtLines = (brought: Card['brought']): readonly Line[] =>
  brought.flatMap(({ short, text }): readonly Line[] =>
    text.includes('\n')
      ? [[['strong', label(short)]], ...quoted(text)]
      : [[['strong', label(short)], ` ${text}`]],
  );

/** The card for *tijdens*: nothing to fill in. */
export const cardLines = (card: Card): readonly Line[] => [
  [['title', cardTitle(card)]],
  '',
  ...card.chosen.flatMap(({ short, text, note }): Line[] => [
    [['strong', short]],
    text,
    ...(note === undefined ? [] : quoted(note)),
    '',
  ]),
  ...card.plans.flatMap((plan): Line[] => [[['accent', planSentence(plan)]], '']),
  ...(card.brought.length > 0 ? [...broughtLines(card.brought), ''] : []),
  ...(card.others.length > 0 ? [[['quiet', alsoPoints(card.others)]] as const] : []),
];
