import { gesprekOf } from './asked.ts';
import type { Draft } from './session.ts';
import type { Moment } from './words.ts';

/** A conversation that is about to begin, as far as it is known by then. */
export interface AboutToBegin {
  readonly vorm: string;
  readonly moment: Moment;
  readonly student?: string;
  /** The id of the log that it belongs to. */
  readonly belongsTo?: string;
}

const isSame = (draft: Draft, { vorm, moment, student, belongsTo }: AboutToBegin, today: string): boolean => {
  if (draft.form.id !== vorm || draft.given.moment !== moment || draft.belongsTo !== belongsTo) return false;
  if (belongsTo !== undefined) return true;
  if (student !== undefined) return gesprekOf(draft).student === student;
  // For whom it is, is asked later: only what she did today is likely to be this one.
  return draft.touchedAt.slice(0, 10) === today;
};

/** The concept that was touched last of the conversation that is about to begin, where there is one. */
export const openDraftOf = <Open extends { readonly draft: Draft }>(
  drafts: readonly Open[],
  begins: AboutToBegin,
  today: string,
): Open | undefined =>
  drafts
    .filter(({ draft }) => isSame(draft, begins, today))
    .toSorted((one, other) => other.draft.touchedAt.localeCompare(one.draft.touchedAt))[0];
