import type { Plek, Zekerheid } from '../span.ts';
import { follower } from './chain-follow.ts';
import { couldFollowInitials, isInitial, leadLength, particlesBelong } from './chain-lead.ts';
import { PARTICLES } from './context-words.ts';
import { initialsAlone } from './initials.ts';
import type { Lexicon } from './lexicon.ts';
import type { Spot } from './spot.ts';

/** A whole name: initials, first names, particles and surnames; `next` is the first word after it. */
export interface Chain extends Plek {
  zekerheid: Zekerheid;
  next: number;
}

const LONGEST = 8;

/** The name that starts at word `at`, or undefined when none does. */
export function chainAt(
  text: string,
  spots: readonly Spot[],
  at: number,
  lexicon: Lexicon,
): Chain | undefined {
  const spot = spots[at];
  if (spot === undefined) return undefined;
  const initials = spot.name === undefined ? initialsAlone(spots, at) : 0;
  if (initials > 0) return ofInitials(text, spots, at, initials);
  if (
    spot.name === undefined &&
    !PARTICLES.has(spot.token.key) &&
    !isInitial(spot.token, spots[at + 1]?.token)
  )
    return undefined;
  const lead = leadLength(spots, at);
  const head = spots[at + lead];
  if (head === undefined) return undefined;
  const withInitials = lead > 0 && isInitial(spot.token, spots[at + 1]?.token);
  if (
    head.name === undefined &&
    !(withInitials && couldFollowInitials(head, PARTICLES.has(spots[at + lead - 1]?.token.key ?? '')))
  )
    return undefined;
  if (lead > 0 && !withInitials && !particlesBelong(spots, at, lead)) return undefined;
  let last = at + lead;
  let steps = 0;
  while (steps < LONGEST && endsWhole(spots[last])) {
    const more = follower(spots, last, lexicon);
    if (more === 0) break;
    last += more;
    steps += more;
  }
  const end = spots[last];
  if (end === undefined) return undefined;
  const long = last > at;
  const dot =
    isInitial(end.token, spots[last + 1]?.token) && text[end.token.eind] === '.' && !sentenceEnds(spots, last)
      ? 1
      : 0;
  return {
    start: spot.token.start,
    eind: end.token.start + end.entry.length + dot,
    zekerheid: long || withInitials ? strongest(spots.slice(at, last + 1)) : (head.name ?? 'midden'),
    next: last + 1,
  };
}

function ofInitials(text: string, spots: readonly Spot[], at: number, count: number): Chain | undefined {
  const [first, last] = [spots[at]?.token, spots[at + count - 1]?.token];
  if (first === undefined || last === undefined) return undefined;
  const dot = text[last.eind] === '.' ? 1 : 0;
  return { start: first.start, eind: last.eind + dot, zekerheid: 'midden', next: at + count };
}

function strongest(part: readonly Spot[]): Zekerheid {
  return part.some((spot) => spot.name === 'hoog') ? 'hoog' : 'midden';
}

// A possessive s closes a name: nothing of it follows.
function endsWhole(spot: Spot | undefined): boolean {
  return spot !== undefined && spot.entry.length === spot.token.raw.length;
}

function sentenceEnds(spots: readonly Spot[], at: number): boolean {
  const next = spots[at + 1]?.token;
  return next === undefined
    ? false
    : /^\.\s/.test(next.gap) && next.shape === 'capital' && spots[at]?.token.shape !== 'initial';
}
