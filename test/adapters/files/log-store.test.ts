import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles, type FilePort } from '../../../src/adapters/files/file-port.ts';
import { Locks } from '../../../src/adapters/files/locks.ts';
import { storesIn } from '../../../src/adapters/files/stores.ts';
import { FileTrouble } from '../../../src/domain/trouble.ts';
import type { LogHead, UnsavedLog } from '../../../src/domain/log/log.ts';
import { render } from '../../../src/formats/log-markdown/render.ts';
import type { LogStore, StoredLog } from '../../../src/ports/stores.ts';
import { everyKind, exampleHead } from '../../formats/log-markdown/example-log.ts';
import { crashing, emptyFolder, processes, refusing, watched } from './machine.ts';

const ID = '2026-11-20-begeleiding-eik';

const unsaved = (more: Partial<LogHead> = {}): UnsavedLog => {
  const { id: _, ...head } = { ...exampleHead, ...more };
  return { ...everyKind, head };
};

const storeIn = (home: string, files: FilePort = realFiles, pid = 1): LogStore =>
  storesIn(home, home, { files, processes: processes(pid), now: () => 0 }).logs;

const found = async (store: LogStore, id: string): Promise<StoredLog> => {
  const log = await store.find(id);
  if (!log?.ok) throw new Error(`${id} was not found`);
  return log.value;
};

const troubleOf = async (action: Promise<unknown>): Promise<FileTrouble> => {
  const outcome = await action.catch((error: unknown) => error);
  if (!(outcome instanceof FileTrouble)) throw new Error('no trouble');
  return outcome;
};

const namesIn = (home: string): readonly string[] => readdirSync(join(home, 'logs')).toSorted();

describe('a saved log', () => {
  it('lies under its date, form and schuilnaam, and reads back as it was', async () => {
    const home = emptyFolder();
    const { id, path } = await storeIn(home).save(unsaved());
    expect([id, path]).toEqual([ID, join(home, 'logs', `${ID}.md`)]);
    const stored = await found(storeIn(home), ID);
    expect(stored.log).toEqual({ ...everyKind, head: { ...exampleHead, id: ID } });
    expect(stored.text).toBe(readFileSync(path, 'utf8'));
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  });

  it('never overwrites: the next one of that day is -2, then -3', async () => {
    const home = emptyFolder();
    const store = storeIn(home);
    const ids = [await store.save(unsaved()), await store.save(unsaved()), await store.save(unsaved())].map(
      ({ id }) => id,
    );
    expect(ids).toEqual([ID, `${ID}-2`, `${ID}-3`]);
    expect((await found(store, `${ID}-3`)).log.head.id).toBe(`${ID}-3`);
  });

  it('is whole or not there after a crash at any step, and the next one is saved', async () => {
    const whole = render({ ...everyKind, head: { ...exampleHead, id: ID } });
    for (let at = 0; ; at += 1) {
      const home = emptyFolder();
      const files = crashing(at);
      await storeIn(home, files)
        .save(unsaved())
        .catch(() => undefined);
      const names = existsSync(join(home, 'logs'))
        ? namesIn(home).filter((name) => name.endsWith('.md'))
        : [];
      expect(names.map((name) => readFileSync(join(home, 'logs', name), 'utf8'))).toEqual(
        names.map(() => whole),
      );
      const { id } = await storesIn(home, home, {
        files: realFiles,
        processes: processes(2, [1, process.pid]),
        now: () => 0,
      }).logs.save(unsaved());
      expect(namesIn(home)).toEqual([...names, `${id}.md`].toSorted());
      if (!files.crashed()) break;
    }
  });

  it('that cannot be written in its place is written in another, which is named', async () => {
    const home = emptyFolder();
    const trouble = await troubleOf(
      storeIn(home, refusing('EBUSY', ['open', 'link'], Number.POSITIVE_INFINITY, '/logs/')).save(unsaved()),
    );
    const rescue = join(home, 'redding', `${ID}.md`);
    expect(trouble.rescue).toBe(rescue);
    expect(trouble.sentence).toBe(
      `Je gesprek kon niet op zijn plek bewaard worden. Een ander programma houdt het bestand vast. De hele tekst staat in ${rescue}.`,
    );
    expect(readFileSync(rescue, 'utf8')).toContain('derde regel');
  });

  it('leaves one copy in that other place, however often it is tried, and none once it is in its own', async () => {
    const home = emptyFolder();
    const store = storeIn(home, refusing('EPERM', ['open', 'link'], 30, '/logs/'));
    const rescued: (string | undefined)[] = [];
    for (;;) {
      const outcome = await store.save(unsaved()).catch((error: unknown) => error);
      if (!(outcome instanceof FileTrouble)) break;
      rescued.push(outcome.rescue);
      expect(readdirSync(join(home, 'redding'))).toHaveLength(1);
    }
    expect(rescued.length).toBeGreaterThan(1);
    expect(readdirSync(join(home, 'redding'))).toEqual([]);
    expect(namesIn(home)).toEqual([`${ID}.md`]);
  });

  it('that cannot be saved by a fault of ours says so, and is written in that other place', async () => {
    const home = emptyFolder();
    const broken = watched((step, path) => {
      if (step === 'link' && path.includes('/logs/') && path.endsWith('.md')) throw new TypeError('no name');
    });
    await expect(storeIn(home, broken).save(unsaved())).rejects.toBeInstanceOf(TypeError);
    expect(readFileSync(join(home, 'redding', `${ID}.md`), 'utf8')).toContain('derde regel');
    expect(namesIn(home)).toEqual([]);
  });

  it('says why when it cannot be written at all, and leaves nothing half', async () => {
    const home = emptyFolder();
    const trouble = await troubleOf(storeIn(home, refusing('ENOSPC', ['write'])).save(unsaved()));
    expect(trouble.rescue).toBeUndefined();
    expect(trouble.sentence).toBe(
      'Je gesprek kon niet bewaard worden. De schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
    );
    expect(namesIn(home)).toEqual([]);
  });
});

