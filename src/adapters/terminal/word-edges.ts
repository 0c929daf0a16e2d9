import { edgeBefore, edgeFrom } from './graphemes.ts';

// What belongs to a word when the caret moves or erases by words: letters, digits, accents, emoji, and what joins them.
const WORD =
  /^[\p{L}\p{N}\p{M}\p{Pc}'’\u00ad\u200c\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}]$/u;

const characterBefore = (line: string, offset: number): string => {
  const pair = line.slice(Math.max(0, offset - 2), offset);
  return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : line.charAt(offset - 1);
};

const characterAt = (line: string, offset: number): string =>
  String.fromCodePoint(line.codePointAt(offset) ?? 0);

/** Where the word at or before `offset` begins; 0 where there is none. */
export const wordStartBefore = (line: string, offset: number): number => {
  if (offset <= 0) return 0;
  let at = offset;
  for (const inWord of [false, true]) {
    while (at > 0) {
      const character = characterBefore(line, at);
      if (WORD.test(character) !== inWord) break;
      at -= character.length;
    }
  }
  return edgeBefore(line, at + 1); // the edge at or before `at`
};

/** Where the word at or after `offset` ends; the length where there is none. */
export const wordEndAfter = (line: string, offset: number): number => {
  let at = offset;
  for (const inWord of [false, true]) {
    while (at < line.length) {
      const character = characterAt(line, at);
      if (WORD.test(character) !== inWord) break;
      at += character.length;
    }
  }
  return edgeFrom(line, at);
};
