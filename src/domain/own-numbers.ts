import type { NaslagEntry, NaslagValue } from './naslag/naslag.ts';

/** A number to call at her own school or company, as it stands in the settings. */
export interface OwnNumber {
  readonly naam: string;
  readonly nummer: string;
}

// Behind the first one, which is for danger now.
const besides = (standing: NaslagValue | undefined, numbers: readonly OwnNumber[]): NaslagValue => {
  const [first, ...others]: readonly NaslagValue[] = Array.isArray(standing) ? standing : [];
  const own = numbers.map(({ naam, nummer }) => ({ naam, nummer, eigen: true }));
  return [...(first === undefined ? [] : [first]), ...own, ...others];
};

/** The entries about safety with the numbers of her own school among those to call, marked `eigen`. */
export const withOwnNumbers = (
  entries: readonly NaslagEntry[],
  numbers: readonly OwnNumber[],
): readonly NaslagEntry[] =>
  numbers.length === 0
    ? entries
    : entries.map((entry) =>
        entry.velden['soort'] === 'nummers'
          ? { ...entry, velden: { ...entry.velden, nummers: besides(entry.velden['nummers'], numbers) } }
          : entry,
      );

/** Points of the card before her own numbers: what to do when there is danger now, and whom to call today. */
const POINTS_BEFORE_OWN = 2;

/** A card with the lines for her own numbers in their place; `heading` lines stand above its first point. */
export const cardWithOwn = <One>(
  card: readonly One[],
  own: readonly One[],
  heading: number,
): readonly One[] => [
  ...card.slice(0, heading + POINTS_BEFORE_OWN),
  ...own,
  ...card.slice(heading + POINTS_BEFORE_OWN),
];
