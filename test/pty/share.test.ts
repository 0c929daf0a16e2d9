import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agreed, logText, open } from '../fixtures/share-logs.ts';
import { parseScenario } from '../support/scenario.ts';
import { record } from '../support/recording.ts';
import type { Temp } from '../support/temp.ts';
import { scenario, useTemp } from '../support/tests.ts';

const LOG = 'logs/2026-11-20-reflectie-eik.md';
const ID = '2026-11-20-reflectie-eik';

const everything = (temp: Temp): string =>
  temp
    .files()
    .filter((file) => !file.startsWith('logs/'))
    .map((file) => readFileSync(join(temp.map, file), 'latin1'))
    .join('\n');

const ONE = `
  $ kansrijk export
  ziet: Met wie wil je iets delen?
  > kies praktijkbegeleider
  ziet: Waarvoor is het?
  > volgende
  ziet: Tot wanneer mag de ander dit bewaren?
  > volgende
  ziet: Weet de student dat je dit deelt?
  ziet: Het is geen toestemming volgens de wet.
  > kies Ja
  ziet: Welke namen komen erin voor? We bewaren ze niet.
  > volgende
  ziet: Lees het nog één keer.
  ziet: bellen met de stage
  > volgende
  ziet: Wat voor bestand wil je maken?
  ziet: Je collega heeft daarvoor het programma age nodig.
  > kies Gewone tekst
  ziet: Er is nog niets verstuurd.
  ziet: Ja, open de map
  > volgende
  einde: 0
`;

scenario(
  'one afspraak is shared, and noted',
  `${ONE}
  bestand: exports/*-kopie.md bevat bellen met de stage
  bestand: deelregister.md bevat praktijkbegeleider
  bestand: ${LOG} bevat gedeeld: true
`,
  {
    files: { [LOG]: logText({ id: ID, body: agreed('bellen met de stage') }) },
    afterwards: (_played, temp) => {
      expect(temp.files(join(temp.map, 'exports')).join()).not.toContain('eik');
      expect(temp.read('deelregister.md')).not.toContain('bellen');
    },
  },
);

test('one afspraak takes fewer than fifteen keys', async () => {
  const temp = useTemp();
  temp.write(LOG, logText({ id: ID, body: agreed('bellen met de stage') }));
  temp.write(
    'logs/2026-11-19-reflectie-spar.md',
    logText({ id: '2026-11-19-reflectie-spar', datum: '2026-11-19', body: agreed('iets anders') }),
  );
  const keys = `
    $ kansrijk export
    ziet: Met wie wil je iets delen?
    > toets 7 enter
    ziet: Waarvoor is het?
    > toets enter
    ziet: Tot wanneer
    > toets enter
    ziet: Weet de student
    > toets 1 enter
    ziet: Uit welk gesprek
    > toets enter
    ziet: Welke namen
    > toets enter
    ziet: Lees het nog één keer.
    > toets enter
    ziet: Wat voor bestand
    > toets enter
    ziet: Wil je de map nu zien?
    > toets enter
    einde: 0
    bestand: exports/*-kopie.docx
  `;
  const { steps } = await record(parseScenario(keys), 'screen', { temp });
  expect(steps.length).toBeLessThan(15);
});

const FULL = [
  open(
    'goed',
    'Sanna de Vries bleef zitten. Bel 06-12345678 of de huisarts. Koosje hielp. Haar bsn is 123456782.',
  ),
  open('anders', 'GEHEIM over thuis'),
  agreed('bellen met Sanna over de stage', 'mailen naar sanna@school.nl'),
].join('');

scenario(
  'a conversation full of personal data: nothing of it is in the copy',
  `
  $ kansrijk export ${ID}
  > kies mentor
  > volgende
  > volgende
  > kies Ja
  ziet: Wat gaat mee?
  ziet: Je notities gaan nooit mee.
  niet: GEHEIM
  > vink Wat ging goed
  [regels] > terug
  [regels] ziet: Wat gaat mee?
  [regels] > regel 1 2 3
  ziet: Welke namen
  > antwoord
    | Sanna de Vries, Koosje
  ziet: Wat doe je ermee?
  > terug
  ziet: Koosje
  > volgende
  ziet: mailadres
  > volgende
  ziet: telefoonnummer
  > volgende
  ziet: Hier staat een burgerservicenummer
  niet: Laat staan
  > volgende
  ziet: Heeft de ander dit echt nodig: huisarts?
  > volgende
  ziet: Lees het nog één keer.
  > overzicht
  ziet: erder naar de kopie
  niet: Dat mag zo blijven.
  > volgende
  ziet: Wat voor bestand
  > kies Gewone tekst
  > volgende
  einde: 0
`,
  {
    files: { [LOG]: logText({ id: ID, body: FULL }) },
    afterwards: (_played, temp) => {
      const [name = ''] = temp.files(join(temp.map, 'exports'));
      const copy = temp.read(`exports/${name}`);
      expect(copy).not.toMatch(/sanna|vries|koosje|12345678|123456782|@|huisarts|eik|GEHEIM/i);
      expect(copy).toContain('bellen met [NAAM-1] over de stage');
      // Neither are the names anywhere else.
      expect(everything(temp)).not.toMatch(/koosje|vries/i);
    },
  },
);