describe('the list of logs', () => {
  const filled = async (home: string): Promise<LogStore> => {
    const store = storeIn(home);
    await store.save(unsaved({ datum: '2026-11-20', tijd: '09:30' }));
    await store.save(unsaved({ datum: '2026-11-24', tijd: '08:00' }));
    await store.save(unsaved({ datum: '2026-11-20', tijd: '14:00', vorm: 'reflectie', soort: 'reflectie' }));
    await store.save(unsaved({ datum: '2026-11-20', tijd: '09:30' }));
    return store;
  };
  const NEWEST = ['2026-11-24-begeleiding-eik', '2026-11-20-reflectie-eik', `${ID}-2`, ID];

  it('begins with the newest, by what stands in it', async () => {
    const home = emptyFolder();
    const store = await filled(home);
    renameSync(join(home, 'logs', '2026-11-24-begeleiding-eik.md'), join(home, 'logs', '1999 gesprek.md'));
    expect((await store.all()).logs.map(({ log }) => log.head.id)).toEqual(NEWEST);
    expect((await store.all(2)).logs.map(({ log }) => log.head.id)).toEqual(NEWEST.slice(0, 2));
    expect((await found(store, '2026-11-24-begeleiding-eik')).path).toBe(
      join(home, 'logs', '1999 gesprek.md'),
    );
  });

  it('names what is no log, with its place, and shows the others', async () => {
    const home = emptyFolder();
    const store = await filled(home);
    writeFileSync(join(home, 'logs', 'boodschappen.md'), '# Boodschappen\n');
    writeFileSync(join(home, 'logs', 'plaatje.md'), Buffer.from([0xff, 0x00, 0xd8, 0x41]));
    writeFileSync(join(home, 'logs', 'lijst.txt'), 'geen log');
    const { logs, unreadable } = await store.all();
    expect(logs).toHaveLength(4);
    expect(unreadable.map(({ file, line, sentence }) => [file, line, sentence]).toSorted()).toEqual([
      [
        join(home, 'logs', 'boodschappen.md'),
        1,
        'Bovenaan ontbreekt de regel --- met de gegevens van het gesprek.',
      ],
      [join(home, 'logs', 'plaatje.md'), 1, 'Dit bestand is geen gewone tekst.'],
    ]);
  });

  it('opens no pipe that lies there: it names it, and shows the others', async () => {
    const home = emptyFolder();
    const store = await filled(home);
    const pipe = join(home, 'logs', '2026-11-01-pijp.md');
    execFileSync('mkfifo', [pipe]);
    const { logs, unreadable } = await store.all();
    expect(logs).toHaveLength(4);
    expect(unreadable.map(({ file, sentence }) => [file, sentence])).toEqual([
      [pipe, 'Dit bestand is geen gewone tekst.'],
    ]);
    expect(await store.find('2026-11-01-pijp')).toMatchObject({ ok: false });
  });

  it('lets two files with the same id be reached by their names, and says so', async () => {
    const home = emptyFolder();
    const store = await filled(home);
    const text = readFileSync(join(home, 'logs', `${ID}.md`), 'utf8');
    for (const name of ['2026-11-20-kopie', 'mijn kopie']) {
      writeFileSync(join(home, 'logs', `${name}.md`), text);
    }
    const { logs, unreadable } = await store.all();
    const ids = logs.map(({ log }) => log.head.id);
    // No other log can point at a name that is no id.
    expect(ids.toSorted()).toEqual([...NEWEST, '2026-11-20-kopie', ID].toSorted());
    expect(unreadable.map(({ file, sentence }) => [file, sentence])).toEqual(
      ['2026-11-20-kopie', 'mijn kopie'].map((name) => [
        join(home, 'logs', `${name}.md`),
        `In ${ID}.md staat ook de naam ${ID}. Dit gesprek vind je als: ${name}`,
      ]),
    );
    for (const name of [ID, '2026-11-20-kopie', 'mijn kopie']) {
      expect((await found(store, name)).path).toBe(join(home, 'logs', `${name}.md`));
    }
    const change = { type: 'shared', gedeeld: true } as const;
    for (const name of ['2026-11-20-kopie', 'mijn kopie']) {
      const path = join(home, 'logs', `${name}.md`);
      writeFileSync(path, `${text}\n${name}\n`);
      const { log, sha256 } = await found(store, name);
      expect(await store.amend(log.head.id, sha256, change)).toMatchObject({ ok: true, value: { path } });
    }
    expect(readFileSync(join(home, 'logs', `${ID}.md`), 'utf8')).toBe(text);
  });

  it('says what may not be read, a log or all of them, and never speaks of writing', async () => {
    const home = emptyFolder();
    await filled(home);
    const closed = await storeIn(
      home,
      refusing('EACCES', ['read'], Number.POSITIVE_INFINITY, `/${ID}.md`),
    ).all();
    expect(closed.logs).toHaveLength(3);
    expect(closed.unreadable.map(({ sentence }) => sentence)).toEqual(['Je mag dit niet lezen.']);
    const trouble = await troubleOf(storeIn(home, refusing('EACCES', ['list'])).all());
    expect(trouble.message).toBe(`De map ${join(home, 'logs')} is niet te lezen. Je mag dit niet lezen.`);
  });

  it('is empty when there is no folder yet', async () => {
    expect(await storeIn(join(emptyFolder(), 'nog-niet')).all()).toEqual({ logs: [], unreadable: [] });
  });

  it('finds nothing outside the folder', async () => {
    const home = emptyFolder();
    await filled(home);
    writeFileSync(join(home, 'geheim.md'), 'x');
    expect(await storeIn(home).find('../geheim')).toBeUndefined();
    expect(await storeIn(home).find('2026-11-20-weg')).toBeUndefined();
  });

  it('says what is wrong with a log that was asked for', async () => {
    const home = emptyFolder();
    await filled(home);
    const path = join(home, 'logs', `${ID}.md`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('datum: 2026-11-20', 'datum: gisteren'));
    const log = await storeIn(home).find(ID);
    expect(
      log?.ok === false && log.problem.map(({ line, column, sentence }) => [line, column, sentence]),
    ).toEqual([[8, 8, '"datum": hier hoort een datum, zoals 2026-11-24.']]);
  });
});

