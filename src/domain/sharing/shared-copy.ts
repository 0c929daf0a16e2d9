import type { LogEntry } from '../log/log.ts';
import type { Rol, Soort } from '../words.ts';

/** Whether the student knows that this is shared, in the words of files, register and copy. */
export const STUDENT_KNOWS = ['ja', 'nog niet', 'kan niet'] as const;
export type StudentKnows = (typeof STUDENT_KNOWS)[number];

/** What a copy may be for; a fixed list, because it reaches the register. The words read well behind *Waarvoor:*. */
export const PURPOSES = [
  'samen begeleiden',
  'stage of werk',
  'overdracht',
  'overleg',
  'hulp van het zorgteam',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Why a student cannot know of it; a fixed list for the same reason. */
export const CANNOT_REASONS = ['niet bereikbaar', 'van school', 'niet veilig', 'nu te zwaar'] as const;
export type CannotReason = (typeof CANNOT_REASONS)[number];

/** What a copy was made for: the same in the copy and in the register. What was not said is absent. */
export interface SharingContext {
  /** For whom, by rol and never by name. */
  readonly forRol?: Rol;
  readonly purpose?: Purpose;
  /** The last day on which the colleague may keep it, JJJJ-MM-DD. */
  readonly until?: string;
  readonly studentKnows: StudentKnows;
  /** Only beside `kan niet`. */
  readonly cannotReason?: CannotReason;
}

/** One conversation in a copy; what two people agreed stands first among its entries. */
export interface SharedConversation {
  readonly title: string;
  readonly soort: Soort;
  /** JJJJ-MM-DD. */
  readonly datum: string;
  /** Only answered ones: id, kind, question text, labels, answer; every text is safe to be shown to somebody else. */
  readonly entries: readonly LogEntry[];
}

/** A copy for a colleague: no schuilnaam, no doel, no rol of hers, and only the chosen parts. */
export interface SharedCopy extends SharingContext {
  /** The day it was made, JJJJ-MM-DD. */
  readonly madeOn: string;
  /** The oldest first. */
  readonly conversations: readonly SharedConversation[];
}
