import { dayAsTyped, dutchDate, isVagueDay } from '../../../../domain/dutch-date.ts';
import { normaliseLine } from '../../../../domain/text.ts';
import { EMPTIED, ENTER, LABELS, standsNow, TYPE_HERE } from '../../../../texts/lines.ts';
import { DATES } from '../../../../texts/screens.ts';
import { answered, cleared, standing, typing, type Question } from '../../questions/question.ts';
import { sayQuestion, topicFor } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';

/** A day, typed as people say it. */
export const askDate = async (desk: Desk, question: Question): Promise<Went> => {
  const { asked, draft, today } = question;
  const before = standing(draft, asked);
  let words = before?.kind === 'datum' ? dayAsTyped(before.date, today) : '';

  /** Keeps a day as an answer, and what is no day as half typed; whether it is one. */
  const keep = (text: string): boolean => {
    const day = dutchDate(text, today);
    desk.hand(
      day === undefined
        ? typing(asked, { kind: 'datum', date: text })
        : answered(asked, { kind: 'datum', date: day }),
    );
    words = day === undefined ? text : dayAsTyped(day, today);
    return day !== undefined;
  };

  sayQuestion(desk, question);
  desk.once(DATES.hint);
  for (;;) {
    if (words !== '') desk.say(standsNow(words));
    const given = await desk.read({
      label: LABELS.day,
      takes: 'line',
      enter: words === '' ? ENTER.skip : ENTER.keep,
      topic: topicFor(question, [...TYPE_HERE.line, DATES.hint]),
      also: ['leeg'],
      half(text) {
        const typed = normaliseLine(text);
        return typed === ''
          ? undefined
          : typing(asked, { kind: 'datum', date: dutchDate(typed, today) ?? typed });
      },
    });
    if (given.type === 'left') return given.went;
    if (given.type === 'clear') {
      words = '';
      desk.hand(cleared(asked));
      desk.say(EMPTIED);
      continue;
    }
    const text = normaliseLine(given.text);
    if (text === '') {
      // A day that was half typed is one now.
      if (words !== '' && before !== undefined && before === draft.typing[asked.key]) keep(words);
      return 'next';
    }
    if (keep(text)) {
      desk.say(`${words}.`);
      return 'next';
    }
    desk.say(isVagueDay(text) ? DATES.vague : DATES.unreadable);
  }
};
