import { assert, property, sample } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE, hostileLine, hostileText } from './mutate.ts';

const SEED = { seed: 20261124, numRuns: 1500 };

describe('hostile text', () => {
  const texts = sample(hostileText(), SEED);
  const lines = sample(hostileLine(), SEED);

  it.each(Object.entries(HOSTILE))('holds %s, every one of them', (_, pieces) => {
    const all = texts.join('\u0001');
    expect(pieces.filter((piece) => !all.includes(piece))).toEqual([]);
  });

  it('has every line end, empty texts and texts of more than 4,095 bytes', () => {
    expect(texts.some((text) => /[^\r]\n/.test(text))).toBe(true);
    expect(texts.some((text) => text.includes('\r\n'))).toBe(true);
    expect(texts.some((text) => /\r[^\n]/.test(text))).toBe(true);
    expect(texts).toContain('');
    for (const some of [texts, lines]) {
      expect(some.some((text) => text.split('\n').some((line) => Buffer.byteLength(line) > 4095))).toBe(true);
    }
  });

  it('of one line never has a line end', () => {
    expect(lines.filter((line) => /[\r\n\u0085\u2028\u2029]/.test(line))).toEqual([]);
    expect(lines.some((line) => line.includes('\u001b'))).toBe(true);
  });

  it('shrinks to the piece that hurts', () => {
    const hurts = '<!-- vraag: relatie -->';
    expect(() =>
      assert(
        property(hostileText(), (text) => !text.includes(hurts)),
        { ...SEED, verbose: 0 },
      ),
    ).toThrow(new RegExp(`Counterexample: \\["${hurts}"\\]`));
  });
});
