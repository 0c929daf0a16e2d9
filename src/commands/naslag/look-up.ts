import { NASLAG_LISTS, NASLAG_NAMES } from '../../domain/naslag/naslag.ts';
import {
  itemAsJson,
  itemsOf,
  NASLAG_WORDS,
  onlyRefers,
  type NaslagItem,
  type NaslagWord,
} from '../../domain/naslag/naslag-item.ts';
import type { Casus } from '../../domain/casus/casus.ts';
import { backgroundOf, linksOf, namedBy, passagesOf } from '../../domain/naslag/naslag-links.ts';
import { searchNaslag } from '../../domain/naslag/naslag-search.ts';
import { hasSignalWords, isSignalAlone } from '../../domain/signal-words.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Rol } from '../../domain/words.ts';
import type { Library } from '../../ports/library.ts';
import type { SettingsStore } from '../../ports/stores.ts';
import type { Line, Terminal } from '../../ports/terminal.ts';
import { anotherWordFor, anotherWordForMore, FITS_ALSO, fitsMore, tookFor } from '../../texts/naslag.ts';
import { choiceLines, momentLines, overviewLines } from '../../texts/naslag-overview.ts';
import { commandRows, pageLines, sayLines } from '../../texts/naslag-page.ts';
import { ABOUT_SAFETY, safetyLines, safetyPart } from '../../texts/naslag-safety.ts';
import { find, isUnder, type Found } from './find.ts';

/** What the command line says of a word of the reference. */
export interface NaslagFlags {
  /** What stood behind the word: a name, in one or more words. */
  readonly naam?: readonly string[];
  /** In whose words; else those for the rol in the settings. */
  readonly rol?: Rol;
  readonly json?: boolean;
}

/** What the reference asks of the world, and no more. */
export interface NaslagPorts {
  readonly library: Pick<Library, 'naslag' | 'casussen'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly terminal: Pick<Terminal, 'print' | 'printRaw' | 'tell'>;
}

/** Everything that a page may lead to. */
interface World {
  readonly all: readonly NaslagItem[];
  readonly casussen: readonly Casus[];
}

const ownPage = (item: NaslagItem, { all, casussen }: World): readonly Line[] => {
  if (item.part === 'veiligheid') return safetyPart(item);
  if (item.part === 'zeggen') return sayLines(item, linksOf(item, all));
  return pageLines(item, linksOf(item, all), backgroundOf(item, all), passagesOf(item, casussen));
};

/** The page of an entry; of one that only refers on, the page of what it refers to. */
const page = (item: NaslagItem, world: World): readonly Line[] => {
  const { all } = world;
  const targets = onlyRefers(item) && item.part !== 'veiligheid' ? namedBy(item, all) : [];
  const [target, ...more] = targets;
  if (!target) return ownPage(item, world);
  if (more.length > 0) return choiceLines(anotherWordForMore(item.naam), targets);
  return [anotherWordFor(item.naam, target.naam), '', ...ownPage(target, world)];
};

const shownLines = (found: Found, query: string, word: NaslagWord, world: World): readonly Line[] => {
  const { all } = world;
  if (found.type === 'group') return overviewLines(word, all.filter(isUnder(word)), [found.group]);
  const [only, ...more] = found.entries;
  if (!only || more.length > 0) return choiceLines(fitsMore(query), [...found.entries, ...found.also]);
  return [...page(only, world), ...commandRows(FITS_ALSO, found.also)];
};

const membersOf = (found: Found, word: NaslagWord, all: readonly NaslagItem[]): readonly NaslagItem[] =>
  found.type === 'group'
    ? all.filter((item) => isUnder(word)(item) && found.group.holds(item))
    : found.entries;

/** One object holding one list, as the contract has it; with a name, the list of what fits that name. */
const asJson = (word: NaslagWord, items: readonly NaslagItem[]): string =>
  JSON.stringify({ [NASLAG_LISTS[NASLAG_WORDS[word][0]]]: items.map(itemAsJson) }, null, 2);

const read = async (
  parts: readonly (typeof NASLAG_NAMES)[number][],
  rol: Rol | undefined,
  { library }: NaslagPorts,
): Promise<readonly NaslagItem[]> =>
  (await Promise.all(parts.map(async (part) => itemsOf(part, await library.naslag(part), rol)))).flat();

/** The casussen, where one of these can be seen in them. */
const casussenFor = async (
  items: readonly NaslagItem[],
  { library }: NaslagPorts,
): Promise<readonly Casus[]> =>
  items.some(({ part }) => part === 'kenmerken')
    ? (await library.casussen()).casussen.map(({ casus }) => casus)
    : [];

/** The words of which the overview has a shape of its own. */
const OVERVIEW: Partial<Record<NaslagWord, (items: readonly NaslagItem[]) => readonly Line[]>> = {
  veiligheid: safetyLines,
  zeg: momentLines,
};

const isMoment = (query: string, all: readonly NaslagItem[]): boolean =>
  searchNaslag(query, all.filter(isUnder('zeg')), 'own').length > 0;

/**
 * A word of the reference: without a name an overview (of `veiligheid`: the card), with a name its page. `shown` is told
 * of the entry when there was one page.
 */
export const naslagCommand =
  (word: NaslagWord, shown: (item: NaslagItem) => void = () => undefined) =>
  async ({ naam = [], rol, json = false }: NaslagFlags, ports: NaslagPorts): Promise<Outcome> => {
    const { terminal, settings } = ports;
    const reader = rol ?? (await settings.read()).rol;
    const query = naam.join(' ').trim();
    if (query === '') {
      const items = await read(NASLAG_WORDS[word], reader, ports);
      if (json) terminal.printRaw(asJson(word, items));
      else terminal.print(OVERVIEW[word]?.(items) ?? overviewLines(word, items));
      return 'done';
    }
    const all = await read(NASLAG_NAMES, reader, ports);
    // Rather the card than a sentence that only looks like what she typed.
    const isWorry = hasSignalWords(query) || isSignalAlone(query);
    if (word === 'zeg' && !json && isWorry && !isMoment(query, all)) {
      terminal.tell([ABOUT_SAFETY, '']);
      terminal.print(safetyLines(all.filter(isUnder('veiligheid'))));
      return 'done';
    }
    const found = find(query, word, all);
    const members = membersOf(found, word, all);
    const [taken] = members;
    if (found.type === 'entries' && found.slip && taken) terminal.tell([tookFor(query, taken), '']);
    if (json) terminal.printRaw(asJson(word, members));
    else terminal.print(shownLines(found, query, word, { all, casussen: await casussenFor(members, ports) }));
    if (!json && found.type === 'entries' && members.length === 1 && taken) shown(taken);
    return 'done';
  };
