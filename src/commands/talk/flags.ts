import type { Gesprek } from '../../domain/asked.ts';
import { UserError } from '../../domain/trouble.ts';
import type { Doel, Minuten, Moment, Rol, Samenwerking } from '../../domain/words.ts';
import type { StoredLog } from '../../ports/stores.ts';
import { noDataFrom, NOTHING_DURING, TEMPLATE_OR_ANSWERS } from '../../texts/errors.ts';

/** What the command line may say of a conversation; every value was checked when it was read. */
export interface ConversationFlags {
  readonly student?: string;
  readonly moment?: Moment;
  readonly doel?: Doel;
  readonly rol?: Rol;
  readonly samenwerking?: Samenwerking;
  readonly minuten?: Minuten;
  /** JJJJ-MM-DD */
  readonly datum?: string;
  /** UU:MM */
  readonly tijd?: string;
  /** The log it belongs to, or `geen`. */
  readonly bij?: string;
  /** A file with answers, or `-` for stdin. */
  readonly antwoorden?: string;
  readonly sjabloon?: boolean;
  readonly json?: boolean;
}

/** The flags that say something of the conversation itself. */
export const gesprekFrom = ({
  student,
  moment,
  doel,
  rol,
  samenwerking,
  minuten,
}: ConversationFlags): Gesprek => ({
  ...(student !== undefined && { student }),
  ...(moment !== undefined && { moment }),
  ...(doel !== undefined && { doel }),
  ...(rol !== undefined && { rol }),
  ...(samenwerking !== undefined && { samenwerking }),
  ...(minuten !== undefined && { minuten }),
});

/** What was said, and what the log it belongs to says of the same student. */
export const withWhatIsKnown = (belongsTo: StoredLog | undefined, given: Gesprek): Gesprek => {
  const student = given.student ?? belongsTo?.log.head.student;
  const doel = given.doel ?? belongsTo?.log.head.doel;
  return { ...given, ...(student !== undefined && { student }), ...(doel !== undefined && { doel }) };
};

/** Refuses flags that contradict each other or the words before them, which would silently do nothing. */
export const refuseContradictions = (
  words: string,
  { moment, antwoorden, sjabloon, json }: ConversationFlags,
): void => {
  const fills = antwoorden !== undefined;
  if (moment === 'tijdens' && (fills || sjabloon)) throw new UserError(...NOTHING_DURING);
  if (fills && sjabloon) throw new UserError(...TEMPLATE_OR_ANSWERS);
  if (json && !fills) throw new UserError(...noDataFrom(words));
};
