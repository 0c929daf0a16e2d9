import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { localDate } from '../../src/domain/dates.ts';
import { keptByKansrijk } from '../support/kept.ts';
import type { Temp } from '../support/temp.ts';
import { scenario } from '../support/tests.ts';

const MENTOR = { 'instellingen.yaml': 'rol: mentor\n' };
const TODAY = localDate(new Date());

const settings = ({ map }: Temp): string => readFileSync(join(map, 'instellingen.yaml'), 'utf8');

scenario(
  'the menu leads from the welcome to a saved preparation, on one keyboard, and "not now" is asked once',
  `
  $ kansrijk
  ziet: Wat is jouw rol?
  > volgende
  ziet: Wat wil je doen?
  ziet: Je rol kiezen
  > kies Een gesprek voorbereiden
  ziet: Welke lijst wil je doorlopen?
  > volgende
  ziet: Voor welke student is dit gesprek?
  > vul in eik
  > volgende
  > punt Eerst contact: aandacht
  > overzicht
  > bewaar
  einde: 0
  stdout: -begeleiding-eik.md
  $ kansrijk voor
  ziet: Voor welke student is dit gesprek?
  > stop
  einde: 0
`,
  { afterwards: (_played, temp) => expect(settings(temp)).toBe('rol_later: true\n') },
);

scenario(
  'keys that were typed before the screens stood there are not lost between the menu and a conversation',
  `
  $ kansrijk
  ziet: Wat wil je doen?
  [scherm] > toets enter enter e i k enter
  [regels] > regel 1
  [regels] > regel 1
  [regels] > vul in eik
  ziet: Waar gaat het gesprek vooral over?
  bewaard: student = eik
  > stop
  einde: 0
`,
  { files: MENTOR, found: keptByKansrijk },
);

