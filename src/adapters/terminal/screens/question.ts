import type { Asked } from '../../../domain/asked.ts';
import type { Draft, Move } from '../../../domain/session.ts';
import type { Going } from '../../../ports/terminal.ts';
import { KEYS, type KeyHint } from '../../../texts/screens.ts';
import { exampleText } from '../questions/question.ts';
import { lastSentences } from '../questions/story-end.ts';
import type { BodyStep, BodyView } from './body.ts';
import type { Passage } from './compose.ts';
import { indented, prose, type Row } from './rows.ts';

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

/** The text above a question, and its end as far as there is room. */
const passageOf = ({ passage }: Asked, width: number): Omit<Passage, 'hint'> => {
  if (passage === undefined) return { rows: [] };
  const rowsOf = (text: string): readonly Row[] => indented(prose(text, width - 2), 2);
  return {
    rows: rowsOf(passage),
    end(room) {
      const tail = lastSentences(passage, (text) => rowsOf(text).length <= room);
      return tail === '' ? [] : rowsOf(tail);
    },
  };
};

/** The example in grey; in fewer words where that saves a row. */
const exampleRows = (asked: Asked, width: number): readonly Row[] => {
  if (asked.example === undefined) return [];
  const whole = prose(exampleText(asked), width, 'quiet');
  const short = prose(exampleText(asked, true), width, 'quiet');
  return short.length < whole.length ? short : whole;
};

/** The question itself with the point it is about, the text above it, and its example. */
export const questionRows = (
  asked: Asked,
  width: number,
): Pick<BodyView, 'head'> & Required<Pick<BodyView, 'passage' | 'example'>> => ({
  passage: passageOf(asked, width),
  head: [
    ...prose(asked.text, width, 'title'),
    ...(asked.about === undefined ? [] : prose(asked.about.text, width, 'accent')),
  ],
  example: exampleRows(asked, width),
});
