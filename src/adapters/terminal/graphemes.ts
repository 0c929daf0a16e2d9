let made: Intl.Segmenter | undefined;

// Making one costs more than everything else that a short run does, and Latin text never needs it.
const segmenter = (): Intl.Segmenter => (made ??= new Intl.Segmenter('nl', { granularity: 'grapheme' }));

// Below U+0300 nothing combines, but for CR LF: neighbours from this range are graphemes of their own.
const isPlain = (code: number): boolean => code < 0x300 && code !== 0x0d;

// The segmenter is slow on long text (its time grows with the square): it gets pieces.
const PIECE = 256;

/** The parts of a text that a reader takes for one character, cut in one pass that is quick for Latin text. */
export const graphemes = (text: string): readonly string[] => {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = plainEnd(text, at);
    for (; at < end; at += 1) found.push(text.charAt(at));
    if (at >= text.length) break;
    const stretch = text.slice(at, otherEnd(text, at));
    segmentInto(found, stretch);
    at += stretch.length;
  }
  return found;
};

const segmentInto = (found: string[], stretch: string): void => {
  let at = 0;
  for (let size = PIECE; at < stretch.length;) {
    const piece = stretch.slice(at, at + size);
    const segments = Array.from(segmenter().segment(piece), ({ segment }) => segment);
    // The last one may go on in the next piece.
    if (at + piece.length < stretch.length) segments.pop();
    found.push(...segments);
    const read = segments.reduce((sum, segment) => sum + segment.length, 0);
    at += read;
    size = read === 0 ? size * 2 : PIECE;
  }
};

// Where the plain stretch that starts at `at` ends: its last character may be the base of what follows.
const plainEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
  return end === text.length || end === at ? end : end - 1;
};

// Where the other stretch ends: two plain characters in a row, of which the first may still belong to it.
const otherEnd = (text: string, at: number): number => {
  let end = at + 1;
  while (end < text.length && !(isPlain(text.charCodeAt(end)) && isPlain(text.charCodeAt(end - 1)))) end += 1;
  return end;
};

/** The edge before `offset` in UTF-16 units, 0 at the beginning. */
export const edgeBefore = (line: string, offset: number): number => {
  if (offset <= 0) return 0;
  if (isPlain(line.charCodeAt(offset - 1)) && isPlain(line.charCodeAt(offset))) return offset - 1;
  return (
    segmenter()
      .segment(line)
      .containing(offset - 1)?.index ?? 0
  );
};

/** The edge after `offset`, the length at the end. */
export const edgeAfter = (line: string, offset: number): number => {
  if (offset >= line.length) return line.length;
  if (isPlain(line.charCodeAt(offset)) && !(line.charCodeAt(offset + 1) >= 0x300)) return offset + 1;
  const segment = segmenter().segment(line).containing(offset);
  return segment === undefined ? line.length : segment.index + segment.segment.length;
};

/** `offset` itself where it is an edge, else the next edge. */
export const edgeFrom = (line: string, offset: number): number => {
  if (offset <= 0) return 0;
  if (offset >= line.length) return line.length;
  const segment = segmenter().segment(line).containing(offset);
  return segment === undefined || segment.index === offset ? offset : segment.index + segment.segment.length;
};
