import type { CliWorld } from './cli.ts';
import type { Outcome } from './domain/outcome.ts';
import { safeToShow } from './domain/text.ts';
import { ContentError, FileTrouble, PrivacyStop, UserError } from './domain/trouble.ts';
import type { Host } from './adapters/ports.ts';
import { watchOutputs, type LostOutput } from './adapters/terminal/output-watch.ts';
import { faultOfOurs, problemLines } from './texts/errors.ts';
import { resultLost } from './texts/files.ts';
import { VERSION } from './version.ts';

/** The exit codes of the contract; no other file knows them. */
const EXIT_CODES: Readonly<Record<Outcome, number>> = {
  done: 0,
  'back-to-menu': 0,
  problems: 1,
  'answer-needed': 4,
  'wrong-key': 5,
  privacy: 6,
  gone: 130,
};
const WRONG_USE = 2;
const FAULT = 3;

// A name of a file or folder may hold escapes that a terminal would obey.
const sayTo = (host: Host, lines: readonly string[]): void => {
  host.stderr.write(`${safeToShow(lines.join('\n'))}\n`);
};

const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Tells the three kinds of failure apart: problems in content, wrong use, a fault of ours. */
const explain = (error: unknown, host: Host): number => {
  const debug = host.argv.includes('--debug');
  if (error instanceof ContentError) {
    sayTo(host, problemLines(error.lines));
    return EXIT_CODES.problems;
  }
  if (error instanceof PrivacyStop) {
    sayTo(host, error.lines);
    return EXIT_CODES.privacy;
  }
  if (error instanceof FileTrouble) {
    sayTo(host, [
      error.message,
      error.advice,
      ...(debug && error.cause !== undefined ? [detailOf(error.cause)] : []),
    ]);
    return FAULT;
  }
  if (error instanceof UserError) {
    sayTo(host, [error.message, error.advice]);
    return WRONG_USE;
  }
  sayTo(host, faultOfOurs(detailOf(error), debug));
  return FAULT;
};

const run = async (host: Host): Promise<number> => {
  const args = host.argv.slice(2);
  // Said so often by scripts, and so little, that it loads nothing else.
  if (args.length === 1 && ['--version', '--versie', '-V'].includes(args[0] ?? '')) {
    host.stdout.write(`${VERSION}\n`);
    return EXIT_CODES.done;
  }
  try {
    const { runCli } = await import('./cli.ts');
    const world: CliWorld = {
      version: VERSION,
      print: (text) => void host.stdout.write(text),
      ports: async (flags) => (await import('./adapters/ports.ts')).makePorts(host, flags),
    };
    return EXIT_CODES[await runCli(args, world)];
  } catch (error) {
    return explain(error, host);
  }
};

/** What could not be written is no success, whatever came before; that stderr is lost can be said nowhere. */
const withLost = (exit: number, { stdout, stderr }: LostOutput, host: Host): number => {
  if (stdout !== undefined && stderr === undefined) sayTo(host, resultLost(stdout));
  const lost = stdout !== undefined || stderr !== undefined;
  return lost && exit !== EXIT_CODES.gone ? FAULT : exit;
};

/** Runs the program: the words and flags of `host.argv`, to an exit code. Nothing is thrown. */
export const main = async (host: Host): Promise<number> => {
  const lostOutput = watchOutputs(host.stdout, host.stderr);
  const exit = await run(host);
  return withLost(exit, await lostOutput(), host);
};
