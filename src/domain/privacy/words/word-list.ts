/** What the word list knows about a word: a common word, only with a capital (`Fatima`, `Delft`), both (`Roos`), or nothing. */
export type WordKind = 'word' | 'capital-only' | 'both' | 'unknown';

/** A Dutch word list as the detector needs it; letter case, accents and the apostrophe of the question do not matter. */
export interface WordList {
  /** Tells how the list knows `word`; a compound of known words counts as a word. */
  kind(word: string): WordKind;
  /** Tells whether the list has `word` as the name of a person: a first name or a surname, never a place or a brand. */
  isPersonName(word: string): boolean;
  /** How much an unknown word is built like a first name instead of like Dutch, as log odds; 0 says nothing. */
  nameLikeness(word: string): number;
}
