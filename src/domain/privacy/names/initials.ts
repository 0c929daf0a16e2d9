import { KIN, PARTICLES, ROLES, TITLES } from './context-words.ts';
import type { Spot } from './spot.ts';

/**
 * How many words from `at` on are a name that is initials alone, 0 when they are none: `J. de V.`, and after a word
 * that announces a person `met L.` or `student M.`.
 */
export function initialsAlone(spots: readonly Spot[], at: number): number {
  if (!isDotted(spots, at)) return 0;
  let end = at + 1;
  while (end - at < 4 && PARTICLES.has(spots[end]?.token.key ?? '')) end += 1;
  if (end > at + 1 && isDotted(spots, end)) return end - at + 1;
  return announced(spots, at) && closes(spots, at + 1) ? 1 : 0;
}

const ONE_OR_TWO = /^\p{Lu}(?:\.\p{Lu})?$/u;

function isDotted(spots: readonly Spot[], at: number): boolean {
  const token = spots[at]?.token;
  if (token === undefined || !ONE_OR_TWO.test(token.raw) || token.shouted) return false;
  const next = spots[at + 1];
  return next === undefined || next.token.gap.startsWith('.');
}

// `met B.V.`, `over N.T.`: an abbreviation of a thing.
const NO_PERSON = new Set(['b.v', 'n.v', 'e.d', 'o.a', 'n.t', 'p.r', 's.o']);

function announced(spots: readonly Spot[], at: number): boolean {
  const [left, token] = [spots[at - 1]?.token.key ?? '', spots[at]?.token];
  if (token?.gap !== ' ' || NO_PERSON.has(token.key)) return false;
  return /^(?:met|tegen)$/.test(left) || KIN.has(left) || ROLES.has(left) || TITLES.has(left);
}

// A full name goes on after its initials; this one does not.
function closes(spots: readonly Spot[], at: number): boolean {
  const next = spots[at];
  if (next === undefined || !/^\. ?$/.test(next.token.gap)) return true;
  let head = at;
  while (PARTICLES.has(spots[head]?.token.key ?? '')) head += 1;
  const start = spots[head];
  return start === undefined || (start.name === undefined && (head === at || start.token.shape === 'lower'));
}
