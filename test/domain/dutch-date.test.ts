import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, inWords, isIsoDate } from '../../src/domain/dates.ts';
import { dayAsTyped, dutchDate, isVagueDay } from '../../src/domain/dutch-date.ts';

// A Tuesday.
const TODAY = '2026-11-24';

describe('dutchDate', () => {
  it.each([
    ['vandaag', '2026-11-24'],
    ['Morgen', '2026-11-25'],
    ['overmorgen', '2026-11-26'],
    ['1 december', '2026-12-01'],
    ['1 dec.', '2026-12-01'],
    ['Dinsdag 1 december', '2026-12-01'],
    ['de 1e december', '2026-12-01'],
    ['24 november', '2026-11-24'],
    ['23 november', '2027-11-23'],
    ['3 mrt', '2027-03-03'],
    ['12 maart 2028', '2028-03-12'],
    ['29 februari', '2028-02-29'],
    ['1-12', '2026-12-01'],
    ['01/12', '2026-12-01'],
    ['1.12.27', '2027-12-01'],
    ['1-12-2026', '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    ['vrijdag', '2026-11-27'],
    ['vr', '2026-11-27'],
    ['op vrijdag', '2026-11-27'],
    ['aanstaande maandag', '2026-11-30'],
    ['dinsdag', '2026-12-01'],
    ['volgende week', '2026-12-01'],
    ['volgende week vrijdag', '2026-12-04'],
    ['volgende week zondag', '2026-12-06'],
    ['vrijdag over een week', '2026-12-04'],
    ['over een week', '2026-12-01'],
    ['over twee weken', '2026-12-08'],
    ['over 10 dagen', '2026-12-04'],
    ['over één maand', '2026-12-24'],
    ['over een jaar', '2027-11-24'],
    ['dinsdag a.s.', '2026-12-01'],
    ['vrijdag, a.s.', '2026-11-27'],
    ['a.s. dinsdag', '2026-12-01'],
    ['aanstaande dinsdag', '2026-12-01'],
    ['1dec', '2026-12-01'],
    ['1december', '2026-12-01'],
    ['1 dec2027', '2027-12-01'],
    ['1e dec', '2026-12-01'],
    ['eind van de maand', '2026-11-30'],
    ['Einde van de maand', '2026-11-30'],
    ['eind deze maand', '2026-11-30'],
    ['eind volgende maand', '2026-12-31'],
    ['eind november', '2026-11-30'],
    ['eind februari', '2027-02-28'],
    ['eind februari 2028', '2028-02-29'],
    ['uiterlijk eind mei', '2027-05-31'],
  ])('reads %s', (text, date) => {
    expect(dutchDate(text, TODAY)).toBe(date);
  });

  it.each([
    '',
    'straks',
    '31 februari',
    '32-12',
    '1-13',
    'na de toets',
    'na de vakantie',
    'begin januari',
    'half december',
    'eind volgende week',
    'eind van de dag',
    '1de',
    'over een poosje',
    'piet 1 december',
    '1 foo',
  ])('leaves "%s" unread', (text) => {
    expect(dutchDate(text, TODAY)).toBeUndefined();
  });

  it.each([
    'begin januari',
    'na de vakantie',
    'half december',
    'eind van de dag',
    'binnenkort',
    'in december',
    'januari',
  ])('knows that "%s" names no day', (text) => {
    expect(isVagueDay(text)).toBe(true);
    expect(dutchDate(text, TODAY)).toBeUndefined();
  });

  it.each(['', 'maandaag', '32-12', 'inez vraagt het'])('does not take "%s" for a time', (text) => {
    expect(isVagueDay(text)).toBe(false);
  });

  it('takes the last day of a shorter month', () => {
    expect(dutchDate('over een maand', '2027-01-31')).toBe('2027-02-28');
  });

  it('reads back every date of the coming year as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const date = daysLater(TODAY, days);
        expect(dutchDate(inWords(date), TODAY)).toBe(date);
        expect(dutchDate(dayAsTyped(date, TODAY), TODAY)).toBe(date);
        expect(dayAsTyped(date, TODAY)).toContain(date.startsWith('2027') ? ' 2027' : '');
        expect(dutchDate(inWords(date).replace(/ \d{4}$/, ''), TODAY)).toBe(date);
      }),
    );
  });

  it('gives a date that exists, or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = dutchDate(text, TODAY);
        expect(date === undefined || isIsoDate(date)).toBe(true);
      }),
    );
  });
});
