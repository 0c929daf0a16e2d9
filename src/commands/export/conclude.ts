import type { Outcome } from '../../domain/outcome.ts';
import type { Ports } from '../../ports.ts';
import type { Line } from '../../ports/terminal.ts';
import type { Delivered } from './deliver.ts';

/** Says what became of a copy, and gives it or its path; a register that could not be written is no success. */
export const conclude = (
  { output, told, trouble }: Delivered,
  said: readonly Line[],
  { terminal }: Pick<Ports, 'terminal'>,
): Outcome => {
  terminal.tell([...said, ...told]);
  if (typeof output === 'string') terminal.printRaw(output);
  else terminal.printBytes(output);
  if (trouble) throw trouble;
  return 'done';
};
