import type { Kandidaat, Zekerheid } from '../span.ts';
import { FIRST_NAMES_SELDOM_WORDS } from './ambiguous.ts';
import { chainAt } from './chain.ts';
import { contextScore } from './context.ts';
import { DOING, FUNCTION_WORDS, NEUTRAL_VERBS, SAYING } from './context-words.ts';
import { isEverydayWord } from './lexicon.ts';
import type { Entry, Lexicon, WordClass } from './lexicon.ts';
import { KNOWN_PHRASES } from './known-words.ts';
import type { Token } from './tokens.ts';
import { introduced } from './introduced.ts';
import { hasCapital } from './spot.ts';
import type { Spot } from './spot.ts';

/** Finds the names of people in a text, full names as one span, without titles and without the possessive s. */
export function findNames(text: string, tokens: readonly Token[], lexicon: Lexicon): Kandidaat[] {
  const spots: Spot[] = tokens.map((token) => ({ token, entry: lexicon.look(token.raw), name: undefined, phrase: false }));
  markPhrases(spots);
  for (const at of spots.keys()) judgeAlone(spots, at, lexicon);
  for (const at of spots.keys()) judgeByNeighbours(spots, at, lexicon);
  spreadToOthers(spots);
  return joinNames(text, spots, lexicon);
}

const PHRASE_STARTS = new Set([...KNOWN_PHRASES].map((phrase) => phrase.split(' ')[0] ?? ''));

function markPhrases(spots: Spot[]): void {
  for (const at of spots.keys()) {
    const first = spots[at];
    if (first === undefined || !PHRASE_STARTS.has(first.token.key)) continue;
    let phrase = first.token.key;
    for (let next = at + 1; next < at + 4; next++) {
      const spot = spots[next];
      if (spot === undefined || !/^(?: | & |-|\. )$/.test(spot.token.gap)) break;
      phrase += spot.token.gap.includes('&') ? ` & ${spot.token.key}` : ` ${spot.token.key}`;
      if (KNOWN_PHRASES.has(phrase)) for (const part of spots.slice(at, next + 1)) part.phrase = true;
    }
  }
}

// The least context that each class of word needs, by how it is written.
const LEAST = {
  lower: { sure: -9, listed: 0.5, maybe: 2.5 },
  capital: { sure: -9, listed: -9, maybe: -1 },
  opening: { sure: -9, listed: -1, maybe: 2.5 },
  upper: { sure: -9, listed: 0, maybe: 3 },
} as const;

// The least context of a word that no list has, by how much it is built like a first name (log odds, highest first).
const LEAST_UNKNOWN = {
  lower: [[6, 0], [2, 1], [-1, 2.5], [-Infinity, 4.5]],
  capital: [[0, -2.5], [-Infinity, -0.5]],
  opening: [[6, 0.5], [2, 1.5], [-1, 2.5], [-Infinity, 3.5]],
  upper: [[6, 1.5], [-Infinity, 4]],
} as const;
// Without a word list every word is unknown, so only much context counts.
const LEAST_WITHOUT_LIST = { lower: Infinity, capital: -0.5, opening: 4, upper: Infinity } as const;

type Written = keyof typeof LEAST;

// A first name that is a rare word needs no more than that nothing speaks against it.
const LEAST_SELDOM = { lower: 0, capital: -1, opening: 0, upper: 0 } as const;

function leastContext(entry: Entry, kind: Exclude<WordClass, 'common' | 'known'>, written: Written, lexicon: Lexicon): number {
  if (kind === 'unknown') return leastUnknown(entry.key, written, lexicon);
  return kind === 'maybe' && FIRST_NAMES_SELDOM_WORDS.has(entry.key) ? LEAST_SELDOM[written] : LEAST[written][kind];
}

function leastUnknown(key: string, written: Written, lexicon: Lexicon): number {
  if (!lexicon.hasList) return LEAST_WITHOUT_LIST[written];
  const likeness = lexicon.likeness(key);
  return LEAST_UNKNOWN[written].find(([least]) => likeness >= least)?.[1] ?? Infinity;
}

