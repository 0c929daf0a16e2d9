import { BETWEEN_TEXTS, codesIn, codeWithoutNumber, type Coded } from './coded.ts';
import { replaceHits } from './privacy/replace.ts';
import type { Soort, Treffer } from './privacy/span.ts';

/**
 * Which codes stand for whom in one conversation, so that one person has one code in all its answers. It lives in
 * memory alone: nowhere is written down who is who.
 */
export interface CodeBook {
  /** What was replaced, in order. */
  readonly replaced: readonly Coded[];
  /** The highest number that was given out, by the word in the code. */
  readonly highest: ReadonlyMap<string, number>;
}

const wordOf = (soort: Soort): string => soort.toUpperCase();

const withNumbersIn = (
  highest: ReadonlyMap<string, number>,
  texts: readonly string[],
): ReadonlyMap<string, number> => {
  const found = new Map(highest);
  for (const { word, number = 0 } of texts.flatMap(codesIn)) {
    found.set(word, Math.max(found.get(word) ?? 0, number));
  }
  return found;
};

/** A code book in which nobody stands yet; codes in these texts are not given to somebody else. */
export const codeBookFor = (texts: readonly string[]): CodeBook => ({
  replaced: [],
  highest: withNumbersIn(new Map(), texts),
});

/** For each hit which person or number it is, told apart by a code that counts for this list alone. */
const identities = (hits: readonly Readonly<Treffer>[]): readonly string[] => {
  let start = 0;
  const apart = hits.map((hit): Treffer => {
    const place = { start, eind: start + hit.tekst.length };
    start = place.eind + BETWEEN_TEXTS.length;
    return { ...hit, ...place };
  });
  return replaceHits(apart.map(({ tekst }) => tekst).join(BETWEEN_TEXTS), apart).codes;
};

/** The hits of a text with their codes: the one that somebody has already, else the next one that is free. */
export const coded = (book: CodeBook, text: string, hits: readonly Treffer[]): readonly Coded[] => {
  const highest = new Map(withNumbersIn(book.highest, [text]));
  const who = identities([...book.replaced, ...hits]);
  const codes = new Map<string, string>();
  for (const [index, { code }] of book.replaced.entries()) {
    const identity = who[index] ?? '';
    if (!codes.has(identity)) codes.set(identity, code);
  }
  return hits.map((hit, index) => {
    const fixed = codeWithoutNumber(hit.soort);
    if (fixed !== undefined) return { ...hit, code: fixed };
    const word = wordOf(hit.soort);
    const identity = who[book.replaced.length + index] ?? '';
    const known = codes.get(identity);
    if (known !== undefined) return { ...hit, code: known };
    const number = (highest.get(word) ?? 0) + 1;
    highest.set(word, number);
    const code = `[${word}-${number}]`;
    codes.set(identity, code);
    return { ...hit, code };
  });
};

/** The code book after these were replaced. */
export const withReplaced = (book: CodeBook, replaced: readonly Coded[]): CodeBook => ({
  replaced: [...book.replaced, ...replaced],
  highest: withNumbersIn(
    book.highest,
    replaced.map(({ code }) => code),
  ),
});
