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

scenario(
  'two people talk in eight steps, the colleague lets her words be written, and a day is set',
  `
  $ kansrijk feedback
  niet: Voor welke student
  ziet: Blijft een gesprek in je hoofd zitten?
  [scherm] ziet: 2 minuten
  > volgende
  ziet: mag ik dit opschrijven?
  > kies Ja, dat mag
  bewaard: opschrijven = ja
  ziet: Inbrenger: vertel wat er gebeurde.
  > volgende
  ziet: wat is jouw vraag aan je collega?
  [scherm] ziet: Jouw vraag · 1 minuut
  > antwoord
    | hoe blijf ik rustig
  bewaard: mijn-vraag = hoe blijf ik rustig
  ziet: Collega: stel drie open vragen.
  > antwoord
    | wat zag je toen
  bewaard: vragen-collega = wat zag je toen
  ziet: Inbrenger: wat valt je op
  > overslaan
  ziet: Collega: noem wat goed ging.
  > antwoord
    | je bleef zitten
  ziet: Samen: hoe ziet de student dit?
  > overslaan
  ziet: Collega: wat zie jij dat nog niet is genoemd?
  > overslaan
  ziet: Collega: geef één of twee ideeën
  > overslaan
  ziet: kies zelf. Wat neem je mee?
  > kies Een eigen idee
  ziet: maak er een plan van.
  > als iemand wegloopt
  > dan wacht ik even
  ziet: prik een dag.
  > vul in 8 december
  ziet: Kijk het nog even na
  > bewaar
  ziet: Als iemand wegloopt, dan wacht ik even
  ziet: Jullie zien elkaar terug op
  ziet: 8 december
  ziet: kansrijk toon
  einde: 0
  stdout: -feedback.md
  `,
  {
    found: keptByKansrijk,
    files: MENTOR,
    afterwards: (_, temp) => {
      const log = theLog(temp);
      expect(log).toContain('soort: feedback\nvorm: feedback\n');
      expect(log).toContain('tags: [kansrijk, feedback]');
      expect(log).toContain('rol: mentor\n');
      expect(log).not.toContain('student:');
      expect(log).toContain('<!-- vraag: terugkomen -->\n8 december');
    },
  },
);

scenario(
  'without a yes, what the colleague says is only heard; who lets it rest needs no plan',
  `
  $ kansrijk feedback
  > volgende
  ziet: mag ik dit opschrijven?
  > kies Nee, liever niet
  > volgende
  > overslaan
  ziet: Collega: stel drie open vragen.
  [scherm] niet: Ctrl+J
  > volgende
  > overslaan
  ziet: Collega: noem wat goed ging.
  ziet: Inbrenger: luister alleen.
  > volgende
  > overslaan
  niet: Collega: wat zie jij
  ziet: Collega: geef één of twee ideeën
  > volgende
  > kies Ik laat het nog even liggen
  ziet: prik een dag.
  > overslaan
  > bewaar
  ziet: Je aantekening is bewaard.
  niet: Jullie zien elkaar terug
  einde: 0
  stdout: -feedback.md
  `,
  {
    found: keptByKansrijk,
    files: MENTOR,
    afterwards: (_, temp) => {
      expect(theLog(temp)).not.toContain('Collega: ');
    },
  },
);
