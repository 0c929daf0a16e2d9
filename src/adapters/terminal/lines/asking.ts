import type { Asked } from '../../../domain/asked.ts';
import type { Draft } from '../../../domain/session.ts';
import type { Line } from '../../../ports/terminal.ts';
import { aboutPoint, STORY_AGAIN } from '../../../texts/lines.ts';
import { exampleText, topicOf, type Question } from '../questions/question.ts';
import type { WritingRule } from '../questions/writing-rule.ts';
import type { Desk } from './desk.ts';
import type { Prompt } from './prompt.ts';
import { spoken, withoutStop } from './spoken.ts';

/** How to write, said once in a conversation. */
export const ruleLine = ({ text }: WritingRule): string => `\n${text}`;

/** Says the question itself, the point it is about, and its example. */
export const sayQuestion = (desk: Desk, { asked }: Pick<Question, 'asked'>): void => {
  desk.say(
    '',
    [['title', spoken(asked.text)]],
    ...(asked.about === undefined ? [] : [aboutPoint(withoutStop(asked.about.text))]),
    ...(asked.example === undefined ? [] : [spoken(exampleText(asked))]),
  );
  // It was just read: hearing it again at every question takes long.
  if (asked.passage !== undefined) desk.once(STORY_AGAIN);
};

/** What `:uitleg` tells about a question. */
export const topicFor = (
  question: Pick<Question, 'asked' | 'aids'>,
  here: readonly string[],
): Prompt['topic'] => {
  const { keys: _keys, ...topic } = topicOf(question, []);
  return { ...topic, here };
};

/** Choices, each with its number. */
export const numbered = (texts: readonly string[], first = 1): readonly Line[] =>
  texts.map((text, index) => `${index + first}. ${spoken(text)}`);

/** Whether something was half typed here. */
export const isHalfTyped = (draft: Draft, { key }: Asked): boolean => Object.hasOwn(draft.typing, key);

const plain = (text: string): string => withoutStop(text.trim().toLowerCase());

/** Shorter beginnings than this choose nothing: they may as well be the beginning of a sentence. */
const SHORTEST_BEGINNING = 3;

/** The choice that she means, by number from `first`, letter, whole text, or a beginning that only one has. */
export const chosenBy = (
  said: string,
  options: readonly { readonly text: string; readonly key?: string; readonly id?: string }[],
  first = 1,
): number | undefined => {
  const word = plain(said);
  const number = /^(\d{1,3})\.?$/.exec(word)?.[1];
  if (number !== undefined) {
    const index = Number(number) - first;
    return index >= 0 && index < options.length ? index : undefined;
  }
  const exact = options.findIndex(({ text, key, id }) =>
    [text, key, id].some((name) => name !== undefined && plain(name) === word),
  );
  if (exact >= 0) return exact;
  if (word.length < SHORTEST_BEGINNING) return undefined;
  const beginning = options.flatMap(({ text }, index) => (plain(text).startsWith(word) ? [index] : []));
  return beginning.length === 1 ? beginning[0] : undefined;
};
