import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles, type FilePort } from '../../../src/adapters/files/file-port.ts';
import { storesIn } from '../../../src/adapters/files/stores.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { begin, step, type Draft } from '../../../src/domain/session.ts';
import { FileTrouble } from '../../../src/domain/trouble.ts';
import type { DraftStore, HeldDraft } from '../../../src/ports/stores.ts';
import { preparation, question } from '../../domain/forms.ts';
import { crashing, emptyFolder, processes, refusing } from './machine.ts';

const NOW = Date.parse('2026-11-24T09:30:00Z');
const ID = '2026-11-24-proef';

const storeIn = (
  home: string,
  { files = realFiles, pid = 1, ended = [] as readonly number[] } = {},
): DraftStore => storesIn(home, home, { files, processes: processes(pid, ended), now: () => NOW }).drafts;

const start = (): Draft =>
  begin({
    form: { ...preparation, intake: ['student'] },
    formSha256: 'a'.repeat(64),
    intake: [question('student', 'schuilnaam')],
    given: { moment: 'voor' },
    plans: [],
    startedAt: '2026-11-24T09:30:00',
  });

const answered = (draft: Draft, key: string, answer: Answer, at = '2026-11-24T09:31:00'): Draft => {
  const result = step(draft, { type: 'answered', key, answer }, at);
  if (!result.ok || result.value.status === 'finished') throw new Error(`${key} was refused`);
  return result.value;
};

const marked = (draft: Draft, at?: string): Draft =>
  answered(draft, 'relatie', { kind: 'punt', value: 'aandacht' }, at);
const named = (draft: Draft, student: string): Draft =>
  answered(draft, 'student', { kind: 'open', text: student });

const keep = (held: HeldDraft, draft: Draft): string => {
  const kept = held.keep(draft);
  if (!kept.ok) throw new Error(kept.problem);
  return kept.value;
};

const namesIn = (home: string): readonly string[] => {
  const folder = join(home, 'concepten');
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
};

/** The run ends without a word, as after `kill -9`: its lock stays. */
const killed = (home: string, draft: Draft, files: FilePort = realFiles): void => {
  storeIn(home, { files }).begin().keep(draft);
};

const resumed = async (store: DraftStore, id: string): Promise<{ held: HeldDraft; draft: Draft }> => {
  const found = await store.resume(id);
  if (!found.ok) throw new Error(found.problem);
  return found.value;
};

