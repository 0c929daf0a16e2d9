import { isEmpty } from '../answer.ts';
import type { Form } from '../form.ts';
import type { Log, LogEntry } from '../log.ts';
import type { Rol, Sharing } from '../words.ts';

/** What the author of a form says of sharing each of its questions; nothing where the form is not known. */
export type SharingPolicy = (id: string) => Sharing | undefined;

/**
 * The policy of a form; a repeated question (`plan-2`) is shared as the question it repeats. What is about one of the
 * `closed` kenmerken stays closed, whatever its author says.
 */
export const policyOf = (form: Form | undefined, closed: ReadonlySet<string> = new Set()): SharingPolicy => {
  const questions = form?.pages.flatMap((page) => page.questions) ?? [];
  const sharingOf = (id: string): Sharing | undefined => {
    const question = questions.find((one) => one.id === id);
    return closed.has(question?.kenmerk ?? id) ? 'nooit' : question?.sharing;
  };
  return (id) => sharingOf(id) ?? sharingOf(id.replace(/-\d+$/, ''));
};

/** Whether this rol works at a leerbedrijf, where nothing of somebody's private life belongs. */
export const isLeerbedrijf = (rol: Rol | undefined): boolean => rol === 'praktijkbegeleider';

// A hand-edited log may say that it belongs to itself.
const MOST_LINKS = 5;

/** Whether a log is about persoonlijke problematiek, or looks back on a conversation that was. */
export const isPersonal = (
  { head }: Log,
  linked: (id: string) => Log | undefined,
  links = MOST_LINKS,
): boolean => {
  if (head.doel === 'persoonlijk') return true;
  const about = head.bij === undefined || links === 0 ? undefined : linked(head.bij);
  return about !== undefined && isPersonal(about, linked, links - 1);
};

/** How a question is shared when its form is no longer there: freely only what two people agreed. */
const sharingByKind = ({ kind }: LogEntry): Sharing => {
  if (kind === 'afspraken') return 'mag';
  return kind === 'als-dan' ? 'vraag' : 'nooit';
};

/** How an entry of a log is shared. */
export const sharingOf = (entry: LogEntry, policy: SharingPolicy): Sharing =>
  policy(entry.id) ?? sharingByKind(entry);

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

// Notes are hers alone, whatever the question they stand under.
const withoutNote = (entry: LogEntry): LogEntry => {
  const { answer } = entry;
  if (answer?.kind !== 'punt' && answer?.kind !== 'keuze' && answer?.kind !== 'schaal') return entry;
  const { note: _, ...bare } = answer;
  return { ...entry, answer: bare };
};

// What is said of a point that stays closed stays closed with it: the choice of that point, and the plan for it.
const withoutClosedPoints = (entry: LogEntry, policy: SharingPolicy): LogEntry => {
  const { answer } = entry;
  const isOpen = (point: string | undefined): boolean => point === undefined || policy(point) !== 'nooit';
  const labels = entry.labels.filter(({ id }) => isOpen(id));
  if (answer?.kind === 'meerkeuze')
    return { ...entry, labels, answer: { ...answer, options: answer.options.filter(isOpen) } };
  if (answer?.kind !== 'als-dan') return entry;
  return { ...entry, labels, answer: { ...answer, plans: answer.plans.filter(({ punt }) => isOpen(punt)) } };
};
