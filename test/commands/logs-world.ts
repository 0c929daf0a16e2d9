import type { FilterPorts } from '../../src/commands/logs/filter.ts';
import type { Form } from '../../src/domain/form/form.ts';
import type { Kenmerk } from '../../src/domain/kader.ts';
import type { Log } from '../../src/domain/log/log.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { UserError } from '../../src/domain/trouble.ts';
import type { LogStore } from '../../src/ports/stores.ts';
import type { Line, Piece, Terminal } from '../../src/ports/terminal.ts';
import { formOf, point } from '../domain/forms.ts';
import { fail } from '../support/fail.ts';
import { lineText } from './naslag-world.ts';

/** What a word over the logs asks of the world. */
export interface LogsPorts extends FilterPorts {
  readonly logs: Pick<LogStore, 'all'>;
  readonly terminal: Pick<Terminal, 'print' | 'printRaw' | 'tell' | 'busy'>;
}

type Run<Flags> = (flags: Flags, ports: LogsPorts) => Promise<Outcome>;

const kenmerk = (id: string): Kenmerk => ({
  id,
  groep: 'algemeen',
  naam: id,
  kort: id,
  synoniemen: [],
  zin: '',
  waarom: '',
  tekens: [],
  lieverNiet: '',
  inDeWeg: '',
  zeg: '',
  uitDePraktijk: [],
  plan: [],
  bron: '',
  varianten: [],
});

const OWN: Form = formOf([[point('contact', { kenmerk: 'relatie' })]], { id: 'eigen' });

/** What a word over the logs said: lines for a person, data, and what it told beside that. */
export interface Spoken {
  readonly outcome: Outcome;
  readonly lines: readonly Line[];
  readonly printed: readonly string[];
  readonly raw: readonly string[];
  readonly told: readonly string[];
}

/** The ids in what was printed as data. */
export const idsIn = ({ raw }: Spoken): unknown =>
  raw
    .map((text): unknown => JSON.parse(text))
    .flatMap((data) =>
      typeof data === 'object' && data !== null && 'logs' in data && Array.isArray(data.logs)
        ? data.logs.map((item: unknown) =>
            typeof item === 'object' && item !== null && 'id' in item
              ? item.id
              : fail('an item without an id'),
          )
        : fail('no list'),
    );

/** The texts of one line that have this style. */
export const styled = (line: Line | undefined, style: string): readonly string[] =>
  typeof line === 'object'
    ? line.flatMap((piece: Piece) => (typeof piece !== 'string' && piece[0] === style ? [piece[1]] : []))
    : [];

/** Runs a word over these logs, newest first, on Tuesday 24 November 2026. */
export const speak = async <Flags>(
  run: Run<Flags>,
  flags: Flags,
  logs: readonly Log[],
  unreadable: readonly Problem[] = [],
): Promise<Spoken> => {
  const lines: Line[] = [];
  const raw: string[] = [];
  const told: string[] = [];
  const outcome = await run(flags, {
    clock: { now: () => new Date(2026, 10, 24, 10, 30) },
    library: {
      forms: async () => ({
        forms: [{ form: OWN, sha256: 'aa', versionName: '1.0.0', own: true }],
        problems: [],
      }),
      casussen: async () => ({ casussen: [], problems: [] }),
      kenmerken: async () => ['relatie', 'autonomie'].map(kenmerk),
    },
    logs: {
      all: async () => ({
        logs: logs.map((log) => ({ log, path: `logs/${log.head.id}.md`, sha256: 'aa', text: '' })),
        unreadable,
      }),
    },
    terminal: {
      busy: (_text, work) => work,
      print: (more) => void lines.push(...more),
      printRaw: (text) => void raw.push(text),
      tell: (more) => void told.push(...more.map(lineText)),
    },
  });
  return { outcome, lines, printed: lines.map(lineText), raw, told };
};

/** The sentence and the advice with which a word refuses. */
export const refusal = async <Flags>(
  run: Run<Flags>,
  flags: Flags,
  logs: readonly Log[],
): Promise<readonly string[]> => {
  try {
    await speak(run, flags, logs);
  } catch (error) {
    if (error instanceof UserError) return [error.message, error.advice];
    throw error;
  }
  return fail('nothing was refused');
};
