import { main } from '../../src/main.ts';
import { startCasus } from '../../src/texts/start-casus.ts';
import { startList } from '../../src/texts/start-list.ts';
import { inProcessHost, processHost, type Case } from '../support/run.ts';
import { cases } from '../support/tests.ts';

const ANSWERS = `gesprek: {student: eik, moment: voor, doel: loopbaan, rol: mentor}
antwoorden:
  relatie: aandacht
  plan: [{punt: relatie, als: de student binnenkomt, dan: vraag ik eerst hoe het is}]
`;

const LOG = `---
kansrijk: 1
id: 2026-11-20-reflectie-eik
soort: reflectie
vorm: reflectie
vorm_versie: 1.0.0
vorm_sha256: ${'a'.repeat(64)}
datum: 2026-11-20
tijd: "09:30"
student: eik
moment: na
minuten: 10
bewaar_tot: 2027-02-18
gedeeld: false
tags: [kansrijk, reflectie]
---

# Terugkijken op een gesprek

## Wat je meeneemt

### Wat ging goed, of beter dan eerder?
<!-- vraag: goed -->
> ze bleef zitten

### Wat spraken jullie af? Wie doet het? Wanneer?
<!-- vraag: afspraken -->
- [ ] bellen met de stage [wie:: mentor] [due:: 2026-12-01]
`;

