import type { Scalar } from 'yaml';

const ESCAPED_WIDTH: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** How many characters of the file make up the next character of a quoted text. */
const widthAt = (source: string, index: number, quote: string): number => {
  if (quote === "'") return source.startsWith("''", index) ? 2 : 1;
  if (source[index] !== '\\') return 1;
  return ESCAPED_WIDTH[source[index + 1] ?? ''] ?? 2;
};

/**
 * Where a character of a text stands in the file: exact for plain and quoted text on one line, the start of the text
 * where it is folded over lines.
 */
export const offsetInScalar = (text: string, { range, type }: Scalar, characters: number): number => {
  const [start, end] = range ?? [0, 0];
  const raw = text.slice(start, end);
  if (raw.includes('\n') || type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return start;
  if (type === 'PLAIN') return start + characters;
  const quote = raw[0] ?? '"';
  let index = 1;
  for (let count = 0; count < characters && index < raw.length; count += 1)
    index += widthAt(raw, index, quote);
  return start + index;
};
