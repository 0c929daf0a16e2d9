import { codeOf, type FilePort } from './file-port.ts';

// What Windows answers while a virus scanner, a synced folder or an editor holds a file for a moment.
const PASSING: readonly (string | undefined)[] = ['EPERM', 'EACCES', 'EBUSY'];

/** How long is waited before each further try, in milliseconds: 0.6 seconds together. */
export const WAITS: readonly number[] = [10, 20, 40, 80, 160, 320];

/** Whether a refusal may pass by itself. */
export const mayPass = (error: unknown): boolean => PASSING.includes(codeOf(error));

/** Does something again, with longer and longer waits, as long as the refusal may pass. */
export const patiently = <Value>(
  files: Pick<FilePort, 'pause'>,
  action: () => Value,
  waits: readonly number[] = WAITS,
): Value => {
  for (const wait of waits) {
    try {
      return action();
    } catch (error) {
      if (!mayPass(error)) throw error;
      files.pause(wait);
    }
  }
  return action();
};
