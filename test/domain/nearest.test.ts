import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../src/domain/nearest.ts';

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['vraag', 'vraag', 0],
    ['vrag', 'vraag', 1],
    ['varag', 'vraag', 1],
    ['vraagt', 'vraag', 1],
    ['vroeg', 'vraag', 2],
    ['', 'eik', 3],
  ])('of %j and %j is %i', (left, right, expected) => {
    expect(distance(left, right)).toBe(expected);
  });

  it('is the same both ways, and zero only for the same word', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(distance(left, right)).toBe(distance(right, left));
        expect(distance(left, right) === 0).toBe(left === right);
        expect(distance(left, right)).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });
});

describe('nearest', () => {
  const keys = ['vraag', 'voorbeeld', 'varianten', 'uitleg', 'kort'];

  it.each([
    ['vrag', 'vraag'],
    ['VRAAG', 'vraag'],
    ['voorbeled', 'voorbeeld'],
    ['korte', 'kort'],
    ['zebra', undefined],
    ['k', undefined],
    ['', undefined],
  ])('finds what %j meant', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  it('does not try a word that is too long to be a slip', () => {
    expect(nearest('v'.repeat(100_000), keys)).toBeUndefined();
  });

  it('takes the closest of several', () => {
    expect(nearest('doel', ['doen', 'doele', 'doel'])).toBe('doel');
    expect(nearest('mentr', ['moment', 'mentor'])).toBe('mentor');
  });
});
