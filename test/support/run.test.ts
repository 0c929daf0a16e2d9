import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import { differences, inProcessHost, processHost, runCase, type Case } from './run.ts';
import { cases, useTemp } from './tests.ts';

const main = async (host: NodeJS.Process): Promise<number> => {
  const [first = '', ...rest] = host.argv.slice(2);
  if (first === 'fout') throw new Error('kapot');
  const input = await text(host.stdin);
  host.stdout.write(
    JSON.stringify({
      first,
      rest,
      input,
      home: host.env['HOME'] === host.cwd(),
      kleur: host.env['NO_COLOR'],
    }),
  );
  host.stderr.write(
    `terminal: ${host.stdin.isTTY === true || host.stdout.isTTY === true}, TZ ${host.env['TZ']}\n`,
  );
  return first === 'vier' ? 4 : 0;
};

const inProcess = inProcessHost(main);
const asProcess = processHost(fileURLToPath(new URL('programs/verslag.mjs', import.meta.url)));

cases(
  [inProcess, asProcess],
  [
    {
      name: 'arguments and everything on stdin',
      args: ['een', '--twee=3'],
      stdin: 'regel\r\n'.repeat(20_000),
      exit: 0,
      stdout: new RegExp(
        `^{"first":"een","rest":\\["--twee=3"\\],"input":"(regel\\\\r\\\\n){20000}","home":true}$`,
      ),
      stderr: 'terminal: false, TZ Europe/Amsterdam\n',
    },
    { name: 'an exit code', args: ['vier'], exit: 4 },
    {
      name: 'variables, given and taken away',
      args: [],
      env: { NO_COLOR: '1', TZ: undefined },
      exit: 0,
      stdout: { has: ['"kleur":"1"', '"input":""'] },
      stderr: { has: ['TZ undefined'] },
    },
  ],
);

describe('a case that does not hold', () => {
  const OUTCOME = { exit: 2, stdout: 'een twee', stderr: '' };
  it.each([
    [{ exit: 0 }, ['exit is 2, expected 0']],
    [{ exit: 2, stdout: 'een twee', stderr: '' }, []],
    [{ exit: 2, stdout: 'een' }, ['stdout is not exactly "een"']],
    [{ exit: 2, stdout: /drie/, stderr: 'x' }, ['stdout does not match /drie/', 'stderr is not exactly "x"']],
    [
      { exit: 2, stdout: { has: ['twee', 'drie', 'vier'] } },
      ['stdout does not hold "drie"', 'stdout does not hold "vier"'],
    ],
  ] as const)('%j', (expected, found) => {
    expect(differences({ name: 'x', args: [], ...expected }, OUTCOME)).toEqual(found);
  });

  it('shows the command, the host and everything that was written', async () => {
    const wrong: Case = { name: 'x', args: ['vier', 'vijf'], exit: 0, stdout: '' };
    await expect(runCase(inProcess, wrong, useTemp())).rejects.toThrow(
      /^kansrijk vier vijf \(in process\):\n {2}exit is 4, expected 0\n {2}stdout is not exactly ""\n--- exit 4\n--- stdout\n{"first":"vier"[^]*--- stderr\nterminal: false/,
    );
  });

  it('lets what a main throws through', async () => {
    await expect(inProcess.run({ args: ['fout'] }, useTemp())).rejects.toThrow('kapot');
  });
});

describe('files before', () => {
  it('are there for the program', async () => {
    const temp = useTemp();
    await runCase(inProcess, { name: 'x', args: [], exit: 0, files: { 'logs/a.md': 'hoi' } }, temp);
    expect(temp.read('logs/a.md')).toBe('hoi');
  });
});
