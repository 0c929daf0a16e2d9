import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find.ts';
import { numberPeople } from '../../../src/domain/privacy/people.ts';
import { replaceHits } from '../../../src/domain/privacy/replace.ts';

const replaced = (text: string, namen: string[] = []): string =>
  replaceHits(text, findPersonalData(text, { namen }).treffers).tekst;

describe('one number for one person', () => {
  test.each<[string, string[], number[]]>([
    ['case', ['Sanna', 'sanna', 'SANNA'], [1, 1, 1]],
    ['accents', ['Zoë', 'Zoe\u0308', 'zoe'], [1, 1, 1]],
    ['first name alone', ['Sanna de Vries', 'Sanna'], [1, 1]],
    ['first name before the whole name', ['Sanna', 'Youssef', 'Sanna de Vries'], [1, 2, 1]],
    ['surname alone', ['Sanna de Vries', 'de Vries', 'De Vries', 'Vries'], [1, 1, 1, 1]],
    ['initials', ['J. de Vries', 'Jan de Vries', 'J.P. de Vries'], [1, 1, 1]],
    ['other initials', ['J. de Vries', 'K. de Vries'], [1, 2]],
    ['two of one name', ['Mohammed A.', 'Mohammed B.'], [1, 2]],
    ['different people', ['Sanna', 'Youssef'], [1, 2]],
  ])('%s', (_, list, numbers) => expect(numberPeople(list)).toEqual(numbers));
});

describe('codes in a text', () => {
  test('one code a person, and the possessive s stays', () =>
    expect(replaced("Sanna de Vries belde. sanna's moeder ook, en Youssef.")).toBe(
      "[NAAM-1] belde. [NAAM-1]'s moeder ook, en [NAAM-2].",
    ));
  test('one code for one number, however it is written', () =>
    expect(replaced('bel 06-12345678, dus 06 12 34 56 78 of +31612345678, niet 010-1234567')).toBe(
      'bel [TELEFOON-1], dus [TELEFOON-1] of [TELEFOON-1], niet [TELEFOON-2]',
    ));
  test('every kind has its own numbers', () =>
    expect(replaced('bsn 123456782 van Sanna')).toBe('bsn [BSN-1] van [NAAM-1]'));
  test('the codes come in the order of the hits that were given', () => {
    const text = 'Sanna en Youssef';
    const { treffers } = findPersonalData(text);
    expect(replaceHits(text, treffers.toReversed()).codes).toEqual(['[NAAM-2]', '[NAAM-1]']);
  });
  test('what is replaced is not found again', () => {
    const text = 'Sanna de Vries (06-12345678, bsn 123456782) woont op Kerkstraat 12, 3021 HK.';
    expect(findPersonalData(replaced(text)).treffers).toEqual([]);
  });
});
