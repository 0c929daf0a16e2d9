import { distance, nearest } from '../nearest.ts';
import { textsOf, type NaslagEntry, type NaslagValue } from './naslag.ts';
import { thingsOf } from './naslag-item.ts';

/** What can be searched: names, other names, and the sentence that says what it is. */
type Searchable = Pick<NaslagEntry, 'id' | 'naam' | 'synoniemen' | 'velden'>;

/** Text as it is compared: no accents, capitals or apostrophes; everything else between words is one blank. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const squeeze = (text: string): string => fold(text).replaceAll(' ', '');

/** Words that say nothing about what is looked for, unless they are all there is. */
const LITTLE_WORDS = new Set(
  'de het een en of van voor aan in op bij met is mijn ik je jij hij ze zij die dat student studenten'.split(
    ' ',
  ),
);

const significant = (query: string): readonly string[] => {
  const words = fold(query).split(' ').filter(Boolean);
  const telling = words.filter((word) => !LITTLE_WORDS.has(word));
  return telling.length > 0 ? telling : words;
};

const ownNames = ({ id, naam }: Searchable): readonly string[] => [id, naam];

/** What is part of an entry and has a name itself, such as a number to call or who is in a team. */
const namesInside = (velden: Searchable['velden']): readonly string[] =>
  Object.values(velden)
    .flatMap(thingsOf)
    .flatMap(({ naam, nummer }) => [...textsOf(naam), ...textsOf(nummer)]);

const otherNames = ({ synoniemen, velden }: Searchable): readonly string[] => [
  ...textsOf(velden['kort']),
  ...textsOf(velden['titel_bron']),
  ...synoniemen,
  ...namesInside(velden),
];

const namesOf = (entry: Searchable): readonly string[] => [...ownNames(entry), ...otherNames(entry)];

const SAID_FIRST = ['zin', 'moment', 'uitleg'];
/** Where something stands is not what it says. */
const SAYS_NOTHING = ['bron', 'titel_bron', 'herkomst', 'url'];

const textsIn = (value: NaslagValue): readonly string[] => [
  ...textsOf(value),
  ...thingsOf(value).flatMap((thing) => Object.values(thing).flatMap(textsIn)),
];

const firstSaid = ({ velden }: Searchable): readonly string[] =>
  SAID_FIRST.flatMap((key) => textsOf(velden[key]));

const allSaid = ({ velden }: Searchable): readonly string[] =>
  Object.entries(velden)
    .filter(([key]) => !SAYS_NOTHING.includes(key))
    .flatMap(([, value]) => textsIn(value))
    // What has no blank is an id or a word of the file format.
    .filter((text) => text.includes(' '));

/** How many of these folded words a word of the text begins with. */
const beginningIn = (words: readonly string[], text: string): number => {
  const folded = ` ${fold(text)}`;
  return words.filter((word) => folded.includes(` ${word}`)).length;
};

const beginIn = (words: readonly string[], text: string): boolean =>
  beginningIn(words, text) === words.length;

/** The entries that fit a query in one way. */
type Way = <Entry extends Searchable>(query: string, entries: readonly Entry[]) => readonly Entry[];

const where =
  (test: (query: string) => (entry: Searchable) => boolean): Way =>
  (query, entries) =>
    entries.filter(test(query));

const byName = (names: (entry: Searchable) => readonly string[]): Way =>
  where((query) => {
    const asked = [squeeze(query), significant(query).join('')];
    return (entry) => names(entry).some((name) => asked.includes(squeeze(name)));
  });

const byWords = where((query) => {
  const words = significant(query);
  return (entry) => namesOf(entry).some((name) => beginIn(words, name));
});

const SHORTEST_PART = 3;

const byPart = where((query) => {
  const part = significant(query).join('');
  return (entry) =>
    part.length >= SHORTEST_PART && namesOf(entry).some((name) => squeeze(name).includes(part));
});

/** Shorter words stand everywhere; a number says something, however short. */
const tells = (word: string): boolean => word.length >= SHORTEST_PART || /\d/.test(word);

