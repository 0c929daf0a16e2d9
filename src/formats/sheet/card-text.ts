import { planSentence } from '../../domain/asked.ts';
import type { Card } from '../../domain/card.ts';
import { alsoPoints, cardTitle } from '../../texts/card.ts';
import { preparedOn, SHEET } from '../../texts/sheet.ts';
import { apart, heading, PAPER, prose, ruled } from './rows.ts';

const INDENT = '   ';

const block = (title: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : ['', heading(title), ...rows];

/** What is left of the sheet, to write on: every other row, and at least two. */
const notes = (used: number): readonly string[] => {
  const pairs = Math.max(2, Math.floor((PAPER.rows - used) / 2));
  return Array.from({ length: pairs }, () => ['', ruled()]).flat();
};

/** The card for *tijdens* as plain text on one A4: her points large, the others, the plan, room for notes. */
export const cardSheetText = (card: Card, date: string): string => {
  const above = [
    ...apart(cardTitle(card), preparedOn(date)),
    ...card.chosen.flatMap(({ short, text, note }) => [
      '',
      ...prose(short.toUpperCase()),
      ...prose(text, INDENT),
      ...(note === undefined ? [] : prose(note, `${INDENT}> `)),
    ]),
    ...block(
      SHEET.plan,
      card.plans.flatMap((plan) => prose(planSentence(plan))),
    ),
    ...card.brought.flatMap(({ short, text }) => block(short, prose(text))),
    ...(card.others.length > 0 ? ['', ...prose(alsoPoints(card))] : []),
    '',
    heading(SHEET.notes),
  ];
  return [...above, ...notes(above.length)].join('\n');
};
