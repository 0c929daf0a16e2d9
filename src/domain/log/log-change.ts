import type { Answer } from '../answer.ts';
import type { Log, LogEntry } from './log.ts';

/**
 * The only ways in which a saved log may change. `ticked`: one afspraak of a question, by its place from 0. `shared`:
 * whether a copy was shared. `erased`: of these questions the free text (open answers and notes) or the whole answer,
 * on a day as JJJJ-MM-DD.
 */
export type LogChange =
  | { readonly type: 'ticked'; readonly question: string; readonly index: number; readonly done: boolean }
  | { readonly type: 'shared'; readonly gedeeld: boolean }
  | {
      readonly type: 'erased';
      readonly questions: readonly string[];
      readonly what: 'text' | 'answer';
      readonly on: string;
    };

const withEntry = (log: Log, id: string, change: (entry: LogEntry) => LogEntry): Log => ({
  ...log,
  pages: log.pages.map((page) => ({
    ...page,
    entries: page.entries.map((entry) => (entry.id === id ? change(entry) : entry)),
  })),
});

const entryOf = (log: Log, id: string): LogEntry | undefined =>
  log.pages.flatMap(({ entries }) => entries).find((entry) => entry.id === id);

const ticked = (answer: Answer, index: number, done: boolean): Answer | undefined => {
  if (answer.kind !== 'afspraken' || !answer.items[index]) return undefined;
  const items = answer.items.map((item, at) => {
    if (at !== index) return item;
    const { done: _, ...open } = item;
    return done ? { ...open, done } : open;
  });
  return { kind: 'afspraken', items };
};

const withoutText = (answer: Answer): Answer | undefined => {
  switch (answer.kind) {
    case 'open':
      return undefined;
    case 'punt':
      return answer.value === undefined ? undefined : { kind: 'punt', value: answer.value };
    case 'keuze':
      return { kind: 'keuze', option: answer.option };
    case 'schaal':
      return { kind: 'schaal', value: answer.value };
    default:
      return answer;
  }
};

/** Whether an answer holds text of her own that `erased` with `what: 'text'` takes away. */
export const hasFreeText = (answer: Answer | undefined): boolean =>
  answer !== undefined && (answer.kind === 'open' || ('note' in answer && answer.note !== undefined));

const erased = (entry: LogEntry, what: 'text' | 'answer', on: string): LogEntry => {
  const { answer, ...rest } = entry;
  if (!answer || (what === 'text' && !hasFreeText(answer))) return entry;
  const left = what === 'text' ? withoutText(answer) : undefined;
  return left ? { ...rest, answer: left, erasedOn: on } : { ...rest, labels: [], erasedOn: on };
};

/** A log after a change; nothing when the change does not fit it. */
export const changed = (log: Log, change: LogChange): Log | undefined => {
  switch (change.type) {
    case 'shared':
      return { ...log, head: { ...log.head, gedeeld: change.gedeeld } };
    case 'ticked': {
      const answer = entryOf(log, change.question)?.answer;
      const after = answer && ticked(answer, change.index, change.done);
      return after && withEntry(log, change.question, (entry) => ({ ...entry, answer: after }));
    }
    case 'erased': {
      if (!change.questions.every((id) => entryOf(log, id))) return undefined;
      return change.questions.reduce(
        (sofar, id) => withEntry(sofar, id, (entry) => erased(entry, change.what, change.on)),
        log,
      );
    }
  }
};
