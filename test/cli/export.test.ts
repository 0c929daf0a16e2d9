import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { agreed, logText, open } from '../fixtures/share-logs.ts';
import { inProcessHost, processHost, type Case } from '../support/run.ts';
import { cases, useTemp } from '../support/tests.ts';

const ID = '2026-11-20-reflectie-eik';
const OTHER = '2026-11-21-reflectie-spar';
const LOG = `logs/${ID}.md`;
const FULL = logText({
  id: ID,
  body: [
    open('goed', 'Sanna bleef zitten na de huisarts, bsn 123456782, Bakkerij Zon'),
    open('anders', 'GEHEIM'),
    agreed('bellen met Sanna'),
  ].join(''),
});
const TO_STDOUT = ['export', '--antwoorden', '-', '--naar', '-'];

const choices = (rest: string): string => `export: {logs: [${ID}], ${rest}}\n`;

const table: readonly Case[] = [
  {
    name: 'without a terminal and without answers',
    args: ['export'],
    files: { [LOG]: FULL },
    exit: 4,
    stdout: '',
    stderr: { has: ['kansrijk export --sjabloon'] },
  },
  {
    name: 'the template names every choice that there is',
    args: ['export', '--sjabloon'],
    files: { [LOG]: FULL },
    exit: 0,
    stdout: {
      has: [
        `- ${ID}`,
        'goed: nee',
        'afspraken: ja',
        'weet_student: nog niet',
        'samen begeleiden',
        'niet bereikbaar',
      ],
    },
  },
  {
    name: 'a text for a mail, in which nobody can be recognised',
    args: TO_STDOUT,
    stdin: choices('vragen: {goed: ja, afspraken: ja}, treffers: {Bakkerij: weglaten, huisarts: weglaten}'),
    files: { [LOG]: FULL },
    exit: 0,
    stdout: /^(?![\s\S]*(?:Sanna|123456782|huisarts|Bakkerij|GEHEIM|\beik\b))[\s\S]*bellen met \[NAAM-\d\]/,
    stderr: { has: ['De student weet nog niet dat je dit deelt.'] },
  },
  {
    name: 'names from a file go too, whatever they look like',
    args: [...TO_STDOUT, '--namen', 'kansrijk/namen.txt'],
    stdin: choices('weet_student: ja, vragen: {afspraken: ja}, namen: [sanna]'),
    files: { [LOG]: FULL, 'namen.txt': 'de stage; bellen\n' },
    exit: 0,
    stdout: /^(?![\s\S]*(?:Sanna|bellen met))[\s\S]*\[NAAM-\d\] met \[NAAM-\d\]/,
  },
  {
    name: 'what is kept, stays; a word of health goes unless it is kept',
    args: TO_STDOUT,
    stdin: choices('weet_student: ja, vragen: {goed: ja}, treffers: {sanna: houden}'),
    files: { [LOG]: FULL },
    exit: 0,
    stdout: { has: ['Sanna bleef zitten na de …, bsn [BSN]'] },
    stderr: { has: ['Weggelaten: huisarts.', 'Heeft de ander dit echt nodig?'] },
  },
  {
    name: 'a word of health that the other needs',
    args: TO_STDOUT,
    stdin: choices('weet_student: ja, vragen: {goed: ja}, treffers: {sanna: houden, huisarts: houden}'),
    files: { [LOG]: FULL },
    exit: 0,
    stdout: { has: ['Sanna bleef zitten na de huisarts, bsn [BSN]'] },
    stderr: /^(?![\s\S]*Weggelaten)/,
  },
  {
    name: 'a burgerservicenummer cannot be kept',
    args: ['export', '--antwoorden', '-'],
    stdin: `export:\n  logs: [${ID}]\n  vragen: {goed: ja}\n  treffers:\n    "123456782": houden\n`,
    files: { [LOG]: FULL },
    exit: 6,
    stdout: '',
    stderr: { has: ['invoer:5:18  123456782 mag nooit in een kopie staan.', 'Er is geen kopie gemaakt.'] },
  },
  {
    name: 'a question that always stays closed',
    args: ['export', '--antwoorden', '-'],
    stdin: choices('vragen: {anders: ja}'),
    files: { [LOG]: FULL },
    exit: 6,
    stdout: '',
    stderr: { has: ['De vraag anders blijft altijd bij jou.'] },
  },
  {
    name: 'every problem at once, with its place',
    args: ['export', '--antwoorden', '-'],
    stdin: `export:\n  logs: nee\n  vragen: {goed: misschien}\n  waarvoor: omdat Sanna het vroeg\n  voor_rol: metnor\n  tot: morgen\n  weet_student: vast\n  treffers: {a: bewaar}\n`,
    files: { [LOG]: FULL },
    exit: 1,
    stdout: '',
    stderr: {
      has: [
        'invoer:2:9',
        'invoer:3:18',
        'invoer:4:13',
        'invoer:5:13',
        '"mentor"',
        'invoer:6:8',
        'invoer:7:17',
        'invoer:8:17',
      ],
    },
  },
  {
    name: 'conversations and questions that are not there',
    args: ['export', '--antwoorden', '-'],
    stdin: 'export:\n  logs: [2026-11-20-reflectie-eki]\n',
    files: { [LOG]: FULL },
    exit: 1,
    stdout: '',
    stderr: { has: ['invoer:2:10', `Bedoel je ${ID}?`] },
  },
  {
    name: 'a question that is not there',
    args: ['export', '--antwoorden', '-'],
    stdin: choices('vragen: {afspraak: ja}'),
    files: { [LOG]: FULL },
    exit: 1,
    stderr: { has: ['Bedoel je afspraken?'] },
  },
  {
    name: 'a wrong shape, conversations and questions that are not there: all at once, in order',
    args: ['export', '--antwoorden', '-'],
    stdin: `export:\n  voor_rol: metnor\n  logs: [1, 2026-11-20-reflectie-eki, ${ID}]\n  vragen: {afspraak: ja, goed: ja}\n`,
    files: { [LOG]: FULL },
    exit: 1,
    stdout: '',
    stderr:
      /^invoer:2:13 [^\n]*\ninvoer:3:10 [^\n]*\ninvoer:3:13 [^\n]*Bedoel je 2026-11-20-reflectie-eik\?\ninvoer:4:12 [^\n]*Bedoel je afspraken\?\n4 problemen gevonden\.\n$/,
  },
  {
    name: 'a question of a conversation that is not there is not called unknown',
    args: ['export', '--antwoorden', '-'],
    stdin: 'export:\n  logs: [2026-11-20-reflectie-eki]\n  vragen: {goed: ja}\n',
    files: { [LOG]: FULL },
    exit: 1,
    stderr: /^invoer:2:10 [^\n]*\n$/,
  },
  {
    name: 'everything that may not, at once',
    args: ['export', '--antwoorden', '-'],
    stdin: `export:\n  logs: [${ID}]\n  vragen: {goed: ja, anders: ja}\n  treffers:\n    "123456782": houden\n`,
    files: { [LOG]: FULL },
    exit: 6,
    stdout: '',
    stderr: {
      has: ['invoer:3:30  De vraag anders blijft altijd bij jou.', 'invoer:5:18  123456782 mag nooit'],
    },
  },
  {
    name: 'two students in one copy: it is said, and their codes are kept apart',
    args: TO_STDOUT,
    stdin: `export: {logs: [${ID}, ${OTHER}], weet_student: ja, vragen: {goed: ja, afspraken: ja}}\n`,
    files: {
      [LOG]: logText({ id: ID, body: agreed('bellen met [NAAM-1]') }),
      [`logs/${OTHER}.md`]: logText({
        id: OTHER,
        student: 'spar',
        datum: '2026-11-21',
        body: agreed('mailen naar [NAAM-1]', 'de tafel van sparrenhout van spar'),
      }),
    },
    exit: 0,
    stdout:
      /^(?![^]*(?:eik|spar))[^]*bellen met \[NAAM-1\][^]*mailen naar \[NAAM-2\][^]*van sparrenhout van \[NAAM-3\]/,
    stderr: { has: ['Let op: eik en spar samen'] },
  },
  {
    name: 'nothing private to a leerbedrijf',
    args: ['export', '--antwoorden', '-'],
    stdin: choices('voor_rol: praktijkbegeleider, vragen: {afspraken: ja}'),
    files: { [LOG]: FULL.replace('moment: na', 'moment: na\ndoel: persoonlijk') },
    exit: 6,
    stdout: '',
    stderr: { has: ['Daarvan gaat niets naar een leerbedrijf.'] },
  },
  {
    name: 'a log without its form, with keys of another version, written over by hand',
    args: TO_STDOUT,
    stdin: choices('vragen: {afspraken: ja}'),
    files: {
      [LOG]: FULL.replace('vorm: reflectie', 'vorm: verdwenen')
        .replace('kansrijk: 1', 'kansrijk: 1\nonbekend: [1, {a: b}]')
        .replace('# Terugkijken op een gesprek', '# Over Fatima Yilmaz')
        .replace('### Wat spraken jullie af? Wie doet het? Wanneer?', '### Wat sprak ik af met Sanna?'),
    },
    exit: 0,
    stdout: /^(?![\s\S]*(?:Sanna|Fatima|Yilmaz))[\s\S]*bellen met \[NAAM-\d\]/,
  },
  {
    name: 'more text than anybody can look through',
    args: TO_STDOUT,
    stdin: choices('vragen: {goed: ja}'),
    files: { [LOG]: FULL.replace('Sanna bleef', `${'woord '.repeat(1_700_000)} bleef`) },
    exit: 2,
    stdout: '',
    stderr: { has: ['Dit is te veel tekst om na te kijken.'] },
  },
  {
    name: 'a register that cannot be written: the copy is there, and it is said',
    args: ['export', '--antwoorden', '-'],
    stdin: choices('vragen: {afspraken: ja}'),
    files: { [LOG]: FULL, 'deelregister.md/in-de-weg': '' },
    exit: 3,
    stdout: /exports\/[\d-]+-kopie\.md\n$/,
    stderr: {
      has: [
        'De kopie is klaar. Alleen het deelregister is niet bijgewerkt.',
        'Zet deze regel er zelf onderaan bij',
        '| 20',
        'staat een map',
      ],
    },
  },
];

cases([inProcessHost(main), processHost()], table);

describe.each([inProcessHost(main), processHost()])('$name', (host) => {
  test('the template, unchanged, gives a copy', async () => {
    const temp = useTemp();
    temp.write(LOG, FULL);
    const template = await host.run({ args: ['export', '--sjabloon'] }, temp);
    const made = await host.run({ args: ['export', '--antwoorden', '-'], stdin: template.stdout }, temp);
    expect(made.exit).toBe(0);
    const copy = readFileSync(made.stdout.trim(), 'utf8');
    expect(copy).toContain('bellen met [NAAM-1]');
    expect(copy).not.toMatch(/Sanna|bleef|GEHEIM|eik/);
    expect(statSync(made.stdout.trim()).mode & 0o777).toBe(0o600);
    expect(temp.read('deelregister.md')).toContain('| nog niet |');
    expect(temp.read(LOG)).toContain('gedeeld: true');
  });
});
