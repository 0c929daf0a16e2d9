import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextVersion, stepBetween } from '../../src/domain/version.ts';

describe('stepBetween', () => {
  it.each([
    ['1.0.0', '1.0.0', 'none'],
    ['1.0.0', '1.0.1', 'patch'],
    ['1.0.9', '1.0.10', 'patch'],
    ['1.0.9', '1.1.0', 'minor'],
    ['1.9.9', '2.0.0', 'major'],
    ['1.0.0', '3.4.5', 'major'],
    ['1.0.1', '1.0.0', 'earlier'],
    ['2.0.0', '1.9.9', 'earlier'],
    ['1.0.0', '1.0', undefined],
    ['', '1.0.0', undefined],
  ] as const)('from %s to %s is %s', (before, after, expected) => {
    expect(stepBetween(before, after)).toBe(expected);
  });

  it('is the step that was taken to the next version', () => {
    const number = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(
        fc.tuple(number, number, number),
        fc.constantFrom('none', 'patch', 'minor', 'major'),
        (numbers, step) => {
          const version = numbers.join('.');
          expect(stepBetween(version, nextVersion(version, step))).toBe(step);
        },
      ),
    );
  });
});
