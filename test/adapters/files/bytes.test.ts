import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesUpTo } from '../../../src/adapters/files/bytes.ts';
import { realFiles } from '../../../src/adapters/files/file-port.ts';
import { FileUserFiles } from '../../../src/adapters/files/user-files.ts';
import { MOST_BYTES } from '../../../src/formats/decode-source.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { emptyFolder } from './machine.ts';

describe('the bytes of a file', () => {
  it('are all there up to a limit, and one more beyond it', () => {
    const path = join(emptyFolder(), 'x');
    for (const [size, expected] of [
      [0, 0],
      [9, 9],
      [10, 10],
      [11, 11],
      [5000, 11],
    ] as const) {
      writeFileSync(path, Buffer.alloc(size, 7));
      const found = bytesUpTo(realFiles, path, 10);
      expect(found.ok && [...found.value]).toEqual(Array.from({ length: expected }, () => 7));
    }
  });

  it('say why there are none', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'map'));
    writeFileSync(join(folder, 'bestand'), '');
    symlinkSync('kring', join(folder, 'kring'));
    const why = (name: string): unknown => {
      const found = bytesUpTo(realFiles, join(folder, name), 10);
      return found.ok ? found.value.length : found.problem;
    };
    expect(why('weg')).toBe('missing');
    expect(why('bestand/weg')).toBe('missing');
    expect(why('x'.repeat(300))).toBe('missing');
    expect(why('x'.repeat(5000))).toBe('missing');
    expect(why('map')).toBe('folder');
    expect(why('kring')).toBe('unreadable');
    expect(why('bestand')).toBe(0);
  });

  it('are not waited for: a pipe or a device has none', () => {
    const path = join(emptyFolder(), 'pijp');
    execFileSync('mkfifo', [path]);
    expect([bytesUpTo(realFiles, path, 10), bytesUpTo(realFiles, '/dev/zero', 10)]).toEqual([
      { ok: false, problem: 'unreadable' },
      { ok: false, problem: 'unreadable' },
    ]);
  });

  it('are no matter of the disk where the fault is ours', () => {
    const broken = {
      read: () => {
        throw new TypeError('bytes is not iterable');
      },
    };
    expect(() => bytesUpTo(broken, 'x', 10)).toThrow(TypeError);
  });

  it('of 50 MB are refused at once, seen from where she is', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'groot.yaml'), Buffer.alloc(50_000_000));
    const spent = await cpuTime(async () => {
      const found = await new FileUserFiles('/nergens', cwd, realFiles).readBytes('groot.yaml');
      expect(found.ok && found.value.length).toBe(MOST_BYTES + 1);
    });
    expect(spent).toBeLessThan(200);
  });
});
