import type { Plek, Zekerheid } from '../span.ts';
import { DOING, FUNCTION_WORDS, PARTICLES, SAYING, TITLES } from './context-words.ts';
import { isEverydayWord } from './lexicon.ts';
import type { Spot } from './spot.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A whole name: initials, first names, particles and surnames; `next` is the first word after it. */
export interface Chain extends Plek {
  zekerheid: Zekerheid;
  next: number;
}

const SPACE = /^(?:[ \u00a0]{1,2}|[ ]?\r?\n[ \t]{0,4})$/;
const AFTER_INITIAL = /^(?:\.[ \u00a0]?|[ \u00a0]|\.?[ ]?\r?\n)$/;
const LONGEST = 8;

/** The name that starts at word `at`, or undefined when none does. */
export function chainAt(text: string, spots: readonly Spot[], at: number, lexicon: Lexicon): Chain | undefined {
  const spot = spots[at];
  if (spot === undefined) return undefined;
  if (spot.name === undefined && !PARTICLES.has(spot.token.key) && !isInitial(spot.token, spots[at + 1]?.token)) return undefined;
  const lead = leadLength(spots, at);
  const head = spots[at + lead];
  if (head === undefined) return undefined;
  const withInitials = lead > 0 && isInitial(spot.token, spots[at + 1]?.token);
  if (head.name === undefined && !(withInitials && couldFollowInitials(head))) return undefined;
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
  const dot = isInitial(end.token, spots[last + 1]?.token) && text[end.token.eind] === '.' && !sentenceEnds(spots, last) ? 1 : 0;
  return {
    start: spot.token.start,
    eind: end.token.start + end.entry.length + dot,
    zekerheid: long || withInitials ? strongest(spots.slice(at, last + 1)) : (head.name ?? 'midden'),
    next: last + 1,
  };
}

function strongest(part: readonly Spot[]): Zekerheid {
  return part.some((spot) => spot.name === 'hoog') ? 'hoog' : 'midden';
}

// A possessive s closes a name: nothing of it follows.
function endsWhole(spot: Spot | undefined): boolean {
  return spot !== undefined && spot.entry.length === spot.token.raw.length;
}

function isInitial(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.shape === 'initial') return true;
  if (token.raw.length > 1 && token.raw[1] !== '.') return false;
  return /^\p{L}(?:\.\p{L})*$/u.test(token.key) && next?.gap.startsWith('.') === true;
}

function sentenceEnds(spots: readonly Spot[], at: number): boolean {
  const next = spots[at + 1]?.token;
  return next === undefined ? false : /^\.\s/.test(next.gap) && next.shape === 'capital' && spots[at]?.token.shape !== 'initial';
}

// Initials and particles before the first word that is a name itself.
function leadLength(spots: readonly Spot[], at: number): number {
  let lead = 0;
  while (lead < 6) {
    const spot = spots[at + lead];
    const next = spots[at + lead + 1];
    if (spot === undefined) return 0;
    const initial = isInitial(spot.token, next?.token);
    if (spot.name !== undefined || (!initial && !PARTICLES.has(spot.token.key))) return lead;
    if (next === undefined) return 0;
    if (initial && !initialLeads(spots, at + lead, lead)) return 0;
    if (!initial && !SPACE.test(next.token.gap)) return 0;
    // `les van De Jong`: the capital begins the surname, the word before it is a preposition.
    if (!initial && spot.token.shape === 'lower' && next.token.shape === 'capital' && PARTICLES.has(next.token.key)) return 0;
    lead++;
  }
  return 0;
}

const LETTERED = new Set('klas groep lokaal blok niveau vitamine plan optie deel bijlage vak team cluster gebouw unit fase categorie'.split(' '));

function initialLeads(spots: readonly Spot[], at: number, lead: number): boolean {
  const spot = spots[at];
  const next = spots[at + 1];
  const left = spots[at - 1]?.token;
  if (spot === undefined || next === undefined || (left !== undefined && LETTERED.has(left.key))) return false;
  if (lead > 0 && !isInitial(left, spot.token)) return false;
  return AFTER_INITIAL.test(next.token.gap) && initialIsSafe(spot.token, next);
}

