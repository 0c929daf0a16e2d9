import type { Afspraak } from './answer.ts';
import { isCasusForm } from './casus/casus-form.ts';
import { daysBetween, daysLater } from './dates.ts';
import type { Log } from './log/log.ts';
import { attentionOf, plansOf, waiting } from './reflection.ts';
import type { Resting, Waits } from './resting.ts';
import type { Draft } from './session.ts';

/** After so many days it is brought up no more. */
const DAYS = 14;

/** One thing that the start menu brings up; after `until` it does not. */
export type WaitingLine = { readonly until: string; readonly id: string } & (
  | { readonly what: 'concept'; readonly draft: Draft }
  | { readonly what: 'gesprek'; readonly log: Log }
  | {
      readonly what: 'afspraak';
      readonly log: Log;
      readonly question: string;
      readonly index: number;
      readonly item: Afspraak;
      readonly due: string;
    }
);

/** Where she is in time: JJJJ-MM-DD and UU:MM. */
export interface Now {
  readonly today: string;
  readonly time: string;
}

/** A concept by the name that it is taken up with. */
interface OpenDraft {
  readonly id: string;
  readonly draft: Draft;
}

const isRecent = (day: string, today: string): boolean => {
  const days = daysBetween(day, today);
  return days >= 0 && days <= DAYS;
};

const draftLines = (drafts: readonly OpenDraft[], { today }: Now): readonly WaitingLine[] =>
  drafts.flatMap(({ id, draft }): WaitingLine[] => {
    const day = draft.touchedAt.slice(0, 10);
    return isRecent(day, today) ? [{ what: 'concept', id, draft, until: daysLater(day, DAYS) }] : [];
  });

const hasBegun = ({ head }: Log, { today, time }: Now): boolean =>
  head.datum < today || (head.datum === today && head.tijd <= time);

const planLines = (logs: readonly Log[], drafts: readonly OpenDraft[], now: Now): readonly WaitingLine[] =>
  waiting(logs)
    // She is looking back on it already: that concept is what waits.
    .filter(({ head }) => !drafts.some(({ draft }) => draft.belongsTo === head.id))
    .filter((log) => isRecent(log.head.datum, now.today) && hasBegun(log, now))
    // A list without a plan or an aandachtspunt leaves nothing to come back to.
    .filter((log) => plansOf(log).length > 0 || attentionOf(log).length > 0)
    .map((log) => ({ what: 'gesprek', id: log.head.id, log, until: daysLater(log.head.datum, DAYS) }));

const dueLines = (logs: readonly Log[], { today }: Now): readonly WaitingLine[] =>
  logs
    .flatMap((log) =>
      log.pages.flatMap(({ entries }) =>
        entries.flatMap(({ id: question, answer }) =>
          answer?.kind === 'afspraken'
            ? answer.items.flatMap((item, index): (WaitingLine & { readonly what: 'afspraak' })[] => {
                const { wanneer: due, done = false } = item;
                if (done || due === undefined || !isRecent(due, today)) return [];
                const { id } = log.head;
                return [
                  { what: 'afspraak', id, log, question, index, item, due, until: daysLater(due, DAYS) },
                ];
              })
            : [],
        ),
      ),
    )
    .toSorted((one, other) => other.due.localeCompare(one.due));

const rests = (resting: readonly Resting[], what: Waits, id: string): boolean =>
  resting.some((one) => one.what === what && one.id === id);

/** Of yesterday or today: somebody still has it in her head. */
const FRESH = 1;

const dayOf = (line: WaitingLine): string => {
  if (line.what === 'concept') return line.draft.touchedAt.slice(0, 10);
  return line.what === 'gesprek' ? line.log.head.datum : line.due;
};

/** What is of most use now comes first: what is fresh goes before what is older, a casus can always wait. */
const rankOf = (line: WaitingLine, { today }: Now): number => {
  if (line.what === 'concept' && isCasusForm(line.draft.form)) return 2;
  return daysBetween(dayOf(line), today) <= FRESH ? 0 : 1;
};

/**
 * Everything to bring up, what is of most use now first. Of what is as fresh an open concept goes before a plan that
 * nobody looked back on, and that before an afspraak that is due.
 */
export const waitingLines = (
  found: {
    readonly drafts: readonly OpenDraft[];
    /** Newest first. */
    readonly logs: readonly Log[];
    readonly resting: readonly Resting[];
  },
  now: Now,
): readonly WaitingLine[] =>
  [
    ...draftLines(found.drafts, now),
    ...planLines(found.logs, found.drafts, now),
    ...dueLines(found.logs, now),
  ]
    .filter(({ what, id }) => !rests(found.resting, what, id))
    .toSorted((one, other) => rankOf(one, now) - rankOf(other, now));

/** Whether two lines bring up the same thing. */
export const isSameLine = (one: WaitingLine, other: WaitingLine): boolean =>
  one.what === other.what &&
  one.id === other.id &&
  (one.what !== 'afspraak' ||
    other.what !== 'afspraak' ||
    (one.question === other.question && one.index === other.index));
