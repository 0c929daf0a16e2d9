import type { Answer } from '../../../domain/answer.ts';
import { allAsked, type Asked } from '../../../domain/asked.ts';
import type { Draft, Move } from '../../../domain/session.ts';
import { listed } from '../../../domain/text.ts';
import type { Aids } from '../../../ports/terminal.ts';
import { HELP, KEYS, type KeyHint } from '../../../texts/screens.ts';
import type { BodyStep, BodyView, Topic } from './body.ts';
import { indented, prose } from './rows.ts';

/** One question with everything a screen needs to ask it. */
export interface Question {
  readonly asked: Asked;
  readonly draft: Draft;
  readonly aids: Aids;
  /** JJJJ-MM-DD. */
  readonly today: string;
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

/** On to the next screen, unless an answer is refused. */
export const goOn = <State>(
  state: State,
  moves: readonly Move[],
  notice?: string,
): BodyStep<State, Move> => ({
  state,
  moves,
  leave: { reply: { type: 'next' }, guarded: true, ...(notice !== undefined && { notice }) },
});

/** What Enter does: on, or back to the overview when she came from there. */
export const nextKey = (draft: Draft, filledIn: boolean): KeyHint => {
  if (draft.status === 'asking' && draft.fromOverview) return KEYS.toOverview;
  return filledIn ? KEYS.next : KEYS.skip;
};

// An example of an answer is called one; a hint or a question that helps to think speaks for itself.
const isExample = ({ kind, example = '' }: Asked): boolean =>
  kind === 'als-dan' || kind === 'afspraken' || (kind === 'open' && !example.endsWith('?'));

/** The example of a question, called one where it is an answer. */
export const exampleText = (asked: Asked): string =>
  isExample(asked) ? `${HELP.example}: ${asked.example ?? ''}` : (asked.example ?? '');

/** The question itself with the point it is about, the text above it, and its example. */
export const questionRows = (
  asked: Asked,
  width: number,
): Pick<BodyView, 'head'> & Required<Pick<BodyView, 'passage' | 'example'>> => ({
  passage: asked.passage === undefined ? [] : indented(prose(asked.passage, width - 2), 2),
  head: [
    ...prose(asked.text, width, 'title'),
    ...(asked.about === undefined ? [] : prose(asked.about.text, width, 'accent')),
  ],
  example: asked.example === undefined ? [] : prose(exampleText(asked), width, 'quiet'),
});

/** What `?` explains about a question. */
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
