import { contextScore } from './context.ts';
import { FUNCTION_WORDS } from './context-words.ts';
import { isEverydayWord } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Spot } from './spot.ts';
import { couldBeName, writtenAs } from './thresholds.ts';

const BETWEEN_NAMES = /^(?:,|,? ?[&+/] ?|\/)\s{0,2}$|^,\s{1,3}$/;

/** In a list a name makes its neighbour one: `sanna, youssef en xhesi`. */
export function judgeByNeighbours(spots: readonly Spot[], at: number, lexicon: Lexicon): void {
  const spot = spots[at];
  if (spot === undefined || spot.name !== undefined || spot.phrase) return;
  const kind = spot.entry.class;
  // Lino, Tyrell: a name that is a word too, in a list of names.
  const nounName =
    kind === 'common' && spot.entry.surname && spot.token.shape === 'capital' && !spot.token.shouted;
  if ((kind === 'common' && !nounName) || kind === 'known' || (nounName && isEverydayWord(spot.entry.key)))
    return;
  const sides = Number(listNeighbour(spots, at, -1)) + Number(listNeighbour(spots, at, 1));
  if (sides === 0) return;
  const written = writtenAs(spot.token);
  if (kind === 'unknown' && !couldBeName(spot, written, lexicon)) return;
  if (kind === 'unknown' && (written === 'upper' || (written === 'lower' && !lexicon.hasList))) return;
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
  return (
    word !== undefined &&
    /^(?:en|of|als|and|&)$/.test(word.token.key) &&
    beyond !== undefined &&
    isName(beyond)
  );
}

function isName(spot: Spot): boolean {
  return spot.name !== undefined;
}

/** A name found once is found everywhere, also at the start of a sentence; a common word only with a capital inside one. */
export function spreadToOthers(spots: readonly Spot[]): void {
  const found = new Set(
    spots.filter((spot) => spot.name !== undefined && spot.name !== 'laag').map((spot) => spot.entry.key),
  );
  for (const spot of spots) {
    if (spot.name !== undefined || spot.phrase || !found.has(spot.entry.key)) continue;
    const kind = spot.entry.class;
    const word = kind === 'common' || kind === 'known' || kind === 'maybe';
    if (word && writtenAs(spot.token) !== 'capital') continue;
    spot.name = 'midden';
  }
}
