import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { keptByKansrijk } from '../support/kept.ts';
import type { Temp } from '../support/temp.ts';
import { scenario } from '../support/tests.ts';

const MENTOR = { 'instellingen.yaml': 'rol: mentor\n' };

const theLog = ({ map }: Temp): string => {
  const [name = ''] = readdirSync(join(map, 'logs'));
  return readFileSync(join(map, 'logs', name), 'utf8');
};

const enters = (count: number): string => '> volgende\n'.repeat(count);

scenario(
  'a whole casus: read in stages, held beside the labels, and kept',
  `
  $ kansrijk casus
  ziet: Welke casus wil je lezen?
  > kies Sanna wil niet voor de klas
  ziet: Deze casus is verzonnen
  niet: Deze casus gaat over
  > volgende
  ziet: Sanna is in les 3 aan de beurt.
  > volgende
  ziet: Welk kenmerk zie je hier, of mis je juist?
  [scherm] ziet: laat het hele verhaal zien
  [scherm] ziet: beneden. Ze mompelt dat er niets klaar is.
  [regels] niet: Ze mompelt dat er niets klaar is.
  > vink Vasthouden en volhouden, Iets anders
  bewaard: zie-beurt = vasthouden, anders
  ziet: Waaraan zie je dat?
  ziet: Het verhaal is verzonnen. Wat je schrijft, blijft in jouw map.
  niet: Schrijf zo dat de student
  [scherm] ziet: Sanna is in les 3 aan de beurt.
  > antwoord
    | Sanna krijgt een week extra
  bewaard: waarom-beurt = Sanna krijgt een week extra
  ziet: Een week later wil Sanna weer niet.
  ${enters(9)}
  ziet: Zo keek jij, en zo keken anderen.
  ziet: Jij schreef: Sanna krijgt een week extra
  ziet: Sanna krijgt meer tijd: een tweede kans. Jij zag dit ook.
  ziet: Dat kan heel goed kloppen.
  > volgende
  > volgende
  ziet: Wat de handreiking ook ziet
  > volgende
  > volgende
  ziet: Waar het wringt
  ziet: Wat kun je in de eerste week al vragen?
  > volgende
  > volgende
  ziet: Wat zou jij hier doen, en wat niet?
  > volgende
  ziet: Met wie overleg je eerst?
  > volgende
  ziet: Verder lezen
  ziet: kansrijk kenmerken progressiegericht
  > volgende
  ziet: Kijk het nog even na
  > bewaar
  einde: 0
  stdout: -sanna.md
  geen bestand: concepten/*.json
  `,
  {
    found: keptByKansrijk,
    files: MENTOR,
    afterwards: (_, temp) => {
      expect(theLog(temp)).toContain('soort: casus\nvorm: sanna\n');
      expect(theLog(temp)).toContain('rol: mentor\n');
      expect(theLog(temp)).toContain('- Vasthouden en volhouden <!-- keuze: vasthouden -->');
    },
  },
);

scenario(
  'Has says beforehand what it is about, and is skipped before a word of it is read',
  `
  $ kansrijk casus has
  ziet: Deze casus gaat over een jongen die geen huis meer heeft.
  niet: Has begint het jaar
  > kies Overslaan, en een andere kiezen
  ziet: Welke casus wil je lezen?
  niet: Has is er niet
  > kies De eerste dag van Marije
  ziet: Deze casus is verzonnen
  > stop
  einde: 0
  stdout:
  geen bestand: concepten/*.json

  $ kansrijk casus has
  > kies Overslaan, en stoppen
  einde: 0
  stdout:
  geen bestand: logs/*.md
  `,
  { found: keptByKansrijk, files: MENTOR },
);

scenario(
  'Enter alone brings her through Has, and the card for worries stands at the end',
  `
  $ kansrijk casus has
  ${enters(27)}
  ziet: Zijn er zorgen over een echte student?
  ziet: Bel 112
  > volgende
  > bewaar
  ziet: kansrijk veiligheid
  einde: 0
  stdout: -has.md
  `,
  { found: keptByKansrijk, files: MENTOR, modes: ['screen'] },
);

scenario(
  'a name of the story takes no code, so that the first other one is number one',
  `
  $ kansrijk casus sanna
  > volgende
  > volgende
  > volgende
  ziet: Waaraan zie je dat?
  > typ Sanna lijkt op Fatima, en Fatima durft.
  niet: Sanna en Fatima
  ziet: Hier staat misschien een naam: Fatima.
  > toets ctrl+r
  ziet: Sanna lijkt op [NAAM-1], en [NAAM-1] durft.
  > stop
  einde: 0

  $ kansrijk verder
  ziet: Sanna is in les 3 aan de beurt.
  ziet: Sanna lijkt op [NAAM-1], en [NAAM-1] durft.
  > stop
  einde: 0
  `,
  { found: keptByKansrijk, files: MENTOR, modes: ['screen'] },
);

const EARLIER = `---
kansrijk: 1
id: 2026-11-10-inge
soort: casus
vorm: inge
vorm_versie: 1.0.0
vorm_sha256: ${'a'.repeat(64)}
datum: 2026-11-10
tijd: "09:30"
bewaar_tot: 2027-02-08
gedeeld: false
tags: [kansrijk, inge]
---

# Casus · Het schema van Inge

## Een bericht om kwart over negen

### Welk kenmerk zie je hier, of mis je juist?
<!-- vraag: zie-spreekuur -->
- Duidelijke verwachtingen <!-- keuze: verwachtingen -->
<!-- soort: meerkeuze -->

### Waaraan zie je dat?
<!-- vraag: waarom-spreekuur -->
> dat van de mappen
`;

scenario(
  'a casus that was put away goes on, with the labels and with what she said the last time',
  `
  $ kansrijk casus inge
  > volgende
  > volgende
  > vink Aandacht voor de relatie
  bewaard: zie-spreekuur = relatie
  > stop
  einde: 0
  bestand: concepten/*-inge.json

  $ kansrijk verder
  ziet: Waaraan zie je dat?
  ${enters(13)}
  ziet: Jij koos: Aandacht voor de relatie
  ziet: Dit staat bij het stukje "Wat zit erachter?".
  ziet: De vorige keer
  ziet: Je koos toen: Duidelijke verwachtingen.
  ziet: dat van de mappen
  > overzicht
  > bewaar
  einde: 0
  stdout: -inge.md
  geen bestand: concepten/*.json
  `,
  { found: keptByKansrijk, files: { ...MENTOR, 'logs/2026-11-10-inge.md': EARLIER } },
);

scenario(
  'a team reads together: silence, a talk, and a log that knows rollen only',
  `
  $ kansrijk casus inge --samen
  niet: Welkom
  > volgende
  ziet: Wie praten er mee?
  > vink mentor, docent
  bewaard: wie = mentor, docent
  ziet: Twee minuten stil.
  ziet: Daarna om de beurt.
  > overzicht
  > bewaar
  einde: 0
  stdout: -inge.md
  `,
  {
    found: keptByKansrijk,
    files: { 'logs/2026-11-10-inge.md': EARLIER },
    afterwards: (_, temp) => {
      const names = readdirSync(join(temp.map, 'logs'));
      const own = names.filter((name) => !name.startsWith('2026-11-10'));
      const log = readFileSync(join(temp.map, 'logs', own[0] ?? ''), 'utf8');
      expect(log).toContain('# Casus samen · Het schema van Inge');
      expect(log).not.toMatch(/^(student|rol):/mu);
    },
  },
);
