import { main } from '../../src/main.ts';
import { inProcessHost, processHost, type Case } from '../support/run.ts';
import { cases } from '../support/tests.ts';

const ANSWERS = `antwoorden:
  zie-beurt: [vasthouden, anders]
  waarom-beurt: er komt een week bij
  doen: eerder vragen wat lukt
`;

const table: readonly Case[] = [
  {
    name: 'the list, with what a heavy one is about under its name, at the end',
    args: ['casus'],
    exit: 0,
    stdout:
      /^carlo {2}[^]*\ninaya {2}[^]*\nsanna {2}[^]*\nhas {2}Has is er niet[^]*geen huis meer heeft[^]*overslaan\.\n$/,
    stderr: '',
  },
  {
    name: 'the list as data',
    args: ['casus', '--json', '--kenmerk', 'vasthouden', '--rol', 'praktijkbegeleider'],
    exit: 0,
    stdout:
      /^\{\n {2}"casussen": \[\n {4}\{\n {6}"id": "marije",\n {6}"titel": "De eerste dag van Marije",\n {6}"versie": "1\.\d+\.\d+",\n {6}"sha256": "[0-9a-f]{64}",\n {6}"eigen": false,\n {6}"kenmerken": \[[^]*"doelen": \[[^]*"rollen": \[[^]*"waarschuwing": null\n {4}\}\n {2}\]\n\}\n$/,
    stderr: '',
  },
  {
    name: 'one as data, with its warning',
    args: ['casus', 'has', '--json'],
    exit: 0,
    stdout: /^(?![^]*"id": "sanna")[^]*"id": "has"[^]*"waarschuwing": "Deze casus gaat over/,
  },
  {
    name: 'filters, and the question that goes with experience',
    args: ['casus', '--doel', 'loopbaan', '--ervaring', 'ervaren'],
    exit: 0,
    stdout:
      /^carlo {2}(?![^]*^has {2})(?![^]*Wie had wat)[^]*Wat spreek jij vooraf af, en met wie\?\nsanna {2}/m,
  },
  {
    name: 'filters that nothing passes',
    args: ['casus', '--kenmerk', 'werk-ervaren'],
    exit: 0,
    stdout: '',
    stderr: { has: ['geen casus die hierbij past', 'kansrijk casus'] },
  },
  {
    name: 'an unknown casus, with the nearest',
    args: ['casus', 'sana'],
    exit: 2,
    stdout: '',
    stderr: { has: ['Er is geen casus met de naam sana.', 'Bedoel je sanna?'] },
  },
  {
    name: 'an unknown kenmerk, with the nearest',
    args: ['casus', '--kenmerk', 'relatei'],
    exit: 2,
    stdout: '',
    stderr: { has: ['Bedoel je relatie?'] },
  },
  {
    name: 'an experience there is not',
    args: ['casus', '--ervaring', 'starters'],
    exit: 2,
    stdout: '',
    stderr: { has: ['Bedoel je starter?'] },
  },
  {
    name: 'reading one without a terminal',
    args: ['casus', 'sanna'],
    exit: 4,
    stdout: '',
    stderr: { has: ['kansrijk casus sanna --antwoorden', 'kansrijk casus sanna --sjabloon'] },
  },
  {
    name: 'a template',
    args: ['casus', 'carlo', '--sjabloon'],
    exit: 0,
    stdout: { has: ['zie-lunch:', 'waarom-spijt:', 'wringt:', 'doen:', 'overleg:', 'regie = '] },
  },
  {
    name: 'answers from a file',
    args: ['casus', 'sanna', '--antwoorden', '-', '--datum', '2026-11-20'],
    stdin: ANSWERS,
    exit: 0,
    stdout: /\/logs\/2026-11-20-sanna\.md\n$/,
    stderr: '',
  },
  {
    name: 'an answer that is no kenmerk of the casus, with its place',
    args: ['casus', 'sanna', '--antwoorden', '-'],
    stdin: 'antwoorden:\n  zie-beurt: [regie]\n',
    exit: 1,
    stdout: '',
    stderr: { has: ['invoer:2:', 'regie'] },
  },
  {
    name: 'a kenmerk names the casussen and passages where it can be seen',
    args: ['kenmerken', 'relatie'],
    exit: 0,
    stdout: {
      has: ['Het schema van Inge: Wat zit erachter?', 'kansrijk casus inaya (of inge, has)'],
    },
  },
];

cases([inProcessHost((process) => main(process)), processHost()], table);
