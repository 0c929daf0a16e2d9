import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { realFiles, type FilePort } from '../../../src/adapters/files/file-port.ts';
import type { Processes, RunningProcess } from '../../../src/adapters/files/processes.ts';

/** An empty folder that is gone after the test. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kansrijk-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** An error as the file system gives it. */
export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

export type Step = keyof FilePort;

/** Looks at every step before it is taken; what it throws is what the file system answers. */
export type Watch = (step: Step, path: string) => void;

/** The real file system with somebody watching each step. Waiting takes no time. */
export const watched = (watch: Watch, files: FilePort = realFiles): FilePort => {
  const paths = new Map<number, string>();
  const pathOf = (descriptor: number): string => paths.get(descriptor) ?? '';
  const seen = <Value>(step: Step, path: string, action: () => Value): Value => {
    watch(step, path);
    return action();
  };
  return {
    open: (path, flags, mode) => {
      const descriptor = seen('open', path, () => files.open(path, flags, mode));
      paths.set(descriptor, path);
      return descriptor;
    },
    write: (descriptor, bytes) => seen('write', pathOf(descriptor), () => files.write(descriptor, bytes)),
    sync: (descriptor) => seen('sync', pathOf(descriptor), () => files.sync(descriptor)),
    close: (descriptor) => seen('close', pathOf(descriptor), () => files.close(descriptor)),
    read: (path, most) => seen('read', path, () => files.read(path, most)),
    readUpTo: (path, most) => seen('readUpTo', path, () => files.readUpTo(path, most)),
    behindLink: (path) => seen('behindLink', path, () => files.behindLink(path)),
    list: (folder) => seen('list', folder, () => files.list(folder)),
    facts: (path) => seen('facts', path, () => files.facts(path)),
    taken: (path) => seen('taken', path, () => files.taken(path)),
    link: (from, to) => seen('link', to, () => files.link(from, to)),
    rename: (from, to) => seen('rename', to, () => files.rename(from, to)),
    remove: (path) => seen('remove', path, () => files.remove(path)),
    makeFolder: (path, mode) => seen('makeFolder', path, () => files.makeFolder(path, mode)),
    pause: (milliseconds) => seen('pause', String(milliseconds), () => undefined),
  };
};

/** A file system that takes a few bytes of every write. */
export const shortWrites = (most: number): FilePort => ({
  ...realFiles,
  write: (descriptor, bytes) => realFiles.write(descriptor, bytes.subarray(0, most)),
});

/** A file system that refuses these steps with this code, a number of times. */
export const refusing = (
  code: string,
  steps: readonly Step[],
  times = Number.POSITIVE_INFINITY,
  where = '',
): FilePort => {
  let left = times;
  return watched((step, path) => {
    if (!steps.includes(step) || !path.includes(where) || left <= 0) return;
    left -= 1;
    throw systemError(code);
  });
};

/** The power goes, or the program is killed: nothing happens any more. */
export class Crash extends Error {}

/** A file system that stops for good at step number `at`, counted from 0. */
export const crashing = (at: number): FilePort & { readonly crashed: () => boolean } => {
  let count = 0;
  const files = watched(() => {
    if (count >= at) {
      count += 1;
      throw new Crash();
    }
    count += 1;
  });
  return { ...files, crashed: () => count > at };
};

/** A program that some tests say has ended. */
export const processes = (pid: number, ended: readonly number[] = [], host = 'hier'): Processes => ({
  self: { pid, start: `start ${pid}`, host },
  runs: (other: RunningProcess) => !ended.includes(other.pid),
  isAlive: (other) => !ended.includes(other),
});
