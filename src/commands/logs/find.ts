import { nearest } from '../../domain/nearest.ts';
import { problemLine } from '../../domain/problem.ts';
import { ContentError, UserError } from '../../domain/trouble.ts';
import type { Ports } from '../../ports.ts';
import type { StoredLog } from '../../ports/stores.ts';
import { logUnknown, otherStudent } from '../../texts/errors.ts';

/** A log by its id; an unknown one is wrong use, an unreadable one a problem with its place. */
export const findLog = async (id: string, { logs, terminal }: Ports): Promise<StoredLog> => {
  const found = await logs.find(id.replace(/\.md$/, ''));
  if (found === undefined) {
    const { logs: all, unreadable } = await logs.all();
    const ids = all.map(({ log }) => log.head.id);
    // It may be one of those.
    terminal.tell(unreadable.map(problemLine));
    throw new UserError(
      ...logUnknown(
        id,
        nearest(id, ids),
        unreadable.some(({ warning }) => !warning),
      ),
    );
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