describe('a draft', () => {
  it('is not there before something was kept, and then lies under the id of its log', () => {
    const home = emptyFolder();
    const held = storeIn(home).begin();
    expect([held.id, namesIn(home)]).toEqual([undefined, []]);
    expect(keep(held, marked(start()))).toBe(ID);
    expect(held.id).toBe(ID);
    expect(namesIn(home)).toEqual([`${ID}.json`, `${ID}.lock`]);
    expect((statSync(join(home, 'concepten', `${ID}.json`)).mode & 0o777).toString(8)).toBe('600');
  });

  it('is taken up as it was, with what was half typed', async () => {
    const home = emptyFolder();
    const typing = step(
      marked(start()),
      { type: 'typing', key: 'anders', answer: { kind: 'open', text: 'half  \n\ud83d' } },
      '2026-11-24T09:32:00',
    );
    if (!typing.ok || typing.value.status === 'finished') throw new Error('refused');
    const held = storeIn(home).begin();
    keep(held, typing.value);
    held.release();
    expect((await resumed(storeIn(home, { pid: 2 }), ID)).draft).toEqual(typing.value);
  });

  it('goes, with its lock, once its log is there', () => {
    const home = emptyFolder();
    const held = storeIn(home).begin();
    keep(held, marked(start()));
    held.discard();
    expect(namesIn(home)).toEqual([]);
  });

  it('moves along when the schuilnaam becomes known or another', () => {
    const home = emptyFolder();
    const held = storeIn(home).begin();
    keep(held, marked(start()));
    expect(keep(held, named(marked(start()), 'eik'))).toBe(`${ID}-eik`);
    expect(namesIn(home)).toEqual([`${ID}-eik.json`, `${ID}-eik.lock`]);
    expect(keep(held, named(marked(start()), 'els'))).toBe(`${ID}-els`);
    expect(namesIn(home)).toEqual([`${ID}-els.json`, `${ID}-els.lock`]);
  });

  it('gets a number when a log or another draft has its id', () => {
    const home = emptyFolder();
    mkdirSync(join(home, 'logs'));
    writeFileSync(join(home, 'logs', `${ID}.md`), 'een log');
    const [one, other] = [storeIn(home).begin(), storeIn(home, { pid: 2 }).begin()];
    expect([keep(one, marked(start())), keep(other, marked(start())), keep(one, marked(start()))]).toEqual([
      `${ID}-2`,
      `${ID}-3`,
      `${ID}-2`,
    ]);
  });

  it('is held by one run at a time, and by the next after a kill', async () => {
    const home = emptyFolder();
    const draft = marked(start());
    killed(home, draft);
    expect(await storeIn(home, { pid: 2 }).resume(ID)).toEqual({ ok: false, problem: 'locked' });
    const { held } = await resumed(storeIn(home, { pid: 2, ended: [1] }), ID);
    expect(await storeIn(home, { pid: 3, ended: [1] }).resume(ID)).toEqual({ ok: false, problem: 'locked' });
    held.release();
    expect((await storeIn(home, { pid: 3, ended: [1] }).resume(ID)).ok).toBe(true);
    expect(await storeIn(home).resume('2026-11-24-weg')).toEqual({ ok: false, problem: 'unknown' });
    expect(await storeIn(home).resume('../instellingen')).toEqual({ ok: false, problem: 'unknown' });
  });

  it('is the old one or the new one after a crash at any step, whether it stays or moves', async () => {
    const old = marked(start());
    for (const next of [answered(old, 'autonomie', { kind: 'punt', value: 'in orde' }), named(old, 'eik')]) {
      for (let at = 0; ; at += 1) {
        const home = emptyFolder();
        const files = crashing(Number.POSITIVE_INFINITY);
        let crashed = false;
        // The first keep is sound; the machine stops somewhere in the second.
        const world = { current: files as FilePort };
        const held = storeIn(home, { files: passing(world) }).begin();
        keep(held, old);
        const stop = crashing(at);
        world.current = stop;
        held.keep(next);
        crashed = stop.crashed();
        const store = storeIn(home, { pid: 2, ended: [1, process.pid] });
        const drafts = await store.list();
        expect(drafts).toHaveLength(1);
        expect([old, next]).toContainEqual(drafts[0]?.draft);
        const { held: again, draft } = await resumed(store, drafts[0]?.id ?? '');
        again.release();
        expect([old, next]).toContainEqual(draft);
        expect(namesIn(home).filter((name) => !/^[a-z0-9-]+\.json$/.test(name))).toEqual([]);
        if (!crashed) break;
      }
    }
  });
});

/** A file port that hands every step to the one that is current then. */
const passing = (world: { current: FilePort }): FilePort => ({
  open: (...given) => world.current.open(...given),
  write: (...given) => world.current.write(...given),
  sync: (...given) => world.current.sync(...given),
  close: (...given) => world.current.close(...given),
  read: (...given) => world.current.read(...given),
  readUpTo: (...given) => world.current.readUpTo(...given),
  behindLink: (...given) => world.current.behindLink(...given),
  list: (...given) => world.current.list(...given),
  facts: (...given) => world.current.facts(...given),
  taken: (...given) => world.current.taken(...given),
  link: (...given) => world.current.link(...given),
  rename: (...given) => world.current.rename(...given),
  remove: (...given) => world.current.remove(...given),
  makeFolder: (...given) => world.current.makeFolder(...given),
  pause: (...given) => world.current.pause(...given),
});

