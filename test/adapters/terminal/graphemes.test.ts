import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeAfter, edgeBefore, edgeFrom, graphemes } from '../../../src/adapters/terminal/graphemes.ts';

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const reference = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const part = fc.constantFrom(
  'a',
  'é',
  ' ',
  'e\u0301',
  '👩‍🏫',
  '👋🏽',
  '🇳🇱',
  '🇳',
  '漢',
  '\u200d',
  '\ufe0f',
  '한',
  'ᄀ',
  'ᅡ',
  'ि',
  'क',
  '़',
  '\t',
  '\r',
  '\n',
  '1️⃣',
);
const mixed = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));

test('cuts as the segmenter does', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      expect(graphemes(text)).toEqual(reference(text));
    }),
  );
});

test('cuts long text without Latin letters as the segmenter does', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 200, maxLength: 700 }), (parts) => {
      const text = parts.join('');
      expect(graphemes(text)).toEqual(reference(text));
    }),
    { numRuns: 20 },
  );
});

test('one letter under a thousand accents is one grapheme', () => {
  const text = `漢e${'\u0301'.repeat(1000)}漢`;
  expect(graphemes(text)).toEqual(reference(text));
});

test('edges lie where the segmenter cuts', () => {
  fc.assert(
    fc.property(mixed, fc.nat(80), (text, at) => {
      const edges = [0];
      for (const grapheme of reference(text)) edges.push((edges.at(-1) ?? 0) + grapheme.length);
      const offset = Math.min(at, text.length);
      expect(edgeBefore(text, offset)).toBe(edges.findLast((edge) => edge < offset) ?? 0);
      expect(edgeAfter(text, offset)).toBe(edges.find((edge) => edge > offset) ?? text.length);
      expect(edgeFrom(text, offset)).toBe(edges.find((edge) => edge >= offset) ?? text.length);
    }),
  );
});
