import { chordLetter, keyPress, type KeyName, type Modifiers, type NamedKeyEvent } from './key-event.ts';

const NAMED: ReadonlyMap<string, KeyName> = new Map([
  ['\r', 'enter'],
  ['\n', 'newline'],
  ['\t', 'tab'],
  // Ctrl+H and Ctrl+Backspace send what Backspace sends on other terminals; they cannot be told apart.
  ['\b', 'backspace'],
  ['\u007f', 'backspace'],
  ['\u001b', 'escape'],
]);

const CHORDS: ReadonlyMap<string, KeyName> = new Map([
  ['\u0000', 'space'],
  ['\u001c', '\\'],
  ['\u001d', ']'],
  ['\u001e', '^'],
  ['\u001f', '_'],
]);

/** The key behind one C0 control character or DEL; undefined for every other character, C1 controls included. */
export const controlKey = (character: string, { alt = false }: Modifiers = {}): NamedKeyEvent | undefined => {
  const named = NAMED.get(character);
  if (named === 'enter' && alt) return keyPress('newline');
  if (named === 'newline') return keyPress('newline');
  if (named !== undefined) return keyPress(named, { alt });
  const chord = CHORDS.get(character) ?? letterOf(character);
  return chord === undefined ? undefined : keyPress(chord, { ctrl: true, alt });
};

const letterOf = (character: string): KeyName | undefined => {
  const code = character.charCodeAt(0);
  return code >= 1 && code <= 26 ? chordLetter(String.fromCharCode(code + 96)) : undefined;
};
