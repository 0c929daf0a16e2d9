import { ENTER, LABELS, TYPE_HERE } from '../../../../texts/lines.ts';
import { holdsNumber } from '../../questions/hard-number.ts';
import { answered, cleared, standing, typing, type Question } from '../../questions/question.ts';
import { isHalfTyped, sayQuestion, topicFor } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { write } from '../writing.ts';

/** A question that is answered in her own words. */
export const askOpen = async (desk: Desk, question: Question): Promise<Went> => {
  const { asked, draft } = question;
  const standingAnswer = standing(draft, asked);
  let before = standingAnswer?.kind === 'open' ? standingAnswer.text : '';
  // What was half typed becomes an answer when she goes on.
  let loose = isHalfTyped(draft, asked);
  let refused = holdsNumber(before);
  sayQuestion(desk, question);
  for (;;) {
    const { text, touched, went } = await write(desk, {
      label: LABELS.answer,
      topic: topicFor(question, TYPE_HERE.text),
      name: asked.key,
      before,
      enter: ENTER.skip,
      ...(refused && { refused }),
      half: (whole) => typing(asked, { kind: 'open', text: whole }),
      empty: cleared(asked),
    });
    // What was refused stays half typed; Enter alone goes on all the same.
    if (typeof went === 'object' || !(touched || loose) || (refused && !touched)) return went;
    const taken = desk.hand(text === '' ? cleared(asked) : answered(asked, { kind: 'open', text }));
    if (taken || went !== 'next') return went;
    before = text;
    loose = true;
    refused = true;
  }
};