describe('a draft that cannot be kept', () => {
  it('says why in one sentence, and is kept again when that is over', () => {
    const home = emptyFolder();
    const files = refusing('ENOSPC', ['write'], 2);
    const held = storeIn(home, { files }).begin();
    expect(held.keep(marked(start()))).toEqual({
      ok: false,
      problem: 'Bewaren lukt nu niet. De schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
    });
    expect(held.keep(marked(start())).ok).toBe(false);
    expect(held.keep(marked(start()))).toEqual({ ok: true, value: ID });
  });

  it('keeps what was kept before', async () => {
    const home = emptyFolder();
    const world = { current: realFiles };
    const held = storeIn(home, { files: passing(world) }).begin();
    keep(held, marked(start()));
    world.current = refusing('EROFS', ['open']);
    expect(held.keep(named(marked(start()), 'eik')).ok).toBe(false);
    expect((await storeIn(home, { pid: 2 }).list()).map(({ draft }) => draft)).toEqual([marked(start())]);
  });

  it('counts as kept while its very words lie there from before, and only while they do', () => {
    const home = emptyFolder();
    const world = { current: realFiles };
    const held = storeIn(home, { files: passing(world) }).begin();
    keep(held, marked(start()));
    world.current = refusing('ENOSPC', ['write']);
    const elsewhere = step(marked(start()), { type: 'overview' }, '2026-11-24T09:40:00');
    if (!elsewhere.ok || elsewhere.value.status === 'finished') throw new Error('refused');
    expect(held.keep(elsewhere.value)).toEqual({ ok: true, value: ID });
    expect(held.keep(named(marked(start()), 'eik')).ok).toBe(false);
    rmSync(join(home, 'concepten', `${ID}.json`));
    expect(held.keep(elsewhere.value).ok).toBe(false);
  });

  it('counts as kept in its rescue copy, also when it was taken up', async () => {
    const home = emptyFolder();
    const world = { current: realFiles };
    const held = storeIn(home, { files: passing(world) }).begin();
    keep(held, start());
    world.current = refusing('EPERM', ['rename'], Number.POSITIVE_INFINITY, `${ID}.json`);
    expect(held.keep(marked(start())).ok).toBe(false);
    expect(held.keep(marked(start()))).toEqual({ ok: true, value: ID });
    held.release();
    const again = await resumed(storeIn(home, { pid: 2, files: passing(world) }), ID);
    expect(again.draft).toEqual(marked(start()));
    expect(again.held.keep(again.draft)).toEqual({ ok: true, value: ID });
  });

  it('is written beside its file while another program holds that, and read from there', async () => {
    const home = emptyFolder();
    const world = { current: realFiles };
    const held = storeIn(home, { files: passing(world) }).begin();
    keep(held, start());
    world.current = refusing('EBUSY', ['rename'], Number.POSITIVE_INFINITY, `${ID}.json`);
    const rescue = join(home, 'concepten', `${ID}.redding.json`);
    expect(held.keep(marked(start()))).toEqual({
      ok: false,
      problem: `Bewaren lukt nu niet. Een ander programma houdt het bestand vast. Een kopie staat in ${rescue}.`,
    });
    held.release();
    const store = storeIn(home, { pid: 2 });
    expect((await store.list()).map(({ draft }) => draft)).toEqual([marked(start())]);
    const { held: again, draft } = await resumed(store, ID);
    expect(draft).toEqual(marked(start()));
    keep(again, draft);
    expect(namesIn(home)).toEqual([`${ID}.json`, `${ID}.lock`]);
  });

  it('waits only the first time, so that keys stay quick', () => {
    const home = emptyFolder();
    let pauses = 0;
    const busy = refusing('EBUSY', ['rename']);
    const held = storeIn(home, { files: { ...busy, pause: () => void (pauses += 1) } }).begin();
    held.keep(marked(start()));
    const first = pauses;
    expect(first).toBeGreaterThan(3);
    held.keep(marked(start()));
    expect(pauses).toBe(first);
  });

  it('stays under its old id when it cannot be moved, and is kept there', () => {
    const home = emptyFolder();
    const world = { current: realFiles };
    const held = storeIn(home, { files: passing(world) }).begin();
    keep(held, marked(start()));
    world.current = refusing('EBUSY', ['rename'], Number.POSITIVE_INFINITY, 'eik');
    expect(keep(held, named(marked(start()), 'eik'))).toBe(ID);
    world.current = realFiles;
    expect(keep(held, named(marked(start()), 'eik'))).toBe(`${ID}-eik`);
    expect(namesIn(home)).toEqual([`${ID}-eik.json`, `${ID}-eik.lock`]);
  });
});

