import type { WordList } from '../../src/domain/privacy/words/word-list.ts';

/** A word list without a word in it: names are found by what else is known of them. */
export const NO_WORDS: WordList = {
  kind: () => 'unknown',
  isPersonName: () => false,
  nameLikeness: () => 0,
};
