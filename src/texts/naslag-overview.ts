import { textsOf } from '../domain/naslag/naslag.ts';
import { onlyRefers, type NaslagItem, type NaslagWord } from '../domain/naslag/naslag-item.ts';
import { fold } from '../domain/naslag/naslag-search.ts';
import type { Line, Piece } from '../ports/terminal.ts';
import {
  AND_MORE,
  commandFor,
  GROUPS,
  OTHER_MOMENTS,
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

/** What can be typed for a moment, in words; its name where that says the same. */
const momentWords = ({ id, naam }: NaslagItem): string =>
  fold(naam) === fold(id) ? naam.toLowerCase() : id.replaceAll('-', ' ');

const momentRow = (title: string, members: readonly NaslagItem[]): readonly Line[] =>
  members.length === 0
    ? []
    : [
        [['accent', title]],
        [
          '  ',
          ...members.flatMap((item, index): readonly Piece[] => [
            ...(index === 0 ? [] : [' · ']),
            ['key', momentWords(item)],
          ]),
        ],
      ];

/** The moments in groups, so short that all of them and what to type are in sight on a screen of 24 rows. */
export const momentLines = (items: readonly NaslagItem[]): readonly Line[] => {
  const { title, example } = OVERVIEWS.zeg;
  const groups = GROUPS.zeg;
  const others = items.filter((item) => !groups.some(({ holds }) => holds(item)));
  return [
    [['title', title]],
    ...groups.flatMap((group) => momentRow(group.title, items.filter(group.holds))),
    ...momentRow(OTHER_MOMENTS, others),
    [READ_ON, ['key', `kansrijk zeg ${example}`]],
  ];
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
