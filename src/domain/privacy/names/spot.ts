import type { Zekerheid } from '../span.ts';
import type { Entry } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A word and what is known of it while names are sought. */
export interface Spot {
  token: Token;
  entry: Entry;
  /** How sure this word is a name or the start of one; undefined while it is none. */
  name: Zekerheid | undefined;
  /** Part of a fixed phrase (Albert Heijn), so never a name. */
  phrase: boolean;
}

/** Tells whether a word is written with a capital that could mean something, on a line that is not all capitals. */
export function hasCapital(spot: Spot): boolean {
  const { shape, shouted } = spot.token;
  return !shouted && shape !== 'lower';
}
