import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { environmentFor, type Environment } from './environment.ts';
import { bytesOf, type Key } from './keys.ts';
import { launch, type Exit, type Running } from './launch.ts';
import { foregroundOf, isBusy } from './process-state.ts';
import { flattened, Screen, type Mark, type Modes, type Size } from './screen.ts';
import type { Temp } from './temp.ts';
import type { EmojiWidth } from './widths.ts';

export interface PtyOptions {
  readonly temp: Temp;
  readonly args?: readonly string[];
  readonly env?: Environment;
  /** Default: the temporary home. */
  readonly cwd?: string;
  /** Default: 80×24. */
  readonly size?: Size;
  /** `file` sends stdout to a file, so that the result can be told from what is said on the screen. */
  readonly stdout?: 'screen' | 'file';
  readonly emoji?: EmojiWidth;
}

export type { Exit } from './launch.ts';

/** What to wait for: text that may be wrapped, a pattern on the rows as they stand, or anything at all. */
export type Wanted = string | RegExp | ((screen: Screen) => boolean);

export interface Waiting {
  /** In milliseconds; default 5000. */
  readonly timeout?: number;
  /** Look at everything written behind this place, instead of at the window. */
  readonly after?: Mark;
}

const TIMEOUT = 5000;
const LAST_BYTES = 240;
/** How often `settled` looks, in milliseconds. */
const LOOK = 5;

const described = (wanted: Wanted): string => {
  if (typeof wanted === 'string') return JSON.stringify(wanted);
  return wanted instanceof RegExp ? String(wanted) : `a screen for which ${wanted}`;
};

/** What a terminal sends for a paste: every line end becomes the one of Enter. */
export const pasteBytes = (text: string, bracketed: boolean): string => {
  const bytes = text.replace(/\r?\n/g, '\r');
  return bracketed ? `\x1b[200~${bytes}\x1b[201~` : bytes;
};

/** A program in a real terminal: keys go in, a window with rows comes out. */
export class Pty {
  /** The window itself, with its rows, cursor and marks. */
  readonly window: Screen;
  /** Resolves when the program has ended and its last words stand on the screen. */
  readonly exit: Promise<Exit>;
  readonly #running: Running;
  readonly #stdoutFile: string | undefined;
  readonly #listeners = new Set<() => void>();
  #output = '';
  #windowClosed = false;
  #exit: Exit | undefined;

