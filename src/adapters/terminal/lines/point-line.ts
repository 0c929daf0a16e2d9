import type { PointValue } from '../../../domain/words.ts';
import { MARK_KEYS } from '../../../texts/screens.ts';

/** What a line at a point says. */
export type PointLine =
  /** A mark, and the note behind it. */
  | { readonly type: 'mark'; readonly value: PointValue; readonly note: string }
  /** A note alone; empty where it still has to be asked for. */
  | { readonly type: 'note'; readonly note: string }
  | { readonly type: 'unknown' };

const BEHIND = /^\s*[.,:;)]?\s+(.+)$/su;

/** What stands behind a word with a blank between; empty where nothing does; undefined where it is another word. */
const restBehind = (word: string, line: string): string | undefined => {
  if (!line.toLowerCase().startsWith(word)) return undefined;
  const rest = line.slice(word.length);
  if (/^\s*[.,:;)]?\s*$/u.test(rest)) return '';
  return BEHIND.exec(rest)?.[1]?.trim();
};

/**
 * What a line at a point means: the number, letter or words of a mark, with or without a note behind it; `t` or
 * `notitie` for a note alone. Any other text of more than one word is a note too, so that nothing she writes is lost.
 */
export const pointLine = (line: string, values: readonly PointValue[]): PointLine => {
  const text = line.trim();
  for (const word of ['notitie', 't']) {
    const note = restBehind(word, text);
    if (note !== undefined) return { type: 'note', note };
  }
  for (const [index, value] of values.entries()) {
    for (const word of [value, String(index + 1), MARK_KEYS[value]]) {
      const note = restBehind(word, text);
      if (note !== undefined) return { type: 'mark', value, note };
    }
  }
  return /\S\s+\S/u.test(text) ? { type: 'note', note: text } : { type: 'unknown' };
};
