import { localDate } from '../domain/dates.ts';
import { attentionOf } from '../domain/reflection.ts';
import type { Outcome } from '../domain/outcome.ts';
import { logHeadAsJson } from '../formats/log-json.ts';
import type { Ports } from '../ports.ts';
import { problemLine } from '../domain/problem.ts';
import { NO_LOGS } from '../texts/errors.ts';
import { LIST_TITLE, logLine, moreLine } from '../texts/logs.ts';

/** How many conversations `lijst` shows without `--alles`. */
const SHOWN = 20;

/** `kansrijk lijst`: the conversations, newest first. */
export const run = async (
  { json = false, alles = false }: { readonly json?: boolean; readonly alles?: boolean },
  { clock, logs, terminal }: Ports,
): Promise<Outcome> => {
  const { logs: stored, unreadable } = await logs.all();
  terminal.tell(unreadable.map(problemLine));
  if (json) {
    terminal.printRaw(JSON.stringify({ logs: stored.map(({ log }) => logHeadAsJson(log.head)) }, null, 2));
    return 'done';
  }
  if (stored.length === 0) {
    terminal.tell(NO_LOGS);
    return 'done';
  }
  const today = localDate(clock.now());
  const shown = alles ? stored : stored.slice(0, SHOWN);
  terminal.tell([LIST_TITLE, '']);
  terminal.print(shown.map(({ log }) => logLine(log, attentionOf(log), today)));
  if (shown.length < stored.length) terminal.tell(['', moreLine(stored.length - shown.length)]);
  return 'done';
};
