import { LINE_MODE_FLAG, play } from './play.ts';
import { argsFor, type Command } from './program.ts';
import { startPty, type Pty } from './pty.ts';
import type { Mark } from './screen.ts';
import { wordsOf, type Mode, type Scenario } from './scenario.ts';
import type { Found, PlayOptions, Recorder } from './stage.ts';
import type { Temp } from './temp.ts';

/** One key of a conversation, with what it leaves behind. */
export interface Step {
  readonly label: string;
  readonly bytes: string;
  /** What must be there before the next key. */
  readonly sees: readonly string[];
  /** Whether a person waits here until the program has nothing more to say. */
  readonly pause: boolean;
  /** Answers that may not be lost from here on, by question. */
  readonly confirms: Found['answers'];
  /** What stands half-typed in the field after this key. */
  readonly typed: string;
}

/** A conversation key by key: how it is started, what stands there first, and every stroke. */
export interface Recording {
  readonly mode: Mode;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly opening: readonly string[];
  readonly steps: readonly Step[];
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

/** Writes down what a player does; everything that is not a stroke belongs to the stroke before it. */
class Tape implements Recorder {
  readonly opening: string[] = [];
  readonly steps: Writable<Step>[] = [];

  get #last(): Writable<Step> | undefined {
    return this.steps.at(-1);
  }

  stroke(bytes: string, label: string): void {
    this.steps.push({ label, bytes, sees: [], pause: false, confirms: {}, typed: '' });
  }

  typed(text: string): void {
    if (this.#last) this.#last.typed = text;
  }

  paused(): void {
    if (this.#last) this.#last.pause = true;
  }

  saw(text: string): void {
    if (this.#last) this.#last.sees = [...this.#last.sees, text];
    else this.opening.push(text);
  }

  kept(question: string, answer: string): void {
    if (this.#last) this.#last.confirms = { ...this.#last.confirms, [question]: answer };
  }
}

/** Plays a scenario with one `$` once, and gives it back key by key. */
export const record = async (scenario: Scenario, mode: Mode, options: PlayOptions): Promise<Recording> => {
  const [command, ...others] = scenario.statements.filter(({ kind }) => kind === 'command');
  if (!command || others.length > 0) {
    throw new Error('Only a scenario with exactly one line «$ kansrijk …» can be recorded.');
  }
  const tape = new Tape();
  await play(scenario, mode, { ...options, recorder: tape });
  const { env, args } = wordsOf(command.text);
  return {
    mode,
    args: mode === 'lines' ? [...args, LINE_MODE_FLAG] : args,
    env,
    opening: tape.opening,
    steps: tape.steps,
  };
};

/** A recorded conversation that is held again, key by key. */
export class Replay {
  readonly pty: Pty;
  readonly #recording: Recording;
  #mark: Mark;

  constructor(recording: Recording, temp: Temp, program: Command) {
    this.#recording = recording;
    this.pty = startPty(program[0], { temp, args: argsFor(program, recording.args), env: recording.env });
    this.#mark = this.pty.mark();
  }

  /** Waits for the first screen. */
  async open(): Promise<void> {
    await this.pty.started();
    await this.#see(this.#recording.opening);
  }

  /** Presses the key of a step and waits for nothing. */
  press(step: Step): void {
    this.#mark = this.pty.mark();
    this.pty.type(step.bytes);
  }

  /** Waits for what a person would wait for after this step. */
  async wait(step: Step): Promise<void> {
    if (step.pause) await this.pty.settled();
    await this.#see(step.sees);
  }

  async #see(sights: readonly string[]): Promise<void> {
    for (const text of sights) {
      await this.pty.waitFor(text, this.#recording.mode === 'lines' ? { after: this.#mark } : {});
    }
  }
}
