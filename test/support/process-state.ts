import { existsSync, readFileSync } from 'node:fs';

/** What the kernel says of a process: its state letter, and which process group has its terminal. */
interface ProcessState {
  readonly state: string;
  readonly foregroundGroup: number;
}

const stateOf = (pid: number): ProcessState | undefined => {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  try {
    // The second field is a name in brackets that may hold blanks and brackets itself.
    const fields = readFileSync(file, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { state: fields[0] ?? '?', foregroundGroup: Number(fields[5]) };
  } catch {
    return undefined;
  }
};

/** Whether a process computes or waits for the disk; always false where the kernel does not tell. */
export const isBusy = (pid: number): boolean => ['R', 'D'].includes(stateOf(pid)?.state ?? '');

/** Whether a process stands still after SIGSTOP. */
export const isStopped = (pid: number): boolean => stateOf(pid)?.state === 'T';

/** The process group that has the terminal of this process: in a shell, the program that it runs. */
export const foregroundOf = (pid: number): number => stateOf(pid)?.foregroundGroup ?? pid;
