import { ENTER, LABELS, READING_ONLY, TYPE_HERE } from '../../../../texts/lines.ts';
import type { Question } from '../../questions/question.ts';
import { topicFor } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { spoken } from '../spoken.ts';

/** Something to read between the questions; `heading` was said just before it. */
export const askReading = async (desk: Desk, question: Question, heading?: string): Promise<Went> => {
  const { asked } = question;
  const titled = asked.short !== undefined && asked.short !== heading;
  desk.say('', ...(titled ? [[['title', asked.short] as const]] : []), asked.text);
  const beneath = question.aids.beneath?.(asked, question.draft) ?? [];
  if (beneath.length > 0) desk.say('', ...beneath);
  if (asked.example !== undefined) desk.say(spoken(asked.example));
  for (;;) {
    const given = await desk.read({
      label: LABELS.onward,
      takes: 'choice',
      enter: question.aids.enter?.(asked, question.draft) ?? ENTER.onward,
      topic: topicFor(question, TYPE_HERE.reading),
    });
    if (given.type === 'left') return given.went;
    if (given.type === 'line' && given.text.trim() === '') return 'next';
    desk.say(READING_ONLY);
  }
};
