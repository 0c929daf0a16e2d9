/** Which rules a command is written by. */
export type Notation = 'posix' | 'windows';

const isBlank = (letter: string): boolean => letter === ' ' || letter === '\t' || letter === '\n';

/**
 * The words of a command as a shell would split them, without running one: quotes keep blanks together, and outside
 * Windows a backslash keeps the next character as it is. Variables and patterns stay as they are written.
 */
export const splitCommand = (command: string, notation: Notation): readonly string[] => {
  const escapes = notation === 'posix';
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let at = 0; at < command.length; at += 1) {
    const letter = command.charAt(at);
    if (quote === undefined && isBlank(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (letter === quote) {
      quote = undefined;
    } else if (quote === undefined && (letter === '"' || (escapes && letter === "'"))) {
      quote = letter;
      word ??= '';
    } else if (escapes && letter === '\\' && quote !== "'" && keepsNext(command.charAt(at + 1), quote)) {
      at += 1;
      word = (word ?? '') + command.charAt(at);
    } else {
      word = (word ?? '') + letter;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
};

// Between double quotes a backslash stands for itself, unless what follows would mean something there.
const keepsNext = (next: string, quote: string | undefined): boolean =>
  next !== '' && (quote === undefined || ['"', '\\', '$', '`'].includes(next));
