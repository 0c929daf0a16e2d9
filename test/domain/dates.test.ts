import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAndYear,
  dayFrom,
  dayInWords,
  daysBetween,
  daysLater,
  endOfSchoolYear,
  fromWords,
  inWords,
  isIsoDate,
  isTime,
} from '../../src/domain/dates.ts';

const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => daysLater('1990-01-01', days));

describe('dates', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-11-24T09:30', ''])(
    '%j is no date',
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );

  it('knows times of day', () => {
    expect(['00:00', '23:59', '24:00', '9:30', '12:60'].filter(isTime)).toEqual(['00:00', '23:59']);
  });

  it('are read back from their words', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(fromWords(inWords(date))).toBe(date);
      }),
    );
    expect(fromWords('31 februari 2026')).toBeUndefined();
    expect(fromWords('2026-11-24')).toBeUndefined();
  });

  it('are named as seen from a day', () => {
    expect(dayInWords('2026-11-24')).toBe('dinsdag 24 november');
    expect(['2026-12-31', '2027-07-31'].map((date) => dayAndYear(date, '2026-11-24'))).toEqual([
      'donderdag 31 december',
      'zaterdag 31 juli 2027',
    ]);
    expect(
      ['2026-11-24', '2026-11-23', '2026-11-20', '2026-11-10', '2025-11-24'].map((d) =>
        dayFrom(d, '2026-11-24'),
      ),
    ).toEqual(['vandaag', 'gisteren', 'vrijdag', '10 november', '24 november 2025']);
  });

  it('are counted over the change of the clock', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (date, days) => {
        expect(daysBetween(date, daysLater(date, days))).toBe(days);
      }),
    );
    expect(daysLater('2026-11-24', 90)).toBe('2027-02-22');
  });

  it.each([
    ['2026-11-24', '2027-07-31'],
    ['2027-07-31', '2027-07-31'],
    ['2027-08-01', '2028-07-31'],
  ])('the school year of %s ends on %s', (date, end) => {
    expect(endOfSchoolYear(date)).toBe(end);
  });
});