function judgeAlone(spots: readonly Spot[], at: number, lexicon: Lexicon): void {
  const spot = spots[at];
  if (spot === undefined || spot.phrase) return;
  const { token, entry } = spot;
  // Nearly every word of a text: a common one in lower case, of which no context makes a name.
  if (entry.class === 'common' && !entry.surname && !hasCapital(spot)) return;
  if (token.shape === 'initial' && token.raw.length < 3) return;
  const strong = introduced(spots, at);
  if (strong !== undefined) {
    spot.name = strong;
    return;
  }
  const kind = entry.class;
  if (isMonth(spots, at)) return;
  const written = writtenAs(token);
  if (kind === 'common' || kind === 'known') {
    if (entry.surname && written === 'capital' && surnameByContext(spots, at)) spot.name = 'midden';
    // `Visser heeft gebeld`: a trade without an article that does what people do.
    if (entry.surname && written === 'opening' && kind === 'common' && !isEverydayWord(entry.key) && actsNext(spots, at)) spot.name = 'laag';
    return;
  }
  const score = contextScore(spots, at);
  if (kind === 'listed' && written === 'lower' && entry.key.length < 4 && score < 2) return;
  if (entry.alsoKnown && score < 1.5) return;
  if (score < leastContext(entry, kind, written, lexicon)) return;
  if (kind === 'unknown' && !couldBeName(spot, written, lexicon)) return;
  spot.name = certainty(kind, written, score);
}

const MONTHS = new Set('jan mei juni april sep august augustus june'.split(' '));

// `24 jan`, `begin mei`
function isMonth(spots: readonly Spot[], at: number): boolean {
  const left = spots[at - 1]?.token.key ?? '';
  return MONTHS.has(spots[at]?.token.key ?? '') && /^(?:\d{1,2}e?|begin|half|eind|sinds|vanaf|tot|in|per)$/.test(left);
}

// A surname that is a word or a place too, with a capital inside a sentence: `volgens Bakker is`, `met de Vries`.
function surnameByContext(spots: readonly Spot[], at: number): boolean {
  const left = spots[at - 1]?.token;
  const key = spots[at]?.token.key ?? '';
  if (left === undefined || isEverydayWord(key)) return false;
  if (left.key !== 'de' && left.key !== 'den') return contextScore(spots, at) >= 2.5;
  return left.opens ? actsNext(spots, at) : !ARTICLE_NOUNS.has(key);
}

const ARTICLE_NOUNS = new Set('kok bakker prins koning kapper slager smid visser post markt kerk burger stad'.split(' '));

function actsNext(spots: readonly Spot[], at: number): boolean {
  const right = spots[at + 1]?.token;
  return right !== undefined && right.gap === ' ' && (SAYING.has(right.key) || (DOING.has(right.key) && !NEUTRAL_VERBS.has(right.key)) || right.key === 'kwam');
}

/** How the capitals of a word are to be read, given where it stands. */
export function writtenAs(token: Token): Written {
  if (token.shouted || token.shape === 'lower') return 'lower';
  if (token.shape === 'upper') return 'upper';
  return token.opens ? 'opening' : 'capital';
}

function certainty(kind: 'sure' | 'listed' | 'maybe' | 'unknown', written: string, score: number): Zekerheid {
  if (kind === 'sure') return written === 'lower' && score < 0 ? 'midden' : 'hoog';
  if (kind === 'unknown' && written === 'lower') return 'laag';
  return score >= 3 ? 'hoog' : 'midden';
}

// Endings of Dutch nouns and verbs: an unknown word that has one is more often a new compound or a typing error.
const DUTCH_ENDING = /(?:heid|heden|ing|ingen|teit|schap|atie|aties|isme|lijk|lijke|baar|loos|achtig|erij|eren|eert|eerd|eerde|tje|tjes|ische|isch|sel|tief|tieve|straat|laan|weg|plein|dienst|zorg|werk|plan|dag|week|uur|les|lessen|toets|boek|school|klas|gesprek|stage|begeleider|begeleiding|overleg|app|appje|project)$/;

