import type { Answer } from '../../../domain/answer.ts';
import { allAsked, type Asked } from '../../../domain/asked.ts';
import type { Kenmerk } from '../../../domain/kader.ts';
import type { Draft, Move } from '../../../domain/session.ts';
import { listed } from '../../../domain/text.ts';
import type { Aids } from '../../../ports/terminal.ts';
import { HELP, type KeyHint } from '../../../texts/screens.ts';

/** One question with everything that is needed to ask it. */
export interface Question {
  readonly asked: Asked;
  readonly draft: Draft;
  readonly aids: Aids;
  /** JJJJ-MM-DD. */
  readonly today: string;
}

/** What is explained where she asks for it. */
export interface Topic {
  readonly title?: string;
  readonly explanation?: string;
  readonly example?: string;
  /** What helps to think of an answer, and is none. */
  readonly hint?: string;
  readonly kenmerk?: Kenmerk;
  readonly keys: readonly KeyHint[];
}

/** What stands there already: what was half typed goes before what was answered. */
export const standing = (draft: Draft, { key }: Asked): Answer | undefined =>
  draft.typing[key] ?? draft.answers[key];

/** Whether something was kept under this question. */
export const isKept = (draft: Draft, { key }: Asked): boolean =>
  Object.hasOwn(draft.typing, key) || Object.hasOwn(draft.answers, key);

/** The question with the points that she had in mind, where it does not say itself what it is about. */
export const aboutPlans = ({ asked, draft }: Pick<Question, 'asked' | 'draft'>): Asked => {
  const points = [...new Set(draft.plans.flatMap(({ label }) => (label === undefined ? [] : [label])))];
  if (asked.about || points.length === 0) return asked;
  return { ...asked, about: { id: asked.key, text: listed(points, 'of') } };
};

/** Whether a point on another page than this one was marked or noted. */
export const hasPointsElsewhere = (draft: Draft, page: readonly Asked[]): boolean =>
  allAsked(draft).some(
    ({ kind, key }) =>
      kind === 'punt' && Object.hasOwn(draft.answers, key) && page.every((point) => point.key !== key),
  );

/** The move that makes an answer of what was filled in. */
export const answered = ({ key }: Asked, answer: Answer): Move => ({ type: 'answered', key, answer });
/** The move that takes an answer away. */
export const cleared = ({ key }: Asked): Move => ({ type: 'cleared', key });
/** The move that keeps what is half typed, apart from the answers. */
export const typing = ({ key }: Asked, answer: Answer): Move => ({ type: 'typing', key, answer });

// An example of an answer is called one; a hint or a question that helps to think speaks for itself.
const isExample = ({ kind, example = '' }: Asked): boolean =>
  kind === 'als-dan' || kind === 'afspraken' || (kind === 'open' && !example.endsWith('?'));

/** The example of a question, called one where it is an answer. */
export const exampleText = (asked: Asked, inShort = false): string =>
  isExample(asked)
    ? `${inShort ? HELP.exampleInShort : HELP.example}: ${asked.example ?? ''}`
    : (asked.example ?? '');

/** What is explained about a question. */
export const topicOf = (
  { asked, aids }: Pick<Question, 'asked' | 'aids'>,
  keys: readonly KeyHint[],
): Topic => {
  const kenmerk = asked.kenmerk === undefined ? undefined : aids.kenmerk(asked.kenmerk);
  // Where the text above a question is not in sight, this is where it can be read.
  const explanation = asked.explanation ?? asked.passage;
  return {
    title: asked.text,
    ...(explanation !== undefined && { explanation }),
    ...(asked.example !== undefined && { [isExample(asked) ? 'example' : 'hint']: asked.example }),
    ...(kenmerk && { kenmerk }),
    keys,
  };
};
