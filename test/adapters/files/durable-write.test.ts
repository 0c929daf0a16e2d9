import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { removeLeftovers, replaceFile, writeNew } from '../../../src/adapters/files/durable-write.ts';
import { realFiles, type FilePort } from '../../../src/adapters/files/file-port.ts';
import { WAITS } from '../../../src/adapters/files/patience.ts';
import { crashing, emptyFolder, refusing, shortWrites, systemError, watched } from './machine.ts';

const OLD = 'oude tekst\n';
const NEW = `nieuwe tekst, met ë en 👩‍👩‍👧\n`.repeat(50);

const names = ['a.md', 'a-2.md', 'a-3.md'];
const textIn = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** Every step of an action at which the machine can stop, one folder for each. */
const atEveryCrash = (
  prepare: (folder: string) => void,
  act: (files: FilePort, folder: string) => void,
  check: (folder: string) => void,
): number => {
  for (let at = 0; ; at += 1) {
    const folder = emptyFolder();
    prepare(folder);
    const files = crashing(at);
    try {
      act(files, folder);
    } catch (error) {
      if (!files.crashed()) throw error;
    }
    check(folder);
    if (!files.crashed()) return at;
  }
};

describe('a file that is replaced', () => {
  it('holds the old text or the new one after a crash at any step', () => {
    const steps = atEveryCrash(
      (folder) => writeFileSync(join(folder, 'a.json'), OLD),
      (files, folder) => replaceFile(files, join(folder, 'a.json'), NEW),
      (folder) => {
        expect([OLD, NEW]).toContain(textIn(folder, 'a.json'));
        removeLeftovers(realFiles, folder, () => false);
        expect(readdirSync(folder)).toEqual(['a.json']);
      },
    );
    expect(steps).toBeGreaterThan(6);
  });

  it('lies on the disk before it takes the place of the old text, and its name after', () => {
    const steps: string[] = [];
    const files = watched((step) => void steps.push(step));
    replaceFile(files, join(emptyFolder(), 'a.json'), OLD);
    expect(steps).toEqual([
      'behindLink',
      'open',
      'write',
      'sync',
      'close',
      'rename',
      'open',
      'sync',
      'close',
    ]);
  });

  it('is whole when the disk takes a few bytes at a time', () => {
    const folder = emptyFolder();
    replaceFile(shortWrites(3), join(folder, 'a.json'), NEW);
    expect(textIn(folder, 'a.json')).toBe(NEW);
  });

  it.each([
    ['ENOSPC', 'write'],
    ['ENOSPC', 'sync'],
    ['EIO', 'close'],
    ['EROFS', 'open'],
    ['EBUSY', 'rename'],
  ] as const)('stays as it was, with nothing beside it, after %s at %s', (code, step) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.json'), OLD);
    expect(() => replaceFile(refusing(code, [step]), join(folder, 'a.json'), NEW)).toThrow(code);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(textIn(folder, 'a.json')).toBe(OLD);
  });

  it('waits longer and longer while another program holds it', () => {
    const folder = emptyFolder();
    const waited: string[] = [];
    let refusals = 3;
    const files = watched((step, path) => {
      if (step === 'pause') waited.push(path);
      if (step === 'rename' && refusals-- > 0) throw systemError('EPERM');
    });
    replaceFile(files, join(folder, 'a.json'), NEW);
    expect(textIn(folder, 'a.json')).toBe(NEW);
    expect(waited).toEqual(WAITS.slice(0, 3).map(String));
  });

  it('is made with its folder when that is gone', () => {
    const folder = join(emptyFolder(), 'map', 'concepten');
    replaceFile(realFiles, join(folder, 'a.json'), NEW);
    expect(textIn(folder, 'a.json')).toBe(NEW);
  });
});

describe('a new file', () => {
  it('takes the first free name and never touches another', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.md'), OLD);
    expect(writeNew(realFiles, folder, names, (name) => name + NEW)).toBe('a-2.md');
    expect(textIn(folder, 'a.md')).toBe(OLD);
    expect(textIn(folder, 'a-2.md')).toBe(`a-2.md${NEW}`);
  });

  it('leaves a name alone that is taken between the look and the write', () => {
    const folder = emptyFolder();
    const files = watched((step, path) => {
      if (step === 'link' && path.endsWith('a.md')) writeFileSync(path, OLD);
    });
    expect(writeNew(files, folder, names, () => NEW)).toBe('a-2.md');
    expect(textIn(folder, 'a.md')).toBe(OLD);
  });

  it('is whole or not there after a crash at any step', () => {
    atEveryCrash(
      (folder) => writeFileSync(join(folder, 'a.md'), OLD),
      (files, folder) => writeNew(files, folder, names, () => NEW),
      (folder) => {
        removeLeftovers(realFiles, folder, () => false);
        expect(textIn(folder, 'a.md')).toBe(OLD);
        for (const name of readdirSync(folder).filter((one) => one !== 'a.md'))
          expect(textIn(folder, name)).toBe(NEW);
      },
    );
  });

  it('is written whole where the disk knows no second names, and still never over another', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.md'), OLD);
    const files = watched((step, path) => {
      if (step === 'link') throw systemError('EPERM');
      if (step === 'open' && path.endsWith('a-2.md') && !readdirSync(folder).includes('a-2.md'))
        writeFileSync(path, OLD);
    });
    expect(writeNew(files, folder, names, () => NEW)).toBe('a-3.md');
    expect([textIn(folder, 'a.md'), textIn(folder, 'a-2.md'), textIn(folder, 'a-3.md')]).toEqual([
      OLD,
      OLD,
      NEW,
    ]);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('and its folder are for the user alone, also with a wide umask', () => {
    const before = process.umask(0);
    onTestFinished(() => void process.umask(before));
    const folder = join(emptyFolder(), 'map', 'logs');
    writeNew(realFiles, folder, names, () => NEW);
    const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect([modeOf(join(folder, 'a.md')), modeOf(folder), modeOf(join(folder, '..'))]).toEqual([
      '600',
      '700',
      '700',
    ]);
  });
});

describe('what a run left halfway', () => {
  it('is cleared away once that run has ended, and nothing else is', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'map'));
    for (const name of ['.a.json.17-1.tmp', '.a.json.18-1.tmp', 'a.tmp', '.eigen'])
      writeFileSync(join(folder, name), OLD);
    removeLeftovers(realFiles, folder, (pid) => pid === 18);
    expect(readdirSync(folder).toSorted()).toEqual(['.a.json.18-1.tmp', '.eigen', 'a.tmp', 'map']);
  });
});
