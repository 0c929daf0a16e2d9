import { AFTER_INITIAL, isInitial, joins, SPACE } from './chain-lead.ts';
import { DOING, FUNCTION_WORDS, PARTICLES, SAYING, TITLES } from './context-words.ts';
import { isEverydayWord } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Spot } from './spot.ts';

/** How many words more belong to the name after word `at`: an initial, or a surname with its particles. */
export function follower(spots: readonly Spot[], at: number, lexicon: Lexicon): number {
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
  if (particles > 0 && initialCloses(spots, at, particles)) return particles + 1;
  if (particles > 0) return surnameAfterParticles(spots, at + 1, particles, lexicon) ? particles + 1 : 0;
  return surnameFollows(spots, at, newLine, lexicon) ? 1 : 0;
}

function initialFollows(spots: readonly Spot[], at: number): boolean {
  const token = spots[at]?.token;
  const next = spots[at + 1]?.token;
  if (token === undefined || token.shape === 'lower') return false;
  return token.raw.length === 1 || next !== undefined;
}

// Ayoub el H., Noah van der B.
function initialCloses(spots: readonly Spot[], at: number, particles: number): boolean {
  const target = spots[at + 1 + particles]?.token;
  const first = spots[at + 1]?.token.key ?? '';
  if (target === undefined || !/^\p{Lu}$/u.test(target.raw) || /^(?:in|op|te)$/.test(first)) return false;
  return spots[at + 2 + particles]?.token.gap.startsWith('.') ?? true;
}

function particlesFrom(spots: readonly Spot[], at: number): number {
  let count = 0;
  while (count < 4) {
    const spot = spots[at + count];
    const next = spots[at + count + 1];
    if (
      spot === undefined ||
      next === undefined ||
      !PARTICLES.has(spot.token.key) ||
      spot.name !== undefined ||
      !joins(spot.token, next.token)
    )
      break;
    count++;
  }
  return count;
}

function surnameAfterParticles(
  spots: readonly Spot[],
  from: number,
  particles: number,
  lexicon: Lexicon,
): boolean {
  const target = spots[from + particles];
  if (target === undefined) return false;
  const { entry, token } = target;
  const capital = token.shape !== 'lower' && !token.shouted;
  // `van der Meer` has a capital, `van meer` has none.
  if (FUNCTION_WORDS.has(token.key) && !(capital && particles > 1)) return false;
  const keys = spots
    .slice(from, from + particles)
    .map((spot) => spot.token.key)
    .join(' ');
  // `Sanna van Zadkine`, `Youssef in Rotterdam`: where somebody belongs is no surname.
  if (entry.class === 'known' && !entry.surname) return capital && particles > 1 && keys !== 'van het';
  if (
    WHOLLY_PREPOSITION.has(keys) &&
    !(capital && keys === 'van' && (entry.surname || entry.class === 'unknown') && entry.class !== 'sure')
  ) {
    return keys === 'van' && !capital && entry.surname && entry.class !== 'sure' && entry.class !== 'maybe';
  }
  if (capital) return entry.surname || entry.class !== 'common' || particles > 1;
  if (entry.class === 'common')
    return entry.surname && ARTICLE_SURNAMES.has(token.key) && !nounFollows(spots, from + particles);
  return (
    entry.class !== 'unknown' ||
    (lexicon.hasList && particles > 0 && /^(?:el|al|ben|ait|bin|abu|van der|van den|van de)$/.test(keys))
  );
}

const WHOLLY_PREPOSITION = new Set(['van', 'in', 'op', 'te', 'la', 'die', 'het', 'den', "'s"]);
// Common words that are a surname after `de` or `van der`, in lower case too.
const ARTICLE_SURNAMES = new Set(
  'vries jong jonge groot haan boer bruin bruijn graaf koning leeuw wit witte lange ruiter vos wolf rooij roos bakker kok jager haas vogel berg linden meer velde heide heuvel laan brink hoek dam pol ven veen ham horst molen kerk broek bosch burg graaff wild zwart beer bie nijs gier goede meij keizer kleijn krom swart vaal vlaming waard waal zeeuw ridder smit visser schipper snijder man mos mol munck bos zande zanden beek steen'.split(
    ' ',
  ),
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
    return (
      capital &&
      afterCapital &&
      !current.token.opens &&
      entry.class !== 'common' &&
      entry.class !== 'known' &&
      entry.class !== 'sure' &&
      (entry.surname || unknownSurname(spots, at + 1, lexicon))
    );
  }
  if (capital !== afterCapital && !isInitial(current.token, token)) return false;
  if (capital) {
    if (entry.class === 'known') return entry.surname || (!token.opens && !isEverydayWord(token.key));
    // Two capitals inside a sentence after a first name: the second is a surname, whatever word it is.
    if (entry.class === 'common')
      return (
        entry.surname ||
        ((current.entry.class === 'sure' ||
          (current.entry.class === 'maybe' && current.name !== undefined)) &&
          !token.opens &&
          !isEverydayWord(token.key))
      );
    return token.shape !== 'upper' || current.token.shape === 'upper' || entry.class !== 'unknown';
  }
  if (entry.class === 'sure') return false;
  if (entry.class === 'listed') return true;
  if (entry.class === 'common' || entry.class === 'maybe')
    return entry.surname && token.shouted === false && verbFollows(spots, at + 1);
  return (
    entry.class === 'unknown' &&
    lexicon.hasList &&
    token.key.length > 3 &&
    verbFollows(spots, at + 1) &&
    next.name === undefined
  );
}

// `heb Semhar⏎Mebrahtu gevraagd`: the sentence goes on after a word that is built like a name.
function unknownSurname(spots: readonly Spot[], at: number, lexicon: Lexicon): boolean {
  const [spot, next] = [spots[at], spots[at + 1]];
  if (spot === undefined || spot.entry.class !== 'unknown' || lexicon.likeness(spot.entry.key) < 0)
    return false;
  return (
    spots[at - 1]?.entry.class === 'sure' &&
    next?.token.gap === ' ' &&
    next.token.shape === 'lower' &&
    !verbFollows(spots, at)
  );
}

function verbFollows(spots: readonly Spot[], at: number): boolean {
  const next = spots[at + 1];
  if (next === undefined || /[.,;!?\n]/.test(next.token.gap)) return true;
  return SAYING.has(next.token.key) || DOING.has(next.token.key);
}
