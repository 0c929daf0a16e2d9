import { ownContent } from '../../src/adapters/content/own.ts';
import { openLibrary } from '../../src/adapters/content/library.ts';
import { realFiles } from '../../src/adapters/files/file-port.ts';
import { FileUserFiles } from '../../src/adapters/files/user-files.ts';
import { run, type ControleerFlags, type ControleerPorts } from '../../src/commands/controleer.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { UserError } from '../../src/domain/trouble.ts';
import type { Line } from '../../src/ports/terminal.ts';
import { fail } from '../support/fail.ts';

/** What `controleer` printed as its result, and what it said beside that. */
export interface Checked {
  readonly outcome: Outcome;
  readonly printed: string;
  readonly told: readonly string[];
}

const textOf = (line: Line): string =>
  typeof line === 'string'
    ? line
    : line.map((piece) => (typeof piece === 'string' ? piece : piece[1])).join('');

// What is ours is read once for all tests: it never changes, and is never written to.
const ours = openLibrary(ownContent('/nergens', '/nergens'), () => undefined);

/** Checks files, seen from `cwd`, with a folder of the user's own at `map`, which she calls `~/kansrijk`. */
export const check = async (
  flags: ControleerFlags,
  { cwd, map = '/nergens' }: { readonly cwd: string; readonly map?: string },
): Promise<Checked> => {
  const raw: string[] = [];
  const told: string[] = [];
  const ports: ControleerPorts = {
    folder: '~/kansrijk',
    files: new FileUserFiles(map, cwd, realFiles),
    library: {
      kenmerken: ours.kenmerken,
      naslag: ours.naslag,
      ownFiles: openLibrary(ownContent(map, '~/kansrijk'), () => undefined).ownFiles,
    },
    terminal: {
      interactive: false,
      print: () => fail('a result is data here'),
      printRaw: (text) => void raw.push(text),
      printBytes: () => fail('a result is data here'),
      tell: (lines) => void told.push(...lines.map(textOf)),
      converse: () => fail('nothing is asked'),
      readInput: () => fail('nothing is read from stdin'),
      busy: (_text, work) => work,
    },
  };
  const outcome = await run(flags, ports);
  return { outcome, printed: raw.join('\n'), told };
};

/** The sentence and the advice with which `controleer` refuses. */
export const refusal = async (...args: Parameters<typeof check>): Promise<readonly string[]> => {
  try {
    await check(...args);
  } catch (error) {
    if (error instanceof UserError) return [error.message, error.advice];
    throw error;
  }
  return fail('nothing was refused');
};
