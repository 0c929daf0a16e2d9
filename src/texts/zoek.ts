import type { Place } from '../domain/log/log-search.ts';
import type { Log } from '../domain/log/log.ts';
import type { Line, Piece } from '../ports/terminal.ts';

export const NOTHING_TO_FIND = [
  'Wat zoek je?',
  'Typ er een woord achter, zoals: kansrijk zoek keuken',
] as const;
export const NOTHING_FOUND = 'Geen gesprek gevonden dat hierbij past.';

/** The words do not stand together anywhere, but they do occur. */
export const FOUND_APART = 'Zo achter elkaar staat het nergens. Hier staan alle woorden wel in:';

/** Above what was found. */
export const foundTitle = (count: number): Line => [
  ['title', count === 1 ? '1 gesprek gevonden' : `${count} gesprekken gevonden`],
];

/** How many more there are than are shown. */
export const moreFound = (count: number): string =>
  `Er ${count === 1 ? 'is er nog 1' : `zijn er nog ${count}`}. Zet --alles erachter om alles te zien.`;

const PREFIX = { answer: '', question: 'vraag: ', title: '', student: 'schuilnaam ' } as const;

const placePieces = ({ where, short, parts, cutBefore, cutAfter }: Place): readonly Piece[] => [
  ['quiet', `${short === undefined ? PREFIX[where] : `${short}: `}${cutBefore ? '… ' : ''}`],
  ...parts.map(({ text, found }): Piece => [found ? 'strong' : 'quiet', text]),
  ...(cutAfter ? [['quiet', ' …'] as const] : []),
];

/** One conversation that was found: its name to type, and where the words stand in it. */
export const foundLine = ({ head }: Log, places: readonly Place[]): Line => [
  ['strong', head.id],
  '  ',
  ...places.flatMap((place, index): readonly Piece[] =>
    index === 0 ? placePieces(place) : [['quiet', ' · '], ...placePieces(place)],
  ),
];

/** Words that name no day or period. */
export const noPeriod = (flag: string, text: string): readonly [string, string] => [
  `Achter ${flag} staat "${text}". Die dag of tijd herken ik niet.`,
  `Schrijf bijvoorbeeld: ${flag} gisteren, ${flag} "vorige week" of ${flag} 2026-11-24.`,
];

/** Words in a list that only filters. */
export const wordsLeft = (text: string): readonly [string, string] => [
  `Met "${text}" kan kansrijk lijst niets.`,
  `Zoeken op woorden kan met: kansrijk zoek ${text}`,
];

export const ENDS_BEFORE = [
  'Deze periode eindigt voordat hij begint.',
  'Kijk de dagen na achter --sinds, --tot en --periode.',
] as const;

export const kenmerkUnknown = (id: string): readonly [string, string] => [
  `Er is geen kenmerk met de naam ${id}.`,
  'Alle kenmerken zie je met: kansrijk kenmerken',
];
