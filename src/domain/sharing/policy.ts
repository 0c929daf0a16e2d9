import { isEmpty } from '../answer.ts';
import type { Form, Question } from '../form/form.ts';
import type { Log, LogEntry } from '../log/log.ts';
import type { Rol, Sharing } from '../words.ts';

/** What the authors of forms say of sharing. */
export interface SharingPolicy {
  /** How a question is shared, or what is said of a point; nothing where no form knows it. */
  of(id: string): Sharing | undefined;
  /** Whether the answer to a question is about points of which some are closed, so that it must be known which. */
  isAboutPoints(id: string): boolean;
  /** Whether a point is one that may be named in a copy. */
  isOpenPoint(id: string | undefined): boolean;
}

/** Openest last. */
const BY_STRICTNESS: readonly Sharing[] = ['nooit', 'vraag', 'mag'];

const strictest = (all: readonly Sharing[]): Sharing | undefined =>
  BY_STRICTNESS.find((sharing) => all.includes(sharing));

/** The id of the question that a repeated question (`plan-2`) repeats. */
const repeatedBy = (id: string): string => id.replace(/-\d+$/, '');

/**
 * The policy of a form, or the strictest of several; a repeated question is shared as the question it repeats. What is
 * about one of the `closed` kenmerken stays closed, whatever an author says.
 */
export const policyOf = (forms: readonly Form[], closed: ReadonlySet<string> = new Set()): SharingPolicy => {
  const questions = forms.flatMap(({ pages }) => pages.flatMap((page) => page.questions));
  const named = (id: string): readonly Question[] => questions.filter((one) => one.id === id);
  const sharingOf = (id: string): Sharing | undefined => {
    const known = named(id);
    const isClosed = known.length === 0 ? closed.has(id) : known.some((one) => closed.has(one.kenmerk ?? id));
    return isClosed ? 'nooit' : strictest(known.map(({ sharing }) => sharing));
  };
  const of = (id: string): Sharing | undefined => sharingOf(id) ?? sharingOf(repeatedBy(id));
  const hasClosedPoints =
    forms.length === 0 || questions.some(({ id, kind }) => kind === 'punt' && sharingOf(id) === 'nooit');
  return {
    of,
    isAboutPoints(id) {
      const known = [...named(id), ...named(repeatedBy(id))];
      const isAbout =
        known.length > 0
          ? known.some(({ repeatFor, optionsFrom }) => repeatFor !== undefined || optionsFrom !== undefined)
          : id !== repeatedBy(id);
      return isAbout && hasClosedPoints;
    },
    isOpenPoint(id) {
      const sharing = id === undefined ? 'nooit' : sharingOf(id);
      return sharing === undefined ? forms.length === 0 : sharing !== 'nooit';
    },
  };
};

/** Whether this rol works at a leerbedrijf, where nothing of somebody's private life belongs. */
export const isLeerbedrijf = (rol: Rol | undefined): boolean => rol === 'praktijkbegeleider';

/**
 * Whether a log is about persoonlijke problematiek, or looks back on a conversation that was. `unknown`: the
 * conversation that it looks back on is not there to tell.
 */
export type Personal = 'yes' | 'no' | 'unknown';

/** Follows a log to the conversations that it looks back on; a hand-edited one may say that it belongs to itself. */
export const personalOf = (
  { head }: Log,
  linked: (id: string) => Log | undefined,
  seen: readonly string[] = [],
): Personal => {
  if (head.doel === 'persoonlijk') return 'yes';
  if (head.bij === undefined || seen.includes(head.bij)) return 'no';
  const about = linked(head.bij);
  return about ? personalOf(about, linked, [...seen, head.bij]) : 'unknown';
};

/** How a question is shared when its form is no longer there: freely only what two people agreed. */
const sharingByKind = ({ kind }: LogEntry): Sharing => {
  if (kind === 'afspraken') return 'mag';
  return kind === 'als-dan' ? 'vraag' : 'nooit';
};

/** How an entry of a log is shared. */
export const sharingOf = (entry: LogEntry, policy: SharingPolicy): Sharing =>
  policy.of(entry.id) ?? sharingByKind(entry);

/** An answered question that may go along in a copy: freely (`mag`), or when she says so (`vraag`). */
export interface ShareablePart {
  readonly entry: LogEntry;
  readonly sharing: Exclude<Sharing, 'nooit'>;
}

/** What of a log may go along: what was answered and is not closed, what two people agreed first. */
export const shareableParts = (log: Log, policy: SharingPolicy): readonly ShareablePart[] =>
  log.pages
    .flatMap(({ entries }) => entries)
    .flatMap((entry): ShareablePart[] => {
      const sharing = sharingOf(entry, policy);
      if (sharing === 'nooit') return [];
      const shared = withoutClosedPoints(withoutNote(entry), policy);
      return shared.answer === undefined || isEmpty(shared.answer) ? [] : [{ entry: shared, sharing }];
    })
    .toSorted((left, right) => rank(left.entry) - rank(right.entry));

const rank = ({ kind }: LogEntry): number => (kind === 'afspraken' ? 0 : 1);

/** An answer without its note: notes are hers alone, whatever the question they stand under. */
export const withoutNote = (entry: LogEntry): LogEntry => {
  const { answer } = entry;
  if (answer?.kind !== 'punt' && answer?.kind !== 'keuze' && answer?.kind !== 'schaal') return entry;
  const { note: _, ...bare } = answer;
  return { ...entry, answer: bare };
};

// What is said of a point that stays closed stays closed with it: the choice of that point, and the plan for it. A hand
// edit can take away which point that was, or make a plan read as a text.
const withoutClosedPoints = (entry: LogEntry, policy: SharingPolicy): LogEntry => {
  const { answer } = entry;
  const isAboutPoints = policy.isAboutPoints(entry.id);
  const isOpen = isAboutPoints
    ? policy.isOpenPoint
    : (point: string | undefined): boolean => point === undefined || policy.of(point) !== 'nooit';
  const labels = entry.labels.filter(({ id }) => isOpen(id));
  if (answer?.kind === 'meerkeuze')
    return { ...entry, labels, answer: { ...answer, options: answer.options.filter(isOpen) } };
  if (answer?.kind === 'als-dan') {
    const about = entry.labels.length === 1 ? entry.labels[0]?.id : undefined;
    const plans = answer.plans.filter(({ punt = about }) => isOpen(punt));
    return { ...entry, labels, answer: { ...answer, plans } };
  }
  if (!isAboutPoints) return entry;
  const { answer: _, ...unanswered } = entry;
  return unanswered;
};
