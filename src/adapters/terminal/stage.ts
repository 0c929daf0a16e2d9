import { Writable } from 'node:stream';
import type { Size } from './screen.ts';
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
}

/** What one screen is drawn on. */
export interface Sheet {
  readonly output: NodeJS.WritableStream;
  /** Tells which lines are about to be drawn. */
  announce(lines: readonly string[]): void;
  /** The screen has ended: it stays in sight until the next one takes its place. */
  leave(): void;
}

// One frame for the eye, where the terminal knows the mode (DEC 2026); elsewhere this is ignored.
const FRAME_START = '\u001b[?2026h';
const FRAME_END = '\u001b[?2026l';
const ERASE_BELOW = '\u001b[J';

// Lines are broken before they come here. To `@inquirer/core` the sheet is too wide to break anything once more.
const NEVER_BREAK = 1_000_000;

/** A stage on a terminal of any size; without a known size 80 by 24. */
export const createStage = (output: ScreenOutput): Stage => {
  let drawn: { readonly lines: readonly string[]; readonly columns: number } | undefined;
  let wipe = ''; // what erases a screen that has ended

  const columns = (): number => output.columns || 80;
  const rows = (): number => output.rows || 24;

  const put = (text: string): void => {
    const realigned = drawn === undefined ? '' : realign(drawn.lines, drawn.columns, columns(), rows());
    output.write(`${FRAME_START}${realigned}${wipe}${text}${FRAME_END}`);
    wipe = '';
  };

  return {
    size: () => ({ columns: columns(), rows: Math.max(1, rows() - 1) }),
    sheet() {
      let announced: readonly string[] = [];
      let left = false;
      const draw = (text: string): void => {
        if (left) {
          wipe += text;
          return;
        }
        put(text);
        drawn = { lines: announced, columns: columns() };
      };
      return {
        output: writableTo(draw),
        announce: (lines) => (announced = lines),
        leave: () => (left = true),
      };
    },
    clear() {
      if (wipe !== '') put('');
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

/**
 * A terminal that became narrower breaks the lines it shows; wider, it joins them again. The next frame erases as many
 * rows as were drawn: this wipes the rows there are now and puts the cursor as far below their top as it was before.
 */
const realign = (lines: readonly string[], from: number, to: number, rows: number): string => {
  if (from === to) return '';
  const now = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(styledWidth(line) / to)), 0);
  if (now === lines.length) return '';
  const up = now > 1 ? `\u001b[${now - 1}A` : '';
  return `\r${up}${ERASE_BELOW}${'\n'.repeat(Math.min(lines.length, rows) - 1)}`;
};
