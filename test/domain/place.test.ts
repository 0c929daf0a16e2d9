import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../src/domain/place.ts';

describe('where an offset stands', () => {
  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [5, 3, 1],
    [8, 3, 4],
  ])('%i in a text of three lines', (offset, line, column) => {
    expect(placeIn('een\n\ndrie')(offset)).toEqual({ line, column });
  });

  it('is the same as counting from the beginning', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '😀')), fc.nat(), (signs, at) => {
        const text = signs.join('');
        const offset = at % (text.length + 1);
        const lines = text.slice(0, offset).split('\n');
        const column = (lines.at(-1) ?? '').length + 1;
        expect(placeIn(text)(offset)).toEqual({ line: lines.length, column });
      }),
    );
  });
});
