import { nearest } from '../domain/nearest.ts';
import type { Outcome } from '../domain/outcome.ts';
import { problemLine } from '../domain/problem.ts';
import { ContentError, UserError } from '../domain/trouble.ts';
import { isSchuilnaam } from '../domain/words.ts';
import { logAsJson } from '../formats/log-json.ts';
import type { Ports, StoredLog } from '../ports.ts';
import { logUnknown, otherStudent } from '../texts/errors.ts';
import { newestOf } from '../texts/log-page.ts';
import { logPage } from './log-page.ts';

/** A log by its id; an unknown one is wrong use, an unreadable one a problem with its place. */
export const findLog = async (id: string, { logs, terminal }: Ports): Promise<StoredLog> => {
  const found = await logs.find(id.replace(/\.md$/, ''));
  if (found === undefined) {
    const { logs: all, unreadable } = await logs.all();
    const ids = all.map(({ log }) => log.head.id);
    // It may be one of those.
    terminal.tell(unreadable.map(problemLine));
    throw new UserError(...logUnknown(id, nearest(id, ids), unreadable.length > 0));
  }
  if (!found.ok) throw new ContentError(found.problem.map(problemLine));
  return found.value;
};

/** The log that something belongs to; one about another student than was said is wrong use. */
export const findLogFor = async (
  student: string | undefined,
  id: string,
  ports: Ports,
): Promise<StoredLog> => {
  const found = await findLog(id, ports);
  const its = found.log.head.student;
  if (student !== undefined && its !== undefined && its !== student) {
    throw new UserError(...otherStudent(found.log.head.id, its, student));
  }
  return found;
};

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
  if (json) terminal.printRaw(JSON.stringify(logAsJson(log), null, 2));
  else if (terminal.piped) terminal.printRaw(text.trimEnd());
  else terminal.print(logPage(text));
  return 'done';
};