  constructor(program: string, options: PtyOptions) {
    const { temp, args = [], size = { columns: 80, rows: 24 }, cwd = temp.home } = options;
    this.#stdoutFile = options.stdout === 'file' ? join(temp.path, `stdout-${randomUUID()}`) : undefined;
    this.window = new Screen(size, options.emoji ?? 'joined', (bytes) => this.#send(bytes));
    this.#running = launch({
      command: [program, ...args],
      size,
      cwd,
      env: environmentFor(temp, options.env),
      ...(this.#stdoutFile !== undefined && { stdout: this.#stdoutFile }),
      hear: (text) => {
        this.#output += text;
        this.window.write(text, () => this.#changed());
      },
    });
    this.exit = this.#running.exit.then(async (exit) => {
      await this.#drawn();
      this.#exit = exit;
      this.#changed();
      return exit;
    });
  }

  /** Resolves when everything heard so far stands in the window. */
  #drawn(): Promise<void> {
    return new Promise((resolve) => {
      this.window.write('', resolve);
    });
  }

  get pid(): number {
    return this.#running.pid;
  }

  /** How the program ended; nothing as long as it runs. */
  get exited(): Exit | undefined {
    return this.#exit;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #send(bytes: string): void {
    if (!this.#exit) this.#running.write(bytes);
  }

  #sendKeys(bytes: string): void {
    if (this.#exit)
      throw new Error(this.picture(`The program had ended before ${JSON.stringify(bytes)} was typed.`));
    this.#send(bytes);
  }

  /** Sends characters as they are, in one piece: as somebody who types at the speed of a machine. */
  type(text: string): void {
    this.#sendKeys(text);
  }

  /** Presses keys by name, one after the other. */
  press(...keys: readonly Key[]): void {
    for (const key of keys) this.#sendKeys(bytesOf(key));
  }

  /** Pastes as a terminal does: bracketed when the program asked for that; `bracketed` decides otherwise. */
  paste(
    text: string,
    { bracketed = this.modes.bracketedPaste }: { readonly bracketed?: boolean } = {},
  ): void {
    this.#sendKeys(pasteBytes(text, bracketed));
  }

  /** Changes the size of the window; the program hears of it. */
  resize(columns: number, rows: number): void {
    this.window.resize({ columns, rows });
    if (!this.#exit) this.#running.resize({ columns, rows });
  }

  /** Sends a signal to the program, or to what a shell runs in the foreground. */
  kill(signal: NodeJS.Signals, whom: 'program' | 'foreground' = 'program'): void {
    if (this.#exit) return;
    try {
      process.kill(whom === 'program' ? this.pid : -foregroundOf(this.pid), signal);
    } catch (error) {
      // It ended by itself a moment ago, and the news has not arrived yet.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }

  /** Closes the window, as a person does with the mouse: the kernel hangs up, and nothing can be written any more. */
  closeWindow(): void {
    this.#windowClosed = true;
    this.#running.close();
  }

  /** Whether the window was closed: nothing that the program said or asked for after that arrives. */
  get windowClosed(): boolean {
    return this.#windowClosed;
  }

  /** Ends the program whatever it does, and waits until it is gone. */
  async end(): Promise<void> {
    this.kill('SIGKILL');
    await this.exit;
  }

  /** The visible rows as one text, without blanks at the ends. */
  screen(): string {
    return this.window.text();
  }

  /** The same with bold, dim and colours written out, for snapshots. */
  screenWithStyles(): string {
    return this.window.styled();
  }

  /** What scrolled out of the window: empty when a program left nothing behind. */
  scrollback(): string {
    return this.window.scrollback();
  }

  /** Every byte the program wrote to the terminal, decoded. */
  output(): string {
    return this.#output;
  }

  /** What went to stdout, where that is a file. */
  stdout(): string {
    if (!this.#stdoutFile)
      throw new Error("Start the program with stdout: 'file' to tell stdout from the screen.");
    return existsSync(this.#stdoutFile) ? readFileSync(this.#stdoutFile, 'utf8') : '';
  }

  get modes(): Modes {
    return this.window.modes;
  }

  /** How the kernel treats what is typed: `canonical` and `echo` are off in raw mode. */
  lineDiscipline(): { readonly canonical: boolean; readonly echo: boolean; readonly flowControl: boolean } {
    const settings = execFileSync('stty', ['-a', '-F', this.#running.device], {
      encoding: 'utf8',
    });
    const isOn = (flag: string): boolean => new RegExp(`(?<!-)\\b${flag}\\b`).test(settings);
    return { canonical: isOn('icanon'), echo: isOn('echo'), flowControl: isOn('ixon') };
  }

  /** Remembers this place, for `waitFor(…, { after })` and `window.since`. */
  mark(): Mark {
    return this.window.mark();
  }

  #sees(wanted: Wanted, after: Mark | undefined): boolean {
    if (typeof wanted === 'function') return wanted(this.window);
    const text = after ? this.window.since(after) : this.window.text();
    return typeof wanted === 'string' ? flattened(text).includes(flattened(wanted)) : wanted.test(text);
  }

  /** Resolves at the first output at which what is wanted is there; fails with a picture of the screen. */
  async waitFor(wanted: Wanted, { timeout = TIMEOUT, after }: Waiting = {}): Promise<void> {
    if (await this.#until(() => this.#sees(wanted, after), timeout)) return;
    const why = this.#exit ? 'before the program ended' : `within ${timeout} ms`;
    throw new Error(this.picture(`Not seen ${why}: ${described(wanted)}`));
  }

  /** Resolves with how the program ended; fails with a picture of the screen when it does not. */
  async waitForExit({ timeout = TIMEOUT }: { readonly timeout?: number } = {}): Promise<Exit> {
    await this.#until(() => this.#exit !== undefined, timeout);
    if (!this.#exit) throw new Error(this.picture(`The program did not end within ${timeout} ms.`));
    return this.#exit;
  }

  /** Checks now and after every output; false when it is too late, or the program is gone and nothing can change. */
  async #until(holds: () => boolean, timeout: number): Promise<boolean> {
    const deadline = performance.now() + timeout;
    while (!holds()) {
      const left = deadline - performance.now();
      if (this.#exit || left <= 0) return false;
      await this.#nextChange(left);
    }
    return true;
  }

  #nextChange(most: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#listeners.delete(done);
        resolve();
      };
      const timer = setTimeout(done, most);
      this.#listeners.add(done);
    });
  }

  /**
   * Resolves when the program has nothing more to say: no output for `quiet` ms while it neither computes nor waits
   * for the disk; a program that never falls silent is left alone after `most` ms.
   */
  async settled({
    quiet = 40,
    most = 2000,
  }: { readonly quiet?: number; readonly most?: number } = {}): Promise<void> {
    const deadline = performance.now() + most;
    let heard = this.#output.length;
    // Looks are counted rather than time: on a busy machine time also passes while output waits to be read.
    for (let calm = 0; calm * LOOK < quiet && performance.now() < deadline && !this.#exit; calm += 1) {
      await pause(LOOK);
      if (this.#output.length === heard && !isBusy(this.pid)) continue;
      heard = this.#output.length;
      calm = 0;
    }
    await this.#drawn();
  }

  /** Resolves when the program has said its first words and fallen silent, or has ended without a word. */
  async started(): Promise<void> {
    await this.#until(() => this.#output !== '', TIMEOUT);
    await this.settled();
  }

  /** The screen in a frame below a heading, with the cursor, the state of the program and its last bytes. */
  picture(problem: string): string {
    const { row, column } = this.window.cursor;
    const { columns, rows } = this.window.size;
    const state = this.#exit
      ? `ended: ${this.#exit.signal ?? `code ${this.#exit.code}`}`
      : `running: ${this.pid}`;
    return [
      problem,
      this.window.framed(),
      `${columns}×${rows} · cursor at row ${row}, column ${column} · ${state}`,
      `last bytes: ${JSON.stringify(this.#output.slice(-LAST_BYTES))}`,
    ].join('\n');
  }
}

/** Starts a program in a terminal of its own; the caller ends it. */
export const startPty = (program: string, options: PtyOptions): Pty => new Pty(program, options);
