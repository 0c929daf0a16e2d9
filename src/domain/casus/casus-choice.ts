import type { Casus } from './casus.ts';
import { wordsOf } from '../readability.ts';
import type { Doel, Rol } from '../words.ts';

/** What a casus must be about to be offered; everything that is given must hold. */
export interface CasusFilter {
  readonly kenmerk?: string;
  readonly doel?: Doel;
  readonly rol?: Rol;
}

/** Whether a casus is all that a filter asks. */
export const fitsFilter = ({ filters }: Casus, { kenmerk, doel, rol }: CasusFilter): boolean =>
  (kenmerk === undefined || filters.kenmerken.includes(kenmerk)) &&
  (doel === undefined || filters.doelen.includes(doel)) &&
  (rol === undefined || filters.rollen.includes(rol));

/** In the order in which they are offered: a heavy story is never the first. */
export const inOfferedOrder = <Item extends { readonly casus: Casus }>(
  casussen: readonly Item[],
): readonly Item[] =>
  casussen.toSorted(
    (one, other) => Number(one.casus.warning !== undefined) - Number(other.casus.warning !== undefined),
  );

/** Words that are read with attention in a minute. */
const WORDS_A_MINUTE = 150;

/** How many minutes it takes, about: to read it, and a minute to look at each stage. */
export const minutesFor = ({ stages }: Casus): number =>
  Math.ceil(wordsOf(stages.map(({ text }) => text).join('\n')).length / WORDS_A_MINUTE) + stages.length;
