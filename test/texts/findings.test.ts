import { describe, expect, it } from 'vitest';
import { SOORTEN, type Soort, type Zekerheid } from '../../src/domain/privacy/span.ts';
import { readabilityFindings } from '../../src/domain/readability.ts';
import { wordListLost } from '../../src/texts/files.ts';
import { FINDS_LESS, foundSentence, replacedSentence } from '../../src/texts/findings.ts';

const find = (
  soort: Soort,
  tekst: string,
  code = `[${soort.toUpperCase()}-1]`,
  zekerheid: Zekerheid = 'hoog',
): Parameters<typeof foundSentence>[0][number] => ({ soort, tekst, code, zekerheid });

const sanna = find('naam', 'Sanna');
const amir = find('naam', 'Amir', '[NAAM-2]');

describe('what she is told of what she writes', () => {
  it.each([
    ['Hier staat misschien een naam: Sanna.', [sanna]],
    ['Hier staat misschien een naam: Sanna.', [sanna, find('naam', 'sanna')]],
    ['Hier staan misschien namen: Sanna en Amir.', [sanna, amir]],
    ['Hier staat een burgerservicenummer: 123456782.', [find('bsn', '123456782', '[BSN]')]],
    ['Hier staat misschien een leeftijd: 17 jaar.', [find('leeftijd', '17 jaar', '[LEEFTIJD-1]', 'laag')]],
    [
      'Hieraan is misschien iemand te herkennen: Sanna en 06 12345678.',
      [sanna, find('telefoon', '06 12345678')],
    ],
    [
      'Hieraan is iemand te herkennen: 3011 AB en 06 12345678.',
      [find('postcode', '3011 AB'), find('telefoon', '06 12345678')],
    ],
    [
      'Hier staan misschien namen: Sanna, Amir, Noor en nog 2.',
      [sanna, amir, ...['Noor', 'Bas', 'Roos'].map((name, at) => find('naam', name, `[NAAM-${at + 3}]`))],
    ],
    ['Hier staat misschien een naam: Sanna de Vries.', [find('naam', 'Sanna\n  de Vries')]],
    [
      `Hier staat een webadres of accountnaam: https://school.nl/een/heel/lang….`,
      [find('url', 'https://school.nl/een/heel/lang/pad/naar/iets')],
    ],
  ])('%s', (sentence, found) => {
    expect(foundSentence(found)).toBe(sentence);
  });

  it('says what came in the place, and how it goes back', () => {
    expect(replacedSentence([sanna, amir, sanna])).toBe(
      'Vervangen door [NAAM-1] en [NAAM-2]. Ctrl+Z zet het terug.',
    );
  });

  it('has a word for more than one of each kind', () => {
    for (const soort of SOORTEN) {
      const two = foundSentence([find(soort, 'a', '[A]'), find(soort, 'b', '[B]')]);
      expect(two).toMatch(/^Hier staan (?:misschien )?[a-z ]+: a en b\.$/);
    }
  });
});

describe('what she is told where something of the program is missing', () => {
  it('is plain', () => {
    const said = [FINDS_LESS, ...wordListLost('/opt/kansrijk/woordenlijst.bin')];
    expect(said.flatMap((text) => readabilityFindings(text))).toEqual([]);
  });
});
