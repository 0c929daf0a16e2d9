import { findEmails } from './contact/email.ts';
import { findUrls } from './contact/url.ts';
import { findAges, findAgesAfter } from './dates/age.ts';
import { findBirthDates } from './dates/birth-date.ts';
import { folded } from './fold.ts';
import { hardAmong } from './hard.ts';
import { findGivenNames, givenKeys, spelledKeys } from './names/given.ts';
import { findNames } from './names/find-names.ts';
import { Lexicon } from './names/lexicon.ts';
import { findSpelledNames } from './names/spelled.ts';
import { tokensOf } from './names/tokens.ts';
import type { Token } from './names/tokens.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findIbans } from './numbers/iban.ts';
import { findPlates } from './numbers/plate.ts';
import { findStudentNumbers } from './numbers/student-number.ts';
import { withoutOverlaps } from './overlaps.ts';
import { findAddresses } from './places/address.ts';
import { findPostcodes } from './places/postcode.ts';
import { findSensitive } from './sensitive.ts';
import { SOORTEN } from './span.ts';
import type { Bevindingen, Kandidaat, LetOp, Plek, Treffer } from './span.ts';
import type { WordList } from './words/word-list.ts';

/** What helps the detector; without any of it, it works weaker. */
export interface Help {
  /** The Dutch word list; without it lower-case names come from our own lists alone. */
  words?: WordList | undefined;
  /** Names the user says occur in the text: found everywhere, in any case. */
  namen?: readonly string[] | undefined;
}

/** Finds personal data and words of art. 9 and 10 AVG in a Dutch text; time grows with the length of the text. */
export function findPersonalData(text: string, help: Help = {}): Bevindingen {
  const { text: plain, original } = folded(text);
  const found = findInPlain(plain, { ...help, namen: (help.namen ?? []).map((name) => folded(name).text) });
  if (plain === text) return found;
  const asGiven = <Hit extends Plek>(hit: Hit): Hit & { tekst: string } => {
    const { start, eind } = original(hit);
    return { ...hit, tekst: text.slice(start, eind), start, eind };
  };
  return { treffers: found.treffers.map(asGiven), let_op: found.let_op.map(asGiven) };
}

/** The places in a text of the names that the user gave, however they are written. */
export function placesOfGivenNames(text: string, names: readonly string[]): Plek[] {
  const { text: plain, original } = folded(text);
  return givenNames(
    plain,
    tokensOf(plain),
    names.map((name) => folded(name).text),
  ).map(original);
}

function givenNames(text: string, tokens: readonly Token[], names: readonly string[]): Kandidaat[] {
  return [...findGivenNames(tokens, names), ...findSpelledNames(text, spelledKeys(names))];
}

function findInPlain(
  text: string,
  { words, namen }: { words?: Help['words']; namen: string[] },
): Bevindingen {
  const lexicon = new Lexicon(words, givenKeys(namen));
  const tokens = tokensOf(text);
  const numbers = findNumbers(text);
  const ibans = findIbans(text);
  const links = [...findEmails(text), ...findUrls(text)];
  const hard = hardAmong(text, numbers, ibans, () => links);
  const addresses = withoutOverlaps([...links.map(stretchedOver(hard)), ...ibans], text.length);
  const given = givenNames(text, tokens, namen);
  const names = [...given, ...findNames(text, tokens, lexicon, addresses)];
  const hits = [
    ...addresses,
    ...numbers,
    ...findPlates(text),
    ...findAddresses(text),
    ...findPostcodes(text),
    ...findBirthDates(text),
    ...findStudentNumbers(text),
    ...findAges(text),
    ...names,
    ...findAgesAfter(text, names),
  ];
  const codes = placeholders(text, PLACEHOLDER);
  // What looks like a code may be a name in brackets, as `[DAAN]`.
  const ownCodes = given.length > 0 ? placeholders(text, OWN_CODE) : undefined;
  const isGiven = new Set(given);
  const treffers = withoutOverlaps(
    hits.filter((hit) => !touches(hit, isGiven.has(hit) ? ownCodes : codes)),
    text.length,
  ).map((hit) => withText(text, hit));
  return { treffers, let_op: findSensitive(text, tokens).filter((word) => !insideHit(word, treffers)) };
}

// A hard number that begins in a link and runs on behind it belongs to it: half of it must not stay behind.
function stretchedOver(hard: readonly Kandidaat[]): (link: Kandidaat) => Kandidaat {
  return (link) => {
    let low = 0;
    for (let high = hard.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((hard[middle]?.eind ?? 0) <= link.start) low = middle + 1;
      else high = middle;
    }
    let { start, eind } = link;
    for (let next = hard[low]; next !== undefined && next.start < eind; next = hard[++low]) {
      start = Math.min(start, next.start);
      eind = Math.max(eind, next.eind);
    }
    return { ...link, start, eind };
  };
}

const PLACEHOLDER = /\[[A-Z]{3,20}(?:-\d{1,4})?\]/g;
const OWN_CODE = new RegExp(String.raw`\[(?:${SOORTEN.join('|').toUpperCase()})(?:-\d{1,4})?\]`, 'g');

function placeholders(text: string, pattern: RegExp): Uint8Array | undefined {
  let marks: Uint8Array | undefined;
  for (const match of text.matchAll(pattern)) {
    marks ??= new Uint8Array(text.length);
    marks.fill(1, match.index, match.index + match[0].length);
  }
  return marks;
}

function touches(place: Plek, marks: Uint8Array | undefined): boolean {
  return marks !== undefined && marks.subarray(place.start, place.eind).includes(1);
}

function withText(text: string, hit: Kandidaat): Treffer {
  return {
    soort: hit.soort,
    tekst: text.slice(hit.start, hit.eind),
    start: hit.start,
    eind: hit.eind,
    zekerheid: hit.zekerheid,
  };
}

// Both lists are in the order of the text, so one walk compares them.
function insideHit(word: LetOp, treffers: readonly Treffer[]): boolean {
  let low = 0;
  let high = treffers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((treffers[middle]?.eind ?? 0) <= word.start) low = middle + 1;
    else high = middle;
  }
  const hit = treffers[low];
  return hit !== undefined && hit.start < word.eind;
}
