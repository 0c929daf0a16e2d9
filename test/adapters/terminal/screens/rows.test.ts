import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowText, rowWidth, spread, wrapLine } from '../../../../src/adapters/terminal/screens/rows.ts';

const texts = (...args: Parameters<typeof wrapLine>): readonly string[] => wrapLine(...args).map(rowText);

describe('wrapLine', () => {
  it('breaks between words and keeps each word its style', () => {
    expect(wrapLine(['een ', ['strong', 'twee drie'], ' vier'], 10)).toEqual([
      ['een', ' ', ['strong', 'twee']],
      [['strong', 'drie'], ' ', 'vier'],
    ]);
  });

  it('keeps what must be typed in one piece, as far as the window is wide enough', () => {
    expect(texts(['Typ: ', ['key', 'kansrijk verder eik']], 20)).toEqual(['Typ:', 'kansrijk verder eik']);
    expect(texts(['Typ: ', ['key', 'kansrijk verder eik']], 16)).toEqual(['Typ: kansrijk', 'verder eik']);
  });

  it('keeps double blanks and an indent', () => {
    expect(texts('  een   twee drie', 13)).toEqual(['  een   twee', '  drie']);
    expect(texts([['strong', 'eik'], '  open'], 80)).toEqual(['eik  open']);
  });

  it('lets a number or a dash hang in the margin', () => {
    const rows = (line: Parameters<typeof wrapLine>[0]): readonly string[] => wrapLine(line, 14).map(rowText);
    expect(rows(['  ', ['strong', '1.'], ' een twee drie'])).toEqual(['  1. een twee', '     drie']);
    expect(rows('  - een twee drie')).toEqual(['  - een twee', '    drie']);
    expect(rows('  een twee drie')).toEqual(['  een twee', '  drie']);
  });

  it('never makes a row too wide and never loses a word', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', 'b'), minLength: 1, maxLength: 8 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 40 }), (parts, width) => {
        const rows = wrapLine([['strong', parts[0] ?? ''], ` ${parts.slice(1).join(' ')}`], width);
        for (const row of rows) expect(rowWidth(row)).toBeLessThanOrEqual(width);
        expect(rows.map(rowText).join(' ').split(/ +/).filter(Boolean)).toEqual(parts);
      }),
    );
  });
});

describe('spread', () => {
  it('puts the right part against the edge, or leaves it out', () => {
    expect(rowText(spread(['links'], ['rechts'], 20))).toBe('links         rechts');
    expect(rowText(spread(['links'], ['rechts'], 12))).toBe('links');
  });
});
