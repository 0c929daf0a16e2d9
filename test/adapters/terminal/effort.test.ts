import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pressInField } from '../../../src/adapters/terminal/field-keys.ts';
import { fieldView } from '../../../src/adapters/terminal/field-view.ts';
import { keyPress, typed, type KeyEvent } from '../../../src/adapters/terminal/key-event.ts';
import { createField, moveTo, type TextField } from '../../../src/adapters/terminal/text-field.ts';

const SHAPE = { width: 76, height: 14 };
const LINE = 'Zij vertelde over de 👩‍🏫 en de keuken, e\u0301e\u0301n dag per week. 🇳🇱';

/** What was cut into graphemes, which is what a long text makes slow. */
let cut: string[] = [];

beforeEach(() => {
  cut = [];
  const segment = Intl.Segmenter.prototype.segment;
  vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function (this: Intl.Segmenter, text) {
    const segments = segment.call(this, text);
    const all = segments[Symbol.iterator].bind(segments);
    // Asking for one place costs little; going through all of it is what grows.
    segments[Symbol.iterator] = () => {
      cut.push(text);
      return all();
    };
    return segments;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const cutBy = (field: TextField, key: KeyEvent): readonly string[] => {
  fieldView(field, SHAPE.width, SHAPE.height);
  cut = [];
  fieldView(pressInField(field, key, SHAPE) ?? field, SHAPE.width, SHAPE.height);
  return cut;
};

const KEYS: readonly (readonly [string, KeyEvent])[] = [
  ['a letter', typed('x')],
  ['backspace', keyPress('backspace')],
  ['left', keyPress('left')],
  ['up', keyPress('up')],
  ['a word back', keyPress('left', { ctrl: true })],
];

// How long it takes is measured in `npm run bench -- keys`.
describe('10 kB of text', () => {
  it.each(KEYS)('of many lines is not cut anew at every key: %s', (_, key) => {
    const field = createField(`${LINE}\n`.repeat(160));
    for (const line of [0, 80, 160]) {
      const total = cutBy(moveTo(field, { line, offset: 0 }), key).join('').length;
      expect(total).toBeLessThan(12 * LINE.length);
    }
  });

  it.each(KEYS)('in one line is cut in pieces, and not in the square of its length: %s', (_, key) => {
    const pieces = cutBy(createField(LINE.repeat(160)), key);
    expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(512);
    expect(pieces.join('').length).toBeLessThan(4 * 160 * LINE.length);
  });

  it('is cut once at least', () => {
    fieldView(createField(`${LINE} Nooit eerder gezien.`), SHAPE.width, SHAPE.height);
    expect(cut.length).toBeGreaterThan(0);
  });
});
