import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { keptByKansrijk } from '../support/kept.ts';
import type { Temp } from '../support/temp.ts';
import { scenario } from '../support/tests.ts';

const MENTOR = { 'instellingen.yaml': 'rol: mentor\n' };

const logs = ({ map }: Temp): readonly string[] => readdirSync(join(map, 'logs')).toSorted();
const theLog = (temp: Temp): string => readFileSync(join(temp.map, 'logs', logs(temp)[0] ?? ''), 'utf8');

scenario(
  'a conversation is prepared, looked back on, and both lie as Markdown',
  `
  $ kansrijk checklist begeleiding
  ziet: Voor welke student is dit gesprek?
  > vul in eik
  ziet: Waar gaat het gesprek vooral over?
  > volgende
  ziet: Eerst contact
  > punt Eerst contact: aandacht
  bewaard: relatie = aandacht
  > punt Goed beeld: in orde
  > overzicht
  > bewaar
  einde: 0
  stdout: -begeleiding-eik.md

  $ kansrijk na
  ziet: Op welk gesprek kijk je terug?
  > volgende
  ziet: Hoeveel tijd heb je nu?
  > kies Eén minuut
  ziet: Wat ging goed, of beter dan eerder?
  > antwoord
    | ze bleef zitten
    |
    | en lachte
  ziet: Welk moment liep anders dan je wilde?
  bewaard: goed =
    | ze bleef zitten
    |
    | en lachte
  > terug
  ziet: ze bleef zitten
  > overzicht
  > bewaar
  einde: 0
  stdout: -reflectie-eik.md
  `,
  {
    found: keptByKansrijk,
    files: MENTOR,
    afterwards: (_, temp) => {
      expect(logs(temp)).toHaveLength(2);
      expect(theLog(temp)).toContain('- [x] **Eerst contact** · aandacht — ');
      expect(theLog(temp)).toContain('student: eik\nrol: mentor\nmoment: voor\ndoel: algemeen\n');
    },
  },
);

scenario(
  'Enter alone brings her from the first word to a log',
  `
  $ kansrijk voor
  ziet: Voor welke student is dit gesprek?
  > volgende
  > volgende
  > overzicht
  > bewaar
  einde: 0
  stdout: -begeleiding.md
  `,
  {
    found: keptByKansrijk,
    files: MENTOR,
    afterwards: (_, temp) => {
      expect(theLog(temp)).toContain('- **Eerst contact** · niet ingevuld — ');
    },
  },
);

scenario(
  'stopping keeps everything, and verder goes on where she was',
  `
  $ kansrijk voor --student eik
  > volgende
  > punt Eerst contact: aandacht
  > stop
  ziet: Bewaard tot hier.
  einde: 0
  stdout:
  bestand: concepten/*-begeleiding-eik.json

  $ kansrijk verder
  ziet: Eerst contact
  bewaard: relatie = aandacht
  > overzicht
  ziet: aandacht
  > bewaar
  einde: 0
  stdout: -begeleiding-eik.md
  geen bestand: concepten/*.json
  `,
  { found: keptByKansrijk, files: MENTOR },
);

scenario(
  'Ctrl-C keeps the concept, says the word to type, and ends with 130',
  `
  $ kansrijk voor --student eik
  > volgende
  > punt Eerst contact: aandacht
  > breek af
  ziet: kansrijk verder
  einde: 130
  stdout:
  bestand: concepten/*-begeleiding-eik.json
  `,
  { found: keptByKansrijk, files: MENTOR },
);

scenario(
  'first use says what it is and asks her rol once',
  `
  $ kansrijk voor
  ziet: Welkom bij kansrijk.
  > kies docent
  ziet: Voor welke student is dit gesprek?
  > stop
  einde: 0
  bestand: instellingen.yaml bevat rol: docent

  $ kansrijk voor
  niet: Welkom
  ziet: Voor welke student is dit gesprek?
  > stop
  einde: 0
  `,
  { found: keptByKansrijk },
);
