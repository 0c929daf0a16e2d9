import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Action, Deed } from '../support/actions.ts';
import type { Temp } from '../support/temp.ts';

const mount = (...args: readonly string[]): void => {
  execFileSync('mount', args, { stdio: 'pipe' });
};

/** Why no disk can be mounted here; nothing where it can. */
export const noDiskBecause = (): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'kansrijk-schijf-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
    execFileSync('umount', [folder]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.trim().replaceAll('\n', ' ') : String(error);
  } finally {
    rmdirSync(folder);
  }
};

const deed = (act: () => void): Action => {
  const doIt: Deed = async () => act();
  return { screen: doIt, lines: doIt };
};

/** A small disk of its own in the place of the folder of kansrijk, for this test. */
export const useDisk = ({ map }: Temp): Readonly<Record<string, Action>> => {
  mkdirSync(map);
  mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', map);
  onTestFinished(() => void execFileSync('umount', ['-l', map]));
  const filler = join(map, 'van-een-ander');
  return {
    'schijf vol': deed(() => {
      for (let size = 65_536; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (;;) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
        } catch (error) {
          if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
        }
      }
    }),
    'maak ruimte': deed(() => rmSync(filler)),
    'schijf op slot': deed(() => mount('-o', 'remount,ro', map)),
    'schijf van slot': deed(() => mount('-o', 'remount,rw', map)),
  };
};
