import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { agreed, logText, open } from '../fixtures/share-logs.ts';
import { inProcessHost, type Case } from '../support/run.ts';
import { cases, useTemp } from '../support/tests.ts';

const ID = '2026-11-20-reflectie-eik';
const LOG = `logs/${ID}.md`;
const PREPARED = '2026-11-20-begeleiding-eik';
const TO_STDOUT = ['export', '--antwoorden', '-', '--naar', '-'];
const of = (id: string, rest: string): string => `export: {logs: [${id}], ${rest}}\n`;

const reflection = (head = ''): string => logText({ id: ID, head, body: agreed('bellen met de stage') });

const plan = (turn: number, name: string, punt: string | undefined, text: string): string =>
  `
### Waar let je op? · ${name}
<!-- vraag: plan-${turn} -->
<!-- soort: als-dan -->
${punt === undefined ? '' : `<!-- punt: ${punt} -->\n`}> **Als** ${text},
> **dan** ${text}
`;

const prepared = (...plans: readonly string[]): string =>
  logText({ id: PREPARED, vorm: 'begeleiding', body: plans.join('') }).replace('moment: na', 'moment: voor');

const TWO_PLANS = prepared(
  plan(1, 'Eerst contact', 'relatie', 'koffie'),
  plan(2, 'Naast elkaar', 'gelijkwaardig', 'GEHEIM'),
);
// Without its kind it reads as a text.
const AS_TEXT = TWO_PLANS.replaceAll('<!-- soort: als-dan -->\n', '');
const CUT = prepared(
  plan(1, 'Eerst contact', 'relatie', 'koffie'),
  plan(2, 'Naast elkaar', undefined, 'GEHEIM'),
);

const OURS = readFileSync(new URL('../../checklists/reflectie.yaml', import.meta.url), 'utf8');
const FREER = OURS.replaceAll('delen: nooit', 'delen: mag').replaceAll('delen: vraag', 'delen: mag');
const SECRET = logText({ id: ID, body: [open('anders', 'GEHEIM'), agreed('bellen')].join('') });

const closedPlan = (name: string, files: Case['files'], questions: string, sentence: string): Case => ({
  name,
  args: TO_STDOUT,
  stdin: of(PREPARED, `weet_student: ja, vragen: {${questions}}`),
  ...(files && { files }),
  exit: 6,
  stdout: '',
  stderr: { has: [sentence] },
});

const closed: readonly Case[] = [
  {
    name: 'nothing to a leerbedrijf of what looks back on a conversation that is gone',
    args: TO_STDOUT,
    stdin: of(ID, 'voor_rol: praktijkbegeleider, vragen: {afspraken: ja}'),
    files: { [LOG]: reflection('bij: 2026-11-19-begeleiding-eik\n') },
    exit: 6,
    stdout: '',
    stderr: { has: ['invoer:1:17  Het gesprek waar dit bij hoort, is er niet meer.'] },
  },
  {
    name: 'but to somebody at school it goes',
    args: TO_STDOUT,
    stdin: of(ID, 'voor_rol: mentor, vragen: {afspraken: ja}'),
    files: { [LOG]: reflection('bij: 2026-11-19-begeleiding-eik\n') },
    exit: 0,
    stdout: { has: ['bellen met de stage'] },
  },
  closedPlan(
    'the plan for a closed point',
    { [`logs/${PREPARED}.md`]: TWO_PLANS },
    'plan-2: ja',
    'De vraag plan-2 blijft altijd bij jou.',
  ),
  closedPlan(
    'the same by the key of the list',
    { [`logs/${PREPARED}.md`]: TWO_PLANS },
    'plan: ja',
    'De vraag plan-2 blijft altijd bij jou.',
  ),
  closedPlan(
    'a plan that reads as a text',
    { [`logs/${PREPARED}.md`]: AS_TEXT },
    'plan-2: ja',
    'De vraag plan-2 blijft altijd bij jou.',
  ),
  closedPlan(
    'a plan whose point was taken away by hand',
    { [`logs/${PREPARED}.md`]: CUT },
    'plan-2: ja',
    'De vraag plan-2 blijft altijd bij jou.',
  ),
  {
    name: 'by that key all plans that are not named apart',
    args: TO_STDOUT,
    stdin: of(PREPARED, 'weet_student: ja, vragen: {plan: ja, plan-2: nee}'),
    files: { [`logs/${PREPARED}.md`]: TWO_PLANS },
    exit: 0,
    stdout: /^(?![^]*GEHEIM)[^]*koffie/,
    stderr: /^(?![^]*Niet ingevuld)/,
  },
  {
    name: 'what an own form opens in a log that was made with ours',
    args: TO_STDOUT,
    stdin: of(ID, 'vragen: {anders: ja}'),
    files: { [LOG]: SECRET, 'checklists/reflectie.yaml': FREER },
    exit: 6,
    stdout: '',
    stderr: { has: ['De vraag anders blijft altijd bij jou.'] },
  },
  {
    name: 'the schuilnaam cannot be kept',
    args: TO_STDOUT,
    stdin: of(ID, 'vragen: {afspraken: ja}, treffers: {Eik: houden}'),
    files: { [LOG]: reflection() },
    exit: 6,
    stdout: '',
    stderr: { has: ['Eik mag nooit in een kopie staan.'] },
  },
];

