import { textsOf, type NaslagValue } from '../domain/naslag/naslag.ts';
import { textOf, thingsOf, type NaslagItem } from '../domain/naslag/naslag-item.ts';
import { cardWithOwn, type OwnNumber } from '../domain/own-numbers.ts';
import type { Line, Piece } from '../ports/terminal.ts';
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

const isOwn = (one: Readonly<Record<string, NaslagValue>>): boolean => one['eigen'] === true;

const numbers = (things: readonly Readonly<Record<string, NaslagValue>>[]): readonly Line[] =>
  things.map((one): Line => [
    '  ',
    ['strong', textOf(one['nummer'])],
    [`: ${textOf(one['naam'])}.`, textOf(one['wanneer'])].filter(Boolean).join(' '),
  ]);

/** Instead of a sentence to say, where words ask for the card. */
export const ABOUT_SAFETY = 'Dit gaat over veiligheid. Kijk eerst hier.';

/** The numbers of her own school, a line each, as they stand on the card that lies over a screen. */
export const ownNumberLines = (own: readonly OwnNumber[]): readonly string[] =>
  own.map(({ naam, nummer }) => `  ${naam}: ${nummer}`);

/** All of them on one line, so that the card keeps its place on a screen. */
const ownOnOneLine = (things: readonly Readonly<Record<string, NaslagValue>>[]): readonly Line[] => {
  const pieces = things.flatMap((one, index): readonly Piece[] => [
    index === 0 ? '     ' : ' · ',
    `${textOf(one['naam'])} `,
    ['strong', textOf(one['nummer'])],
  ]);
  return pieces.length === 0 ? [] : [pieces];
};

const sites = ({ velden }: NaslagItem): readonly Line[] =>
  thingsOf(velden['nummers']).flatMap((one) =>
    textsOf(one['url']).map((url) => `  ${textOf(one['naam'])}: ${url}`),
  );

const isNumbers = ({ velden }: NaslagItem): boolean => velden['soort'] === 'nummers';

/** One part of the safety card, whole: what is to be done is numbered; numbers to call need no sentence above them. */
export const safetyPart = (item: NaslagItem): readonly Line[] =>
  isNumbers(item)
    ? [title(item), ...numbers(thingsOf(item.velden['nummers'])), ...sites(item)]
    : [title(item), ...textsOf(item.velden['zin']), ...points(item)];

/** The title of the card, and how to read it. */
const HEADING = 2;

/**
 * The card for worries about safety: what to do, and no more. So its first line is still in sight in a small window; when
 * to take it, and whom to call for what, are one word away.
 */
export const safetyLines = (items: readonly NaslagItem[]): readonly Line[] => {
  const ofKind = (kind: string): readonly NaslagItem[] =>
    items.filter(({ velden }) => velden['soort'] === kind);
  const own = ofKind('nummers').flatMap(({ velden }) => thingsOf(velden['nummers']).filter(isOwn));
  return apart([
    cardWithOwn(ofKind('kaart').flatMap(safetyPart), ownOnOneLine(own), HEADING),
    commandRows(MORE_ON_SAFETY, [...ofKind('signalen'), ...ofKind('nummers'), ...ofKind('uitleg')]),
  ]);
};
