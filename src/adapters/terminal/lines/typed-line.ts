import { safeToShow } from '../../../domain/text.ts';
import { edgeBefore } from '../graphemes.ts';
import { wordStartBefore } from '../word-edges.ts';

/** A line that is being typed; all that happens to it happens at its end. */
export interface TypedLine {
  readonly text: string;
  /** It begins with a paste: it is text, and never a command or the end of an answer. */
  readonly pasted: boolean;
  /** Line ends of a paste became spaces in it. */
  readonly joined: boolean;
}

/** A line in which nothing stands. */
export const EMPTY_LINE: TypedLine = { text: '', pasted: false, joined: false };

/** Text typed at the end. Control characters, escape sequences and bidi overrides are left out. */
export const withTyped = (line: TypedLine, text: string): TypedLine => ({
  ...line,
  text: line.text + safeToShow(text).replaceAll('\n', ''),
});

/** A paste at the end; its line ends become spaces, those at its very end go. */
export const withPasted = (line: TypedLine, pasted: string): TypedLine => {
  const lines = safeToShow(pasted).replace(/\n+$/, '').split('\n');
  const text =
    lines.length === 1
      ? (lines[0] ?? '')
      : lines
          .map((part) => part.trim())
          .filter(Boolean)
          .join(' ');
  return {
    text: line.text + text,
    pasted: line.pasted || (line.text === '' && text !== ''),
    joined: line.joined || lines.length > 1,
  };
};

/** How much is erased at once. */
export type Stretch = 'character' | 'word' | 'line';

const lengthWithout = (text: string, stretch: Stretch): number => {
  if (stretch === 'line') return 0;
  return stretch === 'word' ? wordStartBefore(text, text.length) : edgeBefore(text, text.length);
};

/** The line without its last character as a reader sees it, without its last word, or without everything. */
export const erased = (line: TypedLine, stretch: Stretch): TypedLine => {
  const text = line.text.slice(0, lengthWithout(line.text, stretch));
  return text === '' ? EMPTY_LINE : { ...line, text };
};
