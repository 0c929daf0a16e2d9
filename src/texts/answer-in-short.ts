import type { Afspraak } from '../domain/answer.ts';
import { planSentence } from '../domain/asked.ts';
import { inWords } from '../domain/dates.ts';
import type { LogEntry } from '../domain/log/log.ts';
import { COPY, ofTen } from './copy.ts';

const agreed = ({ wat, wie, wanneer, done }: Afspraak): string =>
  [wat, wie, wanneer === undefined ? '' : inWords(wanneer), done ? COPY.done : '']
    .filter(Boolean)
    .join(' · ');

/** What was answered, a line for each part. */
const answerLines = ({ answer, labels }: LogEntry): readonly string[] => {
  const labelOf = (id: string): string => labels.find((label) => label.id === id)?.text ?? id;
  switch (answer?.kind) {
    case undefined:
      return [];
    case 'punt':
      return [answer.value ?? ''];
    case 'open':
      return answer.text.split('\n');
    case 'keuze':
      return [labelOf(answer.option)];
    case 'meerkeuze':
      return answer.options.map(labelOf);
    case 'schaal':
      return [
        ofTen(
          answer.value,
          labels.map(({ text }) => text),
        ),
      ];
    case 'als-dan':
      return answer.plans.map(planSentence);
    case 'afspraken':
      return answer.items.map(agreed);
    case 'datum':
      return [inWords(answer.date)];
  }
};

const SHOWN = 72;

/** An answer on one line, as far as it fits. */
export const answerInShort = (entry: LogEntry): string => {
  const beginning = answerLines(entry)
    .join(' ')
    .slice(0, 4 * SHOWN);
  const letters = [...beginning.replace(/\s+/g, ' ').trim()];
  return letters.length <= SHOWN ? letters.join('') : `${letters.slice(0, SHOWN - 1).join('')}…`;
};
