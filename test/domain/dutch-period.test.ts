import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFrom, dayInWords, daysBetween, daysLater, inWords, isIsoDate } from '../../src/domain/dates.ts';
import { dutchPeriod, sinceDay, untilDay } from '../../src/domain/dutch-period.ts';

// A Tuesday.
const TODAY = '2026-11-24';

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => daysLater('2024-02-27', days));

describe('a day that lies behind', () => {
  it.each([
    ['vandaag', '2026-11-24'],
    ['Gisteren', '2026-11-23'],
    ['gisteravond', '2026-11-23'],
    ['eergisteren', '2026-11-22'],
    ['maandag', '2026-11-23'],
    ['ma', '2026-11-23'],
    ['dinsdag', '2026-11-17'],
    ['woensdag', '2026-11-18'],
    ['afgelopen vrijdag', '2026-11-20'],
    ['vorige week vrijdag', '2026-11-20'],
    ['vrijdag vorige week', '2026-11-20'],
    ['vorige maandag', '2026-11-16'],
    ['deze week woensdag', '2026-11-25'],
    ['1 dag geleden', '2026-11-23'],
    ['3 dagen geleden', '2026-11-21'],
    ['een week geleden', '2026-11-17'],
    ['twee weken geleden', '2026-11-10'],
    ['één maand geleden', '2026-10-24'],
    ['twee jaar geleden', '2024-11-24'],
    ['1 december', '2025-12-01'],
    ['1 dec.', '2025-12-01'],
    ['1-12', '2025-12-01'],
    ['24 november', '2026-11-24'],
    ['25 november', '2025-11-25'],
    ['29 februari', '2024-02-29'],
    ['dinsdag 3 november', '2026-11-03'],
    ['1 december 2024', '2024-12-01'],
    ['1 november vorig jaar', '2025-11-01'],
    ['1-12-24', '2024-12-01'],
    ['2026-11-01', '2026-11-01'],
    ['2027-01-15', '2027-01-15'],
  ])('reads %s, as a beginning and as an end', (text, day) => {
    expect([sinceDay(text, TODAY), untilDay(text, TODAY)]).toEqual([day, day]);
  });

  it.each([
    ['vorige week', '2026-11-16', '2026-11-22'],
    ['deze week', '2026-11-23', '2026-11-29'],
    ['vorige maand', '2026-10-01', '2026-10-31'],
    ['deze maand', '2026-11-01', '2026-11-30'],
    ['november', '2026-11-01', '2026-11-30'],
    ['okt', '2026-10-01', '2026-10-31'],
    ['december', '2025-12-01', '2025-12-31'],
    ['februari 2024', '2024-02-01', '2024-02-29'],
    ['november vorig jaar', '2025-11-01', '2025-11-30'],
    ['2025-03', '2025-03-01', '2025-03-31'],
    ['3-2025', '2025-03-01', '2025-03-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['dit jaar', '2026-01-01', '2026-12-31'],
    ['vorig jaar', '2025-01-01', '2025-12-31'],
    ['dit schooljaar', '2026-08-01', '2027-07-31'],
    ['vorig schooljaar', '2025-08-01', '2026-07-31'],
    ['afgelopen week', '2026-11-17', '2026-11-24'],
    ['de laatste drie weken', '2026-11-03', '2026-11-24'],
    ['week 47', '2026-11-16', '2026-11-22'],
    ['week 48', '2026-11-23', '2026-11-29'],
    ['week 50', '2025-12-08', '2025-12-14'],
    ['week 1 2026', '2025-12-29', '2026-01-04'],
    ['week 53', '2020-12-28', '2021-01-03'],
  ])('takes the first and the last day of %s', (text, from, to) => {
    expect([sinceDay(text, TODAY), untilDay(text, TODAY)]).toEqual([from, to]);
    expect(dutchPeriod(text, TODAY)).toEqual({ from, to });
  });

  it('does not mind the word before it', () => {
    expect(sinceDay('sinds maandag', TODAY)).toBe('2026-11-23');
    expect(sinceDay('vanaf 1 november', TODAY)).toBe('2026-11-01');
    expect(untilDay('tot en met vorige week', TODAY)).toBe('2026-11-22');
    expect(untilDay('t/m 3 november', TODAY)).toBe('2026-11-03');
  });
});

describe('a period', () => {
  it.each([
    ['gisteren', { from: '2026-11-23', to: '2026-11-23' }],
    ['1 december', { from: '2025-12-01', to: '2025-12-01' }],
    ['3 dagen geleden', { from: '2026-11-21', to: '2026-11-21' }],
    ['twee weken geleden', { from: '2026-11-09', to: '2026-11-15' }],
    ['twee maanden geleden', { from: '2026-09-01', to: '2026-09-30' }],
    ['sinds maandag', { from: '2026-11-23' }],
    ['vanaf twee weken geleden', { from: '2026-11-10' }],
    ['tot en met vrijdag', { to: '2026-11-20' }],
    ['van 1 november tot 15 november', { from: '2026-11-01', to: '2026-11-15' }],
    ['1 t/m 15 november', { from: '2026-11-01', to: '2026-11-15' }],
    ['tussen maandag en vandaag', { from: '2026-11-23', to: '2026-11-24' }],
    ['van september tot en met oktober', { from: '2026-09-01', to: '2026-10-31' }],
    ['van 20 december tot 10 januari', { from: '2025-12-20', to: '2026-01-10' }],
    ['van november tot februari', { from: '2025-11-01', to: '2026-02-28' }],
  ])('reads %s', (text, period) => {
    expect(dutchPeriod(text, TODAY)).toEqual(period);
  });

  it.each([
    '',
    'ooit',
    'morgen',
    'over een week',
    'over 10 dagen',
    '31 november',
    'week 60',
    'week 0',
    '13-2025',
    'veel dagen geleden',
    'sinds toen',
    'van vandaag tot gisteren',
    'constructor geleden',
    'een constructor geleden',
  ])('leaves "%s" unread', (text) => {
    expect([sinceDay(text, TODAY), untilDay(text, TODAY), dutchPeriod(text, TODAY)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('takes the last day of a shorter month', () => {
    expect(sinceDay('een maand geleden', '2026-03-31')).toBe('2026-02-28');
    expect(dutchPeriod('vorige maand', '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(dutchPeriod('vorige maand', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });
});

describe('whatever day it is', () => {
  it('reads back a day of the past year as a list shows it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 364 }), (today, back) => {
        const day = daysLater(today, -back);
        expect(sinceDay(dayFrom(day, today), today)).toBe(day);
        expect(sinceDay(inWords(day), today)).toBe(day);
        expect(untilDay(dayInWords(day), today)).toBe(day);
      }),
    );
  });

  it('a week has seven days from Monday on, and holds its day', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { from = '', to = '' } = dutchPeriod('deze week', today) ?? {};
        expect(dayInWords(from)).toMatch(/^maandag/);
        expect(daysBetween(from, to)).toBe(6);
        expect(from <= today && today <= to).toBe(true);
        expect(dutchPeriod('vorige week', today)).toEqual({
          from: daysLater(from, -7),
          to: daysLater(to, -7),
        });
      }),
    );
  });

  it('gives days that exist, the first not after the last, or nothing', () => {
    const words = fc.constantFrom(
      'vorige',
      'deze',
      'week',
      'maandag',
      '31',
      '02',
      '-',
      'november',
      'tot',
      'van',
      '3',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 5 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, anyDay, (said, today) => {
        const { from, to } = dutchPeriod(said, today) ?? {};
        for (const day of [from, to, sinceDay(said, today), untilDay(said, today)]) {
          expect(day === undefined || isIsoDate(day)).toBe(true);
        }
        expect(from === undefined || to === undefined || from <= to).toBe(true);
      }),
    );
  });
});
