import { main } from '../../src/main.ts';
import { inProcessHost, processHost, type Case } from '../support/run.ts';
import { cases } from '../support/tests.ts';

const PREPARED = `---
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

## Elk gesprek

- [x] **Eerst contact** · aandacht — Maak ik eerst contact, voordat ik over taken begin? <!-- vraag: relatie -->
  > vraag naar de keuken
`;

const table: readonly Case[] = [
  {
    name: 'the guide on one sheet',
    args: ['feedback', '--afdrukken'],
    exit: 0,
    stdout: { has: ['Collegiale feedback', '8. Terugkomen · 1 minuut', '[ ] Ja, dat mag', '____'] },
    stderr: '',
  },
  {
    name: 'a list to tick by hand',
    args: ['checklist', 'begeleiding', '--afdrukken', '--doel', 'loopbaan'],
    exit: 0,
    stdout: { has: ['vóór het gesprek · Werk en toekomst', '[ ] [ ] [ ]  Eerst contact', 'Als ____'] },
    stderr: '',
  },
  {
    name: 'a list for afterwards',
    args: ['checklist', 'samenwerking', '--afdrukken', '--moment', 'na', '--samenwerking', 'zorgteam'],
    exit: 0,
    stdout: { has: ['na het gesprek · Het zorgteam, of hulp van buiten', 'Wie heeft de regie?', 'Wanneer'] },
  },
  {
    name: 'no list named',
    args: ['checklist', '--afdrukken'],
    exit: 2,
    stdout: '',
    stderr: { has: ['Welke lijst wil je afdrukken?'] },
  },
  {
    name: 'a card before anything was prepared',
    args: ['tijdens', '--afdrukken'],
    exit: 0,
    stdout: '',
    stderr: { has: ['kansrijk voor'] },
  },
  {
    name: 'a card of a list that was not prepared',
    args: ['checklist', 'samenwerking', '--moment', 'tijdens'],
    exit: 0,
    stdout: '',
    stderr: { has: ['kansrijk checklist samenwerking'] },
  },
  {
    name: 'a card on one sheet, of whichever list was prepared last',
    args: ['tijdens', '--afdrukken'],
    files: { 'logs/2026-11-20-begeleiding-eik.md': PREPARED },
    exit: 0,
    stdout: {
      has: ['EERST CONTACT', 'Eerst contact. Dan pas de taak.', '> vraag naar de keuken', 'Notities'],
    },
    stderr: '',
  },
  {
    name: 'a page',
    args: ['feedback', '--afdrukken', '--uitvoer', 'blad.html'],
    exit: 0,
    stdout: /\/blad\.html\n$/,
    stderr: { has: ['Ctrl+P'] },
  },
  {
    name: 'another kind of file',
    args: ['feedback', '--afdrukken', '--uitvoer', 'blad.pdf'],
    exit: 2,
    stdout: '',
    stderr: { has: ['.html of .txt'] },
  },
  {
    name: 'a place for a sheet that nobody asked for',
    args: ['feedback', '--uitvoer', 'blad.html'],
    exit: 2,
    stdout: '',
    stderr: { has: ['--afdrukken'] },
  },
  {
    name: 'feedback without a terminal',
    args: ['feedback'],
    exit: 4,
    stdout: '',
    stderr: { has: ['kansrijk feedback --antwoorden BESTAND'] },
  },
  {
    name: 'feedback knows no student',
    args: ['feedback', '--student', 'eik'],
    exit: 2,
    stdout: '',
    stderr: { has: ['--student'] },
  },
  {
    name: 'feedback from a file',
    args: ['feedback', '--antwoorden', '-', '--datum', '2026-11-20'],
    stdin: 'antwoorden: {opschrijven: ja, goed-gedaan: je bleef zitten, terugkomen: 2026-12-08}\n',
    exit: 0,
    stdout: /2026-11-20-feedback\.md\n$/,
    stderr: '',
  },
];

cases([inProcessHost(main), processHost()], table);
