import { textsOf } from '../domain/naslag.ts';
import { onlyRefers, type NaslagItem, type NaslagWord } from '../domain/naslag-item.ts';
import type { Line } from '../ports.ts';
import {
  AND_MORE,
  commandFor,
  GROUPS,
  OVERVIEWS,
  PLACES,
  READ_ON,
  seeInstead,
  type Group,
} from './naslag.ts';
import { apart } from './naslag-page.ts';

/** An id that is longer pushes its own text to the right, and no other. */
const WIDEST_ID = 22;

const columnFor = (texts: readonly string[]): number =>
  Math.min(WIDEST_ID, Math.max(0, ...texts.map((text) => text.length)));

/** What stands behind the id: the moment, or the name, with where somebody works or what it refers to. */
const about = (item: NaslagItem): string => {
  const [moment] = textsOf(item.velden['moment']);
  if (moment !== undefined) return moment;
  if (onlyRefers(item)) return seeInstead(item.naam, textsOf(item.velden['zie']));
  const places = textsOf(item.velden['plek']).flatMap((place) => PLACES[place] ?? []);
  return [item.naam, ...places].join(' · ');
};

const rows = (items: readonly NaslagItem[], column: number): readonly Line[] =>
  items.map((item): Line => ['  ', ['key', item.id.padEnd(column)], `  ${about(item)}`]);

/** Everything under one word, or under one of its groups: a line each, with what to type. */
export const overviewLines = (
  word: NaslagWord,
  items: readonly NaslagItem[],
  groups: readonly Group[] = GROUPS[word],
): readonly Line[] => {
  const { title, example } = OVERVIEWS[word];
  const shown = groups.map((group) => ({ group, members: items.filter(group.holds) }));
  const column = columnFor(shown.flatMap(({ members }) => members.map(({ id }) => id)));
  return apart([
    [[['title', title]], [READ_ON, ['key', `kansrijk ${word} ${example}`]]],
    ...shown.map(({ group, members }): readonly Line[] => [
      [['accent', group.title]],
      ...rows(members, column),
    ]),
  ]);
};

const MOST_CHOICES = 12;

/** A few entries to choose from, each with the whole command. */
export const choiceLines = (sentence: string, items: readonly NaslagItem[]): readonly Line[] => {
  const shown = items.slice(0, MOST_CHOICES);
  const column = Math.max(0, ...shown.map((item) => commandFor(item).length));
  return [
    sentence,
    ...shown.map((item): Line => ['  ', ['key', commandFor(item).padEnd(column)], `  ${about(item)}`]),
    ...(shown.length < items.length ? [AND_MORE] : []),
  ];
};