function couldBeName(spot: Spot, written: string, lexicon: Lexicon): boolean {
  const { key } = spot.entry;
  if (key.length < 3 && !(written === 'capital' && key.length === 2)) return false;
  if (!/^[\p{L}'’ -]+$/u.test(key) || !/[aeiouy]/.test(key)) return false;
  if (DUTCH_ENDING.test(key)) return false;
  return written === 'capital' || lexicon.likeness(key) >= (written === 'opening' ? 0 : UNMISTAKABLE) || !looksMistyped(key, lexicon);
}

const SHORTEST_TYPO = 5;
// From these log odds on a word is built so much like a first name that no common word is likely behind it.
const UNMISTAKABLE = 5;

// One letter too many, two letters swapped, or a vowel left out of a common word.
function looksMistyped(key: string, lexicon: Lexicon): boolean {
  if (!lexicon.hasList || key.length < SHORTEST_TYPO || key.length > 24) return false;
  for (let at = 0; at < key.length; at++) {
    const head = key.slice(0, at);
    const tail = key.slice(at);
    const tries = [head + tail.slice(1), head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2), ...[...'aeiou'].map((vowel) => head + vowel + tail)];
    if (tries.some((word) => word !== key && isPlainWord(word, lexicon))) return true;
  }
  return false;
}

function isPlainWord(word: string, lexicon: Lexicon): boolean {
  const kind = lexicon.kind(word);
  return kind === 'word' || kind === 'both';
}

const BETWEEN_NAMES = /^(?:,|,? ?[&+/] ?|\/)\s{0,2}$|^,\s{1,3}$/;

// In a list a name makes its neighbour one: `sanna, youssef en xhesi`.
function judgeByNeighbours(spots: readonly Spot[], at: number, lexicon: Lexicon): void {
  const spot = spots[at];
  if (spot === undefined || spot.name !== undefined || spot.phrase) return;
  const kind = spot.entry.class;
  if (kind === 'common' || kind === 'known') return;
  const sides = Number(listNeighbour(spots, at, -1)) + Number(listNeighbour(spots, at, 1));
  if (sides === 0) return;
  const written = writtenAs(spot.token);
  if (kind === 'unknown' && !couldBeName(spot, written, lexicon)) return;
  if (kind === 'unknown' && written === 'upper') return;
  const doubtful = written === 'lower' && (kind === 'unknown' || kind === 'maybe');
  const needed = kind === 'unknown' ? 1.5 : FUNCTION_WORDS.has(spot.token.key) ? 2.5 : 1;
  const enough = !doubtful || sides === 2 || contextScore(spots, at) >= needed;
  if (enough) spot.name = kind === 'unknown' && written === 'lower' ? 'laag' : 'midden';
}

function listNeighbour(spots: readonly Spot[], at: number, step: 1 | -1): boolean {
  const link = step === 1 ? spots[at + 1] : spots[at];
  const other = spots[at + step];
  if (link === undefined || other === undefined) return false;
  if (BETWEEN_NAMES.test(link.token.gap)) return isName(other);
  const word = step === 1 ? other : spots[at - 1];
  const beyond = spots[at + 2 * step];
  return word !== undefined && /^(?:en|of|als|and|&)$/.test(word.token.key) && beyond !== undefined && isName(beyond);
}

function isName(spot: Spot): boolean {
  return spot.name !== undefined;
}

// A name found once is found everywhere, also at the start of a sentence; a common word only with a capital.
function spreadToOthers(spots: readonly Spot[]): void {
  const found = new Set(spots.filter((spot) => spot.name !== undefined && spot.name !== 'laag').map((spot) => spot.entry.key));
  for (const spot of spots) {
    if (spot.name !== undefined || spot.phrase || !found.has(spot.entry.key)) continue;
    const kind = spot.entry.class;
    const word = kind === 'common' || kind === 'known' || kind === 'maybe';
    if (word && (writtenAs(spot.token) !== 'capital' || kind !== 'maybe')) continue;
    spot.name = 'midden';
  }
}

function joinNames(text: string, spots: readonly Spot[], lexicon: Lexicon): Kandidaat[] {
  const found: Kandidaat[] = [];
  let at = 0;
  while (at < spots.length) {
    const chain = spots[at]?.phrase === true ? undefined : chainAt(text, spots, at, lexicon);
    if (chain === undefined) at += 1;
    else {
      found.push({ soort: 'naam', zekerheid: chain.zekerheid, start: chain.start, eind: chain.eind });
      at = chain.next;
    }
  }
  return found;
}
