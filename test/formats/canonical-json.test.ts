import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/formats/canonical-json.ts';

describe('canonicalJson', () => {
  it('sorts keys at every depth, and writes no blanks', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'x y' }], a: null, '': true, B: 1.5, é: -0 })).toBe(
      '{"":true,"B":1.5,"a":null,"b":[{"c":"x y","d":1}],"é":0}',
    );
  });

  it('leaves out what has no value', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('keeps all data, and is the same whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const canonical = canonicalJson(value);
        const back: unknown = JSON.parse(canonical);
        expect(canonicalJson(back)).toBe(canonical);
        expect(back).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    const record = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer());
    fc.assert(
      fc.property(record, (data) => {
        const turned = Object.fromEntries(Object.entries(data).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(data));
      }),
    );
  });
});
