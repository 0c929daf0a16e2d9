import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { environmentFor } from '../support/environment.ts';
import { BIN } from '../support/program.ts';
import type { Temp } from '../support/temp.ts';
import { useTemp } from '../support/tests.ts';

/** Takes nothing, as a full disk does. Only Linux has it. */
const FULL = '/dev/full';
const LOST = `Het resultaat kon niet weggeschreven worden. De schijf is vol.
Stuur het ergens anders heen en probeer het opnieuw.
`;

interface Ended {
  readonly exit: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program with one of its streams on a full disk. */
const run = async (
  temp: Temp,
  full: 'stdout' | 'stderr',
  args: readonly string[],
  stdin = '',
): Promise<Ended> => {
  const taker = openSync(FULL, 'w');
  const child = spawn(process.execPath, [BIN, ...args], {
    env: environmentFor(temp),
    cwd: temp.home,
    stdio: ['pipe', full === 'stdout' ? taker : 'pipe', full === 'stderr' ? taker : 'pipe'],
  });
  closeSync(taker);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(stdin);
  const said = (stream: typeof child.stdout): Promise<string> =>
    stream ? text(stream) : Promise.resolve('');
  const [stdout, stderr, [exit]] = await Promise.all([
    said(child.stdout),
    said(child.stderr),
    once(child, 'close'),
  ]);
  return { exit, stdout, stderr };
};

describe.skipIf(!existsSync(FULL))('a result that cannot be written', () => {
  it.each([[['--help']], [['--version']], [['checklist']], [['lijst', '--json']], [['veiligheid']]])(
    '%s ends in a sentence, without a stack',
    async (args) => {
      expect(await run(useTemp(), 'stdout', args)).toEqual({ exit: 3, stdout: '', stderr: LOST });
    },
  );

  it('that was to be a path tells where the conversation lies after all', async () => {
    const temp = useTemp();
    const { exit, stderr } = await run(
      temp,
      'stdout',
      ['voor', '--antwoorden', '-', '--datum', '2026-11-20', '--student', 'eik'],
      'antwoorden: {relatie: aandacht}\n',
    );
    expect([exit, stderr]).toEqual([
      3,
      `Je gesprek is wel bewaard, in ${temp.map}/logs/2026-11-20-begeleiding-eik.md.\n${LOST}`,
    ]);
    expect(temp.files()).toEqual(['logs/2026-11-20-begeleiding-eik.md']);
  });

  it('that is empty is not lost', async () => {
    expect((await run(useTemp(), 'stdout', ['verder'])).exit).toBe(0);
  });

  it('on stderr can be said nowhere, and is no success', async () => {
    expect(await run(useTemp(), 'stderr', ['lijst'])).toEqual({ exit: 3, stdout: '', stderr: '' });
    expect((await run(useTemp(), 'stderr', ['lijst', '--json'])).exit).toBe(0);
  });

  it('is nobody’s mistake when the reader has seen enough', async () => {
    const temp = useTemp();
    const child = spawn(
      'bash',
      ['-c', `"$0" "$@" | head -c 1; echo " \${PIPESTATUS[0]}"`, process.execPath, BIN, 'kenmerken'],
      {
        env: environmentFor(temp),
      },
    );
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect([stdout.slice(1), stderr]).toEqual([' 0\n', '']);
  });
});
