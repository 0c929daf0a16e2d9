import { actionIn, ACTIONS, type Hands } from './actions.ts';
import { CHECKS } from './claims.ts';
import { bytesOf, type Key } from './keys.ts';
import { argsFor, KANSRIJK } from './program.ts';
import { pasteBytes, startPty, type Pty } from './pty.ts';
import type { Mark, Size } from './screen.ts';
import { wordsOf, type Mode, type Scenario, type Statement } from './scenario.ts';
import { fail } from './fail.ts';
import type { PlayOptions, Stage } from './stage.ts';

/** What is left when a scenario has been played. */
export interface Played {
  /** The screens of `foto`, with their look written out. */
  readonly photos: Readonly<Record<string, string>>;
  /** The terminals, one for each `$`, all ended. */
  readonly ptys: readonly Pty[];
}

/** The flag that the harness adds to every command when it plays in line mode. */
export const LINE_MODE_FLAG = '--toegankelijk';
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

class Player implements Hands, Stage {
  readonly mode: Mode;
  readonly options: PlayOptions;
  readonly photos: Record<string, string> = {};
  readonly ptys: Pty[] = [];
  #size: Size = { columns: 80, rows: 24 };
  /** In line mode: where the program went on after her last key. */
  #mark: Mark | undefined;
  #typed = '';
  #doing = '';

  constructor(mode: Mode, options: PlayOptions) {
    this.mode = mode;
    this.options = options;
  }

  get pty(): Pty {
    return this.ptys.at(-1) ?? fail('Nothing runs yet: begin with a line «$ kansrijk …».');
  }

  async type(text: string): Promise<void> {
    this.pty.type(text);
    for (const { segment } of graphemes.segment(text)) this.#did(segment, segment, this.#typed + segment);
  }

  async tap(text: string): Promise<void> {
    this.pty.type(text);
    for (const { segment } of graphemes.segment(text)) this.#did(segment, segment, '');
  }

  async press(key: Key): Promise<void> {
    this.#mark = this.pty.mark();
    this.pty.press(key);
    this.#did(bytesOf(key), key, key === 'ctrl+j' ? `${this.#typed}\n` : '');
  }

  async paste(text: string): Promise<void> {
    const bytes = pasteBytes(text, this.pty.modes.bracketedPaste);
    this.pty.type(bytes);
    this.#did(bytes, 'paste', this.#typed + text);
  }

  async enter(): Promise<void> {
    await this.press('enter');
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.pty.settled();
    this.options.recorder?.paused();
  }

  look(): string {
    return this.mode === 'lines' && this.#mark ? this.pty.window.since(this.#mark) : this.pty.screen();
  }

  async see(text: string): Promise<void> {
    await this.pty.waitFor(text, {
      ...this.options,
      ...(this.mode === 'lines' && this.#mark && { after: this.#mark }),
    });
    this.options.recorder?.saw(text);
  }

  photograph(name: string): void {
    this.photos[name] = this.pty.screenWithStyles();
  }

  async resize(size: Size): Promise<void> {
    this.#size = size;
    const running = this.ptys.at(-1);
    if (!running || running.exited) return;
    running.resize(size.columns, size.rows);
    await this.settle();
  }

  #did(bytes: string, what: string, typed: string): void {
    this.options.recorder?.stroke(bytes, `${this.#doing} · ${what}`);
    this.#typed = typed;
    this.options.recorder?.typed(typed);
  }

  async run(statement: Statement, rest: readonly Statement[]): Promise<void> {
    if (statement.kind === 'command') return this.#start(statement, rest);
    if (statement.kind === 'action') return this.#act(statement);
    return CHECKS[statement.kind](this, statement);
  }

  async #start({ text }: Statement, rest: readonly Statement[]): Promise<void> {
    const before = this.ptys.at(-1);
    if (before && !before.exited) fail('The program before it still runs: say how it ends with «einde: …».');
    const { env, program, args } = wordsOf(text);
    if (program !== 'kansrijk') fail(`A transcript starts kansrijk only, not «${program}».`);
    const next = rest.findIndex(({ kind }) => kind === 'command');
    const own = next < 0 ? rest : rest.slice(0, next);
    const { temp, program: command = KANSRIJK } = this.options;
    const pty = startPty(command[0], {
      temp,
      args: argsFor(command, this.mode === 'lines' ? [...args, LINE_MODE_FLAG] : args),
      env,
      size: this.#size,
      stdout: own.some(({ kind }) => kind === 'stdout') ? 'file' : 'screen',
    });
    this.ptys.push(pty);
    this.#mark = pty.mark();
    this.#typed = '';
    await pty.started();
  }

  async #act({ text, block, line }: Statement): Promise<void> {
    const { name, action, rest } = actionIn(this.options.actions ?? ACTIONS, text);
    const deed =
      action[this.mode] ?? fail(`«${name}» cannot be done in ${this.mode} mode: mark it with the other one.`);
    if (block.length > 0 && !action.takesLines)
      fail(`«${name}» takes one line only; «antwoord» and «plak» take more.`);
    this.#doing = `line ${line}: ${text}`;
    await deed(this, rest, rest === '' ? block : [rest, ...block]);
    await this.settle();
  }
}

const signOf = ({ statements }: Scenario, line: number, failed: number, mode: Mode): string => {
  const statement = statements.findLast((candidate) => candidate.line <= line);
  if (line >= failed) return line === failed ? '✗' : ' ';
  return statement?.only === undefined || statement.only === mode ? '✓' : '·';
};

/** The transcript up to where it went wrong and one statement on, what was wrong, and the screen. */
const failure = (
  scenario: Scenario,
  mode: Mode,
  failed: number,
  error: unknown,
  pty: Pty | undefined,
): Error => {
  const problem = error instanceof Error ? error.message : String(error);
  const next = scenario.statements.find(({ line }) => line > failed)?.line ?? scenario.source.length;
  const told = scenario.source.slice(0, next).flatMap((text, index) => {
    const sign = signOf(scenario, index + 1, failed, mode);
    return text.trim() === '' ? [] : [`${String(index + 1).padStart(4)} ${sign} ${text.trim()}`];
  });
  const picture = pty && !problem.includes('┌─') ? [pty.picture('')] : [];
  const whole = new Error(
    [`In ${mode} mode, at line ${failed}:`, ...told, '', problem, ...picture].join('\n'),
  );
  // The place is the line of the transcript; the stack would only tell how the player got there.
  whole.stack = `Error: ${whole.message}`;
  return whole;
};

/** Plays a scenario in one mode; fails with the transcript, the line and the screen where it went wrong. */
export const play = async (scenario: Scenario, mode: Mode, options: PlayOptions): Promise<Played> => {
  const player = new Player(mode, options);
  const mine = scenario.statements.filter(({ only }) => !only || only === mode);
  try {
    for (const [index, statement] of mine.entries()) {
      try {
        await player.run(statement, mine.slice(index + 1));
      } catch (error) {
        throw failure(scenario, mode, statement.line, error, player.ptys.at(-1));
      }
    }
    return { photos: player.photos, ptys: player.ptys };
  } finally {
    await Promise.all(player.ptys.map((pty) => pty.end()));
  }
};
