import { isEmpty } from '../answer.ts';
import type { Period } from '../calendar.ts';
import type { Form } from '../form/form.ts';
import type { Log, LogEntry } from './log.ts';
import type { Soort } from '../words.ts';

/** Which questions ask about one kenmerk: for each form that is known, their ids. */
export interface AboutKenmerk {
  readonly id: string;
  readonly questions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a log must be to be shown; everything that is given must hold. */
export interface LogFilter {
  readonly student?: string;
  readonly soort?: Soort;
  /** The id of the form or casus behind it. */
  readonly vorm?: string;
  readonly kenmerk?: AboutKenmerk;
  /** The days in which the conversation was. */
  readonly period?: Period;
  /** Only with an afspraak that is not done. */
  readonly open?: boolean;
}

const questionsAbout = (id: string, { pages }: Form): ReadonlySet<string> => {
  const questions = pages.flatMap((page) => page.questions);
  const about = questions.filter(({ kenmerk }) => kenmerk === id).map((question) => question.id);
  // An earlier version may have had a point by that name; one that is about another kenmerk is none.
  const another = questions.some((question) => question.id === id && question.kenmerk !== undefined);
  return new Set(another ? about : [...about, id]);
};

/** The questions about a kenmerk in these forms. */
export const aboutKenmerk = (id: string, forms: readonly Form[]): AboutKenmerk => ({
  id,
  questions: new Map(forms.map((form) => [form.id, questionsAbout(id, form)])),
});

const entriesOf = (log: Log): readonly LogEntry[] => log.pages.flatMap(({ entries }) => entries);

const names = ({ id, answer }: LogEntry, points: ReadonlySet<string>): boolean => {
  if (!answer || isEmpty(answer)) return false;
  if (answer.kind === 'meerkeuze') return answer.options.some((option) => points.has(option));
  if (answer.kind === 'als-dan')
    return answer.plans.some(({ punt }) => punt !== undefined && points.has(punt));
  return answer.kind === 'punt' && points.has(id);
};

/**
 * Whether something was filled in about a kenmerk: its point has a mark or a note, whichever; a choice names it; a plan
 * is for it. In the log of an unknown form, or of a casus, the id of the kenmerk itself counts.
 */
export const isAbout = (log: Log, { id, questions }: AboutKenmerk): boolean => {
  const points = questions.get(log.head.vorm) ?? new Set([id]);
  return entriesOf(log).some((entry) => names(entry, points));
};

/** Whether a log has an afspraak that is not done. */
export const hasOpenAfspraak = (log: Log): boolean =>
  entriesOf(log).some(
    ({ answer }) =>
      answer?.kind === 'afspraken' &&
      answer.items.some(({ wat, wie, done }) => `${wat}${wie}` !== '' && done !== true),
  );

/** Whether a day lies in a period. */
export const isWithin = (day: string, { from, to }: Period): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

/** Whether a log is all that a filter asks. */
export const passes = (log: Log, { student, soort, vorm, kenmerk, period, open }: LogFilter): boolean => {
  const { head } = log;
  return (
    (student === undefined || head.student === student) &&
    (soort === undefined || head.soort === soort) &&
    (vorm === undefined || head.vorm === vorm) &&
    (period === undefined || isWithin(head.datum, period)) &&
    (kenmerk === undefined || isAbout(log, kenmerk)) &&
    (open !== true || hasOpenAfspraak(log))
  );
};
