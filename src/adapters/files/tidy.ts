import { removeLeftovers } from './durable-write.ts';
import type { FilePort } from './file-port.ts';
import type { Locks } from './locks.ts';
import type { Processes } from './processes.ts';

/** What a store needs of the machine. */
export interface StoreParts {
  readonly files: FilePort;
  readonly locks: Locks;
  readonly processes: Processes;
}

/**
 * Gives a function that clears away, the first time it is called, what earlier runs left halfway in a folder: temporary
 * files and locks of programs that have ended. It never stands in the way of what comes after it.
 */
export const tidyOnce = (folder: string, { files, locks, processes }: StoreParts): (() => void) => {
  let tidied = false;
  return () => {
    if (tidied) return;
    tidied = true;
    try {
      removeLeftovers(files, folder, processes.isAlive);
      locks.tidy(folder);
    } catch {
      // What cannot go now goes at a next start.
    }
  };
};
