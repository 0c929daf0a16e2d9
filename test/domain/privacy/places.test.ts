import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

describe('postcodes', () => {
  test.each(['3021 HK', '3014AW', '3073ab', '3082gh'])('%s', (code) =>
    expect(found(`postcode ${code}`)).toEqual([`postcode:${code}`]),
  );
  test('lower case with a space after a house number', () =>
    expect(found('bergweg 104b 3037 ez')).toEqual(['adres:bergweg 104b', 'postcode:3037 ez']));
  test.each([
    '1234 SA',
    '1234 SD',
    '1234 SS',
    '1500 gr bloem',
    '1000 kg',
    '250 ml',
    'in 2024 is hij',
    'IN 2026 IS HET',
    '2025 en 2026',
    '0123 AB',
    '1200 m2',
  ])('none in %s', (text) => expect(found(text)).toEqual([]));
});

describe('addresses', () => {
  test.each([
    ['hij woont Kerkstraat12 nu', 'Kerkstraat12'],
    ['op Kerkstraat 12a-2 gebeld', 'Kerkstraat 12a-2'],
    ['op Plein 1944 nr 3 gebeld', 'Plein 1944 nr 3'],
    ['woont op de Kerkstraat 12a in Schiedam', 'Kerkstraat 12a'],
    ['Mathenesserlaan 231-B', 'Mathenesserlaan 231-B'],
    ['brief naar Van der Takstraat 7 III gestuurd', 'Van der Takstraat 7 III'],
    ['Jan van Avennesstraat 33 bis', 'Jan van Avennesstraat 33 bis'],
    ["aan 's-Gravendijkwal 55", "'s-Gravendijkwal 55"],
    ['Burgemeester Baumannlaan 6-2', 'Burgemeester Baumannlaan 6-2'],
    ['Beijerlandselaan 112-A02', 'Beijerlandselaan 112-A02'],
    ['woont op kerkstraat 12 bij zijn oma', 'kerkstraat 12'],
    ['adres groene hilledijk 45', 'groene hilledijk 45'],
    ['Zij woont tijdelijk op Plein 1940 12.', 'Plein 1940 12'],
    ['Verhuisd van Bree 15', 'Bree 15'],
    ['naar Postbus 2345', 'Postbus 2345'],
  ])('%s', (text, address) => expect(found(text)).toEqual([`adres:${address}`]));
  test('the street before a postcode needs no known ending', () =>
    expect(found('Bree 15, 3074 BA Rotterdam')).toEqual(['adres:Bree 15', 'postcode:3074 BA']));
  test.each([
    'de kerkstraat is dicht',
    'onderweg 12 mensen gezien',
    'op de markt 3 uur gewerkt',
    'Bergweg 10 minuten lopen',
    'op het schoolplein 4 keer',
    'Plein 12 is het buurthuis',
    'in Schiedam en Rotterdam',
  ])('none in %s', (text) => expect(found(text)).toEqual([]));
});
