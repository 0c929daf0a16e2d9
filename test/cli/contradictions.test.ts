import { main } from '../../src/main.ts';
import { inProcessHost, processHost, type Case } from '../support/run.ts';
import { cases } from '../support/tests.ts';

const LOG = `---
kansrijk: 1
id: 2026-11-20-begeleiding-eik
soort: checklist
vorm: begeleiding
vorm_versie: 1.0.0
vorm_sha256: ${'a'.repeat(64)}
datum: 2026-11-20
tijd: "09:30"
student: eik
moment: voor
bewaar_tot: 2027-02-18
gedeeld: false
tags: [kansrijk, begeleiding]
---

# Checklist begeleiding
`;
const FILES = { 'logs/2026-11-20-begeleiding-eik.md': LOG };

/** Words and flags that cannot both be meant: each is said, with what to do, and nothing is written. */
const refused: readonly (readonly [args: string, ...has: string[]])[] = [
  ['voor --moment na', 'Bij kansrijk voor past --moment na niet.', 'Typ: kansrijk na'],
  ['voor --moment tijdens', 'Typ: kansrijk tijdens'],
  ['tijdens --moment voor', 'Bij kansrijk tijdens past --moment voor niet.', 'Typ: kansrijk voor'],
  ['reflect --moment voor', 'Bij kansrijk reflect past --moment voor niet.', 'Typ: kansrijk voor'],
  ['tijdens --json', 'Met --json kan kansrijk tijdens niets.', 'kansrijk toon GESPREK --json'],
  ['na --json', 'Met --json kan kansrijk reflect niets.'],
  ['checklist samenwerking --json', 'Met --json kan kansrijk checklist samenwerking niets.'],
  ['tijdens --antwoorden -', 'Tijdens een gesprek is er niets in te vullen.'],
  ['voor --sjabloon --antwoorden -', 'Kies --sjabloon of --antwoorden, niet allebei.'],
  ['na --sjabloon --antwoorden -', 'Kies --sjabloon of --antwoorden, niet allebei.'],
  ['checklist --antwoorden -', 'Zeg erbij om welke lijst het gaat.'],
  ['checklist --sjabloon', 'Zeg erbij om welke lijst het gaat.'],
  ['casus --antwoorden -', 'Zeg erbij om welke casus het gaat.'],
  ['casus --sjabloon', 'Zeg erbij om welke casus het gaat.'],
  ['export --antwoorden - --namen -', 'kunnen niet allebei van de invoer komen.'],
  [
    'reflect --bij 2026-11-20-begeleiding-eik --student spar --antwoorden -',
    'Het gesprek 2026-11-20-begeleiding-eik gaat over eik, niet over spar.',
    'Laat --student weg',
  ],
  [
    'lijst --map /etc/passwd',
    '/etc/passwd kan geen map voor kansrijk zijn.',
    'Kies een andere map met --map.',
  ],
  ['lijst --map /etc/passwd/onder', '/etc/passwd/onder kan geen map voor kansrijk zijn.'],
  ['checklist begeleiding --antwoorden - --afdrukken', 'Met --afdrukken kan er geen --antwoorden'],
  ['feedback --sjabloon --afdrukken', 'Met --afdrukken kan er geen --antwoorden'],
  ['checklist begeleiding --afdrukken --uitvoer weg/blad.html', 'De map voor weg/blad.html bestaat niet.'],
  [`lijst --map ${'x'.repeat(300)}`, 'De naam van de map is te lang.'],
];

const contradictions = refused.map(([args, ...has]): Case => ({
  name: args.slice(0, 80),
  args: args.split(' '),
  stdin: 'antwoorden: {}\n',
  files: FILES,
  exit: 2,
  stdout: '',
  stderr: { has },
}));

const homes: readonly Case[] = [
  {
    name: '--map without a folder',
    args: ['lijst', '--map', ''],
    exit: 2,
    stderr: 'Achter --map staat geen map.\nZet er een map achter, of laat --map weg.\n',
  },
  {
    name: 'a home that is not there',
    args: ['lijst'],
    env: { KANSRIJK_HOME: undefined, HOME: '/bestaat/niet' },
    exit: 2,
    stderr: 'Ik kan je thuismap niet vinden.\nKies zelf een map met --map, of zet KANSRIJK_HOME.\n',
  },
  {
    name: 'a home that is a file',
    args: ['lijst'],
    env: { KANSRIJK_HOME: undefined, HOME: '/etc/passwd' },
    exit: 2,
    stderr: { has: ['Ik kan je thuismap niet vinden.'] },
  },
  {
    name: 'an empty KANSRIJK_HOME counts as none',
    args: ['lijst', '--json'],
    env: { KANSRIJK_HOME: '' },
    files: FILES,
    exit: 0,
    stdout: { has: ['"id": "2026-11-20-begeleiding-eik"'] },
  },
  {
    name: 'KANSRIJK_HOME that is a file',
    args: ['lijst'],
    env: { KANSRIJK_HOME: '/etc/passwd' },
    exit: 2,
    stderr: { has: ['/etc/passwd kan geen map voor kansrijk zijn.', 'Zet KANSRIJK_HOME op een andere map.'] },
  },
];

