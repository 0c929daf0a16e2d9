import { PASSPHRASE_WORDS } from './passphrase-words.ts';

/** How many words a proposed passphrase has: 7 of 2048 is 77 bits, more than anybody can try one by one. */
export const PASSPHRASE_LENGTH = 7;

/** A passphrase of plain words; `draw` gives a whole number from 0 and below what it is given, that nobody can guess. */
export const proposePassphrase = (draw: (below: number) => number): string =>
  Array.from({ length: PASSPHRASE_LENGTH }, () => PASSPHRASE_WORDS[draw(PASSPHRASE_WORDS.length)] ?? '').join(
    ' ',
  );
