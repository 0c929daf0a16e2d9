import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

describe('dates of birth', () => {
  test.each([
    ['geboren op 12 maart 2007', '12 maart 2007'],
    ['Geboortedatum 03-11-2006', '03-11-2006'],
    ['(geb. 4/5/2008)', '4/5/2008'],
    ['Geb.dat. 21.08.07', '21.08.07'],
    ['zij is van 2007-02-14', '2007-02-14'],
    ['jarig op 3 mei', '3 mei'],
    ['gbd 12032007', '12032007'],
    ['hij kwam op 17-06-2008 ter wereld', '17-06-2008'],
    ['geboren in 2007', '2007'],
  ])('%s', (text, date) => expect(found(text)).toEqual([`geboortedatum:${date}`]));
  test.each([
    'op 24-11-2026',
    '12 maart 2026',
    'deadline 1-12-2026',
    'versie 1.2.10',
    'om 09:15',
    '2026-12-01',
    'van 7.45-15.30',
    'week 12-14-16',
  ])('no birth in %s', (text) => expect(found(text)).toEqual([]));
});

describe('ages', () => {
  test.each([
    ['een 18-jarige student', '18-jarige'],
    ['hij is 17 jaar', '17 jaar'],
    ['ze is net 18 geworden', '18'],
    ['hij is 17', '17'],
    ['zusje van 4 jaar', '4 jaar'],
    ['haar zusje van 6', '6'],
    ['zestien jaar oud', 'zestien jaar oud'],
  ])('%s', (text, age) => expect(found(text)).toEqual([`leeftijd:${age}`]));
  test.each([
    'over 2 jaar',
    '3 jaar ervaring',
    'al 5 jaar in Rotterdam',
    'een jaar geleden',
    'de opleiding duurt 1 jaar',
    'hij is 15 minuten te laat',
    'er zijn 15 studenten',
    'het is 18 uur',
    'vanaf 18 jaar',
  ])('a duration: %s', (text) => expect(found(text)).toEqual([]));
});