// `J. de Vries`, and `j. de vries`; but not `A. Doelen` of an enumeration.
function initialIsSafe(token: Token, next: Spot): boolean {
  return next.token.gap.startsWith('.') || token.raw.includes('.') ? true : next.name !== undefined && token.shape === 'initial';
}

function couldFollowInitials(head: Spot): boolean {
  const { entry, token } = head;
  if (FUNCTION_WORDS.has(token.key)) return false;
  const capital = token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed';
  if (entry.class === 'common' || entry.class === 'known') return entry.surname && capital;
  return capital || entry.surname || entry.class !== 'unknown';
}

// Particles start a surname after a title (mevrouw de Vries), with a capital (Van der Linden), or before a surname.
function particlesBelong(spots: readonly Spot[], at: number, lead: number): boolean {
  const before = spots[at - 1];
  const head = spots[at + lead];
  if (before !== undefined && TITLES.has(before.token.key)) return true;
  const first = spots[at]?.token;
  if (first === undefined || head === undefined) return false;
  const capitalHead = head.token.shape !== 'lower' || head.token.shouted;
  if (first.shape === 'capital' && /^(?:el|al|ait|ben|ibn)$/.test(first.key)) return capitalHead;
  if (first.shape === 'capital') return capitalHead && head.entry.surname && (!first.opens || head.entry.class === 'listed' || head.entry.class === 'common');
  if (lead > 1 && PAIRS.test(spots.slice(at, at + lead).map((spot) => spot.token.key).join(' '))) return head.entry.surname || capitalHead;
  return /^(?:de|el|al|ben|ten|ter|den|bin|abu|vd|v\.d|v\/d)$/.test(first.key) && lead === 1 && capitalHead && head.entry.surname && head.entry.class !== 'sure';
}

