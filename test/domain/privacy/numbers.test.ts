import { describe, expect, test } from 'vitest';
import { hardHits, isHard } from '../../../src/domain/privacy/hard.ts';
import { isBsn, isOnderwijsnummer } from '../../../src/domain/privacy/numbers/proof.ts';
import { findPersonalData } from '../../../src/domain/privacy/find.ts';
import { found } from './found.ts';

const hard = (text: string): string[] => hardHits(text).map((hit) => `${hit.soort}:${hit.tekst}`);
const sure = (text: string): string[] =>
  findPersonalData(text).treffers.map((hit) => `${hit.soort}:${hit.zekerheid}`);

describe('the 11-proef', () => {
  test.each(['111222333', '123456782', '063911796'])('%s passes', (digits) =>
    expect(isBsn(digits)).toBe(true),
  );
  test.each(['000000000', '111222334', '123456789', '12345678', '1234567820'])('%s does not', (digits) =>
    expect(isBsn(digits)).toBe(false),
  );
  test('an onderwijsnummer starts with 10 and leaves 5', () => {
    expect(isOnderwijsnummer('106926816')).toBe(true);
    expect(isOnderwijsnummer('106926817')).toBe(false);
    expect(isOnderwijsnummer('206926816')).toBe(false);
  });
});

describe('BSN and onderwijsnummer are hard', () => {
  test.each([
    ['123456782', 'bsn:123456782'],
    ['bsn123456782', 'bsn:123456782'],
    ['nr. 1234.56.782 staat erin', 'bsn:1234.56.782'],
    ['123 456 782', 'bsn:123 456 782'],
    ['123-456-782', 'bsn:123-456-782'],
    ['1 2 3 4 5 6 7 8 2', 'bsn:1 2 3 4 5 6 7 8 2'],
    ['zijn bsn: 12345678', 'bsn:12345678'],
    ['12345678 is het burgerservicenummer', 'bsn:12345678'],
    ['oud sofinummer 12.34.56.78', 'bsn:12.34.56.78'],
    ['onderwijsnummer 106926816', 'onderwijsnummer:106926816'],
    ['1069.26.816', 'onderwijsnummer:1069.26.816'],
    ['111_222_333', 'bsn:111_222_333'],
    ['111.222,333', 'bsn:111.222,333'],
    ['bsn 111222\n333', 'bsn:111222\n333'],
    ['het burgerservicenummer: 111 -- 222 -- 333', 'bsn:111 -- 222 -- 333'],
    ['onderwijsnummer 106926\n816', 'onderwijsnummer:106926\n816'],
    ['bsn 1112\u200b22333', 'bsn:1112\u200b22333'],
    ['bsn 1112\u00ad22333', 'bsn:1112\u00ad22333'],
    ['１１１２２２３３３', 'bsn:１１１２２２３３３'],
    ['\u0661\u0661\u0661222333', 'bsn:\u0661\u0661\u0661222333'],
  ])('%s', (text, hit) => {
    expect(hard(text)).toEqual([hit]);
    expect(found(text)).toEqual([hit]);
  });

  test.each([
    '123456789',
    '000000000',
    'bsn 000000000',
    '12345678',
    'bsn aangevraagd op 12-03-2026',
    'bsn aangevraagd op 12032026',
    'bsn 20261231',
    'NL91 ABNA 0417 1643 00',
    '06-12345678',
    '+31 612345678',
    'cijfers 6 7 8 5 6 7',
    'https://site.nl/1234567820',
    'https://site.nl/?v=01234567829',
    'https://site.nl/2024/01/108',
    'bsn gevraagd op 12-03-2026 5 keer',
    'bsn\n12-03-2026\n14:00',
    '12,50 100,11',
    'paragraaf 111222\n333',
    'bsn: 111222\n\n333',
  ])('nothing hard in %s', (text) => expect(hard(text)).toEqual([]));

  test.each([
    ['zie http://x.nl/111222333', 'bsn:111222333'],
    ['mail 111222333@x.nl', 'bsn:111222333'],
    ['mail jan123456782@school.nl', 'bsn:123456782'],
    ['@111222333', 'bsn:111222333'],
    ['@u101234503', 'onderwijsnummer:101234503'],
    ['http://x.nl/?on=101234503', 'onderwijsnummer:101234503'],
    ['http://x.nl/111-222-333', 'bsn:111-222-333'],
    ['zijn bsn http://x.nl/12345678', 'bsn:12345678'],
  ])('also inside an address: %s', (text, hit) => expect(hard(text)).toEqual([hit]));

  test('a number that runs on behind an address goes with it', () =>
    expect(found('www.x.nl/111 222 333')).toEqual(['url:www.x.nl/111 222 333']));

  test('eight bare figures are laag and never hard', () => {
    const { treffers } = findPersonalData('nummer 87813737');
    expect(treffers.map((hit) => hit.zekerheid)).toEqual(['laag']);
    expect(treffers.some(isHard)).toBe(false);
  });

  test('the word bsn counts within 30 characters and not beyond', () => {
    expect(hard(`12345678${' '.repeat(26)} bsn`)).toHaveLength(1);
    expect(hard(`12345678${' '.repeat(29)} bsn`)).toHaveLength(0);
  });

  test('nine figures that fail the proof beside the word are midden', () =>
    expect(sure('bsn 123456789')).toEqual(['bsn:midden']));
});

