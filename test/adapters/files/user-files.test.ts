import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles } from '../../../src/adapters/files/file-port.ts';
import { FileUserFiles } from '../../../src/adapters/files/user-files.ts';
import { FileTrouble, UserError } from '../../../src/domain/trouble.ts';
import { emptyFolder, refusing } from './machine.ts';

const TEXT = 'student: eik\nmet ë, € en 👩‍👩‍👧\r\n';

const filesIn = (home: string, cwd = home): FileUserFiles => new FileUserFiles(home, cwd, realFiles);

describe('a file that the user named', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 as PowerShell writes it', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ])('is read from %s', async (_, bytes) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'antwoorden.yaml'), bytes);
    expect(await filesIn('/nergens', cwd).read('antwoorden.yaml')).toBe(TEXT);
    expect(await filesIn('/nergens', '/').read(join(cwd, 'antwoorden.yaml'))).toBe(TEXT);
  });

  it('is nothing when it is not there, a folder, or no text', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'map'));
    writeFileSync(join(cwd, 'plaatje.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
    writeFileSync(join(cwd, 'oud.txt'), Buffer.from('caf\xe9', 'latin1'));
    writeFileSync(join(cwd, 'nul.txt'), 'a\0b');
    const long = 'x'.repeat(300);
    for (const name of [
      'weg.yaml',
      long,
      'map',
      'map/weg',
      'oud.txt/x',
      'plaatje.png',
      'oud.txt',
      'nul.txt',
    ]) {
      expect([name, await filesIn(cwd).read(name)]).toEqual([name, undefined]);
    }
  });

  it('that may not be read says so', async () => {
    const error = await new FileUserFiles('/', '/', refusing('EACCES', ['readUpTo']))
      .read('x.yaml')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileTrouble);
  });

  it('is made new where she said, for her alone, and never over another', async () => {
    const cwd = emptyFolder();
    const path = await filesIn('/nergens', cwd).writeNew('kopie.md', TEXT);
    expect([path, readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual([
      join(cwd, 'kopie.md'),
      TEXT,
      0o600,
    ]);
    const error = await filesIn('/nergens', cwd)
      .writeNew('kopie.md', 'anders')
      .catch((thrown: unknown) => thrown);
    expect(error instanceof UserError && error.message).toBe(
      'Het bestand kopie.md is er al. Het is niet overschreven.',
    );
    expect(readFileSync(path, 'utf8')).toBe(TEXT);
  });

  it.each([
    ['geen/map/kopie.md', 'De map voor geen/map/kopie.md bestaat niet. Er is niets geschreven.'],
    ['bestand/kopie.md', 'De map voor bestand/kopie.md bestaat niet. Er is niets geschreven.'],
    ['x'.repeat(300), `De naam ${'x'.repeat(300)} is te lang. Er is niets geschreven.`],
    ['', 'Achter --uitvoer staat geen bestandsnaam.'],
  ])('is refused where it cannot lie: %j', async (path, sentence) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'bestand'), 'x');
    const error = await filesIn('/nergens', cwd)
      .writeNew(path, TEXT)
      .catch((thrown: unknown) => thrown);
    expect(error instanceof UserError && error.message).toBe(sentence);
  });

  it('may be a pipe, and is read no further than its limit', async () => {
    const text = await filesIn('/nergens', '/')
      .read('/dev/zero')
      .catch((thrown: unknown) => thrown);
    expect(text instanceof UserError && text.message).toBe('Te veel tekst in /dev/zero: er past 10 MB in.');
    expect(await filesIn('/nergens', '/').read('/dev/null')).toBe('');
  });
});

describe('a copy for somebody else', () => {
  it('lies in exports under a name that is free, for the user alone', async () => {
    const home = join(emptyFolder(), 'kansrijk');
    const paths = [
      await filesIn(home).writeExport('2026-11-24-kopie', 'md', TEXT),
      await filesIn(home).writeExport('2026-11-24-kopie', 'md', 'b'),
    ];
    expect(paths).toEqual([
      join(home, 'exports', '2026-11-24-kopie.md'),
      join(home, 'exports', '2026-11-24-kopie-2.md'),
    ]);
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual([TEXT, 'b']);
    expect([statSync(join(home, 'exports')).mode & 0o777, statSync(paths[0] ?? '').mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
  });
});
