import type { Kandidaat, Plek, Zekerheid } from '../span.ts';
import { judgeBullets } from './bullets.ts';
import { chainAt } from './chain.ts';
import { contextScore } from './context.ts';
import { introduced } from './introduced.ts';
import { KNOWN_PHRASES } from './known-words.ts';
import { isEverydayWord } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { judgeByNeighbours, spreadToOthers } from './neighbours.ts';
import { hasCapital } from './spot.ts';
import type { Spot } from './spot.ts';
import { actsNext, satNext, surnameByContext } from './surname-context.ts';
import { isNamedStorm } from './things.ts';
import { certainty, couldBeName, leastContext, writtenAs } from './thresholds.ts';
import type { Token } from './tokens.ts';

/**
 * Finds the names of people in a text, full names as one span, without titles and without the possessive s. In the
 * places `taken`, which stand in the order of the text, no name is sought.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  taken: readonly Plek[] = [],
): Kandidaat[] {
  const spots: Spot[] = tokens.map((token) => ({
    token,
    entry: lexicon.look(token.raw),
    name: undefined,
    phrase: false,
  }));
  markTaken(spots, taken);
  markPhrases(spots);
  for (const at of spots.keys()) judgeAlone(spots, at, lexicon);
  for (const at of spots.keys()) judgeByNeighbours(spots, at, lexicon);
  judgeBullets(spots);
  spreadToOthers(spots);
  return joinNames(text, spots, lexicon);
}

function markTaken(spots: readonly Spot[], taken: readonly Plek[]): void {
  let next = 0;
  for (const spot of spots) {
    while ((taken[next]?.eind ?? Infinity) <= spot.token.start) next += 1;
    if ((taken[next]?.start ?? Infinity) < spot.token.eind) spot.phrase = true;
  }
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
  if (isMonth(spots, at) || isNamedStorm(spots, at)) return;
  const written = writtenAs(token);
  if (kind === 'common' || kind === 'known') {
    spot.name = nameOfWord(spots, at, spot, lexicon);
    return;
  }
  const score = contextScore(spots, at);
  if (kind === 'listed' && written === 'lower' && entry.key.length < 4 && score < 2) return;
  if (entry.alsoKnown && score < 2.5) return;
  if (kind === 'listed' && written === 'capital' && score <= -4) return;
  if (score < leastContext(entry, kind, written, lexicon)) return;
  if (kind === 'unknown' && !couldBeName(spot, written, lexicon)) return;
  spot.name = certainty(kind, written, score);
}

// From these log odds on a place or brand may be a person too, when it does what people do.
const LIKE_A_NAME = 2;

// A word or a place that is a name here: `volgens Bakker is`, `Visser heeft gebeld`, `Perle belde`.
function nameOfWord(
  spots: readonly Spot[],
  at: number,
  { entry, token }: Spot,
  lexicon: Lexicon,
): Zekerheid | undefined {
  const written = writtenAs(token);
  if (entry.surname && written === 'capital' && surnameByContext(spots, at)) return 'midden';
  if (entry.surname && written === 'opening' && satNext(spots, at)) return 'laag';
  if (isEverydayWord(entry.key) || !actsNext(spots, at)) return undefined;
  if (entry.class === 'common') return entry.surname && written === 'opening' ? 'laag' : undefined;
  const person =
    /^[a-z]{3,}$/.test(entry.key) &&
    lexicon.likeness(entry.key) >= LIKE_A_NAME &&
    contextScore(spots, at) >= 2;
  return person ? 'laag' : undefined;
}

const MONTHS = new Set('jan mei juni april sep august augustus june'.split(' '));

// `24 jan`, `begin mei`
function isMonth(spots: readonly Spot[], at: number): boolean {
  const left = spots[at - 1]?.token.key ?? '';
  return (
    MONTHS.has(spots[at]?.token.key ?? '') &&
    /^(?:\d{1,2}e?|begin|half|eind|sinds|vanaf|tot|in|per)$/.test(left)
  );
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
