import { expect, it } from 'vitest';
import { untilProblem } from '../../../src/domain/sharing/until.ts';

it.each([
  ['2026-11-23', 'gone'],
  ['2026-11-24', undefined],
  ['2028-11-24', undefined],
  ['2028-11-25', 'far'],
])('a copy kept until %s: %s', (until, problem) => {
  expect(untilProblem(until, '2026-11-24')).toBe(problem);
});