scenario(
  'the student does not know yet: a sentence to say, and everything stays',
  `
  $ kansrijk export ${ID}
  > kies praktijkbegeleider
  > volgende
  > volgende
  > volgende
  ziet: Je kunt dit zeggen:
  ziet: Wat mag ik aan je stage vertellen, en wat niet?
  [scherm] ziet: Enter stoppen
  [regels] ziet: Enter is: stoppen.
  > volgende
  ziet: Er is nog niets gedeeld.
  ziet: kansrijk export ${ID}
  einde: 0
  geen bestand: exports/*
  geen bestand: deelregister.md
  geen bestand: concepten/*
  bestand: ${LOG} bevat gedeeld: false
`,
  { files: { [LOG]: logText({ id: ID, body: agreed('bellen') }) } },
);

scenario(
  'it cannot be told: a reason from a list, and nothing private to a leerbedrijf',
  `
  $ kansrijk export
  > kies praktijkbegeleider
  > volgende
  > volgende
  > kies Dat kan nu niet
  ziet: Waarom kan dat nu niet?
  > kies De student is van school
  ziet: Welke namen
  > overzicht
  ziet: Waarom niet
  > volgende
  ziet: Lees het nog één keer.
  ziet: bellen met de stage
  niet: praten over thuis
  > volgende
  > volgende
  > volgende
  einde: 0
  bestand: deelregister.md bevat kan niet: van school
`,
  {
    files: {
      [LOG]: logText({ id: ID, body: agreed('bellen met de stage') }),
      'logs/2026-11-21-begeleiding-eik.md': logText({
        id: '2026-11-21-begeleiding-eik',
        vorm: 'begeleiding',
        datum: '2026-11-21',
        head: 'doel: persoonlijk\n',
        body: agreed('praten over thuis'),
      }),
    },
  },
);

scenario(
  'what is private is refused to a leerbedrijf at once, and may still go to somebody else',
  `
  $ kansrijk export 2026-11-21-begeleiding-eik
  > kies praktijkbegeleider
  ziet: Hiervan gaat niets mee.
  ziet: Dit gesprek gaat over privé.
  > terug
  > kies zorgmedewerker
  ziet: Waarvoor is het?
  > terug
  > kies praktijkbegeleider
  ziet: Hiervan gaat niets mee.
  > volgende
  ziet: Er is geen kopie gemaakt.
  einde: 0
`,
  {
    files: {
      'logs/2026-11-21-begeleiding-eik.md': logText({
        id: '2026-11-21-begeleiding-eik',
        vorm: 'begeleiding',
        datum: '2026-11-21',
        head: 'doel: persoonlijk\n',
        body: agreed('praten over thuis'),
      }),
    },
  },
);

scenario(
  'two students in one copy: it is said before the copy is made, which comes in the order she asked for',
  `
  $ kansrijk export 2026-11-20-reflectie-eik 2026-11-21-reflectie-spar --indeling starrt
  > kies mentor
  > volgende
  > volgende
  > kies Ja
  ziet: Welke namen
  > volgende
  ziet: Let op: eik en spar samen in één kopie
  ziet: Situatie
  [regels] > volgende
  [scherm] > toets ctrl+o
  [scherm] ziet: erder naar de kopie
  [scherm] > volgende
  ziet: Wat voor bestand
  > kies Gewone tekst
  > volgende
  einde: 0
  bestand: exports/*-kopie.md bevat ## Situatie
`,
  {
    files: {
      [LOG]: logText({ id: ID, body: agreed('bellen met [NAAM-1]') }),
      'logs/2026-11-21-reflectie-spar.md': logText({
        id: '2026-11-21-reflectie-spar',
        student: 'spar',
        body: agreed('mailen met [NAAM-1]'),
      }),
    },
    afterwards: (_played, temp) => {
      const [name = ''] = temp.files(join(temp.map, 'exports'));
      expect(temp.read(`exports/${name}`)).not.toMatch(/eik|spar/);
    },
  },
);

scenario(
  'stopped halfway, nothing is made and no name is kept',
  `
  $ kansrijk export ${ID}
  > kies mentor
  > volgende
  > volgende
  > kies Ja
  ziet: Welke namen
  > typ Koosje
  > toets ctrl+s
  ziet: Er is geen kopie gemaakt.
  einde: 0
  stdout:
  geen bestand: concepten/*
  geen bestand: exports/*
`,
  {
    files: { [LOG]: logText({ id: ID, body: agreed('bellen') }) },
    modes: ['screen'],
    afterwards: (_played, temp) => expect(everything(temp)).not.toContain('Koosje'),
  },
);