describe('telephone numbers', () => {
  test.each([
    '06-12345678',
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06 - 12345678',
    '06/12345678',
    '0 6 1 2 3 4 5 6 7 8',
    '+31 6 12345678',
    '+31612345678',
    '+31(0)6-12345678',
    '0031 6 12345678',
    '(010) 123 45 67',
    '010-1234567',
    '(0181) 61 23 45',
    '088 - 123 45 67',
    '+32 478 12 34 56',
    '+212 661 234567',
    'nul zes 12345678',
    'nul-zes 1234 5678',
    '06_12345678',
  ])('%s', (number) => {
    expect(found(number)).toEqual([`telefoon:${number}`]);
    expect(found(`bel ${number}, na vijf`)).toEqual([`telefoon:${number}`]);
  });

  test('glued to a word', () => expect(found('tel0612345678')).toEqual(['telefoon:0612345678']));
  test('two in a row stay two', () =>
    expect(found('06-12345678 / 010-1234567')).toEqual(['telefoon:06-12345678', 'telefoon:010-1234567']));
  test('a BSN beside a telephone stays a BSN', () =>
    expect(found('123456782 06-12345678')).toEqual(['bsn:123456782', 'telefoon:06-12345678']));
  test('seven figures after the word tel', () => expect(found('tel 4123456')).toEqual(['telefoon:4123456']));
  test.each(['bel 112', 'bel 113 of 0800-0113', 'Veilig Thuis 0800-2000', '0900-8844'])(
    'a service is nobody: %s',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('IBAN', () => {
  test.each([
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'BE68 5390 0754 7034',
    'DE89370400440532013000',
    'PL61 1090 1014 0000 0712 1981 2874',
    'FR14 2004 1010 0505 0001 3M02 606',
  ])('%s', (iban) => expect(found(`op ${iban} graag`)).toEqual([`iban:${iban}`]));
  test('a Dutch one with a wrong check number is midden', () =>
    expect(sure('NL92 ABNA 0417 1643 00')).toEqual(['iban:midden']));
  test('a foreign one with a wrong check number is none', () =>
    expect(sure('DE88370400440532013000').filter((hit) => hit.startsWith('iban'))).toEqual([]));
});

describe('student numbers', () => {
  test.each([
    ['studentnummer 0987654', '0987654'],
    ['student nr. s1043321', 's1043321'],
    ['stud.nr. 1023456', '1023456'],
    ['leerlingnummer: 204518', '204518'],
    ['Deelnemernummer 70023114', '70023114'],
  ])('%s', (text, number) => expect(found(text)).toEqual([`studentnummer:${number}`]));
  test('bare figures are laag', () => expect(sure('zie 1023456')).toEqual(['studentnummer:laag']));
  test.each([
    'Bestelling 4512367 kwam',
    'bonnummer 884512',
    'ordernr 20264411',
    'code 482913',
    'op 20112026',
    '250000 euro',
    'factuur 2026-00451',
  ])('no student: %s', (text) => expect(found(text)).toEqual([]));
});

describe('number plates', () => {
  const plates =
    'XK-12-34 12-34-XK 12-XK-34 XK-12-SP XK-SP-12 12-XK-SP 12-XKS-3 1-XKS-23 XK-123-S X-123-KS XKS-12-P X-12-KSP 1-XK-234 123-XK-4'.split(
      ' ',
    );
  test.each(plates)('%s', (plate) => {
    expect(found(`de ${plate} stond er`)).toEqual([`kenteken:${plate}`]);
    expect(found(`de ${plate.toLowerCase()} stond er`)).toEqual([`kenteken:${plate.toLowerCase()}`]);
  });
  test('without dashes beside a word', () => expect(found('kenteken XK123B')).toEqual(['kenteken:XK123B']));
  test.each(['12-03-26', 'lokaal B2-14', 'week 12-14', 'bus 12 was 3 te laat', 'X-1-2'])(
    'none in %s',
    (text) => expect(found(text)).toEqual([]),
  );
});
