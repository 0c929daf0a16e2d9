import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsIn } from '../../src/domain/answer.ts';
import { normaliseText } from '../../src/domain/text.ts';
import { draftFromText } from '../../src/formats/draft-json.ts';
import { argsFor, KANSRIJK } from '../support/program.ts';
import { usePty, useTemp } from '../support/tests.ts';

const sentence = 'Zij vertelde over de stage in de keuken, één dag per week. ';
const long = (part: string): string => part.repeat(Math.ceil(10_240 / part.length));

/** What she pastes, each into a question of its own. */
const PASTES: Readonly<Record<string, string>> = {
  'lege regels': 'eerste\n\n\nvierde\n\nzesde',
  'regeleinden van Windows': 'een\r\ntwee\r\n\r\nvier',
  tabs: 'kolom\tkolom\n\tingesprongen\tregel',
  '10 kB in regels': long(`${sentence.trimEnd()}\n`),
  '10 kB op één regel': long(sentence),
  'emoji van meer tekens': 'de docent 👩‍🏫 en het gezin 👨‍👩‍👧‍👦 zwaaiden 👍🏽 🇳🇱',
  'losse accenten': 'cafe\u0301 en e\u0301e\u0301n, n\u0303\nZ\u0351\u036b\u0343',
  'van rechts naar links': 'hij zei שלום\nen مرحبا daarna',
  'punt en dubbele punt': '.\n:stop\n..\n?\n:terug',
};
const names = Object.keys(PASTES);

const FORM = [
  'schema: kansrijk/vorm/1',
  'id: plakken',
  'versie: 1.0.0',
  'titel: Plakken',
  'bron: proef',
  'wijzigingen: ["1.0.0: eerste versie"]',
  'vervallen: []',
  'momenten: [na]',
  'bladen:',
  '  - id: blad',
  '    titel: Blad',
  '    vragen:',
  ...names.map((_, index) => `      - {id: v${index}, soort: open, vraag: "Vraag ${index}?", delen: nooit}`),
].join('\n');

const answersIn = (map: string): Readonly<Record<string, string>> => {
  const [file] = readdirSync(join(map, 'concepten')).filter((name) => name.endsWith('.json'));
  const draft = file && draftFromText(readFileSync(join(map, 'concepten', file), 'utf8'))?.draft;
  if (!draft) return {};
  return Object.fromEntries(
    Object.entries(draft.answers).map(([key, answer]) => [key, textsIn(answer).join()]),
  );
};

// Windows' own line ends are what a clipboard holds; a terminal sends a carriage return for each line end.
const bytesOf = (text: string, bracketed: boolean): string => {
  const sent = bracketed ? text : text.replace(/\r?\n/g, '\r');
  return bracketed ? `\x1b[200~${sent}\x1b[201~` : sent;
};

test.each([
  ['screen', 'bracketed'],
  ['screen', 'unbracketed'],
  ['lines', 'bracketed'],
  ['lines', 'unbracketed'],
] as const)('every paste arrives whole: %s mode, %s', { timeout: 90_000 }, async (mode, how) => {
  const temp = useTemp();
  temp.write('instellingen.yaml', 'rol: mentor\n');
  temp.write('checklists/plakken.yaml', FORM);
  const flags = mode === 'lines' ? ['--toegankelijk'] : [];
  const args = argsFor(KANSRIJK, ['checklist', 'plakken', '--moment', 'na', '--student', 'eik', ...flags]);
  const pty = usePty(KANSRIJK[0], { temp, args });
  for (const [index, name] of names.entries()) {
    await pty.waitFor(`Vraag ${index}?`, { timeout: 20_000 });
    await pty.settled();
    pty.type(bytesOf(PASTES[name] ?? '', how === 'bracketed'));
    await pty.settled({ quiet: 120, most: 8000 });
    // A paste of one line is still the line she is on.
    if (mode === 'lines' && (PASTES[name] ?? '').trimEnd().split('\n').at(-1) !== '') pty.press('enter');
    await pty.settled({ quiet: 60 });
    if (mode === 'lines') pty.type('.');
    pty.press('enter');
    await pty.settled({ quiet: 60 });
  }
  const answers = answersIn(temp.map);
  const table = names.map((name, index) => {
    const wanted = normaliseText(PASTES[name] ?? '');
    const got = answers[`v${index}`];
    return `${name}: ${got === wanted ? 'heel' : `niet heel (${got?.length ?? 0} van ${wanted.length})`}`;
  });
  expect(table).toEqual(names.map((name) => `${name}: heel`));
});
