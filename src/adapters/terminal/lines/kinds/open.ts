import { ENTER, LABELS, TYPE_HERE } from '../../../../texts/lines.ts';
import { answered, cleared, standing, typing, type Question } from '../../screens/question.ts';
import { isHalfTyped, sayQuestion, topicFor } from '../asking.ts';
import type { Desk, Went } from '../desk.ts';
import { write } from '../writing.ts';

/** A question that is answered in her own words. */
export const askOpen = async (desk: Desk, question: Question): Promise<Went> => {
  const { asked, draft } = question;
  const before = standing(draft, asked);
  sayQuestion(desk, question);
  const { text, touched, went } = await write(desk, {
    label: LABELS.answer,
    topic: topicFor(question, TYPE_HERE.text),
    before: before?.kind === 'open' ? before.text : '',
    enter: ENTER.skip,
    half: (whole) => typing(asked, { kind: 'open', text: whole }),
    empty: cleared(asked),
  });
  const isOver = typeof went === 'object';
  // What was half typed becomes an answer when she goes on.
  if (!isOver && (touched || isHalfTyped(draft, asked)))
    desk.hand(text === '' ? cleared(asked) : answered(asked, { kind: 'open', text }));
  return went;
};
