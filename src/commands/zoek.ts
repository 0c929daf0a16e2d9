import { localDate } from '../domain/dates.ts';
import { passes } from '../domain/log/log-filter.ts';
import { placesIn, searchLogs, termsOf } from '../domain/log/log-search.ts';
import type { Log } from '../domain/log/log.ts';
import type { Outcome } from '../domain/outcome.ts';
import { problemLine } from '../domain/problem.ts';
import { attentionOf } from '../domain/reflection.ts';
import type { Term } from '../domain/snippet.ts';
import { UserError } from '../domain/trouble.ts';
import { logHeadAsJson } from '../formats/log-json.ts';
import type { LogStore } from '../ports/stores.ts';
import type { Terminal } from '../ports/terminal.ts';
import { logLine, READING } from '../texts/logs.ts';
import {
  FOUND_APART,
  foundTitle,
  foundLine,
  moreFound,
  NOTHING_FOUND,
  NOTHING_TO_FIND,
} from '../texts/zoek.ts';
import { filterFrom, isFiltered, type FilterFlags, type FilterPorts } from './logs/filter.ts';

/** What the command line says of a search. */
export interface SearchFlags extends FilterFlags {
  /** What stood behind the word, an argument each; may be left out where a filter is given. */
  readonly tekst?: readonly string[];
  readonly json?: boolean;
  readonly alles?: boolean;
}

/** What a search asks of the world, and no more. */
export interface SearchPorts extends FilterPorts {
  readonly logs: Pick<LogStore, 'all'>;
  readonly terminal: Pick<Terminal, 'print' | 'printRaw' | 'tell' | 'busy'>;
}

/** How many conversations are shown without `--alles`. */
const SHOWN = 20;

/** What was found, and by which terms; `apart`: they do not stand together as they were asked, but they do occur. */
interface Found {
  readonly logs: readonly Log[];
  readonly terms: readonly Term[];
  readonly apart: boolean;
}

const find = (logs: readonly Log[], texts: readonly string[]): Found => {
  const [together, apart] = [termsOf(texts), termsOf(texts, true)];
  const found = searchLogs(logs, together);
  if (found.length > 0) return { logs: found, terms: together, apart: false };
  return { logs: searchLogs(logs, apart), terms: apart, apart: true };
};

const show = (found: Found, { alles = false }: SearchFlags, { clock, terminal }: SearchPorts): void => {
  const { logs, terms, apart } = found;
  if (logs.length === 0) {
    terminal.tell([NOTHING_FOUND]);
    return;
  }
  const today = localDate(clock.now());
  const shown = alles ? logs : logs.slice(0, SHOWN);
  terminal.tell([foundTitle(logs.length), ...(apart ? [FOUND_APART] : []), '']);
  terminal.print(
    shown.map((log) =>
      terms.length > 0 ? foundLine(log, placesIn(log, terms)) : logLine(log, attentionOf(log), today),
    ),
  );
  if (shown.length < logs.length) terminal.tell(['', moreFound(logs.length - shown.length)]);
};

/** `kansrijk zoek TEKST`: the conversations in which all these words occur, newest first. */
export const run = async (flags: SearchFlags, ports: SearchPorts): Promise<Outcome> => {
  const { json = false, tekst = [] } = flags;
  if (termsOf(tekst).length === 0 && !isFiltered(flags)) throw new UserError(...NOTHING_TO_FIND);
  const { logs: stored, unreadable } = await ports.terminal.busy(READING, ports.logs.all());
  const logs = stored.map(({ log }) => log);
  const { filter, rest } = await filterFrom(flags, logs, ports);
  ports.terminal.tell(unreadable.map(problemLine));
  const found = find(
    logs.filter((log) => passes(log, filter)),
    [...tekst, ...rest],
  );
  if (json) {
    const items = found.logs.map(({ head }) => logHeadAsJson(head));
    ports.terminal.printRaw(JSON.stringify({ logs: items }, null, 2));
  } else {
    show(found, flags, ports);
  }
  return 'done';
};
