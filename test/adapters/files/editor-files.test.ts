import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EditorFiles } from '../../../src/adapters/files/editor-files.ts';
import { realFiles, type FilePort } from '../../../src/adapters/files/file-port.ts';
import { Locks } from '../../../src/adapters/files/locks.ts';
import { wipe } from '../../../src/adapters/files/wipe.ts';
import { emptyFolder, processes, refusing, systemError, watched } from './machine.ts';

const NOW = 1_800_000_000_000;

const filesOf = (
  home: string,
  pid = 1,
  ended: readonly number[] = [],
  files: FilePort = realFiles,
): EditorFiles => new EditorFiles(home, { files, locks: new Locks(files, processes(pid, ended), () => NOW) });

const below = (home: string): readonly string[] =>
  existsSync(join(home, 'bewerken')) ? readdirSync(join(home, 'bewerken')).toSorted() : [];

describe('a file for an editor', () => {
  it('lies in the folder of the user, for her alone', () => {
    const home = join(emptyFolder(), 'kansrijk');
    const file = filesOf(home).write('tekst\n');
    expect(file.path).toBe(join(home, 'bewerken', 'antwoord.md'));
    expect(readFileSync(file.path, 'utf8')).toBe('tekst\n');
    expect([statSync(file.path).mode & 0o777, statSync(dirname(file.path)).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
  });

  it('is gone when it is wiped, with everything that editors leave beside it, and nothing else', () => {
    const home = emptyFolder();
    const file = filesOf(home).write('tekst');
    for (const name of [
      '.antwoord.md.swp',
      'antwoord.md~',
      '#antwoord.md#',
      'antwoord.md.save',
      '.~lock.antwoord.md#',
    ]) {
      writeFileSync(join(home, 'bewerken', name), 'tekst');
    }
    symlinkSync('nergens', join(home, 'bewerken', '.#antwoord.md'));
    for (const name of ['mijn antwoord.md', 'verhaal.md', 'antwoord-2.md']) {
      writeFileSync(join(home, 'bewerken', name), 'van haar');
    }
    file.wipe();
    expect(below(home)).toEqual(['antwoord-2.md', 'mijn antwoord.md', 'verhaal.md']);
  });

  it('is another one for another run', () => {
    const home = emptyFolder();
    const one = filesOf(home, 1).write('een');
    const two = filesOf(home, 2).write('twee');
    one.wipe();
    expect([existsSync(one.path), readFileSync(two.path, 'utf8')]).toEqual([false, 'twee']);
  });

  it('is wiped at the next start when its run has ended, and not before', () => {
    const home = emptyFolder();
    filesOf(home, 1).write('geheim');
    writeFileSync(join(home, 'bewerken', '.antwoord.md.swp'), 'geheim');
    filesOf(home, 2).sweep();
    expect(below(home)).toContain('antwoord.md');
    filesOf(home, 3, [1]).sweep();
    expect(below(home)).toEqual([]);
  });

  it('is wiped at the next start also when its lock is gone', () => {
    const home = emptyFolder();
    mkdirSync(join(home, 'bewerken'));
    writeFileSync(join(home, 'bewerken', 'antwoord-7.md'), 'geheim');
    filesOf(home).sweep();
    expect(below(home)).toEqual([]);
  });

  it('leaves a start alone: nothing is made, and nothing that fails is thrown', () => {
    const home = join(emptyFolder(), 'nog-niet');
    filesOf(home).sweep();
    expect(existsSync(home)).toBe(false);
    filesOf(home).write('tekst');
    filesOf(home, 2, [1], refusing('EACCES', ['list', 'remove', 'open'])).sweep();
    filesOf(home, 2, [1]).sweep();
    expect(below(home)).toEqual([]);
  });

  it('takes the place of what a run left behind', () => {
    const home = emptyFolder();
    filesOf(home, 1).write('oud en geheim');
    const file = filesOf(home, 2, [1]).write('nieuw');
    expect([file.path, readFileSync(file.path, 'utf8')]).toEqual([
      join(home, 'bewerken', 'antwoord.md'),
      'nieuw',
    ]);
  });

  it('gives its lock back when it could not be written', () => {
    const home = emptyFolder();
    expect(() =>
      filesOf(home, 1, [], refusing('ENOSPC', ['write'], Infinity, 'antwoord.md')).write('x'),
    ).toThrow('ENOSPC');
    expect(below(home)).toEqual([]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffcafé\r\n')],
    ['UTF-16 of Notepad', Buffer.from('\ufeffcafé\r\n', 'utf16le')],
    ['an old encoding', Buffer.from('café\r\n', 'latin1')],
  ])('is read in %s', (_name, bytes) => {
    const file = filesOf(emptyFolder()).write('');
    writeFileSync(file.path, bytes);
    expect(file.read()).toBe('café\r\n');
  });

  it('says nothing when it is gone', () => {
    const file = filesOf(emptyFolder()).write('x');
    file.wipe();
    expect([file.read(), file.savedAt(), file.rescued()]).toEqual([undefined, undefined, undefined]);
  });
});

describe('wiping', () => {
  it('writes over all of it before it is removed', () => {
    const path = join(emptyFolder(), 'lang.md');
    writeFileSync(path, 'geheim '.repeat(30_000));
    const { size } = statSync(path);
    let last: Buffer | undefined;
    wipe(
      watched((step) => {
        if (step === 'remove') last = readFileSync(path);
      }),
      path,
    );
    expect(last).toHaveLength(size);
    expect(last?.every((byte) => byte === 0)).toBe(true);
    expect(existsSync(path)).toBe(false);
  });

  it('never writes through a link', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'ander.md'), 'blijft');
    symlinkSync('ander.md', join(folder, 'antwoord.md'));
    wipe(realFiles, join(folder, 'antwoord.md'));
    expect([readdirSync(folder), readFileSync(join(folder, 'ander.md'), 'utf8')]).toEqual([
      ['ander.md'],
      'blijft',
    ]);
  });

  it('removes what it cannot write over', () => {
    const path = join(emptyFolder(), 'a.md');
    writeFileSync(path, 'geheim');
    wipe(
      watched((step) => {
        if (step === 'open') throw systemError('EACCES');
      }),
      path,
    );
    expect(existsSync(path)).toBe(false);
  });
});
