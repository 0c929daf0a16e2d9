import { readFile } from 'node:fs/promises';
import { openPackedWords } from '../domain/privacy/words/packed-words.ts';
import type { WordList } from '../domain/privacy/words/word-list.ts';

const loaded = new Map<string, Promise<WordList | undefined>>();

/**
 * Loads the packed word list at a path or file URL once, when it is first asked for; undefined when the file is not
 * there or is something else, because the detector works without it.
 */
export function loadWordList(at: string | URL): Promise<WordList | undefined> {
  const key = String(at);
  const known = loaded.get(key) ?? readWordList(at);
  loaded.set(key, known);
  return known;
}

async function readWordList(at: string | URL): Promise<WordList | undefined> {
  try {
    return openPackedWords(await readFile(at));
  } catch {
    return undefined;
  }
}
