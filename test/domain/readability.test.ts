import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  measureReadability,
  readabilityFindings,
  sentencesOf,
  syllablesIn,
  wordsOf,
} from '../../src/domain/readability.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'dag').join(' ');

describe('sentences', () => {
  it.each([
    ['Fijn dat je er bent. Hoe was je weekend?', ['Fijn dat je er bent.', 'Hoe was je weekend?']],
    ['Geef één taak\n\nPraat na', ['Geef één taak', 'Praat na']],
    ['Kies er een:\n- lezen\n- schrijven', ['Kies er een:', '- lezen', '- schrijven']],
    ['Als …, dan … in die vorm.', ['Als …, dan … in die vorm.']],
    ['Zie bijv. Hoofdstuk twee. Daarna verder.', ['Zie bijv. Hoofdstuk twee.', 'Daarna verder.']],
    ['Neem pen, papier enz.', ['Neem pen, papier enz.']],
    ['Bel 0800-2000. Dag en nacht.', ['Bel 0800-2000.', 'Dag en nacht.']],
    ['Hij zei: "Kom!" Toen ging hij.', ['Hij zei: "Kom!"', 'Toen ging hij.']],
    ['Versie 1.0.0 telt.', ['Versie 1.0.0 telt.']],
    [' … ', []],
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('hold all words of the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sentencesOf(text).flatMap((sentence) => wordsOf(sentence))).toEqual(wordsOf(text));
      }),
    );
  });
});

describe('words', () => {
  it('keep hyphens, apostrophes and digits together', () => {
    expect(wordsOf("De SLB'er belt 0800-2000 over mbo-1, om 9.30 uur.")).toEqual([
      'De',
      "SLB'er",
      'belt',
      '0800-2000',
      'over',
      'mbo-1',
      'om',
      '9.30',
      'uur',
    ]);
  });
});

describe('syllables', () => {
  it.each([
    ['kind', 1],
    ['student', 2],
    ['bijeenkomst', 3],
    ['vrijheid', 2],
    ['geïnteresseerd', 5],
    ['coördinator', 5],
    ['reëel', 2],
    ['één', 1],
    ['leefgebieden', 4],
    ['bpv', 1],
    ['2023', 1],
  ])('of %s are %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('count the same whatever the Unicode form or the case', () => {
    expect(syllablesIn('ge\u0069\u0308nteresseerd')).toBe(5);
    expect(syllablesIn('ĲSJE')).toBe(syllablesIn('ijsje'));
  });
});

describe('the score', () => {
  it('is the formula of Flesch-Douma', () => {
    const measured = measureReadability('De man loopt. De vrouw fietst.');
    expect(measured).toMatchObject({ sentences: 2, words: 6, syllables: 6 });
    expect(measured?.score).toBeCloseTo(206.8 - 0.77 * 100 - 0.93 * 3, 10);
  });

  it('is absent without words', () => {
    expect(measureReadability(' … \n')).toBeUndefined();
  });

  it('never goes up when the same words stand in one sentence', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 20 }), (some) => {
        const apart = measureReadability(some.map((one) => `${one}.`).join('\n\n'));
        const together = measureReadability(`${some.join(' ')}.`);
        expect(together?.score).toBeLessThan(apart?.score ?? 0);
      }),
    );
  });
});

describe('findings', () => {
  it('are none at the limits', () => {
    expect(readabilityFindings(`${words(15)}. ${words(12)}?`)).toEqual([]);
  });

  it('name a sentence of sixteen words and a question of thirteen', () => {
    expect(readabilityFindings(`${words(16)}.`)).toEqual([
      { kind: 'long-sentence', text: `${words(16)}.`, measured: 16, limit: 15 },
    ]);
    expect(readabilityFindings(`${words(13)}?`)).toEqual([
      { kind: 'long-question', text: `${words(13)}?`, measured: 13, limit: 12 },
    ]);
  });

  it('count a question that is quoted after a colon from the colon', () => {
    expect(readabilityFindings(`${words(7)}: ${words(8)}?`)).toEqual([]);
  });

  it('name a hard block from thirty words on', () => {
    const hard = 'Verantwoordelijkheden interprofessionele samenwerkingsverbanden.';
    expect(readabilityFindings(Array.from({ length: 9 }, () => hard).join(' '))).toEqual([]);
    const findings = readabilityFindings(Array.from({ length: 10 }, () => hard).join(' '));
    expect(findings.map((finding) => finding.kind)).toEqual(['hard-block']);
    expect(findings[0]?.measured).toBeLessThan(70);
  });
});
