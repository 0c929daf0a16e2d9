import { main } from '../../src/main.ts';
import { agreed, logText } from '../fixtures/share-logs.ts';
import { inProcessHost, processHost, type Case } from '../support/run.ts';
import { cases } from '../support/tests.ts';

const ID = '2026-11-20-reflectie-eik';
const files = { [`logs/${ID}.md`]: logText({ id: ID, body: agreed('bellen met de stage') }), sleutel: '\n' };
const stdin = `export: {logs: [${ID}], vragen: {afspraken: ja}, weet_student: ja}\n`;
const EXPORT = ['export', '--antwoorden', '-'];

const table: readonly Case[] = [
  {
    name: 'a page on stdout',
    args: [...EXPORT, '--naar', '-', '--formaat', 'html'],
    exit: 0,
    stdout: /^<!DOCTYPE html>\n<html lang="nl">[^]*bellen met de stage[^]*<\/html>\n$/,
  },
  {
    name: 'Markdown on stdout, when it is asked for by name',
    args: [...EXPORT, '--uitvoer', '-', '--formaat', 'md'],
    exit: 0,
    stdout: /^# Kopie voor een collega-begeleider\n[^]*- bellen met de stage · mentor · 1 december 2026\n/,
  },
  {
    name: 'data on stdout, in the order of STARRT',
    args: [...EXPORT, '--uitvoer', '-', '--formaat', 'json', '--indeling', 'starrt'],
    exit: 0,
    stdout: /^\{\n {2}"kansrijk_kopie": 1,[^]*"deel": "transfer"/,
  },
  {
    name: 'a document in the folder',
    args: [...EXPORT, '--formaat', 'docx'],
    exit: 0,
    stdout: /\/exports\/\d{4}-\d\d-\d\d-kopie\.docx\n$/,
  },
  {
    name: 'a document for another program',
    args: [...EXPORT, '--formaat', 'docx', '--uitvoer', '-'],
    exit: 0,
    stdout: /^PK[^]*word\/document\.xml/,
  },
  {
    name: 'a format that there is not',
    args: [...EXPORT, '--formaat', 'pdf'],
    exit: 2,
    stdout: '',
    stderr: { has: ['--formaat kent pdf niet.', 'Kies uit: md, html, docx, json.'] },
  },
  {
    name: 'an order that there is not',
    args: [...EXPORT, '--indeling', 'star'],
    exit: 2,
    stdout: '',
    stderr: { has: ['Bedoel je starrt?'] },
  },
  {
    name: 'a key with a slip in it',
    args: [...EXPORT, '--ontvanger', 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kdm3zz2pqqqqqqq'],
    exit: 2,
    stdout: '',
    stderr: { has: ['klopt niet', 'Vraag je collega'] },
  },
  {
    name: 'a file for the passphrase with nothing in it',
    args: [...EXPORT, '--wachtwoordbestand', 'kansrijk/sleutel'],
    exit: 2,
    stdout: '',
    stderr: { has: ['Het bestand kansrijk/sleutel is leeg.'] },
  },
  {
    name: 'letters without a lock',
    args: [...EXPORT, '--als-tekst'],
    exit: 2,
    stdout: '',
    stderr: { has: ['--als-tekst hoort bij een kopie die op slot zit.'] },
  },
].map((line) => ({ ...line, stdin, files }));

cases([inProcessHost(main), processHost()], table);
