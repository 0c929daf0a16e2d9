import type { Afspraak } from './answer.ts';
import { daysBetween, daysLater } from './dates.ts';
import type { Log } from './log.ts';
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

const isRecent = (day: string, today: string): boolean => {
  const days = daysBetween(day, today);
  return days >= 0 && days <= DAYS;
};

const draftLines = (
  drafts: readonly { readonly id: string; readonly draft: Draft }[],
  { today }: Now,
): readonly WaitingLine[] =>
  drafts.flatMap(({ id, draft }): WaitingLine[] => {
    const day = draft.touchedAt.slice(0, 10);
    return isRecent(day, today) ? [{ what: 'concept', id, draft, until: daysLater(day, DAYS) }] : [];
  });

const hasBegun = ({ head }: Log, { today, time }: Now): boolean =>
  head.datum < today || (head.datum === today && head.tijd <= time);

const planLines = (logs: readonly Log[], now: Now): readonly WaitingLine[] =>
  waiting(logs)
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

/** The one thing to bring up: an open concept, else a plan that nobody looked back on, else an afspraak that is due. */
export const waitingLine = (
  found: {
    readonly drafts: readonly { readonly id: string; readonly draft: Draft }[];
    /** Newest first. */
    readonly logs: readonly Log[];
    readonly resting: readonly Resting[];
  },
  now: Now,
): WaitingLine | undefined =>
  [...draftLines(found.drafts, now), ...planLines(found.logs, now), ...dueLines(found.logs, now)].find(
    ({ what, id }) => !rests(found.resting, what, id),
  );
