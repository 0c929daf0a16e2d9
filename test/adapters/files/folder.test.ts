import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles } from '../../../src/adapters/files/file-port.ts';
import { makeFolder } from '../../../src/adapters/files/durable-write.ts';
import { folderAsWritten, folderFor } from '../../../src/adapters/files/folder.ts';
import { UserError } from '../../../src/domain/trouble.ts';
import { emptyFolder, systemError } from './machine.ts';

describe("the user's folder", () => {
  it('is --map, else KANSRIJK_HOME, else kansrijk in her home', () => {
    const home = emptyFolder();
    const env = { HOME: home, KANSRIJK_HOME: '/elders/map' };
    expect(folderFor({ map: 'hier', env, cwd: '/werk' }, realFiles)).toBe('/werk/hier');
    expect(folderFor({ map: '~/mijn', env, cwd: '/werk' }, realFiles)).toBe(join(home, 'mijn'));
    expect(folderFor({ env, cwd: '/werk' }, realFiles)).toBe('/elders/map');
    expect(folderFor({ env: { ...env, KANSRIJK_HOME: '' }, cwd: '/werk' }, realFiles)).toBe(
      join(home, 'kansrijk'),
    );
  });

  it('is asked for when there is no home', () => {
    expect(() => folderFor({ env: { HOME: join(emptyFolder(), 'weg') }, cwd: '/' }, realFiles)).toThrow(
      UserError,
    );
    const home = join(emptyFolder(), 'bestand');
    writeFileSync(home, '');
    expect(() => folderFor({ env: { HOME: home }, cwd: '/' }, realFiles)).toThrow(
      'Ik kan je thuismap niet vinden.',
    );
    expect(folderFor({ map: '/elders', env: { HOME: home }, cwd: '/' }, realFiles)).toBe('/elders');
  });

  it('is no file, nothing below a file and no nothing: that is wrong use', () => {
    const file = join(emptyFolder(), 'bestand');
    writeFileSync(file, '');
    const env = { HOME: emptyFolder() };
    for (const map of [file, join(file, 'onder'), 'x'.repeat(300), '']) {
      expect(() => folderFor({ map, env, cwd: '/' }, realFiles)).toThrow(UserError);
    }
    expect(() => folderFor({ env: { ...env, KANSRIJK_HOME: file }, cwd: '/' }, realFiles)).toThrow(UserError);
  });

  it('may be one that cannot be looked at: what it holds says so', () => {
    const closed = {
      facts: () => {
        throw systemError('EACCES');
      },
    };
    expect(folderFor({ map: '/dicht/map', env: {}, cwd: '/' }, closed)).toBe('/dicht/map');
  });

  it('is made with what is above it, also where that can never be: then it says so', () => {
    const above = emptyFolder();
    realFiles.makeFolder(join(above, 'a', 'b', 'c'), 0o700);
    realFiles.makeFolder(join(above, 'a', 'b', 'c'), 0o700);
    expect(statSync(join(above, 'a', 'b', 'c')).isDirectory()).toBe(true);
    if (process.platform === 'linux') {
      expect(() => realFiles.makeFolder('/proc/kansrijk/logs', 0o700)).toThrow(/ENOENT/);
    }
  });

  it('is written with ~ where it lies in her home', () => {
    expect(folderAsWritten('/home/ans/kansrijk', { HOME: '/home/ans' })).toBe('~/kansrijk');
    expect(folderAsWritten('/home/ansje/kansrijk', { HOME: '/home/ans' })).toBe('/home/ansje/kansrijk');
  });

  it('is made for her alone, and left as it is when it is there', () => {
    const above = emptyFolder();
    makeFolder(realFiles, join(above, 'a', 'kansrijk'));
    expect([
      statSync(join(above, 'a')).mode & 0o777,
      statSync(join(above, 'a', 'kansrijk')).mode & 0o777,
    ]).toEqual([0o700, 0o700]);
    mkdirSync(join(above, 'open'));
    chmodSync(join(above, 'open'), 0o755);
    makeFolder(realFiles, join(above, 'open'));
    expect(statSync(join(above, 'open')).mode & 0o777).toBe(0o755);
  });
});
