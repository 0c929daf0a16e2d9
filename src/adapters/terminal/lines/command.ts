import { COMMANDS, type Command } from '../../../texts/lines.ts';
import type { Takes } from './reader.ts';
import type { TypedLine } from './typed-line.ts';

/** What a line that was entered means: a command, a word after a colon that is none, or text. */
export type Meaning =
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'unknown'; readonly word: string }
  | { readonly type: 'text'; readonly text: string };

// One word and nothing else: `:)` and `:het was stil` are what she writes.
const COMMAND = /^:(\p{L}+)$/u;

/** Other words for the same, that people try. */
const SYNONYMS: Readonly<Record<string, Command>> = {
  help: 'uitleg',
  hulp: 'uitleg',
  vorige: 'terug',
  volgende: 'verder',
  stoppen: 'stop',
  veiligheid: 'veilig',
};

const commandCalled = (word: string): Command | undefined =>
  COMMANDS.find((command) => command === word) ??
  (Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined);

/** The text of a line: two colons at its start stand for one. */
const unescaped = ({ text, pasted }: TypedLine): string =>
  !pasted && text.startsWith('::') ? text.slice(1) : text;

/**
 * What a line means; what was pasted is text. Where she chooses, a blank before the colon does not matter. A question
 * mark alone is what it is on the screens; only in a text of several lines it may be a line of its own.
 */
export const meaningOf = (line: TypedLine, takes: Takes): Meaning => {
  if (takes !== 'text' && line.text.trim() === '?') return { type: 'command', command: 'uitleg' };
  const word = COMMAND.exec(takes === 'choice' ? line.text.trim() : line.text.trimEnd())?.[1]?.toLowerCase();
  if (word === undefined || (line.pasted && takes !== 'choice'))
    return { type: 'text', text: unescaped(line) };
  const command = commandCalled(word);
  return command === undefined ? { type: 'unknown', word } : { type: 'command', command };
};

/** What of a line that was not entered is worth keeping: what may become a command, or the end of a text, is not. */
export const halfTyped = (line: TypedLine): string => {
  if (!line.pasted && /^(?::\p{L}*|\.)\s*$/u.test(line.text)) return '';
  return unescaped(line);
};
