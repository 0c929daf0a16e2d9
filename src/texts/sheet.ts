import { dayInWords } from '../domain/dates.ts';
import type { Line } from '../ports/terminal.ts';

/** Words on a sheet of paper. */
export const SHEET = {
  student: 'Schuilnaam',
  day: 'Datum',
  rule: 'Schrijf geen naam op. Neem dit blad weer mee.',
  example: 'Bijvoorbeeld',
  als: 'Als',
  dan: 'dan',
  wat: 'Wat',
  wie: 'Wie',
  wanneer: 'Wanneer',
  onDay: 'Dag',
  notes: 'Notities',
  plan: 'Mijn plan',
  note: 'Notitie',
} as const;

/** "Stap 1" reads as an order in which to go; a single page needs no number. */
export const numbered = (title: string, number: number, pages: number): string =>
  pages > 1 ? `${number}. ${title}` : title;

/** The letters of the marks with what they mean. */
export const legend = (marks: readonly (readonly [letter: string, value: string])[]): string =>
  marks.map(([letter, value]) => `${letter} = ${value}`).join(' · ');

/** Where a conversation was prepared: "voorbereid op dinsdag 24 november". */
export const preparedOn = (date: string): string => `voorbereid op ${dayInWords(date)}`;

/** After a sheet on the screen: how it gets on paper. */
export const howToPrint = (word: string): Line => [
  'Op papier? Typ: ',
  ['key', `kansrijk ${word} --afdrukken --uitvoer blad.html`],
];

/** After a sheet was written as a page or a text. */
export const SHEET_READY: Line = 'Open dit bestand, en druk het af met Ctrl+P. Op een Mac is dat Cmd+P.';

export const NO_PAPER_FORMAT: readonly [sentence: string, advice: string] = [
  'Een blad om af te drukken eindigt op .html of .txt.',
  'Schrijf bijvoorbeeld: --uitvoer blad.html',
];

export const ONLY_WITH_PRINT: readonly [sentence: string, advice: string] = [
  'De keuze --uitvoer hoort hier bij --afdrukken.',
  'Schrijf bijvoorbeeld: --afdrukken --uitvoer blad.html',
];

export const PRINT_OR_ANSWERS: readonly [sentence: string, advice: string] = [
  'Met --afdrukken kan er geen --antwoorden, --sjabloon of --json bij.',
  'Kies er één: een leeg blad op papier, of antwoorden uit een bestand.',
];
