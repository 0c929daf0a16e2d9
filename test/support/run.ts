import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { text } from 'node:stream/consumers';
import { PassThrough, Readable, type Writable } from 'node:stream';
import { environmentFor, type Environment } from './environment.ts';
import { BIN } from './program.ts';
import type { Temp } from './temp.ts';

/** One run without a terminal. */
export interface Call {
  readonly args: readonly string[];
  /** Everything on stdin; absent is an empty one. */
  readonly stdin?: string | Uint8Array;
  readonly env?: Environment;
}

/** What came of it; `exit` is null when a signal ended the program. */
export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A way to run the program: as a process of its own, or in this one. */
export interface Host {
  readonly name: string;
  run(call: Call, temp: Temp): Promise<Outcome>;
}

/** A sentence that must be in the text, a pattern, or exactly this text (`''` is: nothing at all). */
export type Expected = RegExp | { readonly has: readonly string[] } | string;

/** One line of a table that every host runs: `{ name, args, stdin, exit, stdout, stderr }`. */
export interface Case extends Call {
  readonly name: string;
  /** Files below the folder of kansrijk that are there before. */
  readonly files?: Readonly<Record<string, string>>;
  readonly exit: number;
  readonly stdout?: Expected;
  readonly stderr?: Expected;
}

/** A program that waits for somebody is ended after so many milliseconds. */
const MOST = 15_000;

/** Runs a program with Node, as a process of its own; default: the built one. */
export const processHost = (script = BIN): Host => ({
  name: 'process',
  run: async ({ args, stdin = '', env }, temp) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: temp.home,
      env: environmentFor(temp, env),
      timeout: MOST,
      killSignal: 'SIGKILL',
    });
    // A program that ends before it has read everything breaks this pipe, which is its good right.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    const [stdout, stderr, [exit]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close').then(([code]: unknown[]) => [typeof code === 'number' ? code : null] as const),
    ]);
    return { exit, stdout, stderr };
  },
});

/** This process with other words, variables and streams (no terminals); handlers of signals stay among themselves. */
const processWith = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  streams: { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable },
): NodeJS.Process => {
  const events = new EventEmitter();
  const own = {
    argv: [process.execPath, BIN, ...args],
    env,
    cwd: () => cwd,
    ...streams,
    on: events.on.bind(events),
    once: events.once.bind(events),
    off: events.off.bind(events),
  };
  return Object.create(process, Object.getOwnPropertyDescriptors(own));
};

/**
 * Runs a `main` that takes a process, or part of one, in this process. Local time is that of this process: with
 * TZ=Europe/Amsterdam in the settings of vitest both hosts have the same.
 */
export const inProcessHost = (main: (process: NodeJS.Process) => Promise<number>): Host => ({
  name: 'in process',
  run: async ({ args, stdin = '', env }, temp) => {
    const input = Readable.from(stdin.length > 0 ? [Buffer.from(stdin)] : [], { objectMode: false });
    const [out, err] = [new PassThrough(), new PassThrough()];
    const written = Promise.all([text(out), text(err)]);
    const host = processWith(args, environmentFor(temp, env), temp.home, {
      stdin: input,
      stdout: out,
      stderr: err,
    });
    try {
      const exit = await main(host);
      out.end();
      err.end();
      const [stdout, stderr] = await written;
      return { exit, stdout, stderr };
    } catch (error) {
      // Nobody reads on; what was written so far is of no use to a test that sees this error.
      written.catch(() => undefined);
      out.destroy();
      err.destroy();
      throw error;
    }
  },
});

/** What differs from what was expected, in one sentence for each; empty when all is well. */
export const differences = (expected: Case, outcome: Outcome): string[] => {
  const found: string[] = [];
  if (outcome.exit !== expected.exit) found.push(`exit is ${outcome.exit}, expected ${expected.exit}`);
  for (const stream of ['stdout', 'stderr'] as const) {
    const wanted = expected[stream];
    const got = outcome[stream];
    if (wanted === undefined) continue;
    if (typeof wanted === 'string') {
      if (got !== wanted) found.push(`${stream} is not exactly ${JSON.stringify(wanted)}`);
    } else if (wanted instanceof RegExp) {
      if (!wanted.test(got)) found.push(`${stream} does not match ${wanted}`);
    } else {
      for (const part of wanted.has)
        if (!got.includes(part)) found.push(`${stream} does not hold ${JSON.stringify(part)}`);
    }
  }
  return found;
};

/** Runs one line of the table on one host, in a home of its own; fails with everything that was written. */
export const runCase = async (host: Host, expected: Case, temp: Temp): Promise<Outcome> => {
  for (const [file, content] of Object.entries(expected.files ?? {})) temp.write(file, content);
  const outcome = await host.run(expected, temp);
  const found = differences(expected, outcome);
  if (found.length > 0) {
    throw new Error(
      [
        `kansrijk ${expected.args.join(' ')} (${host.name}):`,
        ...found.map((difference) => `  ${difference}`),
        `--- exit ${outcome.exit}`,
        `--- stdout\n${outcome.stdout}`,
        `--- stderr\n${outcome.stderr}`,
      ].join('\n'),
    );
  }
  return outcome;
};