describe('the list of drafts', () => {
  it('says so when its folder may not be read', async () => {
    const files = refusing('EACCES', ['list'], Number.POSITIVE_INFINITY, 'concepten');
    await expect(storeIn(emptyFolder(), { files }).list()).rejects.toThrow(
      /^De map .*concepten is niet te lezen\. Je mag dit niet lezen\.$/,
    );
  });

  it('takes up the copy that was kept last, whatever the clock said', async () => {
    const home = emptyFolder();
    const held = storeIn(home).begin();
    keep(held, marked(start(), '2026-11-24T12:00:00'));
    // The clock went back an hour.
    const later = answered(
      marked(start()),
      'autonomie',
      { kind: 'punt', value: 'in orde' },
      '2026-11-24T11:00:00',
    );
    keep(held, later);
    held.release();
    expect((await resumed(storeIn(home, { pid: 2 }), ID)).draft).toEqual(later);
  });

  it('begins with the one that was touched last', async () => {
    const home = emptyFolder();
    const store = storeIn(home);
    keep(store.begin(), marked(start(), '2026-11-24T10:00:00'));
    keep(store.begin(), marked(start(), '2026-11-24T12:00:00'));
    keep(store.begin(), marked(start(), '2026-11-24T11:00:00'));
    expect((await store.list()).map(({ id }) => id)).toEqual([`${ID}-2`, `${ID}-3`, ID]);
  });

  it.each([
    ['no JSON', () => '{"kansrijk":1,"turn":3,"dra'],
    ['another version', (text: string) => text.replace('"kansrijk":1', '"kansrijk":2')],
    [
      'another shape',
      (text: string) => text.replace('"answers":{', '"answers":{"x":{"kind":"punt","value":"misschien"},'),
    ],
    ['no text', () => '\0\0\0'],
  ])('sets aside one that is %s, names it and never deletes it', async (_, damage) => {
    const home = emptyFolder();
    const held = storeIn(home).begin();
    keep(held, marked(start()));
    held.release();
    const path = join(home, 'concepten', `${ID}.json`);
    const damaged = damage(readFileSync(path, 'utf8'));
    writeFileSync(path, damaged);
    const store = storeIn(home, { pid: 2 });
    expect(await store.resume(ID)).toEqual({ ok: false, problem: 'unreadable' });
    expect(await store.aside()).toEqual([`${ID}.onleesbaar-1.json`]);
    expect(readFileSync(join(home, 'concepten', `${ID}.onleesbaar-1.json`), 'utf8')).toBe(damaged);
    writeFileSync(path, damaged);
    expect(await store.list()).toEqual([]);
    expect(await store.aside()).toEqual([`${ID}.onleesbaar-1.json`, `${ID}.onleesbaar-2.json`]);
  });

  it('leaves alone one that another program holds for a moment, and waits for it', async () => {
    const home = emptyFolder();
    const held = storeIn(home).begin();
    keep(held, marked(start()));
    held.release();
    const busy = storeIn(home, { files: refusing('EBUSY', ['read'], Number.POSITIVE_INFINITY, '.json') });
    expect(await busy.list()).toEqual([]);
    await expect(busy.resume(ID)).rejects.toBeInstanceOf(FileTrouble);
    expect(namesIn(home)).toEqual([`${ID}.json`]);
    expect((await storeIn(home, { files: refusing('EBUSY', ['read'], 3, '.json') }).resume(ID)).ok).toBe(
      true,
    );
  });

  it('can be shown from a folder in which nothing can be written', async () => {
    const home = emptyFolder();
    const held = storeIn(home).begin();
    keep(held, marked(start()));
    held.release();
    writeFileSync(join(home, 'concepten', '2026-11-24-anders.json'), '{');
    const store = storeIn(home, { files: refusing('EROFS', ['open', 'link', 'rename', 'remove']) });
    expect((await store.list()).map(({ id }) => id)).toEqual([ID]);
    await expect(store.resume(ID)).rejects.toBeInstanceOf(FileTrouble);
  });

  it('keeps a damaged draft apart when its rescue copy is sound', async () => {
    const home = emptyFolder();
    const held = storeIn(home).begin();
    keep(held, marked(start()));
    held.release();
    const path = join(home, 'concepten', `${ID}.json`);
    writeFileSync(join(home, 'concepten', `${ID}.redding.json`), readFileSync(path));
    writeFileSync(path, 'half {');
    const { held: again, draft } = await resumed(storeIn(home), ID);
    keep(again, draft);
    expect(draft).toEqual(marked(start()));
    expect(namesIn(home)).toEqual([`${ID}.json`, `${ID}.lock`, `${ID}.onleesbaar-1.json`]);
    expect(readFileSync(join(home, 'concepten', `${ID}.onleesbaar-1.json`), 'utf8')).toBe('half {');
  });

  it('leaves alone one that cannot be read while another run holds it', async () => {
    const home = emptyFolder();
    killed(home, marked(start()));
    writeFileSync(join(home, 'concepten', `${ID}.json`), '{');
    expect(await storeIn(home, { pid: 2 }).list()).toEqual([]);
    expect(namesIn(home)).toEqual([`${ID}.json`, `${ID}.lock`]);
  });

  it('clears away what an earlier run left halfway', async () => {
    const home = emptyFolder();
    killed(home, marked(start()));
    writeFileSync(join(home, 'concepten', `.${ID}.json.1-9.tmp`), 'half');
    await storeIn(home, { pid: 2, ended: [1] }).list();
    expect(namesIn(home)).toEqual([`${ID}.json`]);
  });
});
