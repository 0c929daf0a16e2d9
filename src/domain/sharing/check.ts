import { BETWEEN_TEXTS } from '../coded.ts';
import { codeBookFor, coded } from '../code-book.ts';
import { findPersonalData, placesOfGivenNames } from '../privacy/find.ts';
import { folded } from '../privacy/fold.ts';
import type { Plek, Treffer } from '../privacy/span.ts';
import type { SharedCopy } from './shared-copy.ts';
import { LEFT_OUT, wholeText, type CheckedCopy, type CheckHelp, type Found, type Span } from './decide.ts';
import { mustGoFrom, overlaps } from './must-go.ts';

const AROUND = 40;

const isApart = (place: Plek, taken: readonly Plek[]): boolean => taken.every((one) => !overlaps(one, place));

const LETTER = /[\p{L}\p{N}]/u;

/** Every place where a word stands by itself, in any case. */
const placesOf = (word: string, given: string): readonly Plek[] => {
  const { text, original } = folded(given);
  const [low, wanted] = [text.toLowerCase(), folded(word).text.toLowerCase()];
  const places: Plek[] = [];
  if (wanted === '' || low.length !== text.length) return places;
  for (let start = low.indexOf(wanted); start >= 0; start = low.indexOf(wanted, start + 1)) {
    const eind = start + wanted.length;
    const whole = !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(eind));
    if (whole) places.push(original({ start, eind }));
  }
  return places;
};

const wordAround = (text: string, { start, eind }: Plek): string => {
  let [from, to] = [start, eind];
  while (LETTER.test(text.charAt(from - 1))) from -= 1;
  while (LETTER.test(text.charAt(to))) to += 1;
  return text.slice(from, to);
};

/** A schuilnaam that is only the beginning of a common word, as `roo` of *roos*: no s of hers stands behind it. */
const isOnlyPart = (
  hit: Treffer,
  whole: string,
  { words, namen = [], schuilnamen = [] }: CheckHelp,
): boolean => {
  const name = hit.tekst.toLowerCase();
  if (!schuilnamen.includes(name) || namen.some((one) => one.toLowerCase() === name)) return false;
  const word = wordAround(whole, hit);
  if (word === hit.tekst || word !== word.toLowerCase()) return false;
  return words !== undefined && ['word', 'both'].includes(words.kind(word));
};

const aroundOf = (whole: string, { start, eind }: Plek): string => {
  const from =
    whole.lastIndexOf(BETWEEN_TEXTS, start) < 0
      ? 0
      : whole.lastIndexOf(BETWEEN_TEXTS, start) + BETWEEN_TEXTS.length;
  const end = whole.indexOf(BETWEEN_TEXTS, eind) < 0 ? whole.length : whole.indexOf(BETWEEN_TEXTS, eind);
  const first = Math.max(from, start - AROUND);
  const last = Math.min(end, eind + AROUND);
  const words = whole.slice(first, last).replace(/\s+/g, ' ');
  return `${first > from ? '…' : ''}${words}${last < end ? '…' : ''}`;
};

/** Gathers what was found, one for each person, number or word. */
class Gathering {
  readonly spans: Span[] = [];
  readonly #found = new Map<string, Found>();
  readonly #whole: string;

  constructor(whole: string) {
    this.#whole = whole;
  }

  get found(): readonly Found[] {
    return [...this.#found.values()];
  }

  given(place: Plek, code: string): void {
    this.spans.push({ start: place.start, eind: place.eind, code });
  }

  add(name: string, place: Plek, what: Pick<Found, 'kind' | 'soort' | 'code' | 'mayStay'>): void {
    const text = this.#whole.slice(place.start, place.eind);
    const before = this.#found.get(name);
    const id = before?.id ?? `${what.soort} ${text.toLowerCase()}`;
    const texts = [...new Set([...(before?.texts ?? []), text])];
    const mayStay = what.mayStay && before?.mayStay !== false;
    this.#found.set(name, {
      ...what,
      id,
      texts,
      mayStay,
      around: before?.around ?? aroundOf(this.#whole, place),
    });
    this.spans.push({ start: place.start, eind: place.eind, code: what.code, found: id });
  }
}

/** Looks through a copy: what is found by itself, the names that were given, and the words that she named. */
export const checkedCopy = (copy: SharedCopy, help: CheckHelp): CheckedCopy => {
  const whole = wholeText(copy, help);
  const namen = [...(help.namen ?? []), ...(help.schuilnamen ?? [])];
  const { treffers: all, let_op: sensitive } = findPersonalData(whole, { ...help, namen });
  const treffers = all.filter((hit) => !isOnlyPart(hit, whole, help));
  const given = placesOfGivenNames(whole, namen);
  const mustGo = mustGoFrom(whole, help);
  const gathering = new Gathering(whole);
  for (const { code, ...hit } of coded(codeBookFor([whole]), whole, treffers)) {
    const isGiven = hit.soort === 'naam' && !isApart(hit, given);
    if (isGiven) gathering.given(hit, code);
    else gathering.add(code, hit, { kind: 'treffer', soort: hit.soort, code, mayStay: !mustGo(hit) });
  }
  for (const { soort, tekst, start, eind } of sensitive) {
    const what = { kind: 'let-op', soort, code: LEFT_OUT, mayStay: true } as const;
    gathering.add(`let-op ${tekst.toLowerCase()}`, { start, eind }, what);
  }
  for (const word of help.also ?? []) {
    const what = { kind: 'treffer', soort: 'naam', code: LEFT_OUT, mayStay: true } as const;
    for (const place of placesOf(word, whole))
      if (isApart(place, gathering.spans)) gathering.add(`ook ${word.toLowerCase()}`, place, what);
  }
  const spans = gathering.spans.toSorted((one, other) => one.start - other.start);
  return { copy, help, found: gathering.found, spans };
};
