import { describe, expect, it } from 'vitest';
import { lastSentences } from '../../../../src/adapters/terminal/questions/story-end.ts';

const STORY =
  'Ze komt binnen. “Ik wil niet!” zegt ze.\n\nDan is het stil. Hij knikt: 3 keer. Ze gaat zitten.';
const upTo =
  (most: number) =>
  (tail: string): boolean =>
    tail.length <= most;

describe('the end of a story', () => {
  it.each([
    [1000, STORY],
    [60, 'Dan is het stil. Hij knikt: 3 keer. Ze gaat zitten.'],
    [40, 'Hij knikt: 3 keer. Ze gaat zitten.'],
    [20, 'Ze gaat zitten.'],
    [5, ''],
  ])('in %i characters begins with a sentence', (most, tail) => {
    expect(lastSentences(STORY, upTo(most))).toBe(tail);
  });

  it('is all of a text without sentences, or nothing', () => {
    expect(lastSentences('zonder punt', upTo(20))).toBe('zonder punt');
    expect(lastSentences('zonder punt', upTo(5))).toBe('');
    expect(lastSentences('', upTo(5))).toBe('');
  });
});
