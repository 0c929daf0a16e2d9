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

/** Tells whether `van der` or `van den` stands right before a word. */
export function afterVanDer(spots: readonly Spot[], at: number): boolean {
  return (
    spots[at]?.token.gap === ' ' &&
    /^de[rn]$/.test(spots[at - 1]?.token.key ?? '') &&
    spots[at - 1]?.token.gap === ' ' &&
    spots[at - 2]?.token.key === 'van'
  );
}
