import { UserError } from '../../domain/trouble.ts';
import { STANDARD_INPUT } from '../../texts/errors.ts';
import { INPUT_NOT_TEXT, tooMuchText } from '../../texts/files.ts';
import { codeOf } from '../files/file-port.ts';
import { MOST_TEXT, textFrom } from '../files/text-file.ts';
import type { Clock } from '../../ports.ts';
import type { Conversation, Editor, Line, Terminal } from '../../ports/terminal.ts';
import { localDate } from '../../domain/dates.ts';
import { whileBusy, type StartSpinner } from './busy.ts';
import type { GoneReason } from './key-event.ts';
import { lookOf } from './look.ts';
import { within } from './within.ts';
import { createPrinter, type TextOutput } from './printer.ts';
import type { RawInput } from './raw-input.ts';
import type { ScreenOutput } from './stage.ts';

/** The standard input of a process. */
export interface TerminalInput extends RawInput, AsyncIterable<Buffer | string> {
  readonly isTTY?: boolean;
}

/** The signals that a process can be sent. */
export interface SignalSource {
  on(signal: Signal, listener: () => void): unknown;
  off(signal: Signal, listener: () => void): unknown;
}

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGCONT';

/** What a terminal is made of. */
export interface TerminalParts {
  /** Asked for only when it is read or a terminal is looked for: making it costs time. */
  readonly stdin: () => TerminalInput;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput & ScreenOutput;
  readonly signals: SignalSource;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Shows that something is under way. */
  readonly startSpinner: StartSpinner;
  /** `--geen-invoer` was given. */
  readonly noInput: boolean;
  /** `--no-color` was given. */
  readonly noColor: boolean;
  /** Opens the mode in which questions are asked: screens, or lines where she asked for them. */
  readonly open: OpenMode;
  /** The card for worries about safety, for a choice outside a form; absent: there it has none. */
  readonly card?: () => Promise<readonly string[]>;
}

/** What a mode works with. */
export interface ModeParts {
  readonly stdin: RawInput;
  readonly stderr: TextOutput & ScreenOutput;
  readonly look: ReturnType<typeof lookOf>;
  /** The day it is, JJJJ-MM-DD. */
  readonly today: () => string;
  /** Writes lines on stderr, at the distance from the edge that the screens of this mode have. */
  readonly say: (lines: readonly Line[]) => void;
  /** Her own editor; absent where there can be none. */
  readonly editor?: Editor;
  readonly card?: TerminalParts['card'];
}

/** A conversation that has the keyboard. */
export interface OpenConversation {
  readonly conversation: Conversation;
  /** The program was asked to end. */
  interrupt(reason: GoneReason): void;
  /** The program goes on after it was stopped. */
  resume(): void;
  /** The cells that its screens leave free at the left, in the window as it is now; absent where it has no screens. */
  readonly margin?: () => number;
  /** Gives the terminal back. Never rejects. */
  close(): Promise<void>;
}

/** Takes the keyboard and opens a conversation in one of the two modes. */
export type OpenMode = (parts: ModeParts) => Promise<OpenConversation>;

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets the conversation know of signals until the returned function is called. */
const listenTo = (signals: SignalSource, open: OpenConversation): (() => void) => {
  const listeners: readonly (readonly [Signal, () => void])[] = [
    ...ENDING_SIGNALS.map((signal) => [signal, () => open.interrupt(signal)] as const),
    ['SIGCONT', () => open.resume()],
  ];
  for (const [signal, listener] of listeners) signals.on(signal, listener);
  return () => {
    for (const [signal, listener] of listeners) signals.off(signal, listener);
  };
};

/** Everything that comes in, until there is more than is read at all. */
const bytesFrom = async (input: AsyncIterable<Buffer | string>): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > MOST_TEXT) break;
  }
  return Buffer.concat(chunks);
};

/** What comes in as text; judged as a file is. */
const wholeText = async (input: AsyncIterable<Buffer | string>): Promise<string> => {
  try {
    const text = textFrom(await bytesFrom(input));
    if (text.ok) return text.value;
    if (text.problem.reason === 'too-large') throw new UserError(...tooMuchText(STANDARD_INPUT));
  } catch (error) {
    // Stdin can be a folder too.
    if (codeOf(error) !== 'EISDIR') throw error;
  }
  throw new UserError(...INPUT_NOT_TEXT);
};

/** The terminal of a process. */
export const createTerminal = (parts: TerminalParts): Terminal => {
  const { stdin, stdout, stderr, signals, env, clock, noInput, noColor, open, startSpinner, card } = parts;
  const lookFor = (output: TextOutput): ReturnType<typeof lookOf> =>
    lookOf({ isTty: output.isTTY === true, env, noColor });
  const out = createPrinter(stdout, lookFor(stdout));
  const err = createPrinter(stderr, lookFor(stderr));
  let talking: Conversation | undefined;
  let margin = (): number => 0; // that of the screens, once there was one
  const say = (lines: readonly Line[]): void => err.print(lines, margin());

  /** Wipes a screen that stands there, so that what comes now stands above the next one. */
  const makeRoom = (): void => talking?.tell([]);

  return {
    get interactive() {
      return !noInput && stderr.isTTY === true && stdin().isTTY === true;
    },
    ...(noInput && { silenced: true as const }),
    ...(stdout.isTTY !== true && { piped: true as const }),
    print(lines) {
      makeRoom();
      out.print(lines);
    },
    printRaw(text, otherwise) {
      makeRoom();
      out.printRaw(text, otherwise === undefined ? undefined : () => say([otherwise]));
    },
    printBytes(bytes) {
      makeRoom();
      out.printBytes(bytes);
    },
    tell(lines) {
      // A screen that stands there is wiped first.
      if (talking) talking.tell(lines);
      else say(lines);
    },
    async converse(talk) {
      // A word that was chosen in a menu goes on at the keyboard of the menu.
      if (talking) return talk(within(talking));
      const opened = await open({
        stdin: stdin(),
        stderr,
        look: lookFor(stderr),
        today: () => localDate(clock.now()),
        say,
        ...(card && { card }),
      });
      const stopListening = listenTo(signals, opened);
      talking = opened.conversation;
      margin = opened.margin ?? (() => 0);
      try {
        return await talk(opened.conversation);
      } finally {
        talking = undefined;
        await opened.close();
        stopListening();
      }
    },
    readInput: () => wholeText(stdin()),
    busy(text, work) {
      makeRoom();
      return whileBusy(text, work, lookFor(stderr).spinner ? startSpinner : undefined);
    },
  };
};
