import * as fc from 'fast-check';
import { pressInField } from '../../../src/adapters/terminal/field-keys.ts';
import { keyPress, typed, type KeyEvent } from '../../../src/adapters/terminal/key-event.ts';
import { createField, type TextField } from '../../../src/adapters/terminal/text-field.ts';

/** Parts that test where graphemes, words and rows begin and end. */
export const textPart = fc.constantFrom(
  ..."a|b|Z|é| | | |.|'|7|e\u0301|\u0301|👩‍🏫|👩|\u200d|🏫|👋🏽|🇳🇱|🇳|漢|字|שָׁ|\t|woord|\n|\ufe0f|❤".split('|'),
);

/** Text of some lines, of anything that can stand in a field. */
export const fieldContent = fc.array(textPart, { maxLength: 40 }).map((parts) => parts.join(''));

const ctrl = { ctrl: true };
const alt = { alt: true };

const keys: readonly KeyEvent[] = [
  ...(['left', 'right', 'up', 'down', 'home', 'end', 'pageup', 'pagedown'] as const).map((name) =>
    keyPress(name),
  ),
  ...(['backspace', 'delete', 'newline'] as const).map((name) => keyPress(name)),
  ...(['left', 'right', 'home', 'end', 'delete', 'backspace', 'w', 'u', 'z', 'y'] as const).map((name) =>
    keyPress(name, ctrl),
  ),
  ...(['b', 'f', 'd', 'backspace'] as const).map((name) => keyPress(name, alt)),
];

/** Anything that she can do in a field. */
export const fieldEvent: fc.Arbitrary<KeyEvent> = fc.oneof(
  fc.constantFrom(...keys),
  textPart.filter((part) => [...part].length === 1 && part !== '\n').map(typed),
  fieldContent.map((text): KeyEvent => ({ type: 'paste', text, bracketed: true })),
);

/** The shape of the fields in these tests. */
export const SHAPE = { width: 12, height: 4 };

/** A field after these events. */
export const after = (field: TextField, events: readonly KeyEvent[]): TextField =>
  events.reduce((state, event) => pressInField(state, event, SHAPE) ?? state, field);

/** A field as it may be found at any moment. */
export const anyField = fc
  .tuple(fieldContent, fc.array(fieldEvent, { maxLength: 15 }))
  .map(([text, events]) => after(createField(text), events));
