import { FUNCTION_WORDS, PARTICLES, TITLES } from './context-words.ts';
import { afterVanDer } from './spot.ts';
import type { Spot } from './spot.ts';
import type { Token } from './tokens.ts';

/** What may stand between two words of a name. */
export const SPACE = /^(?:[ \u00a0]{1,2}|[ ]?\r?\n[ \t]{0,4})$/;
/** What may stand between an initial and the next word. */
export const AFTER_INITIAL = /^(?:\.[ \u00a0]?|[ \u00a0]|\.?[ ]?\r?\n)$/;
/** Tells whether a particle and the next word stand together: a space, or the full stop of `v.d.` */
export function joins(particle: Token, next: Token): boolean {
  return SPACE.test(next.gap) || (next.gap === '. ' && /^(?:v|d|v\.d|vd|v\.d\.)$/.test(particle.key));
}

/** Tells whether a word is an initial: `J`, `J.P`, and `j` before a full stop. */
export function isInitial(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.shape === 'initial') return true;
  if (token.raw.length > 1 && token.raw[1] !== '.') return false;
  return /^[a-z](?:\.[a-z]){0,8}$/.test(token.key) && next?.gap.startsWith('.') === true;
}

/** How many initials and particles stand before the first word that is a name itself. */
export function leadLength(spots: readonly Spot[], at: number): number {
  let lead = 0;
  while (lead < 6) {
    const spot = spots[at + lead];
    const next = spots[at + lead + 1];
    if (spot === undefined) return 0;
    const initial = !PARTICLES.has(spot.token.key) && isInitial(spot.token, next?.token);
    if (spot.name !== undefined || (!initial && !PARTICLES.has(spot.token.key))) return lead;
    if (next === undefined) return 0;
    if (initial && !initialLeads(spots, at + lead, lead)) return 0;
    if (!initial && !joins(spot.token, next.token)) return 0;
    // `les van De Jong`: the capital begins the surname, the word before it is a preposition.
    if (
      !initial &&
      spot.token.shape === 'lower' &&
      next.token.shape === 'capital' &&
      PARTICLES.has(next.token.key)
    )
      return 0;
    lead++;
  }
  return 0;
}

const LETTERED = new Set(
  'klas groep lokaal blok niveau vitamine plan optie deel bijlage vak team cluster gebouw unit fase categorie'.split(
    ' ',
  ),
);

function initialLeads(spots: readonly Spot[], at: number, lead: number): boolean {
  const spot = spots[at];
  const next = spots[at + 1];
  const left = spots[at - 1]?.token;
  if (spot === undefined || next === undefined || (left !== undefined && LETTERED.has(left.key)))
    return false;
  if (lead > 0 && !isInitial(left, spot.token)) return false;
  // `cc. Piet`: a small letter is no initial of a name with a capital.
  if (spot.token.shape === 'lower' && next.token.shape === 'capital') return false;
  return AFTER_INITIAL.test(next.token.gap) && initialIsSafe(spot.token, next);
}

// `J. de Vries`, and `j. de vries`; but not `A. Doelen` of an enumeration.
function initialIsSafe(token: Token, next: Spot): boolean {
  return next.token.gap.startsWith('.') || token.raw.includes('.')
    ? true
    : token.shape === 'initial' && (next.name !== undefined || PARTICLES.has(next.token.key));
}

/** Tells whether a word that is no name by itself is one after initials. */
export function couldFollowInitials(head: Spot, particle: boolean): boolean {
  const { entry, token } = head;
  if (FUNCTION_WORDS.has(token.key)) return false;
  // `j. de vries`: between an initial and a word that is a surname too the particle makes it one.
  if (particle && entry.surname) return true;
  const capital = token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed';
  if (entry.class === 'common' || entry.class === 'known') return entry.surname && capital;
  return capital || entry.surname || entry.class !== 'unknown';
}

/** Particles start a surname after a title (mevrouw de Vries), with a capital (Van der Linden), or before a surname. */
export function particlesBelong(spots: readonly Spot[], at: number, lead: number): boolean {
  const before = spots[at - 1];
  const head = spots[at + lead];
  if (before !== undefined && TITLES.has(before.token.key)) return true;
  const first = spots[at]?.token;
  if (first === undefined || head === undefined) return false;
  if (lead === 2 && afterVanDer(spots, at + lead)) return true;
  const capitalHead = head.token.shape !== 'lower' || head.token.shouted;
  if (first.shape === 'capital' && /^(?:el|al|ait|ben|ibn)$/.test(first.key)) return capitalHead;
  if (first.shape === 'capital')
    return (
      capitalHead &&
      head.entry.surname &&
      (!first.opens || head.entry.class === 'listed' || head.entry.class === 'common')
    );
  if (
    lead > 1 &&
    PAIRS.test(
      spots
        .slice(at, at + lead)
        .map((spot) => spot.token.key)
        .join(' '),
    )
  )
    return head.entry.surname || capitalHead;
  return (
    /^(?:de|el|al|ben|ten|ter|den|bin|abu|vd|v\.d|v\/d)$/.test(first.key) &&
    lead === 1 &&
    capitalHead &&
    head.entry.surname &&
    head.entry.class !== 'sure'
  );
}

const PAIRS = /^(?:van (?:de|der|den|het|'t)|in '?t|op (?:de|den|het|'t)|de la|van '?t|aan de|ait el|el|al)$/;
