import { namesInList } from '../../domain/privacy/given-names.ts';
import { UserError } from '../../domain/trouble.ts';
import type { Ports } from '../../ports.ts';
import { fileUnreadable, STANDARD_INPUT } from '../../texts/errors.ts';

/** The text of a file that the user named, or of stdin for `-`, with the name to call it by in problems. */
export const namedText = async (
  path: string,
  { files, terminal }: Pick<Ports, 'files' | 'terminal'>,
): Promise<{ readonly text: string; readonly file: string }> => {
  if (path === '-') return { text: await terminal.readInput(), file: STANDARD_INPUT };
  const text = await files.read(path);
  if (text === undefined) throw new UserError(...fileUnreadable(path));
  return { text, file: path };
};

/** The names in a file that the user named, which occur in a text; none where no file was. */
export const namesFrom = async (
  path: string | undefined,
  ports: Pick<Ports, 'files' | 'terminal'>,
): Promise<readonly string[]> => (path === undefined ? [] : namesInList((await namedText(path, ports)).text));
