// Says what it was given, as the `main` in run.test.ts does in process.
import { text } from 'node:stream/consumers';

const [first = '', ...rest] = process.argv.slice(2);
const input = await text(process.stdin);
const { env } = process;
process.stdout.write(
  JSON.stringify({ first, rest, input, home: env.HOME === process.cwd(), kleur: env.NO_COLOR }),
);
process.stderr.write(
  `terminal: ${process.stdin.isTTY === true || process.stdout.isTTY === true}, TZ ${env.TZ}\n`,
);
process.exitCode = first === 'vier' ? 4 : 0;
