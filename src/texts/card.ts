import { planSentence } from '../domain/asked.ts';
import type { Card } from '../domain/card.ts';
import type { Line } from '../ports/terminal.ts';

/** What stands above the card. */
export const cardTitle = ({ student, withColleague }: Pick<Card, 'student' | 'withColleague'>): string =>
  student === undefined
    ? 'Voor tijdens het gesprek'
    : `Voor tijdens het gesprek ${withColleague ? 'over' : 'met'} ${student}`;

/** The points that are not chosen, so that none is forgotten; where she chose none they are all there is. */
export const alsoPoints = ({ chosen, others }: Pick<Card, 'chosen' | 'others'>): string =>
  `${chosen.length > 0 ? 'Ook' : 'Hier kun je op letten'}: ${others.join(' · ')}`;

/** The short name of a point, where what it says does not begin with it. */
const nameAbove = ({ short, text }: Card['chosen'][number]): string | undefined =>
  text.toLowerCase().startsWith(short.toLowerCase()) ? undefined : short;

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
  ...card.chosen.flatMap((point): Line[] => {
    const { text, note } = point;
    const name = nameAbove(point);
    return [
      ...(name === undefined ? [[['strong', text]] as const] : [[['strong', name]] as const, text]),
      ...(note === undefined ? [] : quoted(note)),
      '',
    ];
  }),
  ...card.plans.flatMap((plan): Line[] => [[['accent', planSentence(plan)]], '']),
  ...(card.brought.length > 0 ? [...broughtLines(card.brought), ''] : []),
  ...(card.others.length > 0 ? [[['quiet', alsoPoints(card)]] as const] : []),
];
