import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles, type FilePort } from '../../../src/adapters/files/file-port.ts';
import { Locks, type Lock } from '../../../src/adapters/files/locks.ts';
import { crashing, emptyFolder, processes, refusing, watched } from './machine.ts';

const NOW = Date.parse('2026-11-24T09:30:00Z');
const HOUR = 3_600_000;

const locksOf = (
  pid: number,
  ended: readonly number[] = [],
  files: FilePort = realFiles,
  now = NOW,
  host = 'hier',
): Locks => new Locks(files, processes(pid, ended, host), () => now);

describe('a lock', () => {
  it('is held by one run, and free after it', () => {
    const path = join(emptyFolder(), 'a.lock');
    const held = locksOf(1).take(path);
    expect(held).toBeDefined();
    expect(locksOf(2).take(path)).toBeUndefined();
    expect(locksOf(1).take(path)).toBeUndefined();
    held?.release();
    expect(existsSync(path)).toBe(false);
    expect(locksOf(2).take(path)).toBeDefined();
  });

  it('of a run that has ended is taken over, and leaves nothing behind', () => {
    const folder = emptyFolder();
    const path = join(folder, 'a.lock');
    locksOf(1).take(path);
    const taken = locksOf(2, [1]).take(path);
    expect(taken).toBeDefined();
    expect(readdirSync(folder)).toEqual(['a.lock']);
    expect(locksOf(3, [1]).take(path)).toBeUndefined();
  });

  it('that was taken over is not given back by its first holder', () => {
    const path = join(emptyFolder(), 'a.lock');
    const first = locksOf(1).take(path);
    locksOf(2, [1]).take(path);
    first?.release();
    expect(existsSync(path)).toBe(true);
  });

  it('of another machine counts for two hours', () => {
    const path = join(emptyFolder(), 'a.lock');
    locksOf(1, [], realFiles, NOW, 'daar').take(path);
    expect(locksOf(2, [1], realFiles, NOW + HOUR).take(path)).toBeUndefined();
    expect(locksOf(2, [1], realFiles, NOW + 3 * HOUR).take(path)).toBeDefined();
  });

  it('that cannot be read counts while it may be being written, and then no more', () => {
    const path = join(emptyFolder(), 'a.lock');
    writeFileSync(path, '{"pid":');
    utimesSync(path, NOW / 1_000, NOW / 1_000);
    expect(locksOf(2).take(path)).toBeUndefined();
    expect(locksOf(2, [], realFiles, NOW + 60_000).take(path)).toBeDefined();
  });

  it('works where the disk knows no second names', () => {
    const path = join(emptyFolder(), 'a.lock');
    const files = refusing('EPERM', ['link']);
    expect(locksOf(1, [], files).take(path)).toBeDefined();
    expect(locksOf(2, [], files).take(path)).toBeUndefined();
    expect(locksOf(2, [1], files).take(path)).toBeDefined();
  });

  it('is never held by two, wherever a second and a third run come in between', () => {
    let raced = 0;
    for (const stale of [false, true]) {
      for (let first = 0; first < 60; first += 1) {
        for (let second = 0; second < 40; second += 5) {
          const folder = emptyFolder();
          const path = join(folder, 'a.lock');
          if (stale) locksOf(9).take(path);
          const held: (Lock | undefined)[] = [];
          const atStep = (step: number, action: () => void): FilePort => {
            let count = 0;
            return watched(() => {
              if (count++ === step) action();
            });
          };
          const third = (): void => void held.push(locksOf(3, [9]).take(path));
          const other = (): void => {
            raced += 1;
            held.push(locksOf(2, [9], atStep(second, third)).take(path));
          };
          held.push(locksOf(1, [9], atStep(first, other)).take(path));
          expect(held.filter((lock) => lock !== undefined).length).toBeLessThanOrEqual(1);
        }
      }
    }
    expect(raced).toBeGreaterThan(100);
  });

  it('can be taken after a crash at any step of taking it or taking it over', () => {
    for (const stale of [false, true]) {
      for (let at = 0; ; at += 1) {
        const path = join(emptyFolder(), 'a.lock');
        if (stale) locksOf(9).take(path);
        const files = crashing(at);
        try {
          locksOf(1, [9], files).take(path);
        } catch {
          // The crash; what it left is what the next run finds.
        }
        const next = locksOf(2, [1, 9], realFiles, NOW + 60_000);
        expect(next.take(path)).toBeDefined();
        next.tidy(join(path, '..'));
        expect(readdirSync(join(path, '..'))).toEqual(['a.lock']);
        if (!files.crashed()) break;
      }
    }
  });

  it('is cleared away when its run has ended, and left alone while it runs', () => {
    const folder = emptyFolder();
    locksOf(1).take(join(folder, 'a.lock'));
    locksOf(2).take(join(folder, 'b.lock'));
    locksOf(3, [1]).tidy(folder);
    expect(readdirSync(folder)).toEqual(['b.lock']);
    expect(JSON.parse(readFileSync(join(folder, 'b.lock'), 'utf8'))).toMatchObject({ pid: 2, host: 'hier' });
  });
});
