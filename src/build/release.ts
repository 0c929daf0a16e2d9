import { readFile, writeFile } from 'node:fs/promises';
import { builtIn } from '../adapters/content/built-in.ts';
import { builtInCasussen } from '../adapters/content/casussen.ts';
import { codeOf } from '../adapters/files/file-port.ts';
import {
  EMPTY_LOCK,
  isReleased,
  isVersionLock,
  lockProblems,
  lockText,
  publishedLock,
  type Content,
  type VersionLock,
} from './version-lock.ts';

/** The lock that stands in a text. */
export const lockIn = (text: string): VersionLock => {
  const lock: unknown = JSON.parse(text);
  if (!isVersionLock(lock)) throw new Error('checklists/versies.json is no lock of versions.');
  return lock;
};

/** The content of the product, from its YAML. */
export const contentNow = async (): Promise<Content> => ({
  forms: (await builtIn()).forms,
  casussen: await builtInCasussen(),
});

type Read = (file: URL) => Promise<string>;

const readText: Read = (file) => readFile(file, 'utf8');

// Only where there is no file was nothing published: one that cannot be read would be written over, with its history.
const lockAt = async (file: URL, read: Read): Promise<VersionLock> => {
  try {
    return lockIn(await read(file));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return EMPTY_LOCK;
    throw error;
  }
};

/**
 * Publishes the content: writes the lock, or gives what keeps it from being published. `root` is the folder of the
 * repository.
 */
export const release = async (root: URL, read: Read = readText): Promise<readonly string[]> => {
  const file = new URL('checklists/versies.json', root);
  const released = isReleased(await read(new URL('CHANGELOG.md', root)));
  const lock = await lockAt(file, read);
  const content = await contentNow();
  const problems = released ? lockProblems(lock, content, released) : [];
  if (problems.length === 0) await writeFile(file, lockText(publishedLock(lock, content, released)));
  return problems;
};
