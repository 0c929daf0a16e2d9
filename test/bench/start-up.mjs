// How long the program takes to start, as a ratio to a bare node: interleaved, minimum of the runs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pty from '@lydell/node-pty';

const BIN = new URL('../../bin/kansrijk.js', import.meta.url).pathname;
const RUNS = Number(process.env.KANSRIJK_BENCH_RUNS ?? 15);

const folder = mkdtempSync(join(tmpdir(), 'kansrijk-bench-'));
const env = { ...process.env, KANSRIJK_HOME: join(folder, 'kansrijk'), NO_COLOR: '1' };
const answers = join(folder, 'antwoorden.yaml');
writeFileSync(answers, 'gesprek: {student: eik, rol: mentor}\nantwoorden:\n  relatie: aandacht\n');
spawnSync(process.execPath, [BIN, 'checklist', 'begeleiding', '--antwoorden', answers], { env });
writeFileSync(join(env.KANSRIJK_HOME, 'instellingen.yaml'), 'rol: mentor\n');

const whole = (args) => () => {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'ignore'] });
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/** Until a text stands on a real terminal. */
const untilShown = (args, text) => () =>
  new Promise((resolve) => {
    const start = process.hrtime.bigint();
    const terminal = pty.spawn(process.execPath, args, {
      cols: 80,
      rows: 24,
      env: { ...env, TERM: 'xterm-256color' },
    });
    let seen = '';
    terminal.onData((data) => {
      seen += data;
      if (!seen.includes(text)) return;
      resolve(Number(process.hrtime.bigint() - start) / 1e6);
      terminal.kill('SIGKILL');
    });
  });

const cases = [
  ['node -e 0', whole(['-e', '0'])],
  ['--version', whole([BIN, '--version'])],
  ['--help', whole([BIN, '--help'])],
  ['lijst', whole([BIN, 'lijst'])],
  ['checklist --antwoorden', whole([BIN, 'checklist', 'begeleiding', '--antwoorden', answers])],
  ['node, text on a terminal', untilShown(['-e', 'process.stderr.write("klaar")'], 'klaar')],
  ['first question on a terminal', untilShown([BIN, 'voor'], 'schuilnaam')],
];
const fastest = cases.map(() => Infinity);
for (let run = 0; run <= RUNS; run++) {
  for (const [index, [, measure]] of cases.entries()) {
    const took = await measure();
    // The first round warms the caches and does not count.
    if (run > 0) fastest[index] = Math.min(fastest[index], took);
  }
}
rmSync(folder, { recursive: true, force: true });

const bareWhole = fastest[0];
const bareShown = fastest[5];
for (const [index, [name]] of cases.entries()) {
  const bare = index < 5 ? bareWhole : bareShown;
  process.stdout.write(
    `${name.padEnd(32)} ${fastest[index].toFixed(1).padStart(7)} ms  ${(fastest[index] / bare).toFixed(2)}\n`,
  );
}
