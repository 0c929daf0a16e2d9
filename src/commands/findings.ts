import { textsIn } from '../domain/answer.ts';
import { coded, codeBookFor, withReplaced } from '../domain/code-book.ts';
import { findPersonalData } from '../domain/privacy/find.ts';
import type { Treffer } from '../domain/privacy/span.ts';
import type { WordList } from '../domain/privacy/words/word-list.ts';
import type { Draft } from '../domain/session.ts';
import type { Finder, LoadWords } from '../ports.ts';

/** UTF-16 units that are looked through at once; longer texts go in pieces, so that a key never waits. */
const PIECE = 4000;
// From the best place to cut to the worst: nothing that is found runs on over an empty line.
const SEAMS: readonly RegExp[] = [/\n\n/g, /\n/g, /[.!?] /g, /\s/g];

/** Where the piece that begins a text ends: at the last good seam within its length. */
const endOfPiece = (text: string): number => {
  if (text.length <= PIECE) return text.length;
  const most = text.slice(0, PIECE);
  for (const seam of SEAMS) {
    const last = [...most.matchAll(seam)].at(-1);
    if (last !== undefined && last.index > PIECE / 2) return last.index + last[0].length;
  }
  return PIECE;
};

const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (let rest = text; rest !== ''; rest = rest.slice(pieces.at(-1)?.length)) {
    pieces.push(rest.slice(0, endOfPiece(rest)));
  }
  return pieces;
};

const moved = (hits: readonly Treffer[], by: number): readonly Treffer[] =>
  hits.map((hit) => ({ ...hit, start: hit.start + by, eind: hit.eind + by }));

const textsOf = ({ answers, typing }: Draft): readonly string[] =>
  [...Object.values(answers), ...Object.values(typing)].flatMap(textsIn);

/**
 * Looks along in one conversation. Until the word list is there it finds nothing yet, except where everything must be
 * replaced now; one person keeps one code in all answers.
 */
export const finderFor = (draft: Draft, load: LoadWords): Finder => {
  let words: WordList | undefined;
  let loaded = false;
  let book = codeBookFor(textsOf(draft));
  /** The hits in each piece of the last text that was looked at. */
  const known = new Map<string, readonly Treffer[]>();
  // It loads while she reads the first screen.
  void load().then((list) => {
    words = list;
    loaded = true;
    known.clear();
  });

  /** The hits of pieces that were looked through, `fresh` of them now; nothing for the others. */
  const hitsIn = (pieces: readonly string[], fresh: number): readonly (readonly Treffer[] | undefined)[] => {
    let left = fresh;
    const hits = pieces.map((piece) => {
      const before = known.get(piece);
      if (before !== undefined || left === 0) return before;
      left -= 1;
      return findPersonalData(piece, { words }).treffers;
    });
    known.clear();
    for (const [index, piece] of pieces.entries()) {
      const found = hits[index];
      if (found !== undefined) known.set(piece, found);
    }
    return hits;
  };

  const search = (
    text: string,
    fresh: number,
  ): { readonly hits: readonly Treffer[]; readonly complete: boolean } => {
    const pieces = piecesOf(text);
    const found = hitsIn(pieces, fresh);
    let start = 0;
    const hits = pieces.flatMap((piece, index) => {
      const here = moved(found[index] ?? [], start);
      start += piece.length;
      return here;
    });
    return { hits, complete: !found.includes(undefined) };
  };

  return {
    look(text) {
      if (!loaded) return { found: [], complete: false };
      const { hits, complete } = search(text, 1);
      return { found: coded(book, text, hits), complete };
    },
    take(text) {
      const found = coded(book, text, search(text, Number.POSITIVE_INFINITY).hits);
      book = withReplaced(book, found);
      return found;
    },
  };
};
