import type { IPty } from '@lydell/node-pty';
import { readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { ReadStream } from 'node:tty';

const CHUNK = 65_536;

/** The harness's own end of a terminal: what the program writes comes out of it, whole. */
export interface TerminalEnd {
  /** Closes it, as a terminal program does with its window; the kernel hangs up. */
  close(): void;
  /** The device at the other end, such as /dev/pts/3. */
  readonly device: string;
}

/** Everything that can still be read, up to the error that says there is no more. */
const drain = (fd: number, read: (bytes: Buffer) => void): void => {
  const buffer = Buffer.alloc(CHUNK);
  try {
    for (let length = 1; length > 0;) {
      length = readSync(fd, buffer);
      read(buffer.subarray(0, length));
    }
  } catch {
    // EIO: the other end is closed and empty. EAGAIN: somebody else still holds it, and is silent.
  }
};

/**
 * Reads a terminal until its last byte; start it with `encoding: null`. On its own node-pty loses the last words of a
 * program on a busy machine: once the program has ended, libuv takes a chunk that is not full for the end, while the
 * kernel hands out at most 4,095 bytes at a time; and after 200 ms it stops reading whatever is left.
 */
export const terminalEnd = (pty: IPty, hear: (text: string) => void): TerminalEnd => {
  const socket: unknown = Reflect.get(pty, '_socket');
  const fd: unknown = Reflect.get(pty, 'fd');
  const device: unknown = Reflect.get(pty, 'ptsName');
  if (!(socket instanceof ReadStream) || typeof fd !== 'number' || typeof device !== 'string') {
    throw new Error('node-pty keeps its end of the terminal elsewhere by now.');
  }
  const decoder = new StringDecoder('utf8');
  const read = (bytes: Buffer): void => {
    const text = decoder.write(bytes);
    if (text !== '') hear(text);
  };
  socket.on('data', read);
  const destroy = socket.destroy.bind(socket);
  socket.destroy = (error) => {
    if (!socket.destroyed) drain(fd, read);
    return destroy(error);
  };
  return { device, close: () => void socket.destroy() };
};
