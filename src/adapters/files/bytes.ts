import { err, ok, type Result } from '../../domain/result.ts';
import type { NoBytes } from '../../ports/stores.ts';
import { codeOf, isNotThere, NOT_ORDINARY, type FilePort } from './file-port.ts';

/** Why nothing was read: nothing has that name, it is a folder, a pipe or device, or the code of the system. */
export type Unread =
  | { readonly reason: 'missing' | 'folder' | 'not-ordinary' }
  | { readonly reason: 'refused'; readonly code: string };

/** What reading gives, or why it gives nothing; a fault of ours is thrown on. */
export const bytesFrom = (read: () => Uint8Array): Result<Uint8Array, Unread> => {
  try {
    return ok(read());
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    if (isNotThere(code)) return err({ reason: 'missing' });
    if (code === 'EISDIR') return err({ reason: 'folder' });
    return err(code === NOT_ORDINARY ? { reason: 'not-ordinary' } : { reason: 'refused', code });
  }
};

/** The bytes of an ordinary file; of one with more than `most`, the first `most` + 1. */
export const bytesUpTo = (
  files: Pick<FilePort, 'read'>,
  path: string,
  most: number,
): Result<Uint8Array, NoBytes> => {
  const bytes = bytesFrom(() => files.read(path, most));
  if (bytes.ok) return bytes;
  const { reason } = bytes.problem;
  return err(reason === 'missing' || reason === 'folder' ? reason : 'unreadable');
};
