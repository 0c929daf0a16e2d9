import { describe, expect, test } from 'vitest';
import { folded } from '../../../src/domain/privacy/fold.ts';
import { findPersonalData } from '../../../src/domain/privacy/find.ts';
import { replaceHits } from '../../../src/domain/privacy/replace.ts';
import { found } from './found.ts';

const replaced = (text: string, namen: readonly string[]): string =>
  replaceHits(text, findPersonalData(text, { namen }).treffers).tekst;

describe('what hides a number or name', () => {
  test.each([
    ['iban:NL91\u200bABNA0417164300', 'op NL91\u200bABNA0417164300'],
    ['telefoon:06\u200b12345678', 'bel 06\u200b12345678'],
    ['postcode:3011\u200bAB', 'postcode 3011\u200bAB'],
    ['email:a\u2060@b.nl', 'mail a\u2060@b.nl'],
    ['telefoon:０６１２３４５６７８', 'bel ０６１２３４５６７８'],
    ['telefoon:06 12\u300034 56 78', 'bel 06 12\u300034 56 78'],
  ])('%s', (hit, text) => expect(found(text)).toEqual([hit]));

  test.each([
    ['Da\u200ban', 'zero width'],
    ['Ｄａａｎ', 'full width'],
    ['D\u0430\u0430n', 'Cyrillic'],
    ['D\u03b1an', 'Greek'],
    ['\ud835\udc03\ud835\udc1a\ud835\udc1a\ud835\udc27', 'letters of formulas'],
    ['Da\u0007an', 'a control'],
    ['daan', 'small'],
    ['d.a.a.n.', 'spelled with dots'],
    ['D.A.A.N.', 'spelled in capitals'],
    ['d a a n', 'spelled with blanks'],
    ['D A A N', 'spelled in capitals with blanks'],
    ['D-A-A-N', 'spelled with dashes'],
    ['[DAAN]', 'in brackets, as a code'],
    ["DAAN's", 'possessive'],
    ['daan_1', 'with an underscore'],
    ['1_daan', 'behind an underscore'],
    ['daan12', 'with figures'],
    ['daan-fonds', 'joined'],
  ])('a given name survives in no shape: %s (%s)', (name) => {
    const text = replaced(`gesprek met ${name} vandaag`, ['Daan']);
    expect(text).toContain('[NAAM-1]');
    expect(folded(text).text.replace(/[^a-z]/gi, '')).not.toMatch(/daan/i);
  });

  test.each(['Daanstraat', 'daanders', 'verdaan', 'd a k a n'])(
    'a given name is no part of a word: %s',
    (word) => expect(replaced(`bij ${word} is niets`, ['Daan'])).not.toContain('[NAAM'),
  );

  test('a name of several words may be written as one', () =>
    expect(replaced('zie daan_de_vries en daandevries1', ['Daan de Vries'])).toBe(
      'zie [NAAM-1] en [NAAM-2]',
    ));

  test('one person keeps one code in every shape', () =>
    expect(replaced('Daan, Da\u200ban, D\u0430an en d.a.a.n.', ['Daan'])).toBe(
      '[NAAM-1], [NAAM-1], [NAAM-1] en [NAAM-1].',
    ));

  test('a name in another script is found as it is given', () =>
    expect(replaced('gesprek met Олена vandaag', ['Олена'])).toBe('gesprek met [NAAM-1] vandaag'));
});

describe('the text as the finder reads it', () => {
  test.each(['gewoon een zin, café €5', 'Олена и Сергій', '🏫👍🏽'])('is the text itself: %s', (text) =>
    expect(folded(text).text).toBe(text),
  );
  test('tells places in the text as it was given', () => {
    const { text, original } = folded('a\u200bＢ\ud835\udc03 c');
    expect(text).toBe('aBD c');
    expect(original({ start: 0, eind: 1 })).toEqual({ start: 0, eind: 1 });
    expect(original({ start: 1, eind: 3 })).toEqual({ start: 2, eind: 5 });
    expect(original({ start: 4, eind: 5 })).toEqual({ start: 6, eind: 7 });
  });
});

describe('words to be careful with', () => {
  test.each([
    ['jeugdzorg', 'gezondheid'],
    ['Jeugdbescherming', 'strafrecht'],
  ])('%s', (word, soort) =>
    expect(findPersonalData(`via ${word} geregeld`).let_op.map((one) => one.soort)).toEqual([soort]),
  );
});