const PAIRS = /^(?:van (?:de|der|den|het|'t)|in '?t|op (?:de|den|het|'t)|de la|van '?t|aan de|ait el|el|al)$/;

// How many words more belong to the name after word `at`.
function follower(spots: readonly Spot[], at: number, lexicon: Lexicon): number {
  const next = spots[at + 1];
  const current = spots[at];
  if (next === undefined || current === undefined || next.phrase) return 0;
  const afterInitial = isInitial(current.token, next.token);
  if (!(afterInitial ? AFTER_INITIAL : SPACE).test(next.token.gap)) return 0;
  const newLine = next.token.gap.includes('\n');
  if (isInitial(next.token, spots[at + 2]?.token) && !newLine) return initialFollows(spots, at + 1) ? 1 : 0;
  const particles = particlesFrom(spots, at + 1);
  const target = spots[at + 1 + particles];
  if (target === undefined) return 0;
  if (particles > 0) return surnameAfterParticles(spots, at + 1, particles, lexicon) ? particles + 1 : 0;
  return surnameFollows(spots, at, newLine, lexicon) ? 1 : 0;
}

function initialFollows(spots: readonly Spot[], at: number): boolean {
  const token = spots[at]?.token;
  const next = spots[at + 1]?.token;
  if (token === undefined || !/^\p{Lu}/u.test(token.raw)) return false;
  return token.raw.length === 1 || next !== undefined;
}

function particlesFrom(spots: readonly Spot[], at: number): number {
  let count = 0;
  while (count < 4) {
    const spot = spots[at + count];
    const next = spots[at + count + 1];
    if (spot === undefined || next === undefined || !PARTICLES.has(spot.token.key) || spot.name !== undefined || !SPACE.test(next.token.gap)) break;
    count++;
  }
  return count;
}

function surnameAfterParticles(spots: readonly Spot[], from: number, particles: number, lexicon: Lexicon): boolean {
  const target = spots[from + particles];
  if (target === undefined || FUNCTION_WORDS.has(target.token.key)) return false;
  const { entry, token } = target;
  const capital = token.shape !== 'lower' && !token.shouted;
  const keys = spots.slice(from, from + particles).map((spot) => spot.token.key).join(' ');
  // `Sanna van Zadkine`, `Youssef in Rotterdam`: where somebody belongs is no surname.
  if (entry.class === 'known' && !entry.surname) return capital && particles > 1 && keys !== 'van het';
  if (WHOLLY_PREPOSITION.has(keys) && !(capital && keys === 'van' && (entry.surname || entry.class === 'unknown') && entry.class !== 'sure')) {
    return keys === 'van' && !capital && entry.surname && entry.class !== 'sure' && entry.class !== 'maybe';
  }
  if (capital) return entry.surname || entry.class !== 'common' || particles > 1;
  if (entry.class === 'common') return entry.surname && ARTICLE_SURNAMES.has(token.key) && !nounFollows(spots, from + particles);
  return entry.class !== 'unknown' || (lexicon.hasList && particles > 0 && /^(?:el|al|ben|ait|bin|abu|van der|van den|van de)$/.test(keys));
}

const WHOLLY_PREPOSITION = new Set(['van', 'in', 'op', 'te', 'la', 'die', 'het', 'den', "'s"]);
// Common words that are a surname after `de` or `van der`, in lower case too.
const ARTICLE_SURNAMES = new Set(
  'vries jong jonge groot haan boer bruin bruijn graaf koning leeuw wit witte lange ruiter vos wolf rooij roos bakker kok jager haas vogel berg linden meer velde heide heuvel laan brink hoek dam pol ven veen ham horst molen kerk broek bosch burg graaff wild zwart beer bie nijs gier goede meij keizer kleijn krom swart vaal vlaming waard waal zeeuw ridder smit visser schipper snijder man mos mol munck bos zande zanden beek steen'.split(' '),
);

function nounFollows(spots: readonly Spot[], at: number): boolean {
  const next = spots[at + 1];
  if (next === undefined || /[.,;!?\n]/.test(next.token.gap)) return false;
  return !SAYING.has(next.token.key) && !DOING.has(next.token.key) && !FUNCTION_WORDS.has(next.token.key);
}

function surnameFollows(spots: readonly Spot[], at: number, newLine: boolean, lexicon: Lexicon): boolean {
  const current = spots[at];
  const next = spots[at + 1];
  if (current === undefined || next === undefined) return false;
  const { entry, token } = next;
  if (FUNCTION_WORDS.has(token.key) || TITLES.has(token.key)) return false;
  const capital = token.shape !== 'lower' && !token.shouted;
  const afterCapital = current.token.shape !== 'lower' && !current.token.shouted;
  if (newLine) {
    return capital && afterCapital && !current.token.opens && entry.class !== 'common' && entry.class !== 'known' && entry.class !== 'sure' && entry.surname;
  }
  if (capital !== afterCapital && !isInitial(current.token, token)) return false;
  if (capital) {
    if (entry.class === 'known') return entry.surname || (!token.opens && !isEverydayWord(token.key));
    // Two capitals inside a sentence after a first name: the second is a surname, whatever word it is.
    if (entry.class === 'common') return entry.surname || (current.entry.class === 'sure' && !token.opens && !isEverydayWord(token.key));
    return token.shape !== 'upper' || current.token.shape === 'upper' || entry.class !== 'unknown';
  }
  if (entry.class === 'sure') return false;
  if (entry.class === 'listed') return true;
  if (entry.class === 'common' || entry.class === 'maybe') return entry.surname && token.shouted === false && lowerSurname(spots, at + 1);
  return entry.class === 'unknown' && lexicon.hasList && token.key.length > 3 && verbFollows(spots, at + 1) && next.name === undefined;
}

function lowerSurname(spots: readonly Spot[], at: number): boolean {
  return verbFollows(spots, at);
}

function verbFollows(spots: readonly Spot[], at: number): boolean {
  const next = spots[at + 1];
  if (next === undefined || /[.,;!?\n]/.test(next.token.gap)) return true;
  return SAYING.has(next.token.key) || DOING.has(next.token.key);
}
