import xterm, { type IBuffer, type IMarker, type Terminal } from '@xterm/headless';
import { styledRow } from './styles.ts';
import { useWidths, type EmojiWidth } from './widths.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A place in what was written, at which the cursor stood; it moves along when the window scrolls or is resized. */
export interface Mark {
  readonly line: IMarker;
  readonly column: number;
}

/** What a program asked of the terminal, now and at any time before. */
export interface Modes {
  readonly cursorHidden: boolean;
  readonly alternateScreen: boolean;
  readonly bracketedPaste: boolean;
  readonly mouse: boolean;
  /** Every private mode that was ever switched, once each: `25l` hides the cursor, `1049h` is the alternate screen. */
  readonly everSwitched: readonly string[];
}

/** Lines kept above the window: enough for any conversation. */
const SCROLLBACK = 5000;
const CURSOR_MODE = 25;

const withoutEmptyEnd = (rows: readonly string[]): string => rows.join('\n').trimEnd();

/** Text with every run of white space as one blank, so that a sentence is found however it was wrapped. */
export const flattened = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A window as a person sees it: bytes go in, rows of characters come out. */
export class Screen {
  readonly #terminal: Terminal;
  readonly #switched = new Set<string>();
  #cursorHidden = false;

  /** `reply` gets what a terminal answers by itself, such as where the cursor is. */
  constructor(size: Size, emoji: EmojiWidth, reply: (bytes: string) => void) {
    this.#terminal = new xterm.Terminal({
      cols: size.columns,
      rows: size.rows,
      scrollback: SCROLLBACK,
      allowProposedApi: true,
      logLevel: 'off',
    });
    useWidths(this.#terminal.unicode, emoji);
    this.#terminal.onData(reply);
    for (const final of ['h', 'l'] as const) {
      this.#terminal.parser.registerCsiHandler({ prefix: '?', final }, (modes) => this.#switch(modes, final));
    }
  }

  #switch(modes: readonly (number | number[])[], to: 'h' | 'l'): boolean {
    for (const mode of modes.flat()) {
      this.#switched.add(`${mode}${to}`);
      if (mode === CURSOR_MODE) this.#cursorHidden = to === 'l';
    }
    // Not handled here: xterm itself still has to act on it.
    return false;
  }

  get #buffer(): IBuffer {
    return this.#terminal.buffer.active;
  }

  #line(y: number): string {
    return this.#buffer.getLine(y)?.translateToString(true).trimEnd() ?? '';
  }

  #visible<Row>(row: (y: number) => Row): Row[] {
    return Array.from({ length: this.#terminal.rows }, (_, y) => row(this.#buffer.baseY + y));
  }

  /** Calls back when the bytes have been drawn. */
  write(bytes: string, drawn: () => void): void {
    this.#terminal.write(bytes, drawn);
  }

  resize({ columns, rows }: Size): void {
    this.#terminal.resize(columns, rows);
  }

  get size(): Size {
    return { columns: this.#terminal.cols, rows: this.#terminal.rows };
  }

  /** Every row of the window, without blanks at the end. */
  rows(): string[] {
    return this.#visible((y) => this.#line(y));
  }

  /** The window as one text, without blanks at line ends and without empty rows at the bottom. */
  text(): string {
    return withoutEmptyEnd(this.rows());
  }

  /** The window as one text with bold, dim, colours and the like written out (`styles.ts`). */
  styled(): string {
    return withoutEmptyEnd(
      this.#visible((y) => {
        const line = this.#buffer.getLine(y);
        return line ? styledRow(line) : '';
      }),
    );
  }

  /** What scrolled out of the window at the top. */
  scrollback(): string {
    return withoutEmptyEnd(Array.from({ length: this.#buffer.baseY }, (_, y) => this.#line(y)));
  }

  /** Where the cursor stands: row and column from 1. */
  get cursor(): { readonly row: number; readonly column: number } {
    return { row: this.#buffer.cursorY + 1, column: this.#buffer.cursorX + 1 };
  }

  get modes(): Modes {
    return {
      cursorHidden: this.#cursorHidden,
      alternateScreen: this.#buffer.type === 'alternate',
      bracketedPaste: this.#terminal.modes.bracketedPasteMode,
      mouse: this.#terminal.modes.mouseTrackingMode !== 'none',
      everSwitched: [...this.#switched],
    };
  }

  /** Remembers the place of the cursor. */
  mark(): Mark {
    const line = this.#terminal.registerMarker(0);
    if (!line) throw new Error('A place cannot be remembered on the alternate screen.');
    return { line, column: this.#buffer.cursorX };
  }

  /** What was written behind a mark, with lines that the window broke made whole again. */
  since({ line, column }: Mark): string {
    let text = '';
    for (let y = Math.max(0, line.line); y < this.#buffer.length; y += 1) {
      const row = this.#buffer.getLine(y);
      if (!row) continue;
      if (y > line.line && !row.isWrapped) text += '\n';
      text += row.translateToString(!this.#buffer.getLine(y + 1)?.isWrapped, y === line.line ? column : 0);
    }
    return text.trimEnd();
  }

  /** The window drawn in a frame, with a pointer at the row of the cursor; empty rows at the bottom are counted. */
  framed(): string {
    const { columns } = this.size;
    const whole = this.#visible((y) => this.#buffer.getLine(y)?.translateToString(false) ?? '');
    const used = Math.max(this.cursor.row, this.text().split('\n').length);
    const empty = whole.length - used;
    const shown = empty > 2 ? whole.slice(0, used) : whole;
    const drawn = shown.map(
      (row, y) => `│${row}│${y + 1 === this.cursor.row ? ` ◂ ${this.cursor.column}` : ''}`,
    );
    const counted = empty > 2 ? [`│${` … ${empty} empty rows`.padEnd(columns)}│`] : [];
    const edge = '─'.repeat(columns);
    return [`┌${edge}┐`, ...drawn, ...counted, `└${edge}┘`].join('\n');
  }
}