const refusedFile = (name: string, rest: string, ...has: readonly string[]): Case => ({
  name,
  args: TO_STDOUT,
  stdin: of(ID, rest),
  files: { [LOG]: reflection() },
  exit: 1,
  stdout: '',
  stderr: { has },
});

const files: readonly Case[] = [
  refusedFile(
    'a list where a word belongs',
    'vragen: {afspraken: [ja]}',
    'Hier hoort één keuze, zonder haken. Kies uit: ja of nee.',
  ),
  refusedFile('a day that is over', 'tot: 2020-01-01', 'Deze dag is al voorbij.'),
  refusedFile('a day that is far away', 'tot: 2999-01-01', 'meer dan twee jaar'),
  refusedFile(
    'an unknown question that stays',
    'vragen: {afspraak: nee, x: ja}',
    'Bedoel je afspraken?',
    'De vraag x staat niet in deze gesprekken.',
  ),
  refusedFile(
    'cannot, without why',
    'weet_student: kan niet',
    'Zet er ook waarom_niet bij. Kies uit: niet bereikbaar',
  ),
  refusedFile(
    'why not, where she knows',
    'weet_student: ja, waarom_niet: van school',
    'waarom_niet hoort alleen bij weet_student: kan niet.',
  ),
  {
    name: 'who is only called ik has the rol of the sender, and for how long and what she knows is said',
    args: TO_STDOUT,
    stdin: of(ID, 'vragen: {afspraken: ja}'),
    files: { [LOG]: reflection('rol: slb\n').replace('[wie:: mentor]', '[wie:: Ik]') },
    exit: 0,
    stdout: {
      has: ["wie: de SLB'er", 'tot en met 31 juli', 'De student weet nog niet dat dit met jou is gedeeld.'],
    },
  },
  {
    name: 'a template and choices together',
    args: ['export', ID, '--sjabloon', '--antwoorden', '-'],
    stdin: of(ID, ''),
    files: { [LOG]: reflection() },
    exit: 2,
    stdout: '',
    stderr: { has: ['Kies --sjabloon of --antwoorden, niet allebei.'] },
  },
];

cases([inProcessHost(main)], [...closed, ...files]);

const KEYS = [
  'logs',
  'vragen',
  'namen',
  'treffers',
  'weet_student',
  'waarom_niet',
  'voor_rol',
  'waarvoor',
  'tot',
];
const SHAPES = ['{a: {b: c}}', '{a: [b]}', '[[a]]', '[{a: b}]', '[]', '{}', '3', 'true', 'woord', '~'];

describe('whatever stands at a key', () => {
  test.each(KEYS)('%s is never a fault of ours', async (key) => {
    const host = inProcessHost(main);
    for (const shape of SHAPES) {
      const temp = useTemp();
      const rest = key === 'logs' ? `logs: ${shape}` : `logs: [${ID}], ${key}: ${shape}`;
      temp.write(LOG, reflection());
      const { exit, stderr } = await host.run({ args: TO_STDOUT, stdin: `export: {${rest}}\n` }, temp);
      expect([0, 1], `${rest}: ${stderr}`).toContain(exit);
      if (exit === 1) expect(stderr).toMatch(/^invoer:1:\d+ {2}/);
    }
  });
});

describe('what a conversation is about', () => {
  const prepare = 'gesprek: {student: eik, moment: voor, doel: persoonlijk}\n';
  const look = 'gesprek: {student: eik, minuten: 10}\nantwoorden: {afspraken: [{wat: bellen}]}\n';
  const shared = 'weet_student: ja, voor_rol: praktijkbegeleider, vragen: {afspraken: ja}';

  test.each([
    ['by a flag', ['--doel', 'persoonlijk', '--bij', 'geen'], look],
    ['in the file', ['--bij', 'geen'], look.replace('minuten', 'doel: persoonlijk, minuten')],
    ['by the conversation it looks back on', [], look],
  ])('%s is kept in a reflection, and keeps it from a leerbedrijf', async (_how, flags, answers) => {
    const host = inProcessHost(main);
    const temp = useTemp();
    await host.run({ args: ['checklist', 'begeleiding', '--antwoorden', '-'], stdin: prepare }, temp);
    const made = await host.run({ args: ['reflect', '--antwoorden', '-', ...flags], stdin: answers }, temp);
    expect(readFileSync(made.stdout.trim(), 'utf8')).toContain('\ndoel: persoonlijk\n');
    const id = /([^/]+)\.md$/.exec(made.stdout.trim())?.[1] ?? '';
    const copied = await host.run({ args: TO_STDOUT, stdin: of(id, shared) }, temp);
    expect(copied.exit).toBe(6);
    expect(copied.stderr).toContain('Daarvan gaat niets naar een leerbedrijf.');
  });
});

test('what nobody said of how long, stands in copy and register', async () => {
  const temp = useTemp();
  temp.write(LOG, reflection());
  const stdin = of(ID, 'tot: ~, vragen: {afspraken: ja}');
  const made = await inProcessHost(main).run({ args: ['export', '--antwoorden', '-'], stdin }, temp);
  expect(readFileSync(made.stdout.trim(), 'utf8')).toMatch(/Bewaar deze kopie tot en met 31 juli \d{4}/);
  expect(readFileSync(join(temp.map, 'deelregister.md'), 'utf8')).toMatch(/\| \d{4}-07-31 \|/);
});
