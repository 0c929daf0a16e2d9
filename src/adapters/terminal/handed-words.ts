import { textsIn } from '../../domain/answer.ts';
import { BETWEEN_TEXTS, nameOfFind, type Coded } from '../../domain/coded.ts';
import type { Move } from '../../domain/session.ts';
import type { Finder } from '../../ports/terminal.ts';

/** Her own words in the answers that one screen handed over, by the key of their question. */
export type HandedWords = Readonly<Record<string, string>>;

/** Which way she left a question. */
export type Way = 'onward' | 'back' | 'overview';

/** The words after one more move: of each question only what it holds now. */
export const withMove = (words: HandedWords, move: Move): HandedWords => {
  if (move.type === 'answered') return { ...words, [move.key]: textsIn(move.answer).join(BETWEEN_TEXTS) };
  return move.type === 'cleared' ? { ...words, [move.key]: '' } : words;
};

/** What is found in them that was not named yet; one look, which is bounded. */
export const unnamedIn = (
  words: HandedWords,
  finder: Finder,
  isNamed: (name: string) => boolean,
): readonly Coded[] => {
  const text = Object.values(words)
    .filter((each) => each !== '')
    .join(BETWEEN_TEXTS);
  return text === '' ? [] : finder.look(text).found.filter((find) => !isNamed(nameOfFind(find)));
};
