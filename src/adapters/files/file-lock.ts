import { basename, dirname, extname, join } from 'node:path';
import { FileTrouble } from '../../domain/trouble.ts';
import { fileNotWritten } from '../../texts/files.ts';
import { asTrouble } from './as-trouble.ts';
import type { Lock } from './locks.ts';
import type { StoreParts } from './tidy.ts';

/** How long another run may be writing in it, in milliseconds, and how often is looked. */
const PATIENCE = 2000;
const LOOK_AGAIN = 50;

const lockOf = (path: string): string => join(dirname(path), `.${basename(path, extname(path))}.lock`);

const lockFor = (path: string, { files, locks }: Pick<StoreParts, 'files' | 'locks'>): Lock => {
  for (let waited = 0; waited <= PATIENCE; waited += LOOK_AGAIN) {
    const lock = locks.take(lockOf(path));
    if (lock) return lock;
    files.pause(LOOK_AGAIN);
  }
  throw new FileTrouble(...fileNotWritten(path, 'EBUSY'));
};

/**
 * Reads a file of the user's folder, works out what it becomes and writes it, while no other run can: of two that
 * change it at once, neither loses what the other wrote. Nothing may be waited for meanwhile, because a second change in
 * this run would then wait for a lock that cannot come free. What the file system refuses is a `FileTrouble`.
 */
export const withFileLock = <Value>(
  path: string,
  parts: Pick<StoreParts, 'files' | 'locks'>,
  action: () => Value,
): Value => {
  try {
    const lock = lockFor(path, parts);
    try {
      return action();
    } finally {
      lock.release();
    }
  } catch (error) {
    throw asTrouble(error, (code) => fileNotWritten(path, code));
  }
};
