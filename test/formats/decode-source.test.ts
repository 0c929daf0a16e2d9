import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/domain/problem.ts';
import { decodeSource } from '../../src/formats/decode-source.ts';
import { cpuTime } from '../support/cpu-time.ts';

const decoded = (bytes: Uint8Array): string | readonly string[] => {
  const result = decodeSource(bytes, 'x.yaml');
  return result.ok ? result.value : result.problem.map(problemLine);
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeSource', () => {
  it('gives any text back, without byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decoded(utf8(text))).toBe(text.replace(/^\uFEFF/, ''));
        expect(decoded(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(text)]))).toBe(text);
      }),
    );
  });

  it.each([
    [
      'a byte that no text has',
      [0x61, 0x0a, 0x62, 0xc3, 0xab, 0xff, 0x63],
      ['x.yaml:2:3  Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8.'],
    ],
    [
      'half a character at the end',
      [0x61, 0xe2, 0x82],
      ['x.yaml:1:2  Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8.'],
    ],
    [
      'Latin-1',
      [0x6d, 0x69, 0x73, 0x73, 0x69, 0x65, 0xeb],
      ['x.yaml:1:7  Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8.'],
    ],
    [
      'a half surrogate in UTF-8',
      [0xed, 0xa0, 0x80],
      ['x.yaml:1:1  Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8.'],
    ],
    [
      'UTF-16',
      [0xff, 0xfe, 0x61, 0x00],
      ['x.yaml:1:1  Dit bestand is bewaard als UTF-16. Bewaar het opnieuw als UTF-8.'],
    ],
    [
      'UTF-16, the other way round',
      [0xfe, 0xff, 0x00, 0x61],
      ['x.yaml:1:1  Dit bestand is bewaard als UTF-16. Bewaar het opnieuw als UTF-8.'],
    ],
  ])('says where %s stands', (_, bytes, expected) => {
    expect(decoded(Uint8Array.from(bytes))).toEqual(expected);
  });

  it('refuses 50 MB at once', async () => {
    const bytes = new Uint8Array(50_000_000);
    const spent = await cpuTime(() => {
      expect(decoded(bytes)).toEqual(['x.yaml:1:1  Dit bestand is te groot. Er past 1 MB tekst in.']);
    });
    expect(spent).toBeLessThan(500);
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const result = decoded(bytes);
        expect(typeof result === 'string' || result.length === 1).toBe(true);
      }),
    );
  });
});
