import { controlKey } from './control-key.ts';
import { chordLetter, keyPress, typed, type KeyName, type Modifiers, type TypedEvent } from './key-event.ts';

// Final characters of the arrows and their neighbours; the same after CSI and after SS3 (application mode).
const BY_FINAL: ReadonlyMap<string, KeyName> = new Map([
  ['A', 'up'],
  ['B', 'down'],
  ['C', 'right'],
  ['D', 'left'],
  ['F', 'end'],
  ['H', 'home'],
  ['P', 'f1'],
  ['Q', 'f2'],
  ['S', 'f4'],
]);

// Numbers before "~": VT220, xterm, PuTTY, rxvt and the Linux console.
const BY_NUMBER: ReadonlyMap<number, KeyName> = new Map([
  [1, 'home'],
  [2, 'insert'],
  [3, 'delete'],
  [4, 'end'],
  [5, 'pageup'],
  [6, 'pagedown'],
  [7, 'home'],
  [8, 'end'],
  [11, 'f1'],
  [12, 'f2'],
  [13, 'f3'],
  [14, 'f4'],
  [15, 'f5'],
  [17, 'f6'],
  [18, 'f7'],
  [19, 'f8'],
  [20, 'f9'],
  [21, 'f10'],
  [23, 'f11'],
  [24, 'f12'],
]);

// The Linux console and libuv on Windows: CSI [ A … E.
const BY_LETTER: ReadonlyMap<string, KeyName> = new Map([
  ['A', 'f1'],
  ['B', 'f2'],
  ['C', 'f3'],
  ['D', 'f4'],
  ['E', 'f5'],
]);

// The keypad in application mode, where an earlier program left that on: p is 0 … y is 9.
const KEYPAD: ReadonlyMap<string, string> = new Map(
  [...'jklmnopqrstuvwxyX'].map((final, index) => [final, '*+,-./0123456789='[index] ?? '']),
);

const RXVT: ReadonlyMap<string, Modifiers> = new Map([
  ['^', { ctrl: true }],
  ['$', { shift: true }],
  ['@', { ctrl: true, shift: true }],
]);

/** Whether a CSI sequence starts a bracketed paste. */
export const isPasteStart = (parameters: string, final: string): boolean =>
  parameters === '200' && final === '~';

/** The function key of `CSI [ letter`, or nothing. */
export const functionKey = (letter: string): readonly TypedEvent[] => named(BY_LETTER.get(letter), {});

/**
 * The key behind a control sequence, or nothing where no key is meant (mouse, focus, replies of the terminal).
 * A sequence after SS3 has its final character written as `O` and that character.
 */
export const csiKeys = (parameters: string, final: string): readonly TypedEvent[] => {
  if (!/^[\d;:]*$/.test(parameters)) return [];
  // Sub-parameters after a colon tell another layout's key or that a key was released.
  const groups = parameters.split(';').map((group) => group.split(':').map(Number));
  const numbers = groups.map((group) => group[0] ?? 0);
  if (groups[1]?.[1] === RELEASED) return [];
  if (final.startsWith('O')) return ss3Keys(numbers, final.slice(1));
  const first = numbers[0] ?? 0;
  const rxvt = RXVT.get(final);
  if (rxvt !== undefined) return named(BY_NUMBER.get(first), rxvt);
  if (final === '~' && first === 27) return codeKeys(numbers[2] ?? 0, modifiersOf(numbers[1]));
  if (final === '~') return named(BY_NUMBER.get(first), modifiersOf(numbers[1]));
  if (final === 'u') return codeKeys(first, modifiersOf(numbers[1]));
  if (final === 'Z') return named('tab', { shift: true });
  if ('abcd'.includes(final)) return named(BY_FINAL.get(final.toUpperCase()), { shift: true });
  // "CSI 5 D" of old terminals has the modifier in first place.
  return named(BY_FINAL.get(final), modifiersOf(numbers[1] ?? (first > 1 ? first : undefined)));
};

const RELEASED = 3;

const ss3Keys = (numbers: readonly number[], final: string): readonly TypedEvent[] => {
  const keypad = KEYPAD.get(final);
  if (keypad !== undefined) return [typed(keypad)];
  if (final === 'M') return named('enter', {});
  if (final === 'R') return named('f3', {});
  if ('abcd'.includes(final)) return named(BY_FINAL.get(final.toUpperCase()), { ctrl: true });
  return named(BY_FINAL.get(final), modifiersOf(numbers[1] ?? numbers[0]));
};

const named = (name: KeyName | undefined, modifiers: Modifiers): readonly TypedEvent[] =>
  name === undefined ? [] : [keyPress(name, modifiers)];

/** xterm writes modifiers as 1 + shift 1 + alt 2 + ctrl 4; higher bits (super, locks) mean nothing here. */
const modifiersOf = (parameter: number | undefined): Required<Modifiers> => {
  const bits = Math.max(0, (parameter ?? 1) - 1);
  return { shift: (bits & 1) !== 0, alt: (bits & 2) !== 0, ctrl: (bits & 4) !== 0 };
};

// CSI-u (`CSI 13;5u`) and modifyOtherKeys (`CSI 27;5;13~`): a code point with modifiers.
const codeKeys = (code: number, modifiers: Required<Modifiers>): readonly TypedEvent[] => {
  const { ctrl, alt, shift } = modifiers;
  const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  const control = controlKey(character);
  if (control?.name === 'newline') return [control];
  if (control?.name === 'enter') return [keyPress(ctrl || alt || shift ? 'newline' : 'enter')];
  if (control !== undefined) return [{ ...control, ctrl: control.ctrl || ctrl, alt, shift }];
  if (!ctrl && !alt) return isText(character) ? [typed(shift ? character.toUpperCase() : character)] : [];
  const letter = chordLetter(character);
  if (letter === 'j' && ctrl) return [keyPress('newline')];
  return named(letter ?? (character === ' ' ? 'space' : undefined), modifiers);
};

// Private use: keys without text in the kitty protocol, such as a lone Shift.
const isText = (character: string): boolean => /^\P{C}$/u.test(character);
