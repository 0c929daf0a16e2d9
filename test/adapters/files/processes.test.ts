import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { realProcesses } from '../../../src/adapters/files/processes.ts';

const now = (): number => Date.now();

const sleeper = async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  return child;
};

describe('programs that run', () => {
  it('knows itself, and that it runs', () => {
    const processes = realProcesses(now);
    expect(processes.self.pid).toBe(process.pid);
    expect(processes.runs(processes.self)).toBe(true);
  });

  it('knows that another has ended', async () => {
    const child = await sleeper();
    const { pid = 0 } = child;
    const processes = realProcesses(now);
    expect(processes.isAlive(pid)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(processes.isAlive(pid)).toBe(false);
    expect(processes.runs({ pid, start: 'x', host: processes.self.host })).toBe(false);
  });

  it('tells a later program with the same number apart', () => {
    const { self, runs } = realProcesses(now);
    expect(runs({ ...self, start: `${self.start}0` })).toBe(false);
  });

  it('takes a program whose start is not known for one that runs, unless the machine started later', () => {
    const { self, runs } = realProcesses(now);
    expect(runs({ ...self, start: `op ${now()}` })).toBe(true);
    expect(runs({ ...self, start: 'op 1000' })).toBe(false);
  });
});
