import { controlKey } from './control-key.ts';
import { csiKeys, functionKey, isPasteStart } from './csi.ts';
import { chordLetter, keyPress, type TypedEvent } from './key-event.ts';

const ESC = '\u001b';
const BEL = '\u0007';

/** What stands at an escape character: keys (or nothing at all) of so many code units, or the start of a paste. */
export type Escape =
  | { readonly type: 'keys'; readonly length: number; readonly events: readonly TypedEvent[] }
  | { readonly type: 'pasteStart'; readonly length: number }
  | { readonly type: 'incomplete' };

const INCOMPLETE: Escape = { type: 'incomplete' };
const keys = (length: number, events: readonly TypedEvent[]): Escape => ({ type: 'keys', length, events });

/**
 * Reads the escape sequence at the beginning of `input`, which starts with ESC. What no key is known for is swallowed
 * whole. A sequence that breaks off at a character that cannot belong to it ends before that character.
 */
export const readEscape = (input: string): Escape => {
  const second = input[1];
  if (second === undefined) return INCOMPLETE;
  if (second === '[') return readCsi(input);
  if (second === 'O') return readSs3(input);
  if (']PX^_'.includes(second)) return readStringSequence(input);
  if (second === ESC) return readDoubleEscape(input);
  return readAltKey(second);
};

/** What a sequence that never got its end was, once the terminal has been silent: Esc, or nothing. */
export const abandonedEscape = (input: string): readonly TypedEvent[] => {
  if (input === ESC) return [keyPress('escape')];
  if (input === ESC + ESC) return [keyPress('escape'), keyPress('escape')];
  return [];
};

// Alt+letter is a chord. Esc before anything else was Esc itself: what follows it is read on its own and not lost.
const readAltKey = (second: string): Escape => {
  const letter = chordLetter(second);
  if (letter !== undefined) return keys(2, [keyPress(letter, { alt: true, shift: letter !== second })]);
  const control = controlKey(second, { alt: true });
  return control === undefined ? keys(1, [keyPress('escape')]) : keys(2, [control]);
};

// Some terminals send Alt+arrow as ESC before the sequence of the arrow.
const readDoubleEscape = (input: string): Escape => {
  const third = input[2];
  if (third === undefined) return INCOMPLETE;
  if (third !== '[' && third !== 'O') return keys(1, [keyPress('escape')]);
  const inner = readEscape(input.slice(1));
  if (inner.type === 'incomplete') return inner;
  if (inner.type === 'pasteStart') return keys(1, [keyPress('escape')]);
  const events = inner.events.map((event) => (event.type === 'key' ? { ...event, alt: true } : event));
  return keys(inner.length + 1, events);
};

// CSI: parameters 0-?, intermediates space-/, final @-~ (ECMA-48 §5.4), and three shapes that break that rule.
const readCsi = (input: string): Escape => {
  if (input[2] === '[') return input.length < 4 ? INCOMPLETE : keys(4, functionKey(input[3] ?? ''));
  // X10 mouse report: three more bytes, whatever they are.
  if (input[2] === 'M') return input.length < 6 ? INCOMPLETE : keys(6, []);
  // rxvt ends Shift+Home and the like with "$", which is an intermediate elsewhere.
  const rxvt = /^\u001b\[(\d+)\$/.exec(input);
  if (rxvt !== null) return keys(rxvt[0].length, csiKeys(rxvt[1] ?? '', '$'));
  const body = /^\u001b\[[0-?]*[ -/]*/.exec(input)?.[0] ?? input;
  const final = input[body.length];
  if (final === undefined) return INCOMPLETE;
  if (final < '@' || final > '~') return keys(body.length, []);
  const parameters = body.slice(2);
  const length = body.length + 1;
  return isPasteStart(parameters, final)
    ? { type: 'pasteStart', length }
    : keys(length, csiKeys(parameters, final));
};

const readSs3 = (input: string): Escape => {
  const body = /^\u001bO[\d;]*/.exec(input)?.[0] ?? input;
  const final = input[body.length];
  if (final === undefined) return INCOMPLETE;
  if (final < '@' || final > '~') return keys(body.length, []);
  return keys(body.length + 1, csiKeys(body.slice(2), `O${final}`));
};

// OSC, DCS, SOS, PM and APC are replies of the terminal, up to ST or BEL. A control character cannot stand in one:
// then only the introducer is dropped, so that text after a stray Alt+P is not lost.
const readStringSequence = (input: string): Escape => {
  const body = /^[^\u0000-\u001f\u007f]*/.exec(input.slice(2))?.[0] ?? '';
  const end = input[2 + body.length];
  if (end === undefined) return INCOMPLETE;
  if (end === BEL) return keys(body.length + 3, []);
  if (end !== ESC) return keys(2, []);
  const afterEscape = input[body.length + 3];
  if (afterEscape === undefined) return INCOMPLETE;
  return keys(body.length + (afterEscape === '\\' ? 4 : 2), []);
};
