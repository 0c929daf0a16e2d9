import { safeToShow } from '../../domain/text.ts';
import type { Line, Piece } from '../../ports/terminal.ts';
import type { Look } from './look.ts';
import { isReaderGone } from './output-watch.ts';
import { paint } from './screens/paint.ts';
import { indented, wrapLine } from './screens/rows.ts';

/** A stream that text goes to. */
export interface TextOutput {
  write(text: string | Uint8Array, done?: (error?: NodeJS.ErrnoException | null) => void): unknown;
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

/** Writes lines to one stream; nothing more once that failed. */
export interface Printer {
  /** `margin`: the cells that are left free before every row. */
  print(lines: readonly Line[], margin?: number): void;
  /** `lost` is called when the stream could not take it although somebody wants it. */
  printRaw(text: string, lost?: () => void): void;
  printBytes(bytes: Uint8Array): void;
}

/** Lines for a person are wrapped to her window; in a pipe every line stays whole. */
export const createPrinter = (output: TextOutput, look: Look): Printer => {
  let failure: NodeJS.ErrnoException | undefined;
  // Whether it matters is for `watchOutputs` to say.
  output.on('error', (error) => (failure ??= error));
  const isLost = (error: NodeJS.ErrnoException): boolean => !isReaderGone(error, output);
  const write = (text: string | Uint8Array, lost?: () => void): void => {
    if (failure === undefined) {
      output.write(text, (error) => {
        if (error && isLost(error)) lost?.();
      });
    } else if (isLost(failure)) lost?.();
  };
  const width = (): number =>
    output.isTTY === true
      ? Math.min(LONGEST_LINE, Math.max(20, (output.columns ?? 80) - 1))
      : Number.MAX_SAFE_INTEGER;

  return {
    print(lines, margin = 0) {
      const wrapped = lines.flatMap(splitLines).flatMap((line) => wrapLine(line, width() - margin));
      const rows = indented(wrapped, margin);
      if (rows.length > 0) write(rows.map((row) => `${paint(row, look).trimEnd()}\n`).join(''));
    },
    // To a program every byte; to a person nothing that her terminal would obey.
    printRaw: (text, lost) => write(`${output.isTTY === true ? safeToShow(text) : text}\n`, lost),
    printBytes: (bytes) => write(bytes),
  };
};
