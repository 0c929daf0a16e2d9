import { describe, expect, it } from 'vitest';
import { readabilityFindings } from '../../src/domain/readability.ts';
import { VALUES_AFTER, VALUES_BEFORE } from '../../src/domain/words.ts';
import * as texts from '../../src/texts/screens.ts';

/** Every text in a value, however deep; functions are asked with one, two and many. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 2, 7].flatMap((count) => textsIn(value(count, count)));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const all = textsIn(texts);

describe('what the screens say', () => {
  it('is plain', () => {
    expect(all.flatMap((text) => readabilityFindings(text))).toEqual([]);
  });

  it('holds no word of the workshop', () => {
    expect(all.filter((text) => /\b(?:log|vorm|code|yaml|front matter|terminal)\b/i.test(text))).toEqual([]);
  });

  it.each([
    ['before', VALUES_BEFORE],
    ['after', VALUES_AFTER],
  ])(
    'gives each mark %s a conversation a letter of its own, and none the letter of the note',
    (_, values) => {
      const letters = [...values.map((value) => texts.MARK_KEYS[value]), texts.KEYS.note[0]];
      expect(new Set(letters).size).toBe(letters.length);
    },
  );
});
