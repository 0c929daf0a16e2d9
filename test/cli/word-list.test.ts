import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { agreed, logText } from '../fixtures/share-logs.ts';
import { processHost } from '../support/run.ts';
import { useTemp } from '../support/tests.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ID = '2026-11-20-reflectie-eik';

/** The whole program in another place, to take something away from. */
const programIn = (folder: string): { readonly script: string; readonly list: string } => {
  for (const part of ['bin', 'dist', 'package.json', 'checklists', 'casussen'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return { script: join(folder, 'bin/kansrijk.js'), list: join(folder, 'dist/woordenlijst.bin') };
};

const DAMAGE: readonly (readonly [string, (list: string) => void])[] = [
  ['without its word list', (list) => rmSync(list)],
  ['with half a word list', (list) => writeFileSync(list, readFileSync(list).subarray(0, 4096))],
];

describe.each(DAMAGE)('an installation %s', (_, damage) => {
  test.each<[string, readonly string[], string]>([
    ['checks no text', ['privacy', '-'], 'jahmairo kwam niet\n'],
    [
      'takes no name for a schuilnaam by flag',
      ['reflect', '--student', 'mohammedi', '--antwoorden', '-'],
      '',
    ],
    ['takes none from a file', ['reflect', '--antwoorden', '-'], 'gesprek: {student: mohammedi}\n'],
    [
      'makes no copy',
      ['export', '--antwoorden', '-', '--naar', '-'],
      `export: {logs: [${ID}], weet_student: ja, vragen: {afspraken: ja}}\n`,
    ],
  ])('%s, and says what to do', async (_name, args, stdin) => {
    const temp = useTemp();
    temp.write(`logs/${ID}.md`, logText({ id: ID, body: agreed('bellen met jahmairo') }));
    const { script, list } = programIn(join(temp.path, 'programma'));
    damage(list);
    const before = temp.files();
    const { exit, stdout, stderr } = await processHost(script).run({ args, stdin }, temp);
    expect(stderr).toContain('Installeer kansrijk opnieuw.');
    expect(stderr).not.toMatch(/--debug|RangeError|ENOENT/);
    expect([exit, stdout]).toEqual([3, '']);
    expect(temp.files()).toEqual(before);
  });
});