describe('a log that is amended', () => {
  const TICK = { type: 'ticked', question: 'afspraken', index: 0, done: true } as const;
  const saved = async (): Promise<{ home: string; store: LogStore; path: string; seen: string }> => {
    const home = emptyFolder();
    const store = storeIn(home);
    const { path } = await store.save(unsaved());
    return { home, store, path, seen: (await found(store, ID)).sha256 };
  };

  it('changes in place, keeps what others wrote, and stays for the user alone', async () => {
    const { store, path } = await saved();
    const text = readFileSync(path, 'utf8').replace('## Blad', 'Een eigen alinea.\n\n## Blad');
    writeFileSync(path, text);
    const amended = await store.amend(ID, (await found(store, ID)).sha256, TICK);
    expect(amended.ok && amended.value.text).toBe(text.replace('- [ ]', '- [x]'));
    expect(readFileSync(path, 'utf8')).toBe(text.replace('- [ ]', '- [x]'));
    expect(amended.ok && amended.value.sha256).toBe((await found(store, ID)).sha256);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  });

  it('that is a link stays one: what it leads to changes', async () => {
    const { home, store, path, seen } = await saved();
    const elsewhere = join(emptyFolder(), 'echt.md');
    renameSync(path, elsewhere);
    symlinkSync(elsewhere, path);
    expect((await store.amend(ID, seen, TICK)).ok).toBe(true);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(elsewhere, 'utf8')).toContain('- [x]');
    expect(namesIn(home)).toEqual([`${ID}.md`]);
  });

  it('is left alone when its text changed after it was seen, also at the last moment', async () => {
    const { home, store, path, seen } = await saved();
    let reads = 0;
    const late = watched((step, read) => {
      // The third look at the text comes after the change was worked out.
      if (step === 'read' && read === path && (reads += 1) === 3) writeFileSync(path, 'van een ander');
    });
    expect(await storeIn(home, late).amend(ID, seen, TICK)).toEqual({ ok: false, problem: 'changed' });
    expect(readFileSync(path, 'utf8')).toBe('van een ander');
    await store.save(unsaved());
    expect(await store.amend(`${ID}-2`, seen, TICK)).toEqual({ ok: false, problem: 'changed' });
  });

  it('is left alone when the change does not fit or the log is not there', async () => {
    const { home, store, path, seen } = await saved();
    const before = readFileSync(path, 'utf8');
    expect(await store.amend(ID, seen, { ...TICK, index: 7 })).toEqual({ ok: false, problem: 'unfit' });
    expect(await store.amend('2026-11-20-weg', seen, TICK)).toEqual({ ok: false, problem: 'unknown' });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(namesIn(home)).toEqual([`${ID}.md`]);
  });

  it('is changed by one run at a time', async () => {
    const { home, store, seen } = await saved();
    const outcomes = await Promise.all(
      [1, 2, 3].map((pid) => storeIn(home, realFiles, pid).amend(ID, seen, TICK)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await found(store, ID)).text).toContain('- [x] bellen');
    const lock = new Locks(realFiles, processes(2), () => 0).take(join(home, 'logs', `.${ID}.lock`));
    const now = (await found(store, ID)).sha256;
    expect(await store.amend(ID, now, TICK)).toEqual({ ok: false, problem: 'busy' });
    lock?.release();
    expect((await store.amend(ID, now, { ...TICK, done: false })).ok).toBe(true);
  });

  it('that cannot be changed by a fault of ours says so, and stays as it was', async () => {
    const { home, path, seen } = await saved();
    const before = readFileSync(path, 'utf8');
    const broken = watched((step) => {
      if (step === 'rename') throw new TypeError('temp is undefined');
    });
    await expect(storeIn(home, broken).amend(ID, seen, TICK)).rejects.toBeInstanceOf(TypeError);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(namesIn(home)).toEqual([`${ID}.md`]);
  });

  it('says why when it cannot be written', async () => {
    const { home, path, seen } = await saved();
    const before = readFileSync(path, 'utf8');
    const trouble = await troubleOf(
      storeIn(home, refusing('EROFS', ['open'], Number.POSITIVE_INFINITY, '.tmp')).amend(ID, seen, TICK),
    );
    expect(trouble.sentence).toContain('Op deze schijf kan nu niets geschreven worden.');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(namesIn(home)).toEqual([`${ID}.md`]);
  });
});
