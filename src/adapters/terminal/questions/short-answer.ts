import type { Afspraak, Answer } from '../../../domain/answer.ts';
import { planSentence } from '../../../domain/asked.ts';
import { dayAndYear, isIsoDate } from '../../../domain/dates.ts';
import type { Option } from '../../../domain/form/form.ts';
import { listed } from '../../../domain/text.ts';
import { GLYPHS } from '../glyphs.ts';

/** What an answer refers to by id. */
export interface AnswerWords {
  readonly options: readonly Option[];
  readonly scaleWords: readonly string[];
}

/** A day in words, with its year where that is not this one; what is no day stays as it is. */
const dayWords = (day: string, today: string): string => (isIsoDate(day) ? dayAndYear(day, today) : day);

/** An afspraak on one line. */
export const agreementLine = ({ wat, wie, wanneer = '' }: Afspraak, today: string): string =>
  [wat, wie, dayWords(wanneer, today)].filter((part) => part !== '').join(` ${GLYPHS.separator} `);

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const withNote = (text: string, note: string | undefined): string =>
  [text, onOneLine(note ?? '')].filter(Boolean).join(' · ');

/** An answer on one line, as short as it can be said; nothing where it says nothing. */
export const shortAnswer = (answer: Answer, { options, scaleWords }: AnswerWords, today: string): string => {
  const wordFor = (id: string): string => options.find((option) => option.id === id)?.text ?? id;
  switch (answer.kind) {
    case 'punt':
      return withNote(answer.value ?? '', answer.note);
    case 'open':
      return onOneLine(answer.text);
    case 'keuze':
      return withNote(wordFor(answer.option), answer.note);
    case 'meerkeuze':
      return listed(answer.options.map(wordFor));
    case 'schaal':
      return withNote(
        [String(answer.value), scaleWords[answer.value] ?? ''].filter(Boolean).join(' '),
        answer.note,
      );
    case 'als-dan':
      return answer.plans
        .filter(({ als, dan }) => als !== '' || dan !== '')
        .map(planSentence)
        .join(' / ');
    case 'afspraken':
      return answer.items.map((item) => agreementLine(item, today)).join(' / ');
    case 'datum':
      return dayWords(answer.date, today);
  }
};
