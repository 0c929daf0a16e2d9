import type { Soort, Zekerheid } from '../domain/privacy/span.ts';
import { listed } from '../domain/text.ts';
import type { Piece } from '../ports/terminal.ts';
import { KIND_WORDS } from './privacy.ts';

/** A find as it is told. */
interface Told {
  readonly soort: Soort;
  readonly tekst: string;
  readonly zekerheid: Zekerheid;
  readonly code: string;
}

/** More than one of each kind of personal data. */
const PLURALS: Readonly<Record<Soort, string>> = {
  naam: 'namen',
  bsn: 'burgerservicenummers',
  onderwijsnummer: 'onderwijsnummers',
  telefoon: 'telefoonnummers',
  email: 'mailadressen',
  postcode: 'postcodes',
  adres: 'adressen',
  iban: 'rekeningnummers',
  geboortedatum: 'geboortedata',
  leeftijd: 'leeftijden',
  studentnummer: 'studentnummers',
  kenteken: 'kentekens',
  url: 'webadressen of accountnamen',
};

/** So many finds are named; of more the number is told. */
const MOST = 3;
/** A longer find is told by its beginning. */
const LONGEST = 32;

const short = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`;
};

/** One for each person or number, however often it stands there. */
const apart = (found: readonly Told[]): readonly Told[] =>
  [...new Map(found.toReversed().map((find) => [find.code, find])).values()].toReversed();

const named = (words: readonly string[]): string =>
  words.length <= MOST ? listed(words) : `${words.slice(0, MOST).join(', ')} en nog ${words.length - MOST}`;

// A name is never sure: Roos may be a flower.
const isSure = ({ soort, zekerheid }: Told): boolean => soort !== 'naam' && zekerheid === 'hoog';

const STANDS = { one: 'Hier staat', more: 'Hier staan', all: 'Hieraan is' } as const;
const STOOD = { one: 'Hier stond', more: 'Hier stonden', all: 'Hieraan was' } as const;

const sentence = (found: readonly Told[], verbs: typeof STANDS | typeof STOOD): string => {
  const each = apart(found);
  const perhaps = each.every(isSure) ? '' : 'misschien ';
  const words = named(each.map(({ tekst }) => short(tekst)));
  const [first] = each;
  if (first === undefined) return '';
  if (each.length === 1) return `${verbs.one} ${perhaps}een ${KIND_WORDS[first.soort]}: ${words}.`;
  return each.every(({ soort }) => soort === first.soort)
    ? `${verbs.more} ${perhaps}${PLURALS[first.soort]}: ${words}.`
    : `${verbs.all} ${perhaps}iemand te herkennen: ${words}.`;
};

/** Something of the program is missing or damaged, so that looking along finds less than it should. */
export const FINDS_LESS =
  'Ik zie nu niet alle namen en nummers: er ontbreekt iets aan kansrijk. Let zelf goed op, en installeer kansrijk later opnieuw.';

/** What stands there by which somebody can be recognised, in one sentence. */
export const foundSentence = (found: readonly Told[]): string => sentence(found, STANDS);

/** The same of an answer that she has left. */
export const stoodSentence = (found: readonly Told[]): string => sentence(found, STOOD);

const codesOf = (found: readonly Told[]): readonly string[] => [...new Set(found.map(({ code }) => code))];

/** What can stand there instead: "[NAAM-1] en [BSN]". */
export const codesInWords = (found: readonly Told[]): string => named(codesOf(found));

/** The key that replaces what was found, as it stands at the foot of a screen. */
export const REPLACE_KEY = 'Ctrl+R';

/** The same, with the key that replaces it. */
export const foundPieces = (found: readonly Told[], replaces: readonly Told[]): readonly Piece[] => [
  ['quiet', `${foundSentence(found)} `],
  ...replacePieces(found, replaces),
];

/** What she left without having been told of it, and where she can still replace it. */
export const stoodPieces = (
  found: readonly Told[],
  way: 'onward' | 'back' | 'overview',
): readonly Piece[] => [['quiet', `${stoodSentence(found)} `], ...STILL_TO_REPLACE[way]];

const STILL_TO_REPLACE: Readonly<Record<'onward' | 'back' | 'overview', readonly Piece[]>> = {
  onward: [
    ['quiet', 'Terug met '],
    ['key', 'Ctrl+B'],
    ['quiet', ' om het te vervangen.'],
  ],
  back: [
    ['quiet', 'Daar vervang je het met '],
    ['key', REPLACE_KEY],
    ['quiet', '.'],
  ],
  overview: [['quiet', 'Kies dat antwoord en vervang het.']],
};

/** Whether what is replaced is more than what is named. */
export const replacesMore = (found: readonly Told[], replaces: readonly Told[]): boolean =>
  replaces.some(({ code }) => found.every((find) => find.code !== code));

/** The key alone, where the sentence about what stands there is said already. */
export const replacePieces = (found: readonly Told[], replaces: readonly Told[]): readonly Piece[] => [
  ['key', REPLACE_KEY],
  ['quiet', replaceLabel(found, replaces)],
];

const replaceLabel = (found: readonly Told[], replaces: readonly Told[]): string => {
  if (replacesMore(found, replaces)) return ': vervang namen en nummers hier.';
  // All codes would not fit on one line; she sees them at once when they stand there.
  return codesOf(found).length === 1 ? `: vervang door ${codesInWords(found)}.` : ': vervang ze.';
};

/** After the key. */
export const replacedSentence = (found: readonly Told[]): string =>
  `Vervangen door ${codesInWords(found)}. Ctrl+Z zet het terug.`;

/** The key, where there is nothing for it. */
export const NOTHING_TO_REPLACE = 'Hier vind ik niets om te vervangen.';
