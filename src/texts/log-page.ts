import { inWords } from '../domain/dates.ts';
import type { Line } from '../ports/terminal.ts';

export const NOT_FILLED_IN = 'niet ingevuld';
export const SKIPPED_QUESTION = '  Overgeslagen.';

/** What stands in the place of words that were erased. */
export const erasedOn = (day: string): string => `  Gewist op ${inWords(day)}.`;

/** Which conversation is shown, when only a schuilnaam was given. */
export const newestOf = (student: string): Line => [
  ['quiet', `Dit is het laatste gesprek met ${student}. Alle gesprekken zie je met: `],
  ['key', `kansrijk lijst --student ${student}`],
];
