import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openPackedWords } from '../domain/privacy/words/packed-words.ts';
import type { WordList } from '../domain/privacy/words/word-list.ts';
import { FileTrouble } from '../domain/trouble.ts';
import { wordListLost } from '../texts/files.ts';

const loaded = new Map<string, Promise<WordList>>();

/**
 * Loads the packed word list at a path or file URL once, when it is first asked for; rejects with a `FileTrouble` when
 * the file is not there, is damaged or is something else, because without it names pass that nobody sees.
 */
export function loadWordList(at: string | URL): Promise<WordList> {
  const key = String(at);
  const known = loaded.get(key) ?? readWordList(at);
  loaded.set(key, known);
  return known;
}

async function readWordList(at: string | URL): Promise<WordList> {
  try {
    return openPackedWords(await readFile(at));
  } catch (error) {
    // What stood in the way may be gone the next time that it is asked for.
    loaded.delete(String(at));
    throw new FileTrouble(...wordListLost(typeof at === 'string' ? at : fileURLToPath(at)), undefined, error);
  }
}
