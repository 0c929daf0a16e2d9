import { fold } from './naslag/naslag-search.ts';
import { normaliseLine } from './text.ts';

/** What must occur: one word or several in a row, folded; the last may be the start of a longer word. */
export type Term = string;

/** A stretch of a text around what was found, on one line. */
export interface Snippet {
  readonly parts: readonly { readonly text: string; readonly found: boolean }[];
  /** Whether text before or after it was left out. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What `fold` sees as one word or as several without a blank between them. */
const WORD = /[\p{L}\p{N}\p{M}'’‘`´]+/gu;

const withoutOverlap = (ranges: readonly Range[]): readonly Range[] =>
  ranges
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .reduce<readonly Range[]>(
      (apart, range) => (range.start < (apart.at(-1)?.end ?? 0) ? apart : [...apart, range]),
      [],
    );

/** Where the terms stand in a text; a word that only begins with a term is found whole. */
const rangesIn = (text: string, terms: readonly Term[]): readonly Range[] => {
  const words = [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, folded: fold(word) }))
    .filter(({ folded }) => folded !== '');
  const ranges = terms.flatMap((term) => {
    const length = term.split(' ').length;
    return words.flatMap(({ start }, at): readonly Range[] => {
      const run = words.slice(at, at + length);
      const folded = run.map((word) => word.folded).join(' ');
      return run.length === length && folded.startsWith(term)
        ? [{ start, end: run.at(-1)?.end ?? start }]
        : [];
    });
  });
  return withoutOverlap(ranges);
};

/** How much of a text a snippet shows, and how much of that before what was found; in UTF-16 units. */
const SHOWN = 76;
const SHOWN_BEFORE = 28;

const startFor = (text: string, found: number): number => {
  const least = Math.min(found - SHOWN_BEFORE, text.length - SHOWN);
  if (least <= 0) return 0;
  const blank = text.indexOf(' ', least);
  return blank < 0 || blank >= found ? found : blank + 1;
};

const endFor = (text: string, start: number, found: Range): number => {
  const most = start + SHOWN;
  if (text.length <= most) return text.length;
  const blank = text.lastIndexOf(' ', most);
  if (blank >= found.end) return blank;
  // One long word: never between the halves of a character.
  return /[\udc00-\udfff]/.test(text.charAt(most)) ? most - 1 : most;
};

/** The stretch of a text in which the first of these terms stands, with every term in it. */
export const snippetOf = (text: string, terms: readonly Term[]): Snippet => {
  const line = normaliseLine(text);
  const ranges = rangesIn(line, terms);
  const first = ranges[0] ?? { start: 0, end: 0 };
  const start = startFor(line, first.start);
  const end = endFor(line, start, first);
  const parts: { text: string; found: boolean }[] = [];
  let at = start;
  for (const range of ranges.filter((one) => one.start < end)) {
    if (range.start > at) parts.push({ text: line.slice(at, range.start), found: false });
    at = Math.min(end, range.end);
    parts.push({ text: line.slice(range.start, at), found: true });
  }
  if (at < end) parts.push({ text: line.slice(at, end), found: false });
  return { parts, cutBefore: start > 0, cutAfter: end < line.length };
};
