import { isEmpty, textsIn, withTexts, type Answer } from './answer.ts';
import type { Form } from './form.ts';
import type { Log, LogEntry } from './log.ts';
import type { Help } from './privacy/find.ts';
import { redactTexts } from './privacy/redact.ts';
import type { Sharing } from './words.ts';

/** What the author of a form says of sharing each of its questions; nothing where the form is not known. */
export type SharingPolicy = (id: string) => Sharing | undefined;

/** The policy of a form; a repeated question (`plan-2`) is shared as the question it repeats. */
export const policyOf = (form: Form | undefined): SharingPolicy => {
  const questions = form?.pages.flatMap((page) => page.questions) ?? [];
  const sharingOf = (id: string): Sharing | undefined =>
    questions.find((question) => question.id === id)?.sharing;
  return (id) => sharingOf(id) ?? sharingOf(id.replace(/-\d+$/, ''));
};

/** How a question is shared when its form is no longer there: freely only what two people agreed. */
const sharingByKind = ({ kind }: LogEntry): Sharing => {
  if (kind === 'afspraken') return 'mag';
  return kind === 'als-dan' ? 'vraag' : 'nooit';
};

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
      const sharing = policy(entry.id) ?? sharingByKind(entry);
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
  if (answer?.kind === 'meerkeuze')
    return { ...entry, answer: { ...answer, options: answer.options.filter(isOpen) } };
  if (answer?.kind !== 'als-dan') return entry;
  return { ...entry, answer: { ...answer, plans: answer.plans.filter(({ punt }) => isOpen(punt)) } };
};

/** A copy for a colleague: no schuilnaam, no doel, no rol, and only the chosen parts. */
export interface SharedCopy {
  /** The day it was made, JJJJ-MM-DD. */
  readonly madeOn: string;
  readonly conversations: readonly {
    readonly title: string;
    readonly datum: string;
    readonly entries: readonly LogEntry[];
  }[];
}

/** Makes the copy of some logs from the parts that were chosen. */
export const copyOf = (
  madeOn: string,
  chosen: readonly { readonly log: Log; readonly entries: readonly LogEntry[] }[],
): SharedCopy => ({
  madeOn,
  conversations: chosen
    .filter(({ entries }) => entries.length > 0)
    .map(({ log, entries }) => ({ title: log.title, datum: log.head.datum, entries })),
});

/** The copy with everything replaced by which somebody could be recognised: names that were given, then what is found. */
export const redactedCopy = (copy: SharedCopy, help: Help): SharedCopy => {
  const answers = copy.conversations.flatMap(({ entries }) => entries.flatMap(({ answer }) => answer ?? []));
  const { texts } = redactTexts(answers.flatMap(textsIn), help);
  let at = 0;
  const redacted = (answer: Answer): Answer => {
    const from = at;
    at += textsIn(answer).length;
    return withTexts(answer, texts.slice(from, at));
  };
  return {
    ...copy,
    conversations: copy.conversations.map((conversation) => ({
      ...conversation,
      entries: conversation.entries.map((entry) =>
        entry.answer ? { ...entry, answer: redacted(entry.answer) } : entry,
      ),
    })),
  };
};
