/** What a terminal of the xterm family sends for each key that has a name; letters and digits send themselves. */
const NAMED = {
  enter: '\r',
  'alt+enter': '\x1b\r',
  'ctrl+enter': '\n',
  tab: '\t',
  'shift+tab': '\x1b[Z',
  space: ' ',
  esc: '\x1b',
  backspace: '\x7f',
  'alt+backspace': '\x1b\x7f',
  'ctrl+backspace': '\b',
  delete: '\x1b[3~',
  'ctrl+delete': '\x1b[3;5~',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  'ctrl+up': '\x1b[1;5A',
  'ctrl+down': '\x1b[1;5B',
  'ctrl+right': '\x1b[1;5C',
  'ctrl+left': '\x1b[1;5D',
  'alt+right': '\x1b[1;3C',
  'alt+left': '\x1b[1;3D',
  home: '\x1b[H',
  end: '\x1b[F',
  'ctrl+home': '\x1b[1;5H',
  'ctrl+end': '\x1b[1;5F',
  pageup: '\x1b[5~',
  pagedown: '\x1b[6~',
  insert: '\x1b[2~',
  f1: '\x1bOP',
  f2: '\x1bOQ',
  f3: '\x1bOR',
  f4: '\x1bOS',
  f5: '\x1b[15~',
} as const;

type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** The name of a key, as in the product's own help, in lower case: `ctrl+b`, `shift+tab`, `f1`, `a`, `?`. */
export type Key = keyof typeof NAMED | Letter | Digit | '?' | `ctrl+${Letter}` | `alt+${Letter}`;

const isNamed = (name: string): name is keyof typeof NAMED => Object.hasOwn(NAMED, name);

/** Whether a word names a key. */
export const isKey = (name: string): name is Key =>
  isNamed(name) || /^(?:[a-z0-9?]|(?:ctrl|alt)\+[a-z])$/.test(name);

/** The bytes that a key sends. */
export const bytesOf = (key: Key): string => {
  if (isNamed(key)) return NAMED[key];
  const letter = key.slice(-1);
  if (key.startsWith('ctrl+')) return String.fromCharCode(letter.charCodeAt(0) - 96);
  return key.startsWith('alt+') ? `\x1b${letter}` : letter;
};
