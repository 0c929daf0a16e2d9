/** A letter of a Ctrl or Alt chord, always in lower case. */
export type ChordLetter =
  | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm'
  | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z'; // prettier-ignore

/** A key that is no text: `enter` is plain Enter; `newline` is Ctrl+J and Enter with any modifier. */
export type KeyName =
  | ChordLetter
  | ('enter' | 'newline' | 'tab' | 'backspace' | 'delete' | 'insert' | 'escape' | 'space')
  | ('up' | 'down' | 'left' | 'right' | 'home' | 'end' | 'pageup' | 'pagedown')
  | ('f1' | 'f2' | 'f3' | 'f4' | 'f5' | 'f6' | 'f7' | 'f8' | 'f9' | 'f10' | 'f11' | 'f12')
  | ('\\' | ']' | '^' | '_');

/** One code point that was typed; a grapheme of several code points comes as several events. */
export interface TextEvent {
  readonly type: 'text';
  readonly text: string;
}

/** A key that is no text. A letter carries `ctrl`, `alt` or both; `shift` only where the terminal tells. */
export interface NamedKeyEvent {
  readonly type: 'key';
  readonly name: KeyName;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/**
 * Text that came at once, line ends as `\n`, otherwise as it came. `bracketed` is what the terminal itself marked
 * as a paste; without it, it was only too fast to be typed, and a screen without a field may read it as keys.
 */
export interface PasteEvent {
  readonly type: 'paste';
  readonly text: string;
  readonly bracketed: boolean;
}

/** Why nothing more will be typed: the window closed, or a signal asked the program to end. */
export type GoneReason = 'closed' | 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The last event there is: whatever is half typed must be kept now. */
export interface GoneEvent {
  readonly type: 'gone';
  readonly reason: GoneReason;
}

/** What the tokenizer makes of the bytes of a terminal. */
export type TypedEvent = TextEvent | NamedKeyEvent | PasteEvent;

/** Everything that the one keyboard of a conversation can tell. */
export type KeyEvent = TypedEvent | GoneEvent;

/** The modifiers that were held; what is left out was not held. */
export interface Modifiers {
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
}

/** A named key with its modifiers; handy in tables and in tests. */
export const keyPress = (
  name: KeyName,
  { ctrl = false, alt = false, shift = false }: Modifiers = {},
): NamedKeyEvent => ({ type: 'key', name, ctrl, alt, shift });

/** One typed code point. */
export const typed = (text: string): TextEvent => ({ type: 'text', text });

const isChordLetter = (character: string): character is ChordLetter => /^[a-z]$/.test(character);

/** The letter of a chord, or undefined when the character is no letter from a to z in either case. */
export const chordLetter = (character: string): ChordLetter | undefined => {
  const lower = character.toLowerCase();
  return isChordLetter(lower) ? lower : undefined;
};
