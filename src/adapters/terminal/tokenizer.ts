import { controlKey } from './control-key.ts';
import { abandonedEscape, readEscape } from './escape-sequence.ts';
import { keyPress, typed, type PasteEvent, type TypedEvent } from './key-event.ts';

/** Turns what a terminal sends into keys, text and pastes. It has no clock: the caller says when it was silent. */
export interface Tokenizer {
  /** Takes in the next piece, cut anywhere; gives what became certain. */
  feed(chunk: string): readonly TypedEvent[];
  /** Milliseconds of silence after which `flush` is due; undefined when nothing is held back. */
  patience(): number | undefined;
  /** Decides what is held back, because nothing came for `patience` milliseconds. */
  flush(): readonly TypedEvent[];
}

/** Silence after which ESC was the key Esc and not the start of a sequence, in milliseconds. */
export const ESCAPE_SILENCE = 50;
/** Silence that ends a paste which the terminal did not mark, in milliseconds. */
export const BURST_SILENCE = 25;
/** Silence after which the beginning of a marked paste is shown although its end has not come, in milliseconds. */
export const PASTE_SILENCE = 1000;
/** Nobody types so many characters between two readings of the terminal. */
export const BURST_LENGTH = 64;

const ESC = '\u001b';
const PASTE_END = '\u001b[201~';
// Text, with the only control characters that text has: tab and line ends.
const PLAIN = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/;
const LONE_SURROGATE = /^[\ud800-\udfff]$/;
const LINE_END_INSIDE = /[^\r\n][\r\n]+[^\r\n]/;

type Mode =
  | { readonly type: 'keys' }
  /** A paste that the terminal did not mark: plain text until silence or a key. */
  | { readonly type: 'burst'; readonly text: string }
  /** A marked paste. `late`: its beginning was given already, because its end did not come in time. */
  | { readonly type: 'paste'; readonly text: string; readonly late: boolean };

const KEYS: Mode = { type: 'keys' };

/** A tokenizer at the start of a conversation. */
export const createTokenizer = (): Tokenizer => {
  let mode: Mode = KEYS;
  let held = ''; // the beginning of an escape sequence, or half a surrogate pair
  let events: TypedEvent[] = [];

  const taken = (): readonly TypedEvent[] => {
    const result = events;
    events = [];
    return result;
  };

  /** Reads one piece of `input`; gives what is left, or undefined when the rest has to wait for more. */
  const readPiece = (input: string): string | undefined => {
    if (mode.type === 'paste') return readPaste(mode.text + input, mode.text.length, mode.late);
    const plain = PLAIN.exec(input)?.[0];
    if (plain !== undefined) return readPlain(plain, input);
    closeBurst();
    if (input.startsWith(ESC)) return readSequence(input);
    const key = controlKey(input.charAt(0));
    if (key !== undefined) events.push(key);
    return input.slice(1);
  };

  const readPaste = (text: string, seen: number, late: boolean): string | undefined => {
    const end = text.indexOf(PASTE_END, Math.max(0, seen - PASTE_END.length));
    if (end < 0) {
      mode = { type: 'paste', text, late };
      return undefined;
    }
    mode = KEYS;
    events.push(...pasted(text.slice(0, end), true));
    return text.slice(end + PASTE_END.length);
  };

  const readPlain = (plain: string, input: string): string | undefined => {
    const rest = input.slice(plain.length);
    const halfPair = rest === '' && /[\ud800-\udbff]$/.test(plain) ? plain.slice(-1) : '';
    const text = halfPair === '' ? plain : plain.slice(0, -1);
    if (mode.type === 'burst') mode = { type: 'burst', text: mode.text + text };
    else if (looksPasted(text)) mode = { type: 'burst', text };
    else events.push(...typedKeys(text));
    if (halfPair === '') return rest;
    held = halfPair;
    return undefined;
  };

  const readSequence = (input: string): string | undefined => {
    const escape = readEscape(input);
    if (escape.type === 'incomplete') {
      held = input;
      return undefined;
    }
    if (escape.type === 'pasteStart') mode = { type: 'paste', text: '', late: false };
    else events.push(...escape.events);
    return input.slice(escape.length);
  };

  const closeBurst = (): void => {
    if (mode.type !== 'burst') return;
    const { text } = mode;
    mode = KEYS;
    events.push(...burstEvents(text));
  };

  const showLatePaste = (): void => {
    if (mode.type !== 'paste') return;
    const waiting = waitingTail(mode.text);
    events.push(...pasted(mode.text.slice(0, mode.text.length - waiting.length), true));
    mode = { type: 'paste', text: waiting, late: true };
  };

  /** When the end marker got lost, one single key shows that the paste is over. */
  const leaveLatePaste = (chunk: string): void => {
    if (mode.type !== 'paste' || !mode.late || !isSingleKey(chunk)) return;
    events.push(...pasted(mode.text, true));
    mode = KEYS;
  };

  return {
    feed(chunk) {
      leaveLatePaste(chunk);
      let rest: string | undefined = held + chunk;
      held = '';
      while (rest !== undefined && rest !== '') rest = readPiece(rest);
      return taken();
    },
    patience() {
      if (mode.type === 'paste') return waitingTail(mode.text) === mode.text ? undefined : PASTE_SILENCE;
      if (held !== '') return ESCAPE_SILENCE;
      return mode.type === 'burst' ? BURST_SILENCE : undefined;
    },
    flush() {
      const abandoned = abandonedEscape(held);
      held = '';
      closeBurst();
      events.push(...abandoned);
      showLatePaste();
      return taken();
    },
  };
};

// Nobody types a line, its end and more text between two readings of the terminal. Enter alone can pile up.
const looksPasted = (text: string): boolean =>
  LINE_END_INSIDE.test(text) || text.replace(/[\r\n]/g, '').length >= BURST_LENGTH;

/** The keys behind text that came too fast to be typed, for a screen where nothing can be typed but keys. */
export const keysOfBurst = (text: string): readonly TypedEvent[] => typedKeys(text.replaceAll('\n', '\r'));

const typedKeys = (text: string): readonly TypedEvent[] =>
  [...text]
    .filter((character) => !LONE_SURROGATE.test(character))
    .map((character) => controlKey(character) ?? typed(character));

const pasted = (text: string, bracketed: boolean): readonly PasteEvent[] =>
  text === '' ? [] : [{ type: 'paste', text: text.replace(/\r\n?/g, '\n'), bracketed }];

// A carriage return that stands only at the very end is Enter, pressed right after the text: a paste of several
// lines has it (or none at all) at every line end.
const burstEvents = (text: string): readonly TypedEvent[] => {
  const body = /^([^\r]+)\r$/.exec(text)?.[1];
  return body === undefined ? pasted(text, false) : [...pasted(body, false), keyPress('enter')];
};

// What may be the beginning of the end marker, or half a line end, waits for the rest.
const waitingTail = (text: string): string =>
  /(?:\u001b(?:\[(?:2(?:0(?:1)?)?)?)?|\r)$/.exec(text.slice(-PASTE_END.length))?.[0] ?? '';

const isSingleKey = (chunk: string): boolean => {
  if (chunk === PASTE_END) return false;
  if ([...chunk].length === 1) return true;
  if (!chunk.startsWith(ESC)) return false;
  const escape = readEscape(chunk);
  return escape.type === 'keys' && escape.length === chunk.length;
};
