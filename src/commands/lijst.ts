import { localDate } from '../domain/dates.ts';
import { passes } from '../domain/log/log-filter.ts';
import { attentionOf } from '../domain/reflection.ts';
import type { Outcome } from '../domain/outcome.ts';
import { UserError } from '../domain/trouble.ts';
import { logHeadAsJson } from '../formats/log-json.ts';
import type { LogStore } from '../ports/stores.ts';
import type { Line, Terminal } from '../ports/terminal.ts';
import { problemLine } from '../domain/problem.ts';
import { NO_LOGS, NO_READABLE_LOGS } from '../texts/errors.ts';
import { LIST_TITLE, logColumns, logLine, moreLine, READING } from '../texts/logs.ts';
import { moreFound, NOTHING_FOUND, wordsLeft } from '../texts/zoek.ts';
import { filterFrom, isFiltered, type FilterFlags, type FilterPorts } from './logs/filter.ts';

/** What the command line says of the list. */
export interface ListFlags extends FilterFlags {
  readonly json?: boolean;
  readonly alles?: boolean;
}

/** What the list asks of the world, and no more. */
export interface ListPorts extends FilterPorts {
  readonly logs: Pick<LogStore, 'all'>;
  readonly terminal: Pick<Terminal, 'print' | 'printRaw' | 'tell' | 'busy'>;
}

/** How many conversations `lijst` shows without `--alles`. */
const SHOWN = 20;

/** Why there is nothing to show: nothing fits, nothing is there yet, or what is there cannot be read. */
const noneSaid = (readable: number, unreadable: number): readonly Line[] => {
  if (readable > 0) return [NOTHING_FOUND];
  return unreadable > 0 ? NO_READABLE_LOGS : NO_LOGS;
};

/** `kansrijk lijst`: the conversations that pass the filters, newest first. */
export const run = async (flags: ListFlags, ports: ListPorts): Promise<Outcome> => {
  const { json = false, alles = false } = flags;
  const { clock, terminal } = ports;
  const { logs: stored, unreadable } = await ports.terminal.busy(READING, ports.logs.all());
  const logs = stored.map(({ log }) => log);
  const { filter, rest } = await filterFrom(flags, logs, ports);
  if (rest.length > 0) throw new UserError(...wordsLeft(rest.join(' ')));
  terminal.tell(unreadable.map(problemLine));
  const listed = logs.filter((log) => passes(log, filter));
  if (json) {
    terminal.printRaw(JSON.stringify({ logs: listed.map(({ head }) => logHeadAsJson(head)) }, null, 2));
    return 'done';
  }
  if (listed.length === 0) {
    terminal.tell(noneSaid(logs.length, unreadable.length));
    return 'done';
  }
  const today = localDate(clock.now());
  const shown = alles ? listed : listed.slice(0, SHOWN);
  terminal.tell([LIST_TITLE, '']);
  const columns = logColumns(shown);
  terminal.print(shown.map((log) => logLine(log, attentionOf(log), today, columns)));
  const hidden = listed.length - shown.length;
  if (hidden > 0) terminal.tell(['', isFiltered(flags) ? moreFound(hidden) : moreLine(hidden)]);
  return 'done';
};
