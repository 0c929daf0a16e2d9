import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A home of its own for one run, with a place for temporary files inside it, so that nothing can hide elsewhere. */
export interface Temp {
  /** The folder that holds everything below. */
  readonly path: string;
  /** For HOME. */
  readonly home: string;
  /** For KANSRIJK_HOME; not made yet, as on a fresh machine. */
  readonly map: string;
  /** For TMPDIR. */
  readonly tmp: string;
  /** The files below `map` (or another folder of this home), as sorted relative paths. */
  files(folder?: string): string[];
  /** The text of a file below `map`. */
  read(file: string): string;
  /** Writes a file below `map`, with the folders it needs, and gives its whole path. */
  write(file: string, text: string): string;
  /** Removes everything, also what a test made read-only. */
  remove(): void;
}

const filesBelow = (folder: string): string[] => {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
};

const openUp = (folder: string): void => {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) openUp(join(folder, entry.name));
  }
};

/** Makes an empty home; the caller removes it. */
export const makeTemp = (): Temp => {
  const path = mkdtempSync(join(tmpdir(), 'kansrijk-test-'));
  const home = join(path, 'thuis');
  const map = join(home, 'kansrijk');
  const tmp = join(path, 'tmp');
  mkdirSync(home);
  mkdirSync(tmp);
  return {
    path,
    home,
    map,
    tmp,
    files: (folder = map) => (existsSync(folder) ? filesBelow(folder) : []),
    read: (file) => readFileSync(join(map, file), 'utf8'),
    write: (file, text) => {
      const whole = join(map, file);
      mkdirSync(dirname(whole), { recursive: true });
      writeFileSync(whole, text);
      return whole;
    },
    remove: () => {
      openUp(path);
      // A program that is just ending may still write a file while the folder goes.
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};
