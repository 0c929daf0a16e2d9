import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { isatty } from 'node:tty';

let isWatching = false;

/**
 * Lets the process end with its own exit code after its terminal has gone away. Node 20 puts the modes of its terminal
 * back when it exits, and aborts (SIGABRT, a core dump, on macOS a crash report) when that terminal does not exist any
 * more; what is no longer the same file it leaves alone. Node 24 does not abort. May be called more than once.
 */
export const surviveHangUp = (): void => {
  if (isWatching || process.platform === 'win32') return;
  isWatching = true;
  const terminals = [0, 1, 2].filter((fd) => isatty(fd));
  process.once('exit', () => {
    for (const fd of terminals) if (!isatty(fd)) replace(fd);
  });
};

const replace = (fd: number): void => {
  try {
    closeSync(fd);
    // The lowest number that is free is the one that was just closed.
    openSync(devNull, 'r+');
  } catch {
    // Closed already: nothing that Node would still touch.
  }
};
