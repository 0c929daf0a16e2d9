import type { Outcome } from '../domain/outcome.ts';
import { isSchuilnaam } from '../domain/words.ts';
import { logAsJson } from '../formats/log-json.ts';
import { foreignFields } from '../formats/log-markdown/foreign-fields.ts';
import type { Ports } from '../ports.ts';
import type { StoredLog } from '../ports/stores.ts';
import { newestOf } from '../texts/log-page.ts';
import { findLog } from './logs/find.ts';
import { logPage } from './logs/page.ts';

/** The newest log of a student; nothing when there is none. */
const newestFor = async (student: string, { logs }: Ports): Promise<StoredLog | undefined> =>
  (await logs.all()).logs.find(({ log }) => log.head.student === student);

/** `kansrijk toon ID`: one conversation, as a page in a window and as it was written elsewhere. */
export const run = async (
  { id, json = false }: { readonly id: string; readonly json?: boolean },
  ports: Ports,
): Promise<Outcome> => {
  const newest = isSchuilnaam(id) ? await newestFor(id, ports) : undefined;
  const { log, text } = newest ?? (await findLog(id, ports));
  if (newest) ports.terminal.tell([newestOf(id), '']);
  const { terminal } = ports;
  if (json) {
    const foreign = await foreignFields(text, log.head);
    terminal.printRaw(JSON.stringify(logAsJson(log, foreign), null, 2));
  } else if (terminal.piped) terminal.printRaw(text.trimEnd());
  else terminal.print(logPage(text));
  return 'done';
};
