import { wordFor, type NaslagItem, type NaslagWord } from '../../domain/naslag/naslag-item.ts';
import { backgroundOf } from '../../domain/naslag/naslag-links.ts';
import { fold, nearestEntries, nearestEntry, searchNaslag } from '../../domain/naslag/naslag-search.ts';
import { UserError } from '../../domain/trouble.ts';
import { GROUPS, notFound, type Group } from '../../texts/naslag.ts';

/** What a query came to: entries that fit it, or a group of them. */
export type Found =
  | {
      readonly type: 'entries';
      readonly entries: readonly NaslagItem[];
      /** What has the name of the only entry as its other name. */
      readonly also: readonly NaslagItem[];
      /** Whether the query was taken for a slip. */
      readonly slip: boolean;
    }
  | { readonly type: 'group'; readonly group: Group };

/** How many commands are offered when a name stands elsewhere. */
const OFFERED = 3;

/** Whether an item is opened by this word. */
export const isUnder =
  (word: NaslagWord) =>
  (item: NaslagItem): boolean =>
    wordFor(item) === word;

/** Facts that stand on the page of a word that fits as well need no line of their own. */
const withoutBackground = (
  found: readonly NaslagItem[],
  all: readonly NaslagItem[],
): readonly NaslagItem[] => {
  const shown = found.flatMap((item) => backgroundOf(item, all));
  return found.filter((item) => !shown.includes(item));
};

const entriesFound = (
  found: readonly NaslagItem[],
  all: readonly NaslagItem[],
  { also = [], slip = false }: { readonly also?: readonly NaslagItem[]; readonly slip?: boolean } = {},
): Found => {
  const shown = withoutBackground([...new Set([...found, ...also])], all);
  return {
    type: 'entries',
    entries: shown.filter((item) => found.includes(item)),
    also: shown.filter((item) => !found.includes(item)),
    slip,
  };
};

const byNames = (
  query: string,
  own: readonly NaslagItem[],
  word: NaslagWord,
  all: readonly NaslagItem[],
): Found | undefined => {
  const otherNames = searchNaslag(query, own, 'other');
  const names = searchNaslag(query, own, 'own');
  if (names.length > 0) return entriesFound(names, all, { also: otherNames });
  if (otherNames.length > 0) return entriesFound(otherNames, all);
  const group = GROUPS[word].find(({ id, title }) => [id, title].some((name) => fold(name) === fold(query)));
  if (group) return { type: 'group', group };
  const parts = searchNaslag(query, own, 'part');
  return parts.length > 0 ? entriesFound(parts, all) : undefined;
};

const byContent = (
  query: string,
  own: readonly NaslagItem[],
  all: readonly NaslagItem[],
): Found | undefined => {
  const said = searchNaslag(query, own, 'said');
  if (said.length > 0) return entriesFound(said, all);
  const near = nearestEntry(query, own);
  return near?.sure ? entriesFound([near.entry], all, { slip: true }) : undefined;
};

/** What a query may be a slip for; at a moment that is not there, a few that look like it. */
const nearTo = (
  query: string,
  word: NaslagWord,
  own: readonly NaslagItem[],
  all: readonly NaslagItem[],
): readonly NaslagItem[] => {
  if (word === 'zeg') return nearestEntries(query, own, OFFERED);
  const near = nearestEntry(query, own) ?? nearestEntry(query, all);
  return near ? [near.entry] : [];
};

/**
 * Looks under one word: by whole name, by the name of a group, by a part of a name, by what it says, and as a slip. What
 * stands only elsewhere, or nowhere, is wrong use, with what to type instead.
 */
export const find = (query: string, word: NaslagWord, all: readonly NaslagItem[]): Found => {
  const own = all.filter(isUnder(word));
  const named = byNames(query, own, word, all);
  if (named) return named;

  const others = all.filter((item) => !isUnder(word)(item));
  const elsewhere = searchNaslag(query, others, 'own', 'other');
  // A whole name elsewhere is more surely meant than what is only said here.
  const found = elsewhere.length === 0 ? byContent(query, own, all) : undefined;
  if (found) return found;

  const offered = elsewhere.length > 0 ? elsewhere : searchNaslag(query, others, 'part');
  throw new UserError(
    ...notFound(query, word, {
      elsewhere: withoutBackground(offered, all).slice(0, OFFERED),
      near: nearTo(query, word, own, all),
    }),
  );
};
