import { textsIn, withTexts } from '../answer.ts';
import type { LogEntry } from '../log/log.ts';
import type { SharedConversation, SharedCopy } from './shared-copy.ts';

const entryTexts = ({ text, short, labels, answer }: LogEntry): readonly string[] => [
  text,
  ...(short === undefined ? [] : [short]),
  ...labels.map((label) => label.text),
  ...(answer ? textsIn(answer) : []),
];

/** Every text of one conversation in a copy, in a fixed order: title, questions, options, and what was answered. */
export const conversationTexts = ({ title, entries }: SharedConversation): readonly string[] => [
  title,
  ...entries.flatMap(entryTexts),
];

/** Every text that a copy shows, one conversation after the other. */
export const textsOf = ({ conversations }: SharedCopy): readonly string[] =>
  conversations.flatMap(conversationTexts);

/** Hands out texts in the order in which they were taken. */
class Texts {
  readonly #texts: readonly string[];
  #at = 0;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  next(): string {
    this.#at += 1;
    return this.#texts[this.#at - 1] ?? '';
  }

  take(count: number): readonly string[] {
    return Array.from({ length: count }, () => this.next());
  }
}

const entryWith = (entry: LogEntry, texts: Texts): LogEntry => {
  const text = texts.next();
  const short = entry.short === undefined ? {} : { short: texts.next() };
  const labels = entry.labels.map((label) => ({ ...label, text: texts.next() }));
  const { answer } = entry;
  const answered = answer && { answer: withTexts(answer, texts.take(textsIn(answer).length)) };
  return { ...entry, text, ...short, labels, ...answered };
};

const conversationWith = (conversation: SharedConversation, texts: Texts): SharedConversation => ({
  ...conversation,
  title: texts.next(),
  entries: conversation.entries.map((entry) => entryWith(entry, texts)),
});

/** The same conversation with these texts in the place of its own, in the order of `conversationTexts`. */
export const withTextsOfConversation = (
  conversation: SharedConversation,
  replaced: readonly string[],
): SharedConversation => conversationWith(conversation, new Texts(replaced));

/** The same copy with these texts in the place of its own, in the order of `textsOf`. */
export const withTextsOf = (copy: SharedCopy, replaced: readonly string[]): SharedCopy => {
  const texts = new Texts(replaced);
  return {
    ...copy,
    conversations: copy.conversations.map((conversation) => conversationWith(conversation, texts)),
  };
};

/** More than anybody reads through before it is shared; in UTF-16 units. */
const MOST = 200_000;

/** Whether a copy is so long that nobody would read it through, nor wait until it is looked through. */
export const isTooLong = (copy: SharedCopy): boolean =>
  textsOf(copy).reduce((sum, { length }) => sum + length, 0) > MOST;
