import type { Asked } from '../../../domain/asked.ts';
import type { Draft, Move } from '../../../domain/session.ts';
import type { Going } from '../../../ports/terminal.ts';
import { KEYS, type KeyHint } from '../../../texts/screens.ts';
import { exampleText } from '../questions/question.ts';
import type { BodyStep, BodyView } from './body.ts';
import { indented, prose } from './rows.ts';

/** On to the next screen, unless an answer is refused. */
export const goOn = <State>(
  state: State,
  moves: readonly Move[],
  notice?: string,
): BodyStep<State, Going> => ({
  state,
  moves,
  leave: { reply: { type: 'next' }, guarded: true, ...(notice !== undefined && { notice }) },
});

/** What Enter does: on, or back to the overview when she came from there. */
export const nextKey = (draft: Draft, filledIn: boolean): KeyHint => {
  if (draft.status === 'asking' && draft.fromOverview) return KEYS.toOverview;
  return filledIn ? KEYS.next : KEYS.skip;
};

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
