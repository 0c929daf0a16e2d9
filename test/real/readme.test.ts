import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { usePty, useTemp } from '../support/tests.ts';

const fences = (text: string): readonly string[] =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, body = '']) => body.trim());

it('the README installs and starts the main job in a fresh clone, in one line', async () => {
  const temp = useTemp();
  const clone = join(temp.path, 'kloon');
  execFileSync('git', ['clone', '--quiet', process.cwd(), clone]);
  const [main = '', tests = ''] = fences(readFileSync(join(clone, 'README.md'), 'utf8'));
  expect(main).not.toMatch(/\n|'/);
  expect(tests).toBe('npm ci && npm test');
  const pty = usePty('bash', { temp, args: ['-c', main], cwd: clone });
  await pty.waitFor('Wat is jouw rol?', { timeout: 110_000 });
  pty.press('enter');
  await pty.waitFor('Voor welke student is dit gesprek?');
  pty.press('ctrl+s');
  expect(await pty.exit).toMatchObject({ code: 0 });
});
