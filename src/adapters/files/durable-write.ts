import { dirname, join } from 'node:path';
import { codeOf, ifThere, type FilePort } from './file-port.ts';
import { patiently, WAITS } from './patience.ts';

/** Files are for the user alone. */
const FILE_MODE = 0o600;
/** Folders are for the user alone. */
const FOLDER_MODE = 0o700;

const TEMP = /^\.(.+)\.(\d+)-\d+\.tmp$/;
let count = 0;

/** A name beside a file for its next text; it starts with a dot so that no list or vault shows it. */
const tempFor = (folder: string, name: string): string => {
  count += 1;
  return join(folder, `.${name}.${process.pid}-${count}.tmp`);
};

/** The process that made a temporary file, by its name; nothing when it is no such file. */
export const makerOfTemp = (name: string): number | undefined => {
  const pid = TEMP.exec(name)?.[2];
  return pid === undefined ? undefined : Number(pid);
};

/** Removes a file, whether it is there or not, and whether it can go or not. */
export const removeQuietly = (files: FilePort, path: string): void => {
  try {
    files.remove(path);
  } catch {
    // What cannot go now is cleaned up at a next start.
  }
};

// Some writes take fewer bytes than they were offered; on a full disk that is the last sign before the error.
const writeAll = (files: FilePort, descriptor: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.length;) {
    const taken = files.write(descriptor, bytes.subarray(done));
    if (taken <= 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    done += taken;
  }
};

/**
 * Writes a new file whole and, unless it need not outlast a power cut, onto the disk; what could not be finished is
 * taken away again.
 */
export const writeWhole = (
  files: FilePort,
  path: string,
  content: string | Uint8Array,
  lasting = true,
): void => {
  const descriptor = files.open(path, 'wx', FILE_MODE);
  try {
    try {
      writeAll(files, descriptor, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
      if (lasting) files.sync(descriptor);
    } finally {
      files.close(descriptor);
    }
  } catch (error) {
    removeQuietly(files, path);
    throw error;
  }
};

/** Makes the names in a folder as lasting as their contents, where the system can (Windows cannot, and need not). */
export const syncFolder = (files: FilePort, folder: string): void => {
  try {
    const descriptor = files.open(folder, 'r', 0);
    try {
      files.sync(descriptor);
    } finally {
      files.close(descriptor);
    }
  } catch {
    // The file itself lies on the disk; only its name may come back as it was after a power cut.
  }
};

/** Makes a folder for the user alone, also with a wide umask; one that is there stays as it is. */
export const makeFolder = (files: FilePort, folder: string): void => {
  if (!files.facts(folder)) files.makeFolder(folder, FOLDER_MODE);
};

/** Makes the folder of a file and tries again, when it was not there yet. */
const withFolder = <Value>(files: FilePort, folder: string, action: () => Value): Value => {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    makeFolder(files, folder);
    return action();
  }
};

/**
 * Puts a text in the place of a file, whole or not at all: a temporary file beside it, onto the disk, renamed, and the
 * name onto the disk too. Where the name is a link, in the place of the file behind it. A crash or power cut at any moment leaves the old text or the new one; after it the new one.
 */
export const replaceFile = (
  files: FilePort,
  named: string,
  text: string,
  waits: readonly number[] = WAITS,
): void => {
  const path = files.behindLink(named);
  const folder = dirname(path);
  const temp = tempFor(folder, path.slice(folder.length + 1));
  withFolder(files, folder, () => writeWhole(files, temp, text));
  try {
    patiently(files, () => files.rename(temp, path), waits);
  } catch (error) {
    removeQuietly(files, temp);
    throw error;
  }
  syncFolder(files, folder);
};

// Where a disk knows no second names (a stick, some network folders), the name is claimed by an empty file first.
const claimAndFill = (files: FilePort, temp: string, path: string): void => {
  patiently(files, () => files.close(files.open(path, 'wx', FILE_MODE)));
  try {
    patiently(files, () => files.rename(temp, path));
  } catch (error) {
    removeQuietly(files, path);
    throw error;
  }
};

const NO_LINKS: readonly (string | undefined)[] = [
  'EPERM',
  'EACCES',
  'EBUSY',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EMLINK',
  'UNKNOWN',
];

const giveName = (files: FilePort, temp: string, path: string): void => {
  try {
    files.link(temp, path);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    claimAndFill(files, temp, path);
  }
};

/**
 * Writes a new file under the first of these names that is free, never over another, whole or not at all; gives the
 * name. `contentFor` gives what stands under a name.
 */
export const writeNew = (
  files: FilePort,
  folder: string,
  names: Iterable<string>,
  contentFor: (name: string) => string | Uint8Array,
): string => {
  makeFolder(files, folder);
  for (const name of names) {
    const path = join(folder, name);
    if (files.taken(path)) continue;
    const temp = tempFor(folder, name);
    try {
      patiently(files, () => writeWhole(files, temp, contentFor(name)));
      giveName(files, temp, path);
      syncFolder(files, folder);
      return name;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      removeQuietly(files, temp);
    }
  }
  throw Object.assign(new Error('every name is taken'), { code: 'EEXIST' });
};

/** Takes away what runs that ended halfway left in a folder. */
export const removeLeftovers = (files: FilePort, folder: string, isAlive: (pid: number) => boolean): void => {
  for (const name of ifThere(() => files.list(folder)) ?? []) {
    const maker = makerOfTemp(name);
    if (maker !== undefined && !isAlive(maker)) removeQuietly(files, join(folder, name));
  }
};
