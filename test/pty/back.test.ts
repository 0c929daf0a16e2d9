import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { localDate } from '../../src/domain/dates.ts';
import { keptByKansrijk } from '../support/kept.ts';
import { scenario } from '../support/tests.ts';

const ID = `${localDate(new Date())}-begeleiding-eik`;
const MENTOR = { 'instellingen.yaml': 'rol: mentor\n' };

scenario(
  'back from the first screen asks again which conversation, and everything she typed goes along',
  `
  $ kansrijk checklist begeleiding --student eik --doel algemeen
  ziet: Eerst contact
  > overzicht
  > bewaar
  einde: 0

  $ kansrijk checklist begeleiding --student spar --doel algemeen
  ziet: Eerst contact
  > overzicht
  > bewaar
  einde: 0

  $ kansrijk na
  ziet: Op welk gesprek kijk je terug?
  > kies spar
  ziet: Hoeveel tijd heb je nu?
  > kies Eén minuut
  ziet: Wat ging goed, of beter dan eerder?
  > antwoord
    | ze kwam op tijd
  ziet: Welk moment liep anders dan je wilde?
  > terug
  > terug
  ziet: Hoeveel tijd heb je nu?
  > terug
  ziet: Op welk gesprek kijk je terug?
  > kies eik
  ziet: Hoeveel tijd heb je nu?
  > volgende
  ziet: ze kwam op tijd
  bewaard: goed =
    | ze kwam op tijd
  > overzicht
  > bewaar
  einde: 0
  stdout: -reflectie-eik.md
  bestand: logs/*-reflectie-eik.md bevat ze kwam op tijd
  geen bestand: concepten/*.json
  `,
  { found: keptByKansrijk, files: MENTOR },
);

scenario(
  'at the very first screen, with nothing before it, back says so',
  `
  $ kansrijk na --student eik
  ziet: Hoeveel tijd heb je nu?
  > terug
  ziet: Dit is het begin.
  > stop
  einde: 0
  `,
  { found: keptByKansrijk, files: MENTOR },
);

scenario(
  'a list belongs to the conversation that she names, and is about the same student',
  `
  $ kansrijk checklist begeleiding --student eik --doel algemeen
  ziet: Eerst contact
  > punt Eerst contact: aandacht
  > overzicht
  > bewaar
  einde: 0
  $ kansrijk checklist begeleiding --moment na --bij ${ID}
  ziet: Eerst contact
  > overzicht
  > bewaar
  einde: 0
  stdout: -begeleiding-eik-2.md
  $ kansrijk checklist begeleiding --bij weg
  ziet: weg
  einde: 2
`,
  {
    files: MENTOR,
    afterwards: (_played, { map }) =>
      expect(readFileSync(join(map, 'logs', `${ID}-2.md`), 'utf8')).toContain(`bij: ${ID}`),
  },
);
