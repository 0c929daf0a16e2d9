import { LABELS, TYPE_HERE } from '../../../../texts/lines.ts';
import { standing, type Question } from '../../questions/question.ts';
import { numbered, sayQuestion } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { askOne } from './choosing.ts';

/** One of several options, and the note about it. */
export const askKeuze = (desk: Desk, question: Question): Promise<Went> => {
  const { asked, draft } = question;
  const { options } = asked;
  const placeOf = (id: string | undefined): number => options.findIndex((option) => option.id === id);
  const before = standing(draft, asked);
  const index = before?.kind === 'keuze' ? placeOf(before.option) : -1;
  const standard = placeOf(asked.standard);

  sayQuestion(desk, question);
  desk.say(...numbered(options.map(({ text }) => text)));
  return askOne(desk, {
    question,
    label: LABELS.choice,
    here: TYPE_HERE.choice,
    options,
    first: 1,
    before: index < 0 || before?.kind !== 'keuze' ? undefined : { index, note: before.note ?? '' },
    ...(standard >= 0 && { standard }),
    answer: (choosing) => ({
      kind: 'keuze',
      option: options[choosing.index]?.id ?? '',
      ...(choosing.note !== '' && { note: choosing.note }),
    }),
  });
};
