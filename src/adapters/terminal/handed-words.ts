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

/** What is found in her words, and the answer in which the first of it stands. */
export interface Unnamed {
  readonly found: readonly Coded[];
  readonly key?: string;
}

/** The answer in which a place of the texts behind one another lies. */
const keyAt = (
  texts: readonly (readonly [key: string, text: string])[],
  place: number,
): string | undefined => {
  let end = 0;
  for (const [key, text] of texts) {
    end += text.length + BETWEEN_TEXTS.length;
    if (place < end) return key;
  }
  return undefined;
};

/** What is found in them that was not named yet; one look, which is bounded. */
export const unnamedIn = (
  words: HandedWords,
  finder: Finder,
  isNamed: (name: string) => boolean,
): Unnamed => {
  const texts = Object.entries(words).filter(([, text]) => text !== '');
  if (texts.length === 0) return { found: [] };
  const whole = texts.map(([, text]) => text).join(BETWEEN_TEXTS);
  const found = finder.look(whole).found.filter((find) => !isNamed(nameOfFind(find)));
  const key = found[0] && keyAt(texts, found[0].start);
  return { found, ...(key !== undefined && { key }) };
};
