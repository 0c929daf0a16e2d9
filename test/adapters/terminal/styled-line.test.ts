import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLine } from '../../../src/adapters/terminal/styled-line.ts';
import { styledWidth } from '../../../src/adapters/terminal/width.ts';

const bold = (text: string): string => `\x1b[1m${text}\x1b[22m`;

describe('a line on the screen', () => {
  test('that fits stays as it is', () => {
    expect(fitLine(`  ${bold('titel')} vrij`, 20)).toBe(`  ${bold('titel')} vrij`);
  });

  test('is cut at the edge, and its styles are closed', () => {
    expect(fitLine(`ab${bold('cdef')}gh`, 4)).toBe(`ab${bold('cd')}`);
    expect(fitLine(bold('a漢字'), 4)).toBe(bold('a漢'));
    expect(fitLine(`a漢${bold('b')}`, 2)).toBe(`a${bold('')}`);
  });

  test('has spaces for tabs', () => {
    expect(fitLine('a\tb', 20)).toBe('a    b');
  });

  test.each([
    ['moving the cursor', 'a\x1b[5Ab', 'a[5Ab'],
    ['the title of the window', 'a\x1b]0;weg\x07b', 'a]0;wegb'],
    ['a line end', 'a\r\nb\u2028c', 'abc'],
    ['a bell and C1 controls', 'a\x07\u009b31mb', 'a31mb'],
  ])('cannot do anything but show: %s', (_name, line, expected) => {
    expect(fitLine(line, 40)).toBe(expected);
  });

  test('never gets wider than the window', () => {
    const piece = fc.constantFrom(
      'a',
      '漢',
      '👩‍🏫',
      '\t',
      ' ',
      '\x1b[1m',
      '\x1b[22m',
      '\x1b[38;5;31m',
      '\x1b',
      '\r',
      'e\u0301',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (pieces, columns) => {
        const line = fitLine(pieces.join(''), columns);
        expect(styledWidth(line)).toBeLessThanOrEqual(columns);
        // oxlint-disable-next-line no-control-regex
        expect(line.replace(/\x1b\[[\d;]*m/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        expect(line.match(/\x1b\[[\d;]*m/g)).toEqual(pieces.join('').match(/\x1b\[[\d;]*m/g));
      }),
    );
  });
});
