import { gesprekOf } from '../domain/asked.ts';
import { dayFrom } from '../domain/dates.ts';
import { openQuestions } from '../domain/session.ts';
import type { Choice, DraftSummary, Line } from '../ports.ts';

export const NO_DRAFTS: readonly Line[] = [
  'Er staat niets open.',
  ['Een gesprek voorbereiden? Typ: ', ['key', 'kansrijk voor']],
];

export const DRAFT_LOCKED = [
  'Dit gesprek staat al open in een ander venster.',
  'Ga daar verder, of sluit dat venster eerst.',
] as const;

export const draftUnknown = (id: string): readonly [string, string] => [
  `Er is geen open gesprek met de naam ${id}.`,
  'Kijk wat er open staat met: kansrijk verder',
];

export const draftUnreadable = (id: string): readonly [string, string] => [
  `Het open gesprek ${id} is niet te lezen. Het is apart gezet en niet weggegooid.`,
  'Je vindt het in de map concepten.',
];

const nameOf = ({ draft }: DraftSummary): string => {
  const { student } = gesprekOf(draft);
  return student === undefined ? draft.form.title : `${draft.form.title} · ${student}`;
};

const stillOpen = ({ draft }: DraftSummary): string => {
  const count = openQuestions(draft).length;
  if (count === 0) return 'alles is ingevuld';
  return count === 1 ? 'nog 1 vraag open' : `nog ${count} vragen open`;
};

/** One open conversation in a list. */
export const draftLine = (summary: DraftSummary, day: string): Line => [
  ['strong', summary.id],
  `  ${nameOf(summary)}, ${day}, ${stillOpen(summary)}`,
];

/** Which open conversation to go on with. */
export const draftChoice = (summaries: readonly DraftSummary[], today: string): Choice<string> => ({
  title: 'Waar wil je verdergaan?',
  intro: [],
  options: summaries.map((summary) => ({
    value: summary.id,
    text: `${nameOf(summary)}, ${dayFrom(summary.draft.startedAt.slice(0, 10), today)}`,
    aside: stillOpen(summary),
  })),
  standard: summaries[0]?.id ?? '',
});