const table: readonly Case[] = [
  { name: 'the version', args: ['--version'], exit: 0, stdout: /^\d+\.\d+\.\d+\n$/, stderr: '' },
  { name: 'the version, in Dutch', args: ['--versie'], exit: 0, stdout: /^\d+\.\d+\.\d+\n$/, stderr: '' },
  {
    name: 'help',
    args: ['--help'],
    exit: 0,
    stdout: { has: ['Gebruik:', 'Elke week', 'checklist'] },
    stderr: '',
  },
  { name: 'no word, without a terminal', args: [], exit: 0, stdout: { has: ['Gebruik:'] }, stderr: '' },
  {
    name: 'help of a word',
    args: ['reflect', '--hulp'],
    exit: 0,
    stdout: { has: ['Ook: na,', '--minuten'] },
  },
  {
    name: 'an unknown word',
    args: ['chekclist'],
    exit: 2,
    stdout: '',
    stderr: { has: ['Bedoel je kansrijk checklist?'] },
  },
  {
    name: 'an unknown flag',
    args: ['lijst', '--alle'],
    exit: 2,
    stdout: '',
    stderr: { has: ['--alle', '--alles'] },
  },
  {
    name: 'a flag without its value',
    args: ['voor', '--student'],
    exit: 2,
    stdout: '',
    stderr: { has: ['--student'] },
  },
  {
    name: 'a value that a flag does not know',
    args: ['voor', '--doel', 'loopban'],
    exit: 2,
    stdout: '',
    stderr: { has: ['--doel kent loopban niet.', 'Bedoel je loopbaan?'] },
  },
  {
    name: 'a day that does not exist',
    args: ['voor', '--datum', '2026-02-30'],
    exit: 2,
    stderr: { has: ['niet lezen als datum'] },
  },
  { name: 'a missing argument', args: ['toon'], exit: 2, stdout: '', stderr: { has: ['gesprek'] } },
  { name: 'the lists', args: ['checklist'], exit: 0, stdout: { has: ['begeleiding', '(versie '] } },
  {
    name: 'the lists as data',
    args: ['checklist', '--json'],
    exit: 0,
    stdout: { has: ['"checklists"', '"id": "begeleiding"'] },
  },
  {
    name: 'an unknown list',
    args: ['checklist', 'begeleidng'],
    exit: 2,
    stdout: '',
    stderr: { has: ['Bedoel je begeleiding?'] },
  },
  {
    name: 'a conversation without a terminal',
    args: ['checklist', 'begeleiding'],
    exit: 4,
    stdout: '',
    stderr: { has: ['kansrijk checklist begeleiding --antwoorden BESTAND'] },
  },
  { name: 'reflect without a terminal', args: ['na'], exit: 4, stdout: '', stderr: { has: ['--sjabloon'] } },
  {
    name: 'export without a terminal',
    args: ['export'],
    exit: 4,
    stdout: '',
    stderr: { has: ['kansrijk export --sjabloon'] },
  },
  {
    name: 'answers from stdin',
    args: ['checklist', 'begeleiding', '--antwoorden', '-', '--datum', '2026-11-20', '--tijd', '09:30'],
    stdin: ANSWERS,
    exit: 0,
    stdout: /\/logs\/2026-11-20-begeleiding-eik\.md\n$/,
    stderr: '',
  },
  {
    name: 'an answers file that is not there',
    args: ['checklist', 'begeleiding', '--antwoorden', 'weg.yaml'],
    exit: 2,
    stdout: '',
    stderr: { has: ['weg.yaml'] },
  },
  {
    name: 'an answers file with two problems',
    args: ['checklist', 'begeleiding', '--antwoorden', '-'],
    stdin: 'antwoorden:\n  relatie: prima\n  bestaat-niet: ja\n',
    exit: 1,
    stdout: '',
    stderr: /^invoer:2:\d+ {2}.*\ninvoer:3:\d+ {2}.*\n2 problemen gevonden\.\n$/,
  },
  {
    name: 'an answer that this conversation does not ask for',
    args: ['checklist', 'begeleiding', '--antwoorden', '-'],
    stdin: 'antwoorden: {talenten: aandacht}\n',
    exit: 0,
    stdout: /begeleiding\.md\n$/,
    stderr: { has: ['Weggelaten', 'talenten'] },
  },
  {
    name: 'a burgerservicenummer in an answer',
    args: ['checklist', 'begeleiding', '--antwoorden', '-'],
    stdin: 'antwoorden:\n  relatie: {waarde: aandacht, notitie: "bsn 111222333"}\n',
    exit: 6,
    stdout: '',
    stderr: /^invoer:2:\d+ {2}Hier staat een burgerservicenummer\..*\[BSN\]\nEr is niets geschreven\.\n$/,
  },
  {
    name: 'a name as schuilnaam in an answers file',
    args: ['checklist', 'begeleiding', '--antwoorden', '-'],
    stdin: 'gesprek: {student: Fatima}\n',
    exit: 6,
    stdout: '',
    stderr: /^invoer:1:\d+ {2}Dit lijkt op een naam\..*Vrij zijn: eik, spar en den\.\n/,
  },
  { name: 'a name as schuilnaam by flag', args: ['voor', '--student', 'sanna'], exit: 6, stdout: '' },
  { name: 'a schuilnaam of the wrong shape', args: ['voor', '--student', 'eik-1'], exit: 2, stdout: '' },
  {
    name: 'a text with personal data',
    args: ['privacy'],
    stdin: 'Sanna belde.\nHaar nummer is 06-12345678.\n',
    exit: 0,
    stdout: { has: ['1:1  Sanna  naam', '2:16  06-12345678  telefoonnummer'] },
  },
  {
    name: 'a text with codes instead',
    args: ['privacy', '-', '--vervang'],
    stdin: 'Sanna belde. sanna huilde.\n',
    exit: 0,
    stdout: '[NAAM-1] belde. [NAAM-1] huilde.\n',
    stderr: '',
  },
  {
    name: 'a text as data',
    args: ['privacy', '-', '--json'],
    stdin: 'Het ging goed.\n',
    exit: 0,
    stdout: '{\n  "treffers": [],\n  "let_op": []\n}\n',
  },
  { name: 'data and codes together', args: ['privacy', '-', '--json', '--vervang'], exit: 2, stdout: '' },
  {
    name: 'no conversations yet',
    args: ['lijst'],
    exit: 0,
    stdout: '',
    stderr: { has: ['nog geen gesprekken'] },
  },
  {
    name: 'no conversations, as data',
    args: ['lijst', '--json'],
    exit: 0,
    stdout: '{\n  "logs": []\n}\n',
    stderr: '',
  },
  {
    name: 'the conversations',
    args: ['lijst'],
    files: { 'logs/2026-11-20-reflectie-eik.md': LOG },
    exit: 0,
    stdout: { has: ['2026-11-20-reflectie-eik', 'Terugkijken op een gesprek'] },
  },
  {
    name: 'one conversation',
    args: ['toon', '2026-11-20-reflectie-eik'],
    files: { 'logs/2026-11-20-reflectie-eik.md': LOG },
    exit: 0,
    stdout: LOG,
  },
  {
    name: 'one conversation as data',
    args: ['toon', '2026-11-20-reflectie-eik', '--json'],
    files: { 'logs/2026-11-20-reflectie-eik.md': LOG },
    exit: 0,
    stdout: { has: ['"goed": "ze bleef zitten"', '"wanneer": "2026-12-01"', '"soort": "afspraken"'] },
  },
  {
    name: 'a conversation that is not there',
    args: ['toon', '2026-11-20-reflectie-eki'],
    files: { 'logs/2026-11-20-reflectie-eik.md': LOG },
    exit: 2,
    stdout: '',
    stderr: { has: ['Bedoel je 2026-11-20-reflectie-eik?'] },
  },
  {
    name: 'no open conversations',
    args: ['verder'],
    exit: 0,
    stdout: '',
    stderr: { has: ['Er staat niets open.'] },
  },
  {
    name: 'open conversations as data',
    args: ['verder', '--json'],
    exit: 0,
    stdout: '{\n  "concepten": []\n}\n',
  },
  {
    name: 'the card without a preparation',
    args: ['tijdens'],
    exit: 0,
    stdout: '',
    stderr: { has: ['kansrijk voor'] },
  },
  {
    name: 'the card of whichever list was walked last',
    args: ['checklist', '--moment', 'tijdens'],
    exit: 0,
    stdout: '',
    stderr: { has: ['kansrijk voor'] },
  },
  {
    name: 'the safest choices for a copy',
    args: ['export', '--sjabloon'],
    files: { 'logs/2026-11-20-reflectie-eik.md': LOG },
    exit: 0,
    stdout: { has: ['- 2026-11-20-reflectie-eik', 'goed: nee', 'afspraken: ja', 'weet_student: nog niet'] },
  },
  {
    name: 'a copy on stdout holds what was agreed and no schuilnaam',
    args: ['export', '--antwoorden', '-', '--uitvoer', '-'],
    stdin: 'export: {logs: [2026-11-20-reflectie-eik], vragen: {afspraken: ja, goed: nee}}\n',
    files: { 'logs/2026-11-20-reflectie-eik.md': LOG },
    exit: 0,
    stdout:
      /^(?![\s\S]*eik)(?![\s\S]*bleef)[\s\S]*bellen met de stage \(wie: mentor, wanneer: 1 december 2026\)/,
  },
  {
    name: 'a copy in which nobody is named',
    args: ['export', '--antwoorden', '-', '--uitvoer', '-'],
    stdin: 'export: {logs: [2026-11-20-reflectie-eik], vragen: {goed: ja}, namen: [Xanthippe]}\n',
    files: {
      'logs/2026-11-20-reflectie-eik.md': LOG.replace(
        'ze bleef',
        'Sanna en xanthippe bleven; eik ook; ze bleef',
      ),
    },
    exit: 0,
    stdout: { has: ['[NAAM-1] en [NAAM-2] bleven; [NAAM-3] ook'] },
  },
  {
    name: 'a copy of a question that stays closed',
    args: ['export', '--antwoorden', '-'],
    stdin: 'export: {logs: [2026-11-20-reflectie-eik], vragen: {anders: ja}}\n',
    files: { 'logs/2026-11-20-reflectie-eik.md': LOG },
    exit: 6,
    stdout: '',
    stderr: { has: ['anders'] },
  },
  { name: 'nothing of her own to check', args: ['controleer'], exit: 0, stdout: '' },
  { name: 'a file to check that is not there', args: ['controleer', 'weg.yaml'], exit: 2, stdout: '' },
  { name: 'a comparison without a file', args: ['controleer', '--tegen', 'oud.yaml'], exit: 2, stdout: '' },
  {
    name: 'an own list with a problem',
    args: ['controleer'],
    files: { 'checklists/mijn.yaml': 'schema: kansrijk/vorm/1\nid: mijn\nversie: een\n' },
    exit: 1,
    stdout: { has: ['mijn.yaml:3:9  Een versie heeft drie getallen'] },
  },
  {
    name: 'an own list to check, by its name',
    args: ['controleer', 'mijn'],
    files: { 'checklists/mijn.yaml': startList({ id: 'mijn', title: 'Mijn' }) },
    exit: 0,
    stdout: '',
    stderr: { has: ['~/kansrijk/checklists/mijn.yaml is in orde.'] },
  },
  {
    name: 'a list of her own, begun',
    args: ['nieuw', 'checklist', 'startgesprek'],
    exit: 0,
    stdout: /checklists\/startgesprek\.yaml\n$/,
    stderr: { has: ['Je lijst staat klaar', 'kansrijk proef startgesprek'] },
  },
  {
    name: 'a copy of ours, begun',
    args: ['nieuw', 'casus', 'sanna'],
    exit: 0,
    stdout: /casussen\/sanna\.yaml\n$/,
    stderr: { has: ['sanna is ook een casus van ons.'] },
  },
  {
    name: 'a list under a name that cannot be',
    args: ['nieuw', 'checklist', 'Mijn Lijst'],
    exit: 2,
    stdout: '',
    stderr: { has: ['Bijvoorbeeld: kansrijk nieuw checklist mijn-lijst'] },
  },
  {
    name: 'a list that is there already',
    args: ['nieuw', 'checklist', 'mijn'],
    files: { 'checklists/mijn.yaml': 'van haar' },
    exit: 2,
    stdout: '',
    stderr: { has: ['~/kansrijk/checklists/mijn.yaml is er al. Er is niets veranderd.'] },
  },
  {
    name: 'nothing said of what to begin',
    args: ['nieuw'],
    exit: 2,
    stdout: '',
    stderr: { has: ['kansrijk nieuw casus'] },
  },
  {
    name: 'a list that is tried',
    args: ['proef', 'mijn'],
    files: { 'checklists/mijn.yaml': startList({ id: 'mijn', title: 'Mijn' }) },
    exit: 0,
    stdout: { has: ['── scherm 1 van 6 ─', 'Vraag ik eerst hoe het gaat?', 'Zo lang is het:'] },
    stderr: { has: ['werkt, op het scherm en regel voor regel.'] },
  },
  {
    name: 'a casus that is tried, line by line',
    args: ['proef', 'mijn', '--toegankelijk'],
    files: { 'casussen/mijn.yaml': startCasus({ id: 'mijn', title: 'Mijn' }) },
    exit: 0,
    stdout: { has: ['Noor komt voor de derde keer te laat', 'Waaraan zie je dat?'] },
  },
  {
    name: 'a broken list that is tried',
    args: ['proef', 'mijn'],
    files: { 'checklists/mijn.yaml': 'schema: kansrijk/vorm/1\nid: mijn\nversie: een\n' },
    exit: 1,
    stdout: { has: ['mijn.yaml:3:9  Een versie heeft drie getallen'] },
    stderr: { has: ['Maak dit eerst in orde.'] },
  },
  { name: 'a file to try that is not there', args: ['proef', 'weg.yaml'], exit: 2, stdout: '' },
  { name: 'nothing to try', args: ['proef'], exit: 2, stdout: '', stderr: { has: ['bestand'] } },
  {
    name: 'a moment that a list is not for',
    args: ['checklist', 'reflectie', '--moment', 'voor', '--antwoorden', '-'],
    stdin: 'antwoorden: {}\n',
    exit: 2,
    stdout: '',
  },
  {
    name: 'a schuilnaam without its flag',
    args: ['voor', 'eik'],
    exit: 2,
    stdout: '',
    stderr: { has: ['eik hoort hier niet.', 'Bedoel je kansrijk voor --student eik?'] },
  },
  {
    name: 'the card, and no sentence that only looks like it, where words ask for it',
    args: ['zeg', 'dat', 'vader', 'slaat'],
    exit: 0,
    stdout: { has: ['Is er nu gevaar? Bel 112.'] },
    stderr: 'Dit gaat over veiligheid. Kijk eerst hier.\n\n',
  },
  { name: 'an open conversation that is not there', args: ['verder', 'weg'], exit: 2, stdout: '' },
  { name: 'nor as data', args: ['verder', 'weg', '--json'], exit: 2, stdout: '' },
  {
    name: 'a template for a moment with nothing to fill in',
    args: ['checklist', 'begeleiding', '--moment', 'tijdens', '--sjabloon'],
    exit: 2,
    stdout: '',
  },
  {
    name: 'the card by the words of somebody in a hurry',
    args: ['112'],
    exit: 0,
    stdout: { has: ['Is er nu gevaar? Bel 112.'] },
    stderr: '',
  },
  {
    name: 'the help by a word, and no menu without a terminal',
    args: ['help'],
    exit: 0,
    stdout: { has: ['Elke week', 'kansrijk help instellingen', 'omgeving of afsluitcodes'] },
    stderr: '',
  },
  { name: 'the help of one word', args: ['hulp', 'na'], exit: 0, stdout: { has: ['--bij'] }, stderr: '' },
  {
    name: 'what stands in the settings',
    args: ['help', 'instellingen'],
    exit: 0,
    stdout: { has: ['nummers:', 'bewaardagen:', 'editor:', 'toegankelijk:'] },
    stderr: '',
  },
  ...[
    ['omgeving', 'KANSRIJK_HOME', 'NO_COLOR'],
    ['afsluitcodes', '130'],
    ['toegankelijkheid', '--toegankelijk', 'Ctrl+B'],
    ['privacy', 'schuilnaam', 'Gebruik: kansrijk privacy', '--vervang'],
  ].map(([topic = '', ...has]): Case => ({
    name: `what ${topic} is about`,
    args: ['help', topic],
    exit: 0,
    stdout: { has },
    stderr: '',
  })),
  ...['opruimen', 'inzage', 'slot', 'doctor', 'aanvullen', 'chekclist'].map((word): Case => ({
    name: `help behind a word that there is not: ${word}`,
    args: ['--map', 'x', word, '--help'],
    exit: 2,
    stdout: '',
    stderr: { has: [`Het woord ${word} ken ik niet.`] },
  })),
  {
    name: 'help on nothing that there is',
    args: ['help', 'zge'],
    exit: 2,
    stdout: '',
    stderr: 'Over zge is er geen uitleg.\nBedoel je kansrijk help zeg?\n',
  },
  {
    name: 'the card when the settings are wrong',
    args: ['veiligheid'],
    files: { 'instellingen.yaml': 'rol: Mentor\n' },
    exit: 0,
    stdout: { has: ['Bel 112'] },
    stderr: { has: ['instellingen.yaml'] },
  },
];

cases([inProcessHost(main), processHost()], table);
