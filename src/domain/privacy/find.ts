import { findEmails } from './contact/email.ts';
import { findUrls } from './contact/url.ts';
import { findAges, findAgesAfter } from './dates/age.ts';
import { findBirthDates } from './dates/birth-date.ts';
import { findGivenNames, givenKeys } from './names/given.ts';
import { findNames } from './names/find-names.ts';
import { Lexicon } from './names/lexicon.ts';
import { tokensOf } from './names/tokens.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findIbans } from './numbers/iban.ts';
import { findPlates } from './numbers/plate.ts';
import { findStudentNumbers } from './numbers/student-number.ts';
import { withoutOverlaps } from './overlaps.ts';
import { findAddresses } from './places/address.ts';
import { findPostcodes } from './places/postcode.ts';
import { findSensitive } from './sensitive.ts';
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
  const lexicon = new Lexicon(help.words, givenKeys(help.namen ?? []));
  const tokens = tokensOf(text);
  const addresses = withoutOverlaps(
    [...findEmails(text), ...findUrls(text), ...findIbans(text)],
    text.length,
  );
  const names = [...findGivenNames(tokens, help.namen ?? []), ...findNames(text, tokens, lexicon, addresses)];
  const hits = [
    ...addresses,
    ...findNumbers(text),
    ...findPlates(text),
    ...findAddresses(text),
    ...findPostcodes(text),
    ...findBirthDates(text),
    ...findStudentNumbers(text),
    ...findAges(text),
    ...names,
    ...findAgesAfter(text, names),
  ];
  const codes = placeholders(text);
  const treffers = withoutOverlaps(
    hits.filter((hit) => !touches(hit, codes)),
    text.length,
  ).map((hit) => withText(text, hit));
  return { treffers, let_op: findSensitive(text, tokens).filter((word) => !insideHit(word, treffers)) };
}

const PLACEHOLDER = /\[[A-Z]{3,20}(?:-\d{1,4})?\]/g;

function placeholders(text: string): Uint8Array | undefined {
  let marks: Uint8Array | undefined;
  for (const match of text.matchAll(PLACEHOLDER)) {
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
