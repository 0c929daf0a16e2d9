import type { Afspraak, Answer } from '../../../domain/answer.ts';
import { planSentence } from '../../../domain/asked.ts';
import { dayInWords, isIsoDate } from '../../../domain/dates.ts';
import type { Option } from '../../../domain/form/form.ts';
import { listed } from '../../../domain/text.ts';
import { GLYPHS } from '../glyphs.ts';

/** What an answer refers to by id. */
export interface AnswerWords {
  readonly options: readonly Option[];
  readonly scaleWords: readonly string[];
}

/** An afspraak on one line. */
export const agreementLine = ({ wat, wie, wanneer }: Afspraak): string =>
  [wat, wie, wanneer !== undefined && wanneer !== '' ? dayInWords(wanneer) : '']
    .filter((part) => part !== '')
    .join(` ${GLYPHS.separator} `);

const withNote = (text: string, note: string | undefined): string =>
  [text, note ?? ''].filter(Boolean).join(' · ');

/** An answer on one line, as short as it can be said; nothing where it says nothing. */
export const shortAnswer = (answer: Answer, { options, scaleWords }: AnswerWords): string => {
  const wordFor = (id: string): string => options.find((option) => option.id === id)?.text ?? id;
  switch (answer.kind) {
    case 'punt':
      return withNote(answer.value ?? '', answer.note);
    case 'open':
      return answer.text.replace(/\s+/g, ' ');
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
      return answer.items.map(agreementLine).join(' / ');
    case 'datum':
      return isIsoDate(answer.date) ? dayInWords(answer.date) : answer.date;
  }
};
