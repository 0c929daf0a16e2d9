import { textsOf } from '../domain/naslag.ts';
import { textOf, thingsOf, type NaslagItem } from '../domain/naslag-item.ts';
import { sentencesOf } from '../domain/readability.ts';
import type { Line } from '../ports.ts';
import { MORE_ON_SAFETY } from './naslag.ts';
import { apart, bullets, commandRows } from './naslag-page.ts';

const numbered = (texts: readonly string[]): readonly Line[] =>
  texts.map((text, index): Line => ['  ', ['strong', `${index + 1}.`], ` ${text}`]);

const title = ({ naam, velden }: NaslagItem): Line => [
  [velden['soort'] === 'kaart' ? 'warning' : 'title', naam],
];

const points = ({ velden }: NaslagItem): readonly Line[] => {
  const texts = textsOf(velden['punten']);
  return velden['soort'] === 'kaart' ? numbered(texts) : bullets(texts);
};

const numbers = ({ velden }: NaslagItem, when: (text: string) => string): readonly Line[] =>
  thingsOf(velden['nummers']).map((one): Line => [
    '  ',
    ['strong', textOf(one['nummer'])],
    `: ${textOf(one['naam'])}. ${when(textOf(one['wanneer']))}`,
  ]);

const sites = ({ velden }: NaslagItem): readonly Line[] =>
  thingsOf(velden['nummers']).flatMap((one) =>
    textsOf(one['url']).map((url) => `  ${textOf(one['naam'])}: ${url}`),
  );

const isNumbers = ({ velden }: NaslagItem): boolean => velden['soort'] === 'nummers';

/** One part of the safety card, whole: what is to be done is numbered; numbers to call need no sentence above them. */
export const safetyPart = (item: NaslagItem): readonly Line[] =>
  isNumbers(item)
    ? [title(item), ...numbers(item, (text) => text), ...sites(item)]
    : [title(item), ...textsOf(item.velden['zin']), ...points(item)];

const whenShort = (text: string): string => sentencesOf(text)[0] ?? text;

/**
 * The card for worries about safety: what to do, then the signals and the numbers. It is kept so short that on a screen
 * of 24 rows what to do first is still in sight; the rest is one command away.
 */
export const safetyLines = (items: readonly NaslagItem[]): readonly Line[] => {
  const ofKind = (kind: string): readonly NaslagItem[] =>
    items.filter(({ velden }) => velden['soort'] === kind);
  return apart([
    ofKind('kaart').flatMap(safetyPart),
    ofKind('signalen').flatMap(safetyPart),
    [
      ...ofKind('nummers').flatMap((item) => numbers(item, whenShort)),
      ...commandRows(MORE_ON_SAFETY, [...ofKind('uitleg'), ...ofKind('nummers')]),
    ],
  ]);
};
