import type { NaslagFlags } from '../../src/commands/naslag/look-up.ts';
import type { SayPorts } from '../../src/commands/zeg.ts';
import type { NaslagEntry, NaslagName } from '../../src/domain/naslag/naslag.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { UserError } from '../../src/domain/trouble.ts';
import type { Rol } from '../../src/domain/words.ts';
import type { LibraryCasus } from '../../src/ports/library.ts';
import type { Line } from '../../src/ports/terminal.ts';
import { fail } from '../support/fail.ts';

/** A word of the reference, as the command line runs it. */
export type NaslagRun = (flags: NaslagFlags, ports: SayPorts) => Promise<Outcome>;

/** Where a test reads the parts of the reference from. */
export type Read = (name: NaslagName) => Promise<readonly NaslagEntry[]>;

/** An entry with nothing but what a test says of it. */
export const entry = (id: string, more: Partial<NaslagEntry> = {}): NaslagEntry => ({
  id,
  naam: id,
  synoniemen: [],
  velden: { zin: `Zin van ${id}.` },
  varianten: [],
  ...more,
});

/** Reads from parts made by hand; a part that is not there is empty. */
export const reading =
  (parts: Partial<Record<NaslagName, readonly NaslagEntry[]>>): Read =>
  async (name) =>
    parts[name] ?? [];

/** The bare text of a line. */
export const lineText = (line: Line): string =>
  typeof line === 'string'
    ? line
    : line.map((piece) => (typeof piece === 'string' ? piece : piece[1])).join('');

/** What a word printed as lines for a person, as data, and what it said beside that. */
export interface Spoken {
  readonly outcome: Outcome;
  readonly lines: readonly Line[];
  readonly printed: readonly string[];
  readonly raw: readonly string[];
  readonly told: readonly string[];
}

/** Runs a word; `rol` is what her settings say. */
export const speak = async (
  run: NaslagRun,
  flags: NaslagFlags,
  read: Read,
  rol?: Rol,
  casussen: readonly LibraryCasus[] = [],
): Promise<Spoken> => {
  const lines: Line[] = [];
  const raw: string[] = [];
  const told: string[] = [];
  const outcome = await run(flags, {
    library: { naslag: read, casussen: async () => ({ casussen, problems: [] }) },
    settings: {
      read: async () => (rol === undefined ? {} : { rol }),
      change: async () => fail('nothing was to be kept'),
    },
    terminal: {
      interactive: false,
      converse: async () => fail('nothing was to be asked'),
      print: (more) => void lines.push(...more),
      printRaw: (text) => void raw.push(text),
      tell: (more) => void told.push(...more.map(lineText)),
    },
  });
  return { outcome, lines, printed: lines.map(lineText), raw, told };
};

/** The sentence and the advice with which a word refuses. */
export const refusal = async (run: NaslagRun, flags: NaslagFlags, read: Read): Promise<readonly string[]> => {
  try {
    await speak(run, flags, read);
  } catch (error) {
    if (error instanceof UserError) return [error.message, error.advice];
    throw error;
  }
  return fail('nothing was refused');
};
