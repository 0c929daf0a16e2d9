import type { Action } from './actions.ts';
import type { Command } from './program.ts';
import type { Pty } from './pty.ts';
import type { Size } from './screen.ts';
import type { Mode } from './scenario.ts';
import type { Temp } from './temp.ts';

/** What lies on disk of a conversation: answers by question, and text that was not confirmed yet. */
export interface Found {
  readonly answers: Readonly<Record<string, string>>;
  readonly halfTyped: readonly string[];
}

/** Is told what happens while a scenario is played, so that it can be played again key by key. */
export interface Recorder {
  stroke(bytes: string, label: string): void;
  /** What stands half-typed in the field by now. */
  typed(text: string): void;
  /** Here the player waited until the program had nothing more to say. */
  paused(): void;
  saw(text: string): void;
  /** From here on this answer may not be lost. */
  kept(question: string, answer: string): void;
}

export interface PlayOptions {
  readonly temp: Temp;
  /** What `kansrijk` stands for in the transcript; default: the built program. */
  readonly program?: Command;
  /** Default: `ACTIONS`. */
  readonly actions?: Readonly<Record<string, Action>>;
  /** Reads what lies on disk; needed for the claims `bewaard` and `half`. */
  readonly found?: (temp: Temp) => Found | Promise<Found>;
  /** In milliseconds, for one claim; default 5000. */
  readonly timeout?: number;
  readonly recorder?: Recorder;
}

/** Where a scenario is played: what a claim can look at. */
export interface Stage {
  readonly mode: Mode;
  readonly options: PlayOptions;
  /** The program that runs, or ran last. */
  readonly pty: Pty;
  /** What stands before her: the window, or in line mode what was said since her last line. */
  look(): string;
  /** Waits until text stands there. */
  see(text: string): Promise<void>;
  photograph(name: string): void;
  /** Gives the window another size, now or for the next program. */
  resize(size: Size): Promise<void>;
}
