import { nearest } from '../domain/nearest.ts';
import type { Outcome } from '../domain/outcome.ts';
import { problemLine } from '../domain/problem.ts';
import { ContentError, UserError } from '../domain/trouble.ts';
import { logAsJson } from '../formats/log-json.ts';
import type { Ports, StoredLog } from '../ports.ts';
import { logUnknown } from '../texts/errors.ts';

/** A log by its id; an unknown one is wrong use, an unreadable one a problem with its place. */
export const findLog = async (id: string, { logs }: Ports): Promise<StoredLog> => {
  const found = await logs.find(id.replace(/\.md$/, ''));
  if (found === undefined) {
    const ids = (await logs.all()).logs.map(({ log }) => log.head.id);
    throw new UserError(...logUnknown(id, nearest(id, ids)));
  }
  if (!found.ok) throw new ContentError(found.problem.map(problemLine));
  return found.value;
};

/** `kansrijk toon ID`: one conversation, as it was written. */
export const run = async (
  { id, json = false }: { readonly id: string; readonly json?: boolean },
  ports: Ports,
): Promise<Outcome> => {
  const { log, text } = await findLog(id, ports);
  if (json) ports.terminal.printRaw(JSON.stringify(logAsJson(log), null, 2));
  else ports.terminal.printRaw(text.trimEnd());
  return 'done';
};
