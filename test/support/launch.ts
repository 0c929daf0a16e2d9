import { spawn } from '@lydell/node-pty';
import { constants } from 'node:os';
import type { Size } from './screen.ts';
import { terminalEnd, type TerminalEnd } from './terminal-end.ts';

/** How a program ended: by itself with a code, or by a signal. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program that runs in a terminal of its own. */
export interface Running extends TerminalEnd {
  readonly pid: number;
  /** Resolves when it has ended and its last byte was heard. */
  readonly exit: Promise<Exit>;
  write(bytes: string): void;
  resize(size: Size): void;
}

export interface Launch {
  readonly command: readonly string[];
  readonly size: Size;
  readonly cwd: string;
  readonly env: Record<string, string>;
  /** Where stdout goes; absent: to the terminal. */
  readonly stdout?: string;
  /** Is given what the program writes to the terminal, up to its last byte. */
  hear(text: string): void;
}

// node-pty lets every child inherit its end of the terminals that are open already. A window that is closed would not
// hang up as long as a later child holds it, so whatever is inherited is closed first.
const CLEANLY = `
  for fd in /proc/self/fd/*; do
    fd=\${fd##*/}
    [ "$fd" -gt 2 ] && eval "exec $fd>&-"
  done
  [ -n "$1" ] && exec >"$1"
  shift
  unset fd SHLVL OLDPWD
  exec "$@"`;

const isSignal = (name: string): name is NodeJS.Signals => Object.hasOwn(constants.signals, name);

const signalName = (number: number): NodeJS.Signals | null =>
  Object.keys(constants.signals)
    .filter(isSignal)
    .find((name) => constants.signals[name] === number) ?? null;

/** Starts a program in a terminal; its process id is that of the program itself. */
export const launch = ({ command, size, cwd, env, stdout = '', hear }: Launch): Running => {
  const pty = spawn('bash', ['-c', CLEANLY, 'bash', stdout, ...command], {
    cols: size.columns,
    rows: size.rows,
    cwd,
    env,
    encoding: null,
  });
  return {
    ...terminalEnd(pty, hear),
    exit: new Promise((resolve) => {
      pty.onExit(({ exitCode, signal = 0 }) => {
        const name = signalName(signal);
        resolve({ code: name ? null : exitCode, signal: name });
      });
    }),
    pid: pty.pid,
    write: (bytes) => pty.write(bytes),
    resize: ({ columns, rows }) => pty.resize(columns, rows),
  };
};