const bySaid = (said: (entry: Searchable) => readonly string[]): Way =>
  where((query) => {
    const words = significant(query);
    return (entry) => words.some(tells) && beginIn(words, [...namesOf(entry), ...said(entry)].join(' '));
  });

/** Somebody who types a whole sentence uses words that stand nowhere: most of them are enough. */
const byMostWords: Way = (query, entries) => {
  const words = significant(query);
  const scored = entries.map((entry) => {
    const text = [...namesOf(entry), ...firstSaid(entry)].join(' ');
    return { entry, score: beginningIn(words, text) };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best >= 2 && best * 2 > words.length
    ? scored.filter(({ score }) => score === best).map(({ entry }) => entry)
    : [];
};

/**
 * How surely something is meant: by its id or name (`own`), by another name (`other`), by a part of a name (`part`), by
 * what stands in it (`said`).
 */
export type Certainty = 'own' | 'other' | 'part' | 'said';

const WAYS: Readonly<Record<Certainty, readonly Way[]>> = {
  own: [byName(ownNames)],
  other: [byName(otherNames)],
  part: [byWords, byPart],
  said: [bySaid(firstSaid), byMostWords, bySaid(allSaid)],
};

/** Everything that fits a query by the first way in which anything fits; accents, capitals and signs are nothing. */
export const searchNaslag = <Entry extends Searchable>(
  query: string,
  entries: readonly Entry[],
  ...certainties: readonly Certainty[]
): readonly Entry[] => {
  if (squeeze(query) === '') return [];
  for (const way of certainties.flatMap((certainty) => WAYS[certainty])) {
    const found = way(query, entries);
    if (found.length > 0) return found;
  }
  return [];
};

/** What a mistyped query is nearest to, and whether so few letters differ that it can be opened without asking. */
export interface Near<Entry> {
  readonly entry: Entry;
  readonly sure: boolean;
}

const LETTERS_PER_SLIP = 4;

/** The entry with the name nearest to a query, by Damerau–Levenshtein; nothing where too much differs. */
export const nearestEntry = <Entry extends Searchable>(
  query: string,
  entries: readonly Entry[],
): Near<Entry> | undefined => {
  const named = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) if (!named.has(squeeze(name))) named.set(squeeze(name), entry);
  }
  const asked = squeeze(query);
  const name = nearest(asked, named.keys());
  const entry = name === undefined ? undefined : named.get(name);
  if (name === undefined || entry === undefined) return undefined;
  return { entry, sure: distance(asked, name) <= Math.floor(asked.length / LETTERS_PER_SLIP) };
};

/** A word is near when no greater part of its letters differs. */
const AT_MOST_APART = 0.35;
/** Or when it begins in the same way: *boosheid* and *boos*. */
const SAME_BEGINNING = 4;

const apartFromWord = (asked: string, word: string): number =>
  asked.slice(0, SAME_BEGINNING) === word.slice(0, SAME_BEGINNING) && word.length >= SAME_BEGINNING
    ? AT_MOST_APART
    : distance(asked, word) / Math.max(asked.length, word.length);

const apartFrom = (asked: string, entry: Searchable): number => {
  const words = namesOf(entry).flatMap((name) => [squeeze(name), ...fold(name).split(' ')]);
  return Math.min(
    ...words.filter((word) => word.length >= SHORTEST_PART).map((word) => apartFromWord(asked, word)),
  );
};

/** The few entries of which a name, or a word of one, looks most like a query; none where nothing does. */
export const nearestEntries = <Entry extends Searchable>(
  query: string,
  entries: readonly Entry[],
  count: number,
): readonly Entry[] => {
  const asked = [squeeze(query), ...significant(query).filter(tells)];
  return entries
    .map((entry) => ({ entry, apart: Math.min(...asked.map((word) => apartFrom(word, entry))) }))
    .filter(({ apart }) => apart <= AT_MOST_APART)
    .toSorted((one, other) => one.apart - other.apart)
    .slice(0, count)
    .map(({ entry }) => entry);
};
