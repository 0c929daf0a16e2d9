import type { Answer } from '../../../../domain/answer.ts';
import { ENTER, LABELS, TYPE_HERE } from '../../../../texts/lines.ts';
import { holdsNumber } from '../../questions/hard-number.ts';
import { answered, typing, type Question } from '../../questions/question.ts';
import { topicFor } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { spoken } from '../spoken.ts';
import { write } from '../writing.ts';

/** A note that is asked for. */
export interface NoteTask {
  readonly question: Pick<Question, 'asked' | 'aids'>;
  /** What it asks. */
  readonly asks: string;
  readonly before: string;
  /** The answer with this note; without one where it is empty. */
  readonly answerWith: (note: string) => Answer;
}

/** Asks for the note about what she just chose; gives it, and how she left. */
export const askNote = async (
  desk: Desk,
  { question, asks, before, answerWith }: NoteTask,
): Promise<{ readonly note: string; readonly went: Went }> => {
  const { asked } = question;
  let standing = before;
  let loose = false;
  let refused = holdsNumber(before);
  desk.say(spoken(asks));
  for (;;) {
    const { text, touched, went } = await write(desk, {
      label: LABELS.note,
      topic: { ...topicFor(question, TYPE_HERE.text), title: spoken(asks) },
      name: asked.key,
      before: standing,
      enter: ENTER.noNote,
      ...(refused && { refused }),
      inner: true,
      half: (whole) => typing(asked, answerWith(whole)),
      empty: answered(asked, answerWith('')),
    });
    // What was refused stays half typed; Enter alone goes on all the same.
    const isOver = typeof went === 'object' || !(touched || loose) || (refused && !touched);
    const taken = isOver || desk.hand(answered(asked, answerWith(text)));
    if (taken || went !== 'next') return { note: text, went };
    standing = text;
    loose = true;
    refused = true;
  }
};
