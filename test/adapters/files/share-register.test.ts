import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles, type FilePort } from '../../../src/adapters/files/file-port.ts';
import { Locks } from '../../../src/adapters/files/locks.ts';
import { FileShareRegister } from '../../../src/adapters/files/share-register.ts';
import type { RegisterLine } from '../../../src/domain/sharing/register.ts';
import { FileTrouble } from '../../../src/domain/trouble.ts';
import { emptyFolder, processes, refusing, watched } from './machine.ts';

const line = (title: string): RegisterLine => ({
  madeOn: '2026-11-24',
  title,
  datum: '2026-11-20',
  studentKnows: 'ja',
});

const registerIn = (home: string, files: FilePort = realFiles, pid = 1): FileShareRegister => {
  const alive = processes(pid);
  return new FileShareRegister(home, { files, processes: alive, locks: new Locks(files, alive, () => 0) });
};

const troubleOf = async (work: Promise<void>): Promise<FileTrouble> => {
  const error = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof FileTrouble)) throw new Error('no trouble');
  return error;
};

describe('the register of what was shared', () => {
  it('is made at the first line, for the user alone, and grows', async () => {
    const home = join(emptyFolder(), 'kansrijk');
    await registerIn(home).add([line('Een')]);
    await registerIn(home).add([line('Twee'), line('Drie')]);
    const path = join(home, 'deelregister.md');
    const rows = readFileSync(path, 'utf8')
      .split('\n')
      .filter((row) => row.startsWith('| 2026'));
    expect(rows.map((row) => row.split(' ')[3])).toEqual(['Een', 'Twee', 'Drie']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(existsSync(join(home, '.deelregister.lock'))).toBe(false);
  });

  it('waits for another run that writes in it, and then says so', async () => {
    const home = emptyFolder();
    let pauses = 0;
    const other = new Locks(realFiles, processes(2), () => 0).take(join(home, '.deelregister.lock'));
    const files = watched((step) => {
      if (step !== 'pause') return;
      pauses += 1;
      if (pauses === 3) other?.release();
    });
    await registerIn(home, files).add([line('Een')]);
    expect(readFileSync(join(home, 'deelregister.md'), 'utf8')).toContain('Een van 20 november 2026');

    new Locks(realFiles, processes(2), () => 0).take(join(home, '.deelregister.lock'));
    const { message } = await troubleOf(
      registerIn(
        home,
        watched(() => undefined),
      ).add([line('Twee')]),
    );
    expect(message).toContain('deelregister.md');
    expect(readFileSync(join(home, 'deelregister.md'), 'utf8')).not.toContain('Twee');
  });

  it('stays as it was when nothing can be written', async () => {
    const home = emptyFolder();
    await registerIn(home).add([line('Een')]);
    const before = readFileSync(join(home, 'deelregister.md'), 'utf8');
    const { message } = await troubleOf(
      registerIn(home, refusing('ENOSPC', ['write'], 1, 'deelregister.md')).add([line('Twee')]),
    );
    expect(message).toMatch(/deelregister\.md lukt niet\. De schijf is vol\./);
    expect(readFileSync(join(home, 'deelregister.md'), 'utf8')).toBe(before);
  });

  it('that cannot be worked out is no matter of the disk', async () => {
    const home = emptyFolder();
    const broken = watched((step) => {
      if (step === 'rename') throw new TypeError('temp is undefined');
    });
    await expect(registerIn(home, broken).add([line('Een')])).rejects.toBeInstanceOf(TypeError);
    expect(existsSync(join(home, '.deelregister.lock'))).toBe(false);
  });

  it('is never written over when it is no text, or a folder', async () => {
    const home = emptyFolder();
    const path = join(home, 'deelregister.md');
    writeFileSync(path, Buffer.from([0xff, 0x00, 0x01]));
    expect((await troubleOf(registerIn(home).add([line('Een')]))).advice).toContain('geen gewone tekst');
    expect(readFileSync(path)).toHaveLength(3);
    const other = emptyFolder();
    mkdirSync(join(other, 'deelregister.md'));
    expect((await troubleOf(registerIn(other).add([line('Een')]))).advice).toContain('staat een map');
  });
});
