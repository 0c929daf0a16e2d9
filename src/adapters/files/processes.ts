import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';

/** A program that runs: its number, and what tells it from a later one with the same number. */
export interface RunningProcess {
  readonly pid: number;
  /** When it started, as far as the system says: on Linux in ticks since the machine started. */
  readonly start: string;
  readonly host: string;
}

/** What is asked about programs that run. */
export interface Processes {
  readonly self: RunningProcess;
  /** Whether that very program of this machine still runs. */
  runs(other: RunningProcess): boolean;
  /** Whether any program with this number runs. */
  isAlive(pid: number): boolean;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Anything but "no such process" means that there is one, such as that of another user.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
};

interface Stat {
  readonly state: string;
  readonly start: string;
}

// Fields 3 and 22 of /proc/PID/stat; the name of the program, in brackets, may hold spaces. Only Linux has this file.
const statOf = (pid: number): Stat | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', start: fields[19] ?? '' };
  } catch {
    return undefined;
  }
};

const UNKNOWN_START = /^op (\d+)$/;

/** The programs of this machine; `now` gives the time in milliseconds since 1970. */
export const realProcesses = (now: () => number): Processes => {
  const self = {
    pid: process.pid,
    start: statOf(process.pid)?.start ?? `op ${Math.round(now())}`,
    host: hostname(),
  };
  return {
    self,
    isAlive,
    runs: ({ pid, start }) => {
      if (!isAlive(pid)) return false;
      const at = UNKNOWN_START.exec(start)?.[1];
      // Where the start of another program cannot be asked, one from before the machine started has ended for sure.
      if (at !== undefined) return Number(at) >= now() - uptime() * 1_000 - 60_000;
      const stat = statOf(pid);
      return stat === undefined || (stat.start === start && stat.state !== 'Z');
    },
  };
};
