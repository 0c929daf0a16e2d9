import { safeToShow } from '../../domain/text.ts';
import type { Line, Piece } from '../../ports.ts';
import type { Look } from './look.ts';
import { paint } from './screens/paint.ts';
import { wrapLine } from './screens/rows.ts';

/** A stream that text goes to. */
export interface TextOutput {
  write(text: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Longer lines than this are not read with ease, however wide the window is. */
const LONGEST_LINE = 90;

const safePiece = (piece: Piece): Piece =>
  typeof piece === 'string' ? safeToShow(piece) : [piece[0], safeToShow(piece[1])];

// A line end inside a piece begins a new line, in the same style.
const splitLines = (line: Line): readonly Line[] => {
  const lines: Piece[][] = [[]];
  for (const piece of typeof line === 'string' ? [line] : line) {
    const safe = safePiece(piece);
    const [style, text] = typeof safe === 'string' ? [undefined, safe] : safe;
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push(style === undefined ? part : [style, part]);
    }
  }
  return lines;
};

/** Writes lines to one stream; nothing more once its reader has gone away. */
export interface Printer {
  print(lines: readonly Line[]): void;
  printRaw(text: string): void;
}

/** Lines for a person are wrapped to her window; in a pipe every line stays whole. */
export const createPrinter = (output: TextOutput, look: Look): Printer => {
  let open = true;
  output.on('error', (error) => {
    // A reader such as `head` that has seen enough is nobody's mistake; neither is a window that was closed.
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    open = false;
  });
  const write = (text: string): void => {
    if (open) output.write(text);
  };
  const width = (): number =>
    output.isTTY === true
      ? Math.min(LONGEST_LINE, Math.max(20, (output.columns ?? 80) - 1))
      : Number.MAX_SAFE_INTEGER;

  return {
    print(lines) {
      const rows = lines.flatMap(splitLines).flatMap((line) => wrapLine(line, width()));
      if (rows.length > 0) write(rows.map((row) => `${paint(row, look).trimEnd()}\n`).join(''));
    },
    printRaw: (text) => write(`${text}\n`),
  };
};
