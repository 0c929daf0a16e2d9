import type { ReadyCommand } from './known-editors.ts';

/** How an editor ended. */
export interface EditorEnd {
  /** It could not be started. */
  readonly started: boolean;
  /** It ended by itself and without an error. */
  readonly well: boolean;
  /** How long it was open, in milliseconds. */
  readonly open: number;
}

/** An editor that is open. */
export interface RunningEditor {
  readonly end: Promise<EditorEnd>;
  /** Asks it to close; when it does not within `patience` milliseconds, it is ended. */
  stop(signal: 'SIGTERM' | 'SIGHUP', patience: number): void;
}

/** Opens a file in an editor. No shell: its arguments go to the program as they are. */
export const runEditor = async (
  { program, args }: ReadyCommand,
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunningEditor> => {
  // Loads when an editor opens: most runs start no other program.
  const { spawn } = await import('node:child_process');
  const began = performance.now();
  // Its window is the one she looks at, which is that of stderr: stdout may be a pipe or a file.
  const child = spawn(program, [...args, path], { stdio: ['inherit', 2, 2], env: { ...env } });
  let impatient: NodeJS.Timeout | undefined;
  const end = new Promise<EditorEnd>((resolve) => {
    const finish = (runs: boolean, well: boolean): void => {
      clearTimeout(impatient);
      resolve({ started: runs, well, open: performance.now() - began });
    };
    let started = false;
    child.once('spawn', () => {
      started = true;
    });
    // Also told when a signal could not be sent: then it still runs.
    child.on('error', () => {
      if (!started) finish(false, false);
    });
    child.once('exit', (code) => finish(true, code === 0));
  });
  return {
    end,
    stop(signal, patience) {
      child.kill(signal);
      impatient ??= setTimeout(() => child.kill('SIGKILL'), patience);
    },
  };
};
