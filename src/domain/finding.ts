import { nearest } from './nearest.ts';
import { listed, normaliseLine } from './text.ts';

/** Where something stands in a file of data: the keys and indexes on the way to it. */
export type Path = readonly (string | number)[];

/** Something wrong in data, before it is known on which line that stands. */
export interface Finding {
  readonly code: string;
  readonly at: Path;
  /** Whether the key itself is meant or what stands behind it. */
  readonly on: 'key' | 'value';
  /** From 0: how far into the text at that place. */
  readonly offset?: number;
  readonly sentence: string;
  readonly warning?: boolean;
}

const MOST_SHOWN = 40;
/** The most words that are listed to choose from. */
export const MOST_LISTED = 12;

/** What stands in a file, made safe and short enough to be quoted in a sentence. */
export const quoted = (text: string): string => {
  const line = normaliseLine(text.slice(0, 4 * MOST_SHOWN));
  const letters = [...line];
  const shown = letters.length > MOST_SHOWN ? `${letters.slice(0, MOST_SHOWN).join('')}…` : line;
  return shown.includes('"') ? `'${shown}'` : `"${shown}"`;
};

/** The sentence that helps on after a word that is not known: what was probably meant, or what may stand there. */
export const meant = (word: string, known: readonly string[]): string => {
  const guess = nearest(word, known);
  if (guess !== undefined) return ` Bedoel je ${quoted(guess)}?`;
  if (known.length === 0) return '';
  if (known.length === 1) return ` Hier kan alleen ${listed(known)}.`;
  const shown = known.slice(0, MOST_LISTED);
  return known.length > MOST_LISTED
    ? ` Kies bijvoorbeeld: ${listed(shown, 'of')}.`
    : ` Kies uit: ${listed(shown, 'of')}.`;
};
