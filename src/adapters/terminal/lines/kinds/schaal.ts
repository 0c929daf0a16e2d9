import { LABELS, TYPE_HERE } from '../../../../texts/lines.ts';
import { aboutPlans, standing, type Question } from '../../questions/question.ts';
import { numbered, sayQuestion } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { askOne } from './choosing.ts';

const STEPS = 11;

/** A scale of 0 to 10 with a word at every step, and the note about it. */
export const askSchaal = (desk: Desk, question: Question): Promise<Went> => {
  const { asked, draft } = question;
  const { scaleWords } = asked;
  const before = standing(draft, asked);

  sayQuestion(desk, { asked: aboutPlans(question) });
  desk.say(...numbered(scaleWords, 0));
  return askOne(desk, {
    question,
    label: LABELS.number,
    here: TYPE_HERE.scale,
    options: Array.from({ length: STEPS }, (_, value) => ({ text: scaleWords[value] ?? String(value) })),
    first: 0,
    before: before?.kind === 'schaal' ? { index: before.value, note: before.note ?? '' } : undefined,
    answer: ({ index, note }) => ({ kind: 'schaal', value: index, ...(note !== '' && { note }) }),
  });
};
