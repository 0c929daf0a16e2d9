import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What is known of a file or folder. */
export interface FileFacts {
  readonly isFolder: boolean;
  readonly mode: number;
  /** Of the last change, in milliseconds since 1970. */
  readonly changedAt: number;
}

/**
 * The few things that are asked of the file system, each one step that can fail by itself; tests put one in front
 * that fails. Everything is synchronous: a draft is kept inside a signal handler too.
 */
export interface FilePort {
  /**
   * `wx`: fails with EEXIST when there is one already; `r+`: to write over what stands in it, never through a link.
   * Gives a descriptor.
   */
  open(path: string, flags: 'w' | 'wx' | 'r' | 'r+', mode: number): number;
  /** Gives how many bytes were taken, which may be fewer than were offered. */
  write(descriptor: number, bytes: Uint8Array): number;
  sync(descriptor: number): void;
  close(descriptor: number): void;
  /**
   * Of an ordinary file only: a pipe or device that lies there may never end, and fails with `NOT_ORDINARY`. With
   * `most`: at most that many bytes and one more, so that a file of any size is refused in the same time.
   */
  read(path: string, most?: number): Uint8Array;
  /** At most `most` + 1 bytes of whatever has that name, also a pipe or device. */
  readUpTo(path: string, most: number): Uint8Array;
  /** The names in a folder, in no order. */
  list(folder: string): readonly string[];
  /** Nothing when it is not there; follows links. */
  facts(path: string): FileFacts | undefined;
  /** Whether the name is taken, also by a link to nothing. */
  taken(path: string): boolean;
  /** Where a file really lies: behind a link, or the path itself. */
  behindLink(path: string): string;
  /** A second name for a file; fails with EEXIST when that name is taken. */
  link(from: string, to: string): void;
  /** Takes the place of what is there. */
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Makes a folder with everything above it. */
  makeFolder(path: string, mode: number): void;
  /** Waits without giving the processor to anything else in this program. */
  pause(milliseconds: number): void;
}

/** The code of a system error, such as `ENOSPC`; Node gives a `TypeError` one too, but that is a fault of ours. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && !(error instanceof TypeError) && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

const NOT_THERE: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/** Whether a code says that there is nothing under a name: no file, nothing below a file, or a name that none can have. */
export const isNotThere = (code: string | undefined): boolean => NOT_THERE.includes(code);

/** Runs something that may find nothing there; nothing then. */
export const ifThere = <Value>(action: () => Value): Value | undefined => {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** The code with which a pipe or device is refused where a file is read. */
export const NOT_ORDINARY = 'EFTYPE';

// A pipe that nobody writes to would hold up `open` itself. Windows knows no such flag.
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const withOpen = <Value>(path: string, flags: number, action: (descriptor: number) => Value): Value => {
  const descriptor = openSync(path, flags);
  try {
    return action(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

const CHUNK = 65_536;

const bytesUpTo = (descriptor: number, most: number): Uint8Array => {
  const chunks: Uint8Array[] = [];
  for (let left = most + 1; left > 0;) {
    const chunk = new Uint8Array(Math.min(CHUNK, left));
    const taken = readSync(descriptor, chunk);
    if (taken === 0) break;
    chunks.push(chunk.subarray(0, taken));
    left -= taken;
  }
  return Buffer.concat(chunks);
};

const readOrdinary = (path: string, most?: number): Uint8Array =>
  withOpen(path, WITHOUT_WAITING, (descriptor) => {
    const facts = fstatSync(descriptor);
    // A folder fails by itself, with its own code.
    if (!facts.isFile() && !facts.isDirectory()) {
      throw Object.assign(new Error('not an ordinary file'), { code: NOT_ORDINARY });
    }
    return most === undefined ? readFileSync(descriptor) : bytesUpTo(descriptor, most);
  });

const readUpTo = (path: string, most: number): Uint8Array =>
  withOpen(path, constants.O_RDONLY, (descriptor) => bytesUpTo(descriptor, most));

/** Windows knows no such flag, and makes no links by itself. */
const OVERWRITE = constants.O_RDWR | (constants.O_NOFOLLOW ?? 0);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

// Not by `recursive` of Node: on a disk that is read-only that says that nothing is there, and below /proc it never ends.
const makeWithParents = (path: string, mode: number): void => {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (isFolder(path)) return;
    if (codeOf(error) !== 'ENOENT' || isFolder(dirname(path)) || dirname(path) === path) throw error;
    makeWithParents(dirname(path), mode);
    mkdirSync(path, { mode });
  }
};

/** The real file system. */
export const realFiles: FilePort = {
  open: (path, flags, mode) => openSync(path, flags === 'r+' ? OVERWRITE : flags, mode),
  write: (descriptor, bytes) => writeSync(descriptor, bytes),
  sync: fsyncSync,
  close: closeSync,
  read: readOrdinary,
  readUpTo,
  list: (folder) => readdirSync(folder),
  facts: (path) => {
    const found = ifThere(() => statSync(path));
    return found && { isFolder: found.isDirectory(), mode: found.mode, changedAt: found.mtimeMs };
  },
  taken: (path) => ifThere(() => lstatSync(path)) !== undefined,
  behindLink: (path) =>
    ifThere(() => lstatSync(path))?.isSymbolicLink() === true
      ? (ifThere(() => realpathSync(path)) ?? path)
      : path,
  link: linkSync,
  rename: renameSync,
  remove: unlinkSync,
  makeFolder: makeWithParents,
  pause: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};
