import { open, stat } from 'node:fs/promises';
import { err, ok, type Result } from '../../domain/result.ts';
import type { NoBytes } from '../../ports/stores.ts';
import { codeOf } from './file-port.ts';

const NOT_THERE: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/**
 * The bytes of a file; of one with more than `most`, the first `most` + 1, so that a file of any size is refused in
 * the same time. Only an ordinary file is opened: a pipe or device may never end.
 */
export const bytesUpTo = async (path: string, most: number): Promise<Result<Uint8Array, NoBytes>> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return err('folder');
    if (!found.isFile()) return err('unreadable');
    const file = await open(path, 'r');
    try {
      const bytes = new Uint8Array(Math.min(found.size, most) + 1);
      let length = 0;
      for (let taken = -1; taken !== 0 && length < bytes.length; length += taken) {
        taken = (await file.read(bytes, length, bytes.length - length)).bytesRead;
      }
      return ok(bytes.subarray(0, length));
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EISDIR') return err('folder');
    return err(NOT_THERE.includes(code) ? 'missing' : 'unreadable');
  }
};