const sensible: readonly Case[] = [
  ...['lijst', 'zoek moe', 'verder'].map((word): Case => ({
    name: `--map on a folder that is not there: ${word}`,
    args: [...word.split(' '), '--map', '/bestaat/niet'],
    exit: 0,
    stdout: '',
    stderr: { has: ['De map /bestaat/niet bestaat niet.\n'] },
  })),
  {
    name: 'nothing may be asked',
    args: ['voor', '--geen-invoer'],
    exit: 4,
    stderr: { has: ['met --geen-invoer vraag ik niets'] },
  },
  {
    name: 'everything that is wrong with an answers file, a number that may not be kept first of all',
    args: ['voor', '--antwoorden', '-'],
    stdin:
      'gesprek: {doel: lopbaan}\nantwoorden:\n  relatie: {waarde: aandagt, notitie: "a 111222333 b 123456782"}\n',
    exit: 6,
    stdout: '',
    stderr:
      /^invoer:1:17 .*lopbaan.*\ninvoer:3:21 .*aandagt.*\ninvoer:3:42 .*\ninvoer:3:54 .*\nEr is niets geschreven\.\n$/,
  },
  {
    name: 'a moment in an answers file at which there is nothing to fill in, beside all else that is wrong',
    args: ['checklist', 'begeleiding', '--antwoorden', '-'],
    stdin: 'gesprek: {moment: tijdens}\nantwoorden: {relatie: aandacht, autonmie: x}\n',
    exit: 1,
    stdout: '',
    stderr: /^invoer:1:19 .*"tijdens".*voor of na\.\ninvoer:2:33 .*"autonmie".*\n2 problemen gevonden\.\n$/,
  },
  {
    name: 'a moment in an answers file that a list is not for, beside a name',
    args: ['reflect', '--antwoorden', '-'],
    stdin: 'gesprek: {moment: voor, student: Fatima}\nantwoorden: {schaal: 11}\n',
    exit: 6,
    stdout: '',
    stderr:
      /^invoer:1:19 .*"voor".*Hier kan alleen na\.\ninvoer:1:34 .*naam.*\ninvoer:2:22 .*\nEr is niets geschreven\.\n$/,
  },
  {
    name: 'what a flag says instead of an answers file',
    args: [
      'reflect',
      '--moment',
      'na',
      '--doel',
      'loopbaan',
      '--student',
      'eik',
      '--antwoorden',
      '-',
      '--json',
    ],
    stdin: 'gesprek: {moment: voor, doel: lopbaan, student: [a]}\n',
    exit: 0,
    stdout: { has: ['"moment": "na"', '"doel": "loopbaan"', '"student": "eik"'] },
    stderr: '',
  },
  {
    name: 'no plans where no points were chosen',
    args: ['voor', '--antwoorden', '-', '--json'],
    stdin: 'antwoorden: {relatie: aandacht, aandachtspunten: [], plan: [{als: a}]}\n',
    exit: 0,
    stdout: /"antwoorden": \{\n {4}"relatie": "aandacht"\n {2}\}\n\}\n$/,
    stderr: { has: ['Weggelaten', 'plan'] },
  },
  {
    name: 'a plan for what is no point of this conversation',
    args: ['reflect', '--antwoorden', '-'],
    stdin: 'antwoorden:\n  plan: [{punt: relati, als: x, dan: y}]\n',
    exit: 1,
    stdout: '',
    stderr: /^invoer:2:17 {2}"relati" kan hier niet\. Bedoel je "relatie"\?\n/,
  },
  {
    name: 'a word with its own moment',
    args: ['na', '--moment', 'na', '--antwoorden', '-'],
    stdin: 'antwoorden: {}\n',
    exit: 0,
    stdout: /-reflectie\.md\n$/,
  },
  {
    name: 'the log that was filled in from a file, as data',
    args: ['voor', '--antwoorden', '-', '--json', '--datum', '2026-11-24'],
    stdin: 'antwoorden: {relatie: aandacht}\n',
    exit: 0,
    stdout: { has: ['"id": "2026-11-24-begeleiding"', '"relatie": "aandacht"'] },
  },
  {
    name: 'the log it belongs to, for the same student',
    args: ['na', '--bij', '2026-11-20-begeleiding-eik', '--student', 'eik', '--antwoorden', '-'],
    stdin: 'antwoorden: {}\n',
    files: FILES,
    exit: 0,
    stdout: /-reflectie-eik\.md\n$/,
  },
];

cases([inProcessHost(main), processHost()], [...contradictions, ...homes, ...sensible]);