scenario(
  'what waits is brought up, taken up, and let rest',
  `
  $ kansrijk voor --student eik
  > volgende
  > punt Eerst contact: aandacht
  > stop
  einde: 0
  $ kansrijk
  ziet: verdergaan?
  [scherm] > toets v enter
  [regels] > regel v
  ziet: Eerst contact
  > overzicht
  > bewaar
  einde: 0
  $ kansrijk
  ziet: Gesprek met eik van van
  ziet: laat rusten
  [scherm] > toets t enter
  [regels] > regel t
  ziet: Hoeveel tijd heb je nu?
  > stop
  einde: 0
  $ kansrijk
  ziet: Gesprek met eik van van
  [scherm] > typ l
  [regels] > regel l
  ziet: Dat laat ik rusten.
  niet: Gesprek met eik
  > stop
  einde: 0
  $ kansrijk
  ziet: Wat wil je doen?
  niet: Gesprek met eik
  > kies Stoppen
  einde: 0
  stdout:
`,
  {
    files: MENTOR,
    afterwards: (_played, temp) =>
      expect(settings(temp)).toMatch(
        /^rol: mentor\nlaat_rusten: \[gesprek \d{4}-\d\d-\d\d-begeleiding-eik tot /,
      ),
  },
);

/** A look back with an afspraak that is due today. */
const DUE = {
  [`logs/${TODAY}-reflectie-eik.md`]: [
    '---',
    'kansrijk: 1',
    `id: ${TODAY}-reflectie-eik`,
    'soort: reflectie',
    'vorm: reflectie',
    'vorm_versie: 1.0.0',
    `datum: ${TODAY}`,
    'tijd: "00:01"',
    'student: eik',
    'moment: na',
    'bewaar_tot: 2099-01-01',
    'gedeeld: false',
    'tags: [kansrijk, reflectie]',
    '---',
    '',
    '# Terugkijken',
    '',
    '### Wat spraken jullie af?',
    '<!-- vraag: afspraken -->',
    `- [ ] bellen met de stage [wie:: mentor] [due:: ${TODAY}]`,
    '',
  ].join('\n'),
};

scenario(
  'an afspraak that is due can be ticked from the menu',
  `
  $ kansrijk
  ziet: Afspraak met eik voor vandaag: bekijken?
  [scherm] > toets a enter
  [regels] > regel a
  ziet: bellen met de stage
  > kies Ja, gedaan
  ziet: Afgevinkt.
  niet: bekijken?
  > stop
  einde: 0
  bestand: logs/*.md bevat [x] bellen met de stage
`,
  {
    files: {
      ...MENTOR,
      ...DUE,
    },
  },
);

scenario(
  'what waited behind the line that is let rest comes up at once',
  `
  $ kansrijk voor --student spar
  > volgende
  > punt Eerst contact: aandacht
  > overzicht
  > bewaar
  einde: 0
  $ kansrijk
  ziet: Gesprek met spar van van
  niet: Afspraak met eik
  [scherm] > typ l
  [regels] > regel l
  ziet: Dat laat ik rusten.
  ziet: Afspraak met eik voor vandaag: bekijken?
  > stop
  einde: 0
`,
  { files: { ...MENTOR, ...DUE } },
);

scenario(
  'a concept of the same conversation is offered before a second one is begun',
  `
  $ kansrijk voor --student eik
  > volgende
  > punt Eerst contact: aandacht
  > stop
  einde: 0
  $ kansrijk voor --student eik
  ziet: Wil je verdergaan waar je was?
  > volgende
  ziet: Eerst contact
  niet: Waar gaat het gesprek vooral over?
  > stop
  einde: 0
  $ kansrijk voor --student eik
  > kies Nee, een nieuw gesprek
  ziet: Waar gaat het gesprek vooral over?
  > stop
  einde: 0
`,
  {
    files: MENTOR,
    afterwards: (_played, { map }) => expect(readdirSync(join(map, 'concepten'))).toHaveLength(1),
  },
);

scenario(
  'a short look is deepened with more time',
  `
  $ kansrijk voor --student eik
  > volgende
  > punt Eerst contact: aandacht
  > overzicht
  > bewaar
  einde: 0
  $ kansrijk na --student eik --minuten 5
  > volgende
  ziet: Wat ging goed, of beter dan eerder?
  > overzicht
  > bewaar
  einde: 0
  $ kansrijk na
  ziet: al kort bekeken: verdiepen
  > kies eik
  ziet: Hoeveel tijd heb je nu?
  > volgende
  ziet: Wil je de acht punten kort langslopen?
  > stop
  einde: 0
`,
  { files: MENTOR },
);

scenario(
  'something is looked up in two short lists, and back leads through both',
  `
  $ kansrijk
  > kies Iets opzoeken
  ziet: Wat wil je opzoeken?
  > kies Wat een woord betekent
  ziet: Woorden rond Entree
  > terug
  ziet: Wat wil je opzoeken?
  > terug
  ziet: Een casus lezen
  > kies Iets opzoeken
  > kies Wie wat doet rond een student
  > kies Peercoach
  einde: 0
  stdout: Peercoach
`,
  { files: MENTOR },
);

scenario(
  'the card is there under the explanation of the menu too, with the numbers of her own school',
  `
  $ kansrijk
  ziet: Wat wil je doen?
  > veilig
  ziet: Bel vandaag nog de mentor.
  ziet: Mentor Piet: 010-1234567
  [scherm] > sluit uitleg
  ziet: Wat wil je doen?
  [scherm] > kies Zorgen over veiligheid
  [regels] > regel 7
  einde: 0
  stdout: Mentor Piet 010-1234567
`,
  {
    files: {
      'instellingen.yaml': 'rol: peercoach\nnummers:\n  - naam: Mentor Piet\n    nummer: 010-1234567\n',
    },
  },
);

scenario(
  'a sentence to say becomes a plan in the next preparation, and waits no more then',
  `
  $ kansrijk zeg te laat
  ziet: Wil je hier een plan van maken?
  [scherm] > typ p
  [regels] > regel p
  ziet: Het plan staat klaar.
  einde: 0
  $ kansrijk voor --student eik
  > volgende
  > punt Goed beeld: aandacht
  > overzicht
  > ga naar Plan
  ziet: klaar bij: te laat.
  [scherm] > toets down enter
  [scherm] > toets enter enter
  [regels] > regel 1
  [regels] ziet: Je plan: Als de student te laat binnenkomt, dan vraag ik eerst
  [regels] > volgende
  [regels] > volgende
  > bewaar
  einde: 0
  bestand: logs/*.md bevat vraag ik eerst: hoe is het?
`,
  {
    files: MENTOR,
    afterwards(_played, temp) {
      expect(settings(temp)).toBe('rol: mentor\n');
      expect(readdirSync(join(temp.map, 'logs'))).toHaveLength(1);
    },
  },
);

scenario(
  'the card is offered while she writes, and nothing of it is kept',
  `
  $ kansrijk na --student eik --minuten 1
  ziet: Wat ging goed, of beter dan eerder?
  [scherm] > typ Haar vader slaat haar.
  [regels] > regel Haar vader slaat haar.
  ziet: Zorgen over veiligheid?
  > veilig
  ziet: Is er nu gevaar? Bel 112.
  > stop
  einde: 0
  bestand: concepten/*.json bevat Haar vader slaat haar.
`,
  {
    files: MENTOR,
    afterwards(_played, temp) {
      const [draft = ''] = readdirSync(join(temp.map, 'concepten'));
      expect(readFileSync(join(temp.map, 'concepten', draft), 'utf8')).not.toMatch(/veilig|112/);
    },
  },
);

scenario(
  'a slip in the settings is told, and stands between her and nothing',
  `
  $ kansrijk voor
  ziet: Wat is jouw rol?
  > volgende
  ziet: Voor welke student is dit gesprek?
  > stop
  einde: 0
`,
  { files: { 'instellingen.yaml': 'nummers: [\n' } },
);

scenario(
  'back leads from the first screen to the list she chose, and from there to the menu',
  `
  $ kansrijk
  ziet: Wat wil je doen?
  > kies Samen met een collega praten
  > terug
  ziet: Wat wil je doen?
  > kies Een gesprek voorbereiden
  ziet: Welke lijst wil je doorlopen?
  > kies Checklist begeleiding
  ziet: Voor welke student is dit gesprek?
  > vul in eik
  > terug
  > terug
  ziet: Welke lijst wil je doorlopen?
  > terug
  ziet: Bewaard tot hier.
  ziet: Wat wil je doen?
  ziet: verdergaan?
  > stop
  einde: 0
`,
  { files: MENTOR },
);

scenario(
  'the list is chosen again without losing what was typed',
  `
  $ kansrijk checklist
  > kies Checklist begeleiding
  ziet: Voor welke student is dit gesprek?
  > vul in eik
  > terug
  > terug
  ziet: Welke lijst wil je doorlopen?
  > kies Checklist samenwerking
  > overzicht
  ziet: eik
  > bewaar
  einde: 0
  stdout: -samenwerking-eik.md
`,
  { files: MENTOR },
);

scenario(
  'what was begun with one list stays a concept of its own when she takes the other',
  `
  $ kansrijk checklist
  > kies Checklist begeleiding
  > vul in eik
  > kies Gewoon even praten, of iets anders
  > punt Eerst contact: aandacht
  > terug
  > terug
  > terug
  [regels] > terug
  ziet: Welke lijst wil je doorlopen?
  > kies Checklist samenwerking
  ziet: Bewaard tot hier.
  ziet: eik
  > overzicht
  > bewaar
  einde: 0
  stdout: -samenwerking-eik.md
  bestand: concepten/${TODAY}-begeleiding-eik.json bevat aandacht
`,
  { files: MENTOR },
);

scenario(
  'a wrong line in the settings is told behind the screens, and what is right counts',
  `
  $ kansrijk voor
  ziet: Voor welke student is dit gesprek?
  > stop
  ziet: bewaardagen
  einde: 0
`,
  { files: { 'instellingen.yaml': 'rol: docent\nbewaardagen: zestig\n' } },
);
