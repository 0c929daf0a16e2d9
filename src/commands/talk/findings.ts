import { textsIn } from '../../domain/answer.ts';
import { hardCoded, type Coded } from '../../domain/coded.ts';
import type { Treffer } from '../../domain/privacy/span.ts';
import type { Draft } from '../../domain/session.ts';
import type { LoadWords } from '../../ports.ts';
import type { Finder } from '../../ports/terminal.ts';

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

/** Whether a hit says something of somebody who must not be known. */
export type Counts = (hit: Treffer) => boolean;

/** What looks through a text, once it is loaded. */
interface Detector {
  find(text: string): readonly Treffer[];
  coded(text: string, hits: readonly Treffer[]): readonly Coded[];
  /** These were replaced: their codes are in use. */
  replaced(found: readonly Coded[]): void;
}

// With its words it is much to load: she is reading the first screen by then.
const loadDetector = async (
  draft: Draft,
  load: LoadWords,
  counts: Counts,
  weakened: () => void,
): Promise<Detector> => {
  // Numbers and the best-known names are found without a word list too.
  const words = await load().catch(() => {
    weakened();
    return undefined;
  });
  const { findPersonalData } = await import('../../domain/privacy/find.ts');
  const { codeBookFor, coded, withReplaced } = await import('../../domain/code-book.ts');
  let book = codeBookFor(textsOf(draft));
  return {
    find: (text) => findPersonalData(text, { words }).treffers.filter(counts),
    coded: (text, hits) => coded(book, text, hits),
    replaced: (found) => {
      book = withReplaced(book, found);
    },
  };
};

/**
 * Looks along in one conversation; one person keeps one code in all answers. Until the detector is there it finds
 * nothing yet, except numbers that may never be kept where everything must be replaced now. What does not count is
 * found nowhere, and takes no code. `weakened` is called where it finds less than it should, or nothing at all.
 */
export const finderFor = (
  draft: Draft,
  load: LoadWords,
  counts: Counts = () => true,
  weakened: () => void = () => undefined,
): Finder => {
  let detector: Detector | undefined;
  void loadDetector(draft, load, counts, weakened).then(
    (loaded) => {
      detector = loaded;
    },
    // She writes as if nobody looked along: sharing looks again.
    weakened,
  );
  /** The hits in each piece of the last text that was looked at. */
  const known = new Map<string, readonly Treffer[]>();

  /** The hits of pieces that were looked through, `fresh` of them now; nothing for the others. */
  const hitsIn = (
    { find }: Detector,
    pieces: readonly string[],
    fresh: number,
  ): readonly (readonly Treffer[] | undefined)[] => {
    let left = fresh;
    const hits = pieces.map((piece) => {
      const before = known.get(piece);
      if (before !== undefined || left === 0) return before;
      left -= 1;
      return find(piece);
    });
    known.clear();
    for (const [index, piece] of pieces.entries()) {
      const found = hits[index];
      if (found !== undefined) known.set(piece, found);
    }
    return hits;
  };

  const search = (
    by: Detector,
    text: string,
    fresh: number,
  ): { readonly found: readonly Coded[]; readonly complete: boolean } => {
    const pieces = piecesOf(text);
    const found = hitsIn(by, pieces, fresh);
    let start = 0;
    const hits = pieces.flatMap((piece, index) => {
      const here = moved(found[index] ?? [], start);
      start += piece.length;
      return here;
    });
    return { found: by.coded(text, hits), complete: !found.includes(undefined) };
  };

  return {
    look: (text) => (detector ? search(detector, text, 1) : { found: [], complete: false }),
    take(text) {
      if (!detector) return hardCoded(text);
      const { found } = search(detector, text, Number.POSITIVE_INFINITY);
      detector.replaced(found);
      return found;
    },
  };
};
