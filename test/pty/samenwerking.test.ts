import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { keptByKansrijk } from '../support/kept.ts';
import type { Temp } from '../support/temp.ts';
import { scenario } from '../support/tests.ts';

const MENTOR = { 'instellingen.yaml': 'rol: mentor\n' };

const logsOf = ({ map }: Temp): readonly string[] =>
  readdirSync(join(map, 'logs'))
    .toSorted()
    .map((name) => readFileSync(join(map, 'logs', name), 'utf8'));

scenario(
  'working together is prepared, its card shown, and looked back on with the same list',
  `
  $ kansrijk checklist samenwerking --student eik
  ziet: Met wie werk je samen?
  > volgende
  ziet: Zei de student wat ik over thuis of privé mag delen?
  > punt Mag ik dit delen: in orde
  bewaard: mag-delen = in orde
  [scherm] > volgende
  ziet: Bij welk gesprek hoort dit?
  > kies De tussenevaluatie
  ziet: Vul je dit alleen in, of samen met de ander?
  > kies Alleen
  ziet: Op tijd vertellen
  > punt Op tijd vertellen: aandacht
  bewaard: informeren = aandacht
  [scherm] > volgende
  [regels] > regel :verder
  ziet: Wat wil je afspreken?
  > antwoord
    | elke vrijdag bellen
  ziet: Wie kan het best de regie hebben?
  ziet: Bij een stage heeft school altijd de regie.
  > kies De mentor
  ziet: Wanneer let je hierop
  > als hij twee keer te laat is
  > dan bel ik dezelfde dag
  bewaard: plan-1 = hij twee keer te laat is | bel ik dezelfde dag
  ziet: Kijk het nog even na
  > bewaar
  ziet: Voor tijdens het gesprek over eik
  ziet: Vertel elkaar hoe het gaat.
  ziet: Als hij twee keer te laat is, dan bel ik dezelfde dag
  ziet: Wat je wilt afspreken: elke vrijdag bellen
  ziet: kansrijk na
  einde: 0
  stdout: -samenwerking-eik.md

  $ kansrijk checklist samenwerking --moment tijdens
  einde: 0
  stdout: Regie: De mentor

  $ kansrijk na
  ziet: Op welk gesprek kijk je terug?
  [scherm] ziet: eik · samenwerking
  [regels] ziet: eik, samenwerking
  > volgende
  ziet: Dit nam je je voor
  ziet: Deelde ik over thuis alleen wat de student goed vindt?
  > volgende
  ziet: Bij welk gesprek hoort dit?
  > volgende
  ziet: Vul je dit alleen in, of samen met de ander?
  > kies Samen
  ziet: Vertelden we elkaar op tijd hoe het gaat?
  > punt Op tijd vertellen: gedaan
  [scherm] > volgende
  [regels] > regel :verder
  ziet: Hoe ging het met je plan?
  ziet: Als hij twee keer te laat is, dan bel ik dezelfde dag
  > kies een beetje
  [scherm] > volgende
  [regels] > volgende
  ziet: Wat spraken jullie af?
  > vul in bellen op vrijdag
  > vul in mentor
  > vul in 1 december
  > volgende
  ziet: Wie heeft de regie?
  > kies De mentor
  ziet: Is dit ook met de student besproken?
  > kies Nog niet, dat doen we samen
  ziet: Wat doen jullie de volgende keer?
  > overzicht
  > bewaar
  ziet: Jullie afspraken staan erin.
  ziet: kansrijk export
  einde: 0
  stdout: -samenwerking-eik-2.md

  $ kansrijk na
  niet: Op welk gesprek kijk je terug?
  > stop
  einde: 0
  `,
  {
    found: keptByKansrijk,
    files: MENTOR,
    afterwards: (_, temp) => {
      const [after = '', before = ''] = logsOf(temp);
      expect(before).toContain('moment: voor\nsamenwerking: school-praktijk\n');
      expect(after).toMatch(/bij: \d{4}-\d{2}-\d{2}-samenwerking-eik\n/);
      expect(after).toContain('- [ ] bellen op vrijdag [wie:: mentor] [due:: ');
      expect(after).toContain('**De tussenevaluatie**');
    },
  },
);

scenario(
  'a praktijkbegeleider has one way of working together, and school has the word on safety',
  `
  $ kansrijk checklist samenwerking --student eik --rol praktijkbegeleider
  niet: Met wie werk je samen?
  ziet: Zei de student wat ik over thuis of privé mag delen?
  > uitleg
  ziet: Bel dan nog vandaag de mentor.
  > sluit uitleg
  [scherm] > volgende
  [regels] > regel :verder
  ziet: Bij welk gesprek hoort dit?
  > stop
  einde: 0
  `,
  { found: keptByKansrijk },
);
