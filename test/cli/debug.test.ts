import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { inProcessHost, type Call, type Outcome } from '../support/run.ts';
import { useTemp } from '../support/tests.ts';

const LONG = 'x'.repeat(300);

const run = (args: readonly string[], file = 'map', more: Partial<Call> = {}): Promise<Outcome> => {
  const temp = useTemp();
  // Where the folder of the logs should be.
  temp.write('logs', '');
  writeFileSync(join(temp.home, file), '');
  return inProcessHost(main).run({ ...more, args }, temp);
};

describe('trouble with the disk', () => {
  it('is told without what lies behind it, and with it where she asks for that', async () => {
    const plain = await run(['lijst']);
    expect([plain.exit, plain.stderr.trim().split('\n').length]).toEqual([3, 2]);
    const { exit, stderr } = await run(['lijst', '--debug']);
    expect(exit).toBe(3);
    expect(stderr).toMatch(/is niet te lezen\..*\n.*\nError: ENOTDIR: not a directory.*\n {4}at /);
  });
});

describe('a name that no file can have', () => {
  it.each([
    ['privacy', [LONG], 'Het bestand '],
    ['voor', ['--antwoorden', LONG], 'Het bestand '],
    ['controleer', [LONG], `${LONG} is er niet.`],
    ['proef', [LONG], `${LONG} is er niet.`],
  ])('is wrong use for %s, as one that is not there', async (word, args, sentence) => {
    const { exit, stderr } = await run([word, ...args]);
    expect([exit, stderr.includes(sentence), stderr.includes('is er niet')]).toEqual([2, true, true]);
  });
});
