import { wordFor, type NaslagItem, type NaslagWord } from '../domain/naslag-item.ts';
import { backgroundOf } from '../domain/naslag-links.ts';
import { fold, nearestEntry, searchNaslag } from '../domain/naslag-search.ts';
import { UserError } from '../domain/trouble.ts';
import { GROUPS, notFound, type Group } from '../texts/naslag.ts';

/** What a query came to: entries that fit it, a group of them, and whether it was taken for a slip. */
export type Found =
  | { readonly type: 'entries'; readonly entries: readonly NaslagItem[]; readonly slip?: true }
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

/**
 * Looks under one word: by whole name, by the name of a group, by a part of a name, by what it says, and as a slip. What
 * stands only elsewhere, or nowhere, is wrong use, with what to type instead.
 */
export const find = (query: string, word: NaslagWord, all: readonly NaslagItem[]): Found => {
  const own = all.filter(isUnder(word));
  const others = all.filter((item) => !own.includes(item));
  const entries = (found: readonly NaslagItem[]): Found => ({
    type: 'entries',
    entries: withoutBackground(found, all),
  });

  const exact = searchNaslag(query, own, 'exact');
  if (exact.length > 0) return entries(exact);
  const group = GROUPS[word].find(({ id, title }) => [id, title].some((name) => fold(name) === fold(query)));
  if (group) return { type: 'group', group };
  const named = searchNaslag(query, own, 'name');
  if (named.length > 0) return entries(named);

  const elsewhere = searchNaslag(query, others, 'exact');
  const said = elsewhere.length > 0 ? [] : searchNaslag(query, own, 'said');
  if (said.length > 0) return entries(said);
  const near = elsewhere.length > 0 ? undefined : nearestEntry(query, own);
  if (near?.sure) return { type: 'entries', entries: [near.entry], slip: true };

  const anywhere = elsewhere.length > 0 ? elsewhere : searchNaslag(query, others, 'name');
  const closest = near ?? nearestEntry(query, all);
  throw new UserError(
    ...notFound(query, word, {
      elsewhere: withoutBackground(anywhere, all).slice(0, OFFERED),
      ...(closest && { near: closest.entry }),
    }),
  );
};
