import type { Zekerheid } from '../span.ts';
import { FIRST_NAMES_ABOVE_WORDS, FIRST_NAMES_SELDOM_WORDS } from './ambiguous.ts';
import type { Entry, Lexicon, WordClass } from './lexicon.ts';
import type { Spot } from './spot.ts';
import type { Token } from './tokens.ts';

// The least context that each class of word needs, by how it is written.
const LEAST = {
  lower: { sure: -9, listed: 0.5, maybe: 2 },
  capital: { sure: -9, listed: -9, maybe: -1 },
  opening: { sure: -9, listed: -1, maybe: 2.5 },
  upper: { sure: -9, listed: 0, maybe: 3 },
} as const;

// The least context of a word that no list has, by how much it is built like a first name (log odds, highest first).
const LEAST_UNKNOWN = {
  lower: [
    [6, -1],
    [3, 0.5],
    [0, 1.5],
    [-2.5, 2.5],
    [-Infinity, 4],
  ],
  capital: [
    [0, -2.5],
    [-Infinity, -0.5],
  ],
  opening: [
    [6, 0.5],
    [2, 1.5],
    [-1, 2.5],
    [-Infinity, 3.5],
  ],
  upper: [
    [6, 1.5],
    [-Infinity, 4],
  ],
} as const;
// Without a word list every word is unknown, so only much context counts.
const LEAST_WITHOUT_LIST = { lower: Infinity, capital: -0.5, opening: 4, upper: Infinity } as const;

/** How the capitals of a word are read: they say nothing (`lower`, `opening`), or stand inside a sentence. */
export type Written = keyof typeof LEAST;

// A first name that is a rare word needs no more than that nothing speaks against it.
const LEAST_SELDOM = { lower: 0, capital: -1, opening: 0, upper: 0 } as const;

/** The least context score with which a word of a class is a name, as it is written. */
export function leastContext(
  entry: Entry,
  kind: Exclude<WordClass, 'common' | 'known'>,
  written: Written,
  lexicon: Lexicon,
): number {
  if (kind === 'unknown') return leastUnknown(entry.key, written, lexicon);
  // `de frank`, `een kim`: an article makes a word of a name that is one too.
  if (kind === 'sure' && written === 'lower' && FIRST_NAMES_ABOVE_WORDS.has(entry.key)) return -2;
  return kind === 'maybe' && FIRST_NAMES_SELDOM_WORDS.has(entry.key)
    ? LEAST_SELDOM[written]
    : LEAST[written][kind];
}

function leastUnknown(key: string, written: Written, lexicon: Lexicon): number {
  if (!lexicon.hasList) return LEAST_WITHOUT_LIST[written];
  const likeness = lexicon.likeness(key);
  return LEAST_UNKNOWN[written].find(([least]) => likeness >= least)?.[1] ?? Infinity;
}

/** How the capitals of a word are to be read, given where it stands. */
export function writtenAs(token: Token): Written {
  if (token.shouted || token.shape === 'lower') return 'lower';
  if (token.shape === 'upper') return 'upper';
  return token.opens ? 'opening' : 'capital';
}

/** How sure a word with this context is a name. */
export function certainty(
  kind: 'sure' | 'listed' | 'maybe' | 'unknown',
  written: string,
  score: number,
): Zekerheid {
  if (kind === 'sure') return written === 'lower' && score < 0 ? 'midden' : 'hoog';
  if (kind === 'unknown' && written === 'lower') return 'laag';
  return score >= 3 ? 'hoog' : 'midden';
}

// Endings of Dutch nouns and verbs: an unknown word that has one is more often a new compound or a typing error.
const DUTCH_ENDING =
  /(?:heid|heden|ing|ingen|teit|schap|atie|aties|isme|lijk|lijke|baar|loos|achtig|erij|eren|eert|eerd|eerde|tje|tjes|ische|isch|sel|tief|tieve|straat|laan|weg|plein|dienst|zorg|werk|plan|dag|week|uur|les|lessen|toets|boek|school|klas|gesprek|stage|begeleider|begeleiding|overleg|app|appje|project)$/;

/** Tells whether an unknown word could be a name by its form alone. */
export function couldBeName(spot: Spot, written: string, lexicon: Lexicon): boolean {
  const { key } = spot.entry;
  if (key.length < 3 && !(written === 'capital' && key.length === 2)) return false;
  if (!/^[a-z'-]+$/.test(key) || !/[aeiouy]/.test(key)) return false;
  if (DUTCH_ENDING.test(key)) return false;
  return (
    written === 'capital' ||
    lexicon.likeness(key) >= (written === 'opening' ? 0 : UNMISTAKABLE) ||
    !lexicon.looksMistyped(key)
  );
}

// From these log odds on a word is built so much like a first name that no common word is likely behind it.
const UNMISTAKABLE = 3.5;
