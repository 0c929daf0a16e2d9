import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/adapters/terminal/width.ts';
import { padded, shorten, wrapProse } from '../../../src/adapters/terminal/wrap.ts';

const word = fc
  .array(fc.constantFrom('a', 'é', 'e\u0301', '👩‍🏫', '漢', 'lang'), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));
const prose = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, fc.constant('\n')), { maxLength: 40 })
  .map((words) => words.join(' '));

describe('prose', () => {
  test('breaks between words', () => {
    expect(wrapProse('Maak ik eerst contact, voordat ik over taken begin?', 24)).toEqual([
      'Maak ik eerst contact,',
      'voordat ik over taken',
      'begin?',
    ]);
  });

  test('fills a row exactly', () => {
    expect(wrapProse('vijf en tien', 7)).toEqual(['vijf en', 'tien']);
    expect(wrapProse('vijf en tien', 12)).toEqual(['vijf en tien']);
  });

  test('keeps line ends and empty lines', () => {
    expect(wrapProse('een\n\ntwee  drie', 20)).toEqual(['een', '', 'twee drie']);
    expect(wrapProse('', 20)).toEqual(['']);
  });

  test('cuts a word that is longer than a row', () => {
    expect(wrapProse('een hottentottententen', 10)).toEqual(['een', 'hottentott', 'ententen']);
    expect(wrapProse('漢字仮名', 5)).toEqual(['漢字', '仮名']);
  });

  test('no row is too wide, and no character is lost', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 4, max: 60 }), (text, width) => {
        const rows = wrapProse(text, width);
        expect(rows.filter((row) => textWidth(row) > width)).toEqual([]);
        expect(rows.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test('a row that is too narrow for an emoji still gets it whole', () => {
    expect(wrapProse('👩‍🏫👩‍🏫', 0)).toEqual(['👩‍🏫', '👩‍🏫']);
  });
});

describe('one line', () => {
  test('is shortened with a sign that something is missing', () => {
    expect(shorten('Eerst contact', 20, '…')).toBe('Eerst contact');
    expect(shorten('Eerst contact', 7, '…')).toBe('Eerst…');
    expect(shorten('Eerst contact', 8, '...')).toBe('Eerst...');
    expect(shorten('漢字仮名', 6, '…')).toBe('漢字…');
    expect(shorten('abc', 0, '…')).toBe('');
  });

  test('is filled up to a column', () => {
    expect(padded('漢', 4)).toBe('漢  ');
    expect(padded('lang', 2)).toBe('lang');
  });
});
