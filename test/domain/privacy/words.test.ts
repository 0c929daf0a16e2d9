import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildWordList, markedWords, packWords } from '../../../src/build/word-list.ts';
import { MARK, openPackedWords } from '../../../src/domain/privacy/words/packed-words.ts';
import { plainKey } from '../../../src/domain/privacy/words/word-key.ts';
import { dutchWords } from './found.ts';

const AFF = [
  'FLAG long',
  'SFX Zb Y 2',
  'SFX Zb 0 en [^e]',
  'SFX Zb 0 n e',
  'PFX Pa Y 1',
  'PFX Pa 0 op .',
  'SFX PN Y 1',
  "SFX PN 0 's a",
  'SFX Ch Y 1',
  'SFX Ch 0 s/CaCx .',
].join('\n');
const DIC = [
  '6',
  'boek/ZbPaCc',
  'training/ChCc',
  'Sanna/PN',
  'Delft/PNPI',
  'fout/Fw',
  'roos',
  'Roos/PN',
].join('\n');

describe('a small dictionary', () => {
  const words = openPackedWords(buildWordList(AFF, DIC));
  test.each([
    ['boek', 'word'],
    ['boeken', 'word'],
    ['opboek', 'word'],
    ['opboeken', 'word'],
    ['Boeken', 'word'],
    ['sanna', 'capital-only'],
    ['SANNA', 'capital-only'],
    ['delft', 'capital-only'],
    ['roos', 'both'],
    ['fout', 'unknown'],
    ['trainings', 'unknown'],
    ['trainingsboek', 'word'],
    ['boektraining', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (word, kind) => expect(words.kind(word)).toBe(kind));
  test('a place is no person', () =>
    expect([words.isPersonName('sanna'), words.isPersonName('delft')]).toEqual([true, false]));
});

describe('the Dutch list', () => {
  const words = dutchWords();
  test.each(
    'lopen loopt gelopen belde gebeld appte studenten stageplek stagebegeleider roosterwijziging begeleidingsgesprek ideeën ideeen financiën auto’s'.split(
      ' ',
    ),
  )('%s is a word', (word) => expect(words.kind(word)).toBe('word'));
  test.each(['sanna', 'fatima', 'jansen', 'rotterdam', 'zadkine'])('%s has a capital only', (word) =>
    expect(words.kind(word)).toBe('capital-only'),
  );
  test.each(['koos', 'roos', 'bas', 'iris'])('%s is both', (word) => expect(words.kind(word)).toBe('both'));
  test.each(['inaya', 'gesprk', 'kyandro'])('%s is unknown', (word) =>
    expect(words.kind(word)).toBe('unknown'),
  );
  test('an unknown name is built like a name, a word typed wrong is not', () => {
    for (const name of ['jahmairo', 'romaissa', 'kyandro'])
      expect(words.nameLikeness(name)).toBeGreaterThan(3);
    for (const typo of ['gesprk', 'begleider', 'volgnde', 'plannig'])
      expect(words.nameLikeness(typo)).toBeLessThan(-3);
  });
});

describe('the packed file', () => {
  test('gives back every word with its marks, and nearly nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1, maxLength: 200 }),
        (list) => {
          const marks = new Map(list.map((word, at) => [word, at % 2 === 0 ? MARK.lower : MARK.person]));
          const words = openPackedWords(packWords(marks));
          for (const [word, mark] of marks)
            expect(words.kind(word)).toBe(mark === MARK.lower ? 'word' : 'capital-only');
          const strangers = list.map((word) => `${word}q`).filter((word) => !marks.has(word));
          expect(strangers.filter((word) => words.kind(word) !== 'unknown').length).toBeLessThanOrEqual(
            2 + strangers.length * 0.02,
          );
        },
      ),
      { numRuns: 30 },
    );
  });
  test('is under a megabyte for the whole dictionary', () =>
    expect(packWords(new Map([...Array(1000).keys()].map((at) => [`w${at}`, 1]))).length).toBeLessThan(
      25_000,
    ));
  test.each([new Uint8Array(0), new Uint8Array(40), new TextEncoder().encode('zomaar een tekst')])(
    'refuses other bytes',
    (bytes) => expect(() => openPackedWords(bytes)).toThrow(RangeError),
  );
});

describe('keys', () => {
  test.each([
    ['Zoë', 'zoe'],
    ['Zoe\u0308', 'zoe'],
    ['Yıldız', 'yildiz'],
    ['Łukasz', 'lukasz'],
    ['Ĳssel', 'ijssel'],
    ['auto’s', "auto's"],
  ])('%s is %s', (word, key) => expect(plainKey(word)).toBe(key));
});

describe('marks', () => {
  test('a form that exists only in compounds is no word of its own', () =>
    expect((markedWords(AFF, DIC).get('trainings') ?? 0) & MARK.lower).toBe(0));
});
