import { describe, expect, it } from 'vitest';
import {
  answerInWords,
  inSentence,
  inShort,
  spoken,
} from '../../../../src/adapters/terminal/lines/spoken.ts';
import type { Answer } from '../../../../src/domain/answer.ts';

const TODAY = '2026-11-24';
const WORDS = {
  options: [
    { id: 'ja', text: 'Ja, kort' },
    { id: 'nee', text: 'Nee' },
  ],
  scaleWords: ['nog niets', 'begin'],
};
const inWords = (answer: Answer): string => answerInWords(answer, WORDS, TODAY);

describe('words of ours', () => {
  it('hold no sign that a screen reader would name', () => {
    expect(spoken('eik · gisteren · Goed beeld')).toBe('eik, gisteren, Goed beeld');
  });

  it.each([
    ['Gewoon even praten', 'gewoon even praten'],
    ['Eén minuut', 'één minuut'],
    ['BPV-begeleider', 'BPV-begeleider'],
    ["SLB'er", "SLB'er"],
    ['eik, gisteren', 'eik, gisteren'],
  ])('inside a sentence: %s', (text, inside) => {
    expect(inSentence(text)).toBe(inside);
  });

  it('are cut in a list, between words, with how many go on', () => {
    const more = (words: number): string => `(nog ${words})`;
    expect(inShort('een twee drie vier', 10, more)).toBe('een twee (nog 2)');
    expect(inShort('kort', 10, more)).toBe('kort');
    expect(inShort('x'.repeat(30), 10, more)).toBe('x'.repeat(30));
  });
});

describe('an answer in words', () => {
  it.each<[Answer, string]>([
    [
      { kind: 'punt', value: 'aandacht', note: 'vraag\nnaar de stage' },
      'aandacht. Notitie: vraag naar de stage',
    ],
    [{ kind: 'punt', note: 'later' }, 'geen keuze. Notitie: later'],
    [{ kind: 'punt' }, ''],
    [{ kind: 'open', text: 'een\n\ntwee' }, 'een twee'],
    [{ kind: 'keuze', option: 'ja' }, 'Ja, kort'],
    [{ kind: 'meerkeuze', options: ['ja', 'nee'] }, 'Ja, kort en Nee'],
    [{ kind: 'schaal', value: 1 }, '1, begin'],
    [
      {
        kind: 'als-dan',
        plans: [
          { als: 'hij komt', dan: '' },
          { als: '', dan: '' },
        ],
      },
      'Als hij komt, dan …',
    ],
    [
      {
        kind: 'afspraken',
        items: [
          { wat: 'bellen', wie: 'ik', wanneer: '2026-12-01' },
          { wat: 'mailen', wie: '' },
        ],
      },
      'bellen, ik, dinsdag 1 december. En: mailen',
    ],
    [{ kind: 'datum', date: '2026-12-01' }, 'dinsdag 1 december'],
  ])('%j', (answer, words) => {
    expect(inWords(answer)).toBe(words);
  });
});
