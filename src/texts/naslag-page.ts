import { textsOf, type NaslagValue } from '../domain/naslag/naslag.ts';
import { textOf, thingsOf, type NaslagItem } from '../domain/naslag/naslag-item.ts';
import type { Passages } from '../domain/naslag/naslag-links.ts';
import { fold } from '../domain/naslag/naslag-search.ts';
import { listed } from '../domain/text.ts';
import type { Line, Piece, Style } from '../ports/terminal.ts';
import {
  ADDED_BY_US,
  commandFor,
  FACTS_SOURCE,
  FOUND_WITH,
  IN_CASUSSEN,
  KENMERK,
  MORE_FACTS,
  MORE_FACTS_COMMAND,
  PAGES,
  PLACE,
  PLACES,
  READ_CASUS,
  READ_FURTHER,
  SEE_ALSO,
  type FieldText,
} from './naslag.ts';

type Block = readonly Line[];

/** Blocks with a blank line between them; empty ones leave no trace. */
export const apart = (blocks: readonly Block[]): readonly Line[] =>
  blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]));

const styled = (text: string, style?: Style): Piece => (style === undefined ? text : [style, text]);

const labelled = (heading: string, text: Piece): Line => [['accent', `${heading}: `], text];

/** A list, one thing a line. */
export const bullets = (texts: readonly string[]): Block => texts.map((text) => `  - ${text}`);

/** The texts of a field; of things with a name and a sentence each, one text a thing. */
const shownTexts = (value: NaslagValue | undefined): readonly string[] => [
  ...textsOf(value),
  ...thingsOf(value).map(({ naam, zin }) => `${textOf(naam)}: ${textOf(zin)}`),
];

const fieldLines = ({ key, heading, style }: FieldText, { velden }: NaslagItem): Block => {
  const texts = shownTexts(velden[key]);
  const [only, ...more] = texts;
  if (only === undefined) return [];
  if (heading === undefined) return texts.map((text) => [styled(text, style)]);
  if (more.length === 0) return [labelled(heading, styled(only, style))];
  return [[['accent', heading]], ...bullets(texts)];
};

/** The name in the source says nothing new where it is our own name, or stands in the place in the source. */
const isNews = ({ key }: FieldText, { naam, velden }: NaslagItem): boolean => {
  const name = fold(textOf(velden['titel_bron']));
  return key !== 'titel_bron' || (name !== fold(naam) && !fold(textOf(velden['bron'])).includes(name));
};

const fieldBlocks = (item: NaslagItem): readonly Block[] =>
  PAGES[item.part].map((fields) =>
    fields.filter((field) => isNews(field, item)).flatMap((field) => fieldLines(field, item)),
  );

/**
 * Commands to read on, behind a label: one a row for each word to type, the first whole, of the others what stands
 * behind the word.
 */
export const commandRows = (label: string, links: readonly NaslagItem[]): readonly Line[] => {
  const words = new Map<string, string[]>();
  for (const link of links) {
    const [program = '', word = '', ...id] = commandFor(link).split(' ');
    const start = `${program} ${word}`;
    words.set(start, [...(words.get(start) ?? []), ...id]);
  }
  const heading = `${label}: `;
  return [...words].map(([start, [first, ...others]], index) => [
    index === 0 ? ['accent', heading] : ' '.repeat(heading.length),
    ['key', first === undefined ? start : `${start} ${first}`],
    ...(others.length > 0 ? [` (of ${others.join(', ')})`] : []),
  ]);
};

const aboutWord = ({ part, synoniemen, velden }: NaslagItem): Block => {
  if (part !== 'woordenlijst') return [];
  const names = synoniemen.length > 0 ? [`${FOUND_WITH}: ${synoniemen.join(', ')}`] : [];
  const added = velden['toegevoegd'] === true ? [ADDED_BY_US] : [];
  return [...names, ...added].map((text): Line => [['quiet', text]]);
};

const moreFacts = (shown: readonly NaslagItem[]): Block =>
  shown.some(({ part }) => part === 'context')
    ? [
        [
          ['accent', `${MORE_FACTS}: `],
          ['key', MORE_FACTS_COMMAND],
        ],
      ]
    : [];

const placeLine = ({ velden }: NaslagItem): Block =>
  textsOf(velden['plek']).flatMap((place): Block => {
    const words = PLACES[place];
    return words === undefined ? [] : [labelled(PLACE, words)];
  });

const factsBlock = (facts: NaslagItem, { naam }: NaslagItem): Block => [
  ...(facts.naam === naam ? [] : [[['strong', facts.naam] as const]]),
  ...fieldBlocks(facts).slice(0, -1).flat(),
];

const factsSource = ({ velden }: NaslagItem): Block =>
  textsOf(velden['bron']).map((place) => labelled(FACTS_SOURCE, ['quiet', place]));

/** The casussen in which a kenmerk can be seen, each with its passages, and what to type to read one. */
const passageBlocks = (passages: readonly Passages[]): readonly Block[] => {
  const [first, ...others] = passages.map(({ casus }) => casus.id);
  if (first === undefined) return [];
  const also = others.length > 0 ? ` (of ${others.join(', ')})` : '';
  return [
    [
      [['accent', IN_CASUSSEN]],
      ...bullets(
        passages.map(({ casus, stages }) => `${casus.title}: ${listed(stages.map(({ title }) => title))}`),
      ),
      [['accent', `${READ_CASUS}: `], ['key', `kansrijk casus ${first}`], also],
    ],
  ];
};

/** One entry, whole: what it is, its fields in a good order, the facts that belong to it, and where to read on. */
export const pageLines = (
  item: NaslagItem,
  links: readonly NaslagItem[],
  background: readonly NaslagItem[] = [],
  passages: readonly Passages[] = [],
): readonly Line[] => {
  const [lead = [], ...fields] = fieldBlocks(item);
  const source = fields.at(-1) ?? [];
  return apart([
    [[['title', item.naam]], ...lead, ...placeLine(item)],
    ...fields.slice(0, -1),
    ...background.map((facts) => factsBlock(facts, item)),
    ...passageBlocks(passages),
    [
      ...source,
      ...background.flatMap(factsSource),
      ...aboutWord(item),
      ...commandRows(SEE_ALSO, links),
      ...moreFacts([item, ...background]),
    ],
  ]);
};

const kenmerkLines = (links: readonly NaslagItem[]): Block =>
  links.filter(({ part }) => part === 'kenmerken').map(({ naam }) => labelled(KENMERK, naam));

/** One sentence to say now, large; what rather not, why, a plan that is ready, and the kenmerk that it rests on. */
export const sayLines = (item: NaslagItem, links: readonly NaslagItem[]): readonly Line[] => {
  const blocks = fieldBlocks(item);
  const source = blocks.at(-1) ?? [];
  return apart([
    [[['quiet', `${item.naam} · ${textOf(item.velden['moment'])}`]]],
    [['  ', ['title', textOf(item.velden['zeg'])]]],
    ...blocks.slice(0, -1),
    [...kenmerkLines(links), ...source, ...commandRows(READ_FURTHER, links)],
  ]);
};
