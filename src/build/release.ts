import { readFile, writeFile } from 'node:fs/promises';
import { builtIn } from '../adapters/content/built-in.ts';
import { builtInCasussen } from '../adapters/content/casussen.ts';
import {
  EMPTY_LOCK,
  isReleased,
  lockProblems,
  lockText,
  publishedLock,
  type Content,
  type VersionLock,
} from './version-lock.ts';

/** The lock that stands in a text; nothing was published where there is no text. */
export const lockIn = (text: string | undefined): VersionLock =>
  text === undefined ? EMPTY_LOCK : JSON.parse(text);

/** The content of the product, from its YAML. */
export const contentNow = async (): Promise<Content> => ({
  forms: (await builtIn()).forms,
  casussen: await builtInCasussen(),
});

const textOf = async (file: URL): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Publishes the content: writes the lock, or gives what keeps it from being published. `root` is the folder of the
 * repository.
 */
export const release = async (root: URL): Promise<readonly string[]> => {
  const file = new URL('checklists/versies.json', root);
  const released = isReleased((await textOf(new URL('CHANGELOG.md', root))) ?? '');
  const lock = lockIn(await textOf(file));
  const content = await contentNow();
  const problems = released ? lockProblems(lock, content, released) : [];
  if (problems.length === 0) await writeFile(file, lockText(publishedLock(lock, content, released)));
  return problems;
};
