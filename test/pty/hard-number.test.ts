import { expect } from 'vitest';
import { scenario } from '../support/tests.ts';

const LOG = 'logs/*-begeleiding-beuk.md';

scenario(
  'a note with a number that may not be kept costs no word: saving leads back to it',
  `
  $ kansrijk checklist begeleiding --student beuk --rol mentor --doel algemeen
  ziet: Eerst contact
  [scherm] > punt 2: aandacht
  [scherm] > notitie 2: over de stage, nummer 123456782
  [regels] > regel
  [regels] > regel 2 over de stage, nummer 123456782
  ziet: Goed beeld: Hier staat een burgerservicenummer
  bestand: concepten/*.json bevat stage, nummer 123456782
  > overzicht
  ziet: Kijk het nog even na
  > toets enter
  ziet: Goed beeld: Hier staat een burgerservicenummer
  geen bestand: ${LOG}
  [scherm] > toets ctrl+r
  [scherm] ziet: Vervangen door [BSN]
  [scherm] > toets enter
  [regels] > regel 2 over de stage, nummer [BSN]
  > overzicht
  ziet: Kijk het nog even na
  > toets enter
  einde: 0
  bestand: ${LOG} bevat over de stage, nummer [BSN]
`,
  {
    afterwards: (_played, temp) => {
      for (const name of temp.files()) expect(temp.read(name)).not.toContain('123456782');
    },
  },
);
