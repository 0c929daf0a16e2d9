import { isEmpty, type Answer } from '../answer.ts';
import { planSentence } from '../asked.ts';
import { inWords, isIsoDate } from '../dates.ts';
import type { Log, LogEntry } from './log.ts';
import { fold } from '../naslag/naslag-search.ts';
import { snippetOf, type Snippet, type Term } from '../snippet.ts';

/** Where words were found: in what she filled in, in the question, in the title, or in the schuilnaam. */
export type Where = 'answer' | 'question' | 'title' | 'student';

/** A place in a log where words were found. */
export interface Place extends Snippet {
  readonly where: Where;
  /** The short name of the question. */
  readonly short?: string;
}

const QUOTE = /["“”„]/;
const QUOTED = /["“”„]([^"“”„]*)["“”„]?|[^"“”„]+/g;

const chunks = (text: string): readonly string[] => text.split(/\s+/);

/**
 * What to look for, of what stood behind the word on the command line. Words in quotes go together; so do the words of
 * one argument, because the shell takes the quotes away that held them. `apart`: every word for itself all the same.
 */
export const termsOf = (args: readonly string[], apart = false): readonly Term[] => {
  const texts = args.flatMap((arg) => {
    if (apart) return chunks(arg.replaceAll(new RegExp(QUOTE, 'g'), ' '));
    if (!QUOTE.test(arg)) return [arg];
    return [...arg.matchAll(QUOTED)].flatMap(([whole, quoted]) =>
      quoted === undefined ? chunks(whole) : [quoted],
    );
  });
  return [...new Set(texts.map(fold).filter(Boolean))];
};

/** One text of a log that can be searched. */
interface Field {
  readonly where: Where;
  readonly short?: string;
  readonly text: string;
}

const dayText = (day: string): string => (isIsoDate(day) ? inWords(day) : day);

/** The texts of an answer, as a person reads them. */
const textsOf = (answer: Answer, labels: LogEntry['labels']): readonly (string | undefined)[] => {
  const word = (id: string): string => labels.find((label) => label.id === id)?.text ?? id;
  switch (answer.kind) {
    case 'punt':
      return [answer.value, answer.note];
    case 'open':
      return [answer.text];
    case 'keuze':
      return [word(answer.option), answer.note];
    case 'meerkeuze':
      return answer.options.map(word);
    case 'schaal':
      return [String(answer.value), labels[0]?.text, answer.note];
    case 'als-dan':
      return answer.plans.filter(({ als, dan }) => als !== '' || dan !== '').map(planSentence);
    case 'afspraken':
      return answer.items.map(({ wat, wie, wanneer }) =>
        [wat, wie, dayText(wanneer ?? '')].filter(Boolean).join(' · '),
      );
    case 'datum':
      return [dayText(answer.date)];
  }
};

// The words of a question count where it was answered: else every log would hold every word of its form.
const fieldsOfEntry = ({ answer, labels, short, text }: LogEntry): readonly Field[] => {
  if (!answer || isEmpty(answer)) return [];
  const name = short === undefined ? {} : { short };
  return [
    ...textsOf(answer, labels).flatMap((said): readonly Field[] =>
      said ? [{ where: 'answer', ...name, text: said }] : [],
    ),
    ...(short === undefined ? [] : [{ where: 'question' as const, text: short }]),
    { where: 'question', text },
  ];
};

const fieldsOf = ({ head, title, pages }: Log): readonly Field[] => [
  ...pages.flatMap(({ entries }) => entries.flatMap(fieldsOfEntry)),
  { where: 'title', text: title },
  ...(head.student === undefined ? [] : [{ where: 'student' as const, text: head.student }]),
];

/** A text with the terms that stand in it. */
interface Found {
  readonly field: Field;
  readonly terms: readonly Term[];
}

const WEIGHT: Readonly<Record<Where, number>> = { answer: 3, question: 2, title: 1, student: 0 };

/** More terms that were not shown yet count most; then what she wrote goes before what the form asks. */
const worth = ({ field, terms }: Found, left: readonly Term[]): number => {
  const fresh = terms.filter((term) => left.includes(term)).length;
  return fresh === 0 ? 0 : 4 * fresh + WEIGHT[field.where];
};

/** Whether a folded text has a term: at the start of a word, and to its end where more words of the term follow. */
const has = (text: string, term: Term): boolean => ` ${text}`.includes(` ${term}`);

/** `fold`, done once for texts that come back: most logs ask the same questions. */
const foldOnce = (): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? fold(text);
    known.set(text, folded);
    return folded;
  };
};

/**
 * The logs in which every term occurs, in the order in which they came: in answers, notes, plans and afspraken, in the
 * words of the questions that were answered, in the title and in the schuilnaam. Accents and capitals are nothing.
 */
export const searchLogs = (logs: readonly Log[], terms: readonly Term[]): readonly Log[] => {
  const folded = foldOnce();
  return logs.filter((log) => {
    const texts = fieldsOf(log).map(({ where, text }) => (where === 'answer' ? fold(text) : folded(text)));
    return terms.every((term) => texts.some((text) => has(text, term)));
  });
};

/** Where the terms stand in a log: the fewest places that show each of them. */
export const placesIn = (log: Log, terms: readonly Term[]): readonly Place[] => {
  const found = fieldsOf(log).map((field): Found => {
    const text = fold(field.text);
    return { field, terms: terms.filter((term) => has(text, term)) };
  });
  const places: Place[] = [];
  let left = terms;
  while (left.length > 0) {
    const [best] = found.toSorted((one, other) => worth(other, left) - worth(one, left));
    if (!best || worth(best, left) === 0) break;
    const { where, short, text } = best.field;
    places.push({ where, ...(short !== undefined && { short }), ...snippetOf(text, terms) });
    left = left.filter((term) => !best.terms.includes(term));
  }
  return places;
};
