import { Writable } from 'node:stream';
import type { Place, Size } from './screen.ts';
import { styledWidth } from './width.ts';

/** The stream that screens are drawn on: stderr. */
export interface ScreenOutput {
  write(text: string): unknown;
  readonly columns?: number;
  readonly rows?: number;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
  /** Node's own: asks the terminal for its size, and tells `resize` where that changed. */
  _refreshSize?(): void;
}

/** The place where one screen after the other is drawn, each in the place of the one before, without a blank between. */
export interface Stage {
  /** The room for the next view. */
  size(): Size;
  /** A sheet for one screen, to be given to `@inquirer/core` as its output. */
  sheet(): Sheet;
  /** Wipes a screen that has ended, before anything else is written to the terminal. */
  clear(): void;
  /** Writes lines in the place of a screen that was wiped; the next one takes theirs. */
  post(lines: readonly string[]): void;
}

/** What one screen is drawn on. */
export interface Sheet {
  readonly output: NodeJS.WritableStream;
  /** Tells which lines are about to be drawn, and where among them the cursor will stand; else below them all. */
  announce(lines: readonly string[], cursor?: Place): void;
  /** The screen has ended: it stays in sight until the next one takes its place. */
  leave(): void;
}

// One frame for the eye, where the terminal knows the mode (DEC 2026); elsewhere this is ignored.
const FRAME_START = '\u001b[?2026h';
const FRAME_END = '\u001b[?2026l';
const ERASE_BELOW = '\u001b[J';

// Lines are broken before they come here. To `@inquirer/core` the sheet is too wide to break anything once more.
const NEVER_BREAK = 1_000_000;

/** What stands on the terminal: lines that were drawn in a window of this size, and where the cursor was left. */
interface Drawn {
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
  readonly cursor: Place;
}

/** A stage on a terminal of any size; without a known size 80 by 24. */
export const createStage = (output: ScreenOutput): Stage => {
  let drawn: Drawn | undefined;
  let wipe = ''; // what erases a screen that has ended
  let posted: readonly string[] = []; // lines that stand there instead of a screen

  const columns = (): number => output.columns || 80;
  const rows = (): number => output.rows || 24;

  const put = (text: string): void => {
    const lowered = drawn === undefined ? '' : lower(drawn, columns(), rows());
    const height = Math.min(rowsOf(posted, columns()), rows());
    const takenDown = height === 0 ? '' : `\r\u001b[${height}A${ERASE_BELOW}`;
    output.write(`${FRAME_START}${lowered}${wipe}${takenDown}${text}${FRAME_END}`);
    wipe = '';
    posted = [];
  };

  return {
    size: () => ({ columns: columns(), rows: Math.max(1, rows() - 1) }),
    sheet() {
      let announced: readonly string[] = [];
      let place: Place | undefined;
      let left = false;
      const draw = (text: string): void => {
        if (left) {
          wipe += text;
          return;
        }
        const last = announced.length - 1;
        put(text + (place ? raise(place, last) : ''));
        const cursor = place ?? { line: last, column: 0 };
        drawn = { lines: announced, columns: columns(), rows: rows(), cursor };
      };
      return {
        output: writableTo(draw),
        announce(lines, cursor) {
          announced = lines;
          place = cursor;
        },
        leave: () => (left = true),
      };
    },
    clear() {
      // A screen that still stands there stays, and what is written next comes below it.
      if (wipe !== '' || drawn || posted.length > 0) put('');
      drawn = undefined;
    },
    post(lines) {
      put(lines.map((line) => `${line}\n`).join(''));
      posted = lines;
      drawn = undefined;
    },
  };
};

const writableTo = (draw: (text: string) => void): NodeJS.WritableStream => {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      draw(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { columns: NEVER_BREAK });
};

/** Moves the cursor from the last line of a frame, where its writer believes it to be, to where she writes. */
const raise = ({ line, column }: Place, last: number): string =>
  `${last > line ? `\u001b[${last - line}A` : ''}\u001b[${column + 1}G`;

const rowsOf = (lines: readonly string[], columns: number): number =>
  lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(styledWidth(line) / columns)), 0);

/**
 * Moves the cursor back to the last line of the frame. A terminal that became narrower breaks the lines it shows; wider,
 * it joins them again; lower, it may cut off what is below the cursor. The next frame erases as many rows as were drawn:
 * then this wipes the rows there are now and puts the cursor as far below their top as it was before.
 */
const lower = ({ lines, columns: from, rows: high, cursor }: Drawn, to: number, rows: number): string => {
  const below = lines.length - 1 - cursor.line;
  const isBroken = from !== to && rowsOf(lines, to) !== lines.length;
  const isCut = below > 0 && rows < high;
  if (!isBroken && !isCut) return below > 0 ? `\u001b[${below}B` : '';
  const above = rowsOf(lines.slice(0, cursor.line), to) + Math.floor(cursor.column / to);
  const up = above > 0 ? `\u001b[${above}A` : '';
  return `\r${up}${ERASE_BELOW}${'\n'.repeat(Math.min(lines.length, rows) - 1)}`;
};
