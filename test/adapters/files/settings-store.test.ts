import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles, type FilePort } from '../../../src/adapters/files/file-port.ts';
import { Locks } from '../../../src/adapters/files/locks.ts';
import { FileSettingsStore } from '../../../src/adapters/files/settings-store.ts';
import { ContentError, FileTrouble } from '../../../src/domain/trouble.ts';
import type { Settings } from '../../../src/ports/stores.ts';
import { emptyFolder, processes, refusing, watched } from './machine.ts';

const storeIn = (home: string, files: FilePort = realFiles, pid = 1): FileSettingsStore => {
  const alive = processes(pid);
  return new FileSettingsStore(home, { files, processes: alive, locks: new Locks(files, alive, () => 0) });
};

const withText = (text: string): { store: FileSettingsStore; path: string } => {
  const home = emptyFolder();
  const path = join(home, 'instellingen.yaml');
  writeFileSync(path, text);
  return { store: storeIn(home), path };
};

const problemsOf = async (text: string): Promise<readonly string[]> => {
  const { store, path } = withText(text);
  const error = await store.read().catch((thrown: unknown) => thrown);
  if (!(error instanceof ContentError)) throw new Error('no problem');
  return error.lines.map((line) => line.replace(path, 'instellingen.yaml'));
};

describe('the settings', () => {
  it('are empty before the first use, and no file is made by reading', async () => {
    const home = join(emptyFolder(), 'nog-niet');
    const store = storeIn(home);
    expect([await store.read(), existsSync(home)]).toEqual([{}, false]);
  });

  it('are kept for the user alone', async () => {
    const home = join(emptyFolder(), 'kansrijk');
    const store = storeIn(home);
    await store.change({ rol: 'mentor' });
    await store.change({ toegankelijk: true, bewaardagen: 30 });
    expect(await store.read()).toEqual({ rol: 'mentor', toegankelijk: true, bewaardagen: 30 });
    const path = join(home, 'instellingen.yaml');
    expect(readFileSync(path, 'utf8')).toBe('rol: mentor\ntoegankelijk: true\nbewaardagen: 30\n');
    expect([statSync(path).mode & 0o777, statSync(home).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it('change without touching comments and other keys', async () => {
    const text =
      '# van ons team\nrol: docent # tot de zomer\nnummers:\n  zorgcoördinator: "010 123"\n\n# einde\n';
    const { store, path } = withText(text);
    const nummers = [{ naam: 'zorgcoördinator', nummer: '010 123' }];
    expect(await store.read()).toEqual({ rol: 'docent', nummers });
    await store.change({ rol: 'mentor' });
    expect(readFileSync(path, 'utf8')).toBe(text.replace('rol: docent', 'rol: mentor'));
    await store.change({ bewaardagen: 60 });
    expect(await store.read()).toEqual({ rol: 'mentor', bewaardagen: 60, nummers });
    expect(readFileSync(path, 'utf8')).toContain('  zorgcoördinator: "010 123"\n');
  });

  it('keep a list on one line, which needs no reader of its own, and drop an empty one', async () => {
    const { store, path } = withText('# van mij\nrol: mentor\n');
    await store.change({
      klaargezet: ['te-laat', 'stil'],
      laatRusten: ['gesprek 2026-11-24-a tot 2026-12-08'],
    });
    expect(readFileSync(path, 'utf8')).toBe(
      '# van mij\nrol: mentor\nklaargezet: [te-laat, stil]\nlaat_rusten: [gesprek 2026-11-24-a tot 2026-12-08]\n',
    );
    expect(await store.read()).toEqual({
      rol: 'mentor',
      klaargezet: ['te-laat', 'stil'],
      laatRusten: ['gesprek 2026-11-24-a tot 2026-12-08'],
    });
    await store.change({ klaargezet: [] });
    expect(readFileSync(path, 'utf8')).not.toContain('klaargezet');
  });

  it('lose nothing when two runs change them at once: each works from what the other wrote', async () => {
    const home = emptyFolder();
    const ready =
      (id: string) =>
      ({ klaargezet = [] }: Settings) => ({ klaargezet: [id, ...klaargezet] });
    await Promise.all(
      ['stil', 'te-laat', 'boos'].map((id, pid) => storeIn(home, realFiles, pid).change(ready(id))),
    );
    expect((await storeIn(home).read()).klaargezet?.toSorted()).toEqual(['boos', 'stil', 'te-laat']);
    expect(readdirSync(home)).toEqual(['instellingen.yaml']);
  });

  it('wait for another run that changes them, and then say so', async () => {
    const home = emptyFolder();
    const hold = () => new Locks(realFiles, processes(2), () => 0).take(join(home, '.instellingen.lock'));
    const other = hold();
    let pauses = 0;
    const files = watched((step) => {
      if (step !== 'pause') return;
      pauses += 1;
      if (pauses < 3) return;
      writeFileSync(join(home, 'instellingen.yaml'), 'klaargezet: [stil]\n');
      other?.release();
    });
    const add = ({ klaargezet = [] }: Settings) => ({ klaargezet: ['te-laat', ...klaargezet] });
    await storeIn(home, files).change(add);
    expect(readFileSync(join(home, 'instellingen.yaml'), 'utf8')).toBe('klaargezet: [te-laat, stil]\n');

    hold();
    const busy = watched(() => undefined);
    const error = await storeIn(home, busy)
      .change(add)
      .catch((thrown: unknown) => thrown);
    expect(error instanceof FileTrouble && error.message).toContain(
      'Een ander programma houdt het bestand vast.',
    );
  });

  it('stay as they are where nothing follows from them, or where they are not right', async () => {
    const { store, path } = withText('rol:   mentor\n');
    await store.change(() => ({}));
    expect(readFileSync(path, 'utf8')).toBe('rol:   mentor\n');
    const wrong = withText('rol: juf\nklaargezet: [stil]\n');
    await expect(wrong.store.change(() => ({ klaargezet: [] }))).rejects.toBeInstanceOf(ContentError);
    expect(readFileSync(wrong.path, 'utf8')).toBe('rol: juf\nklaargezet: [stil]\n');
    await wrong.store.change({ rol: 'mentor' });
    expect(await wrong.store.read()).toEqual({ rol: 'mentor', klaargezet: ['stil'] });
  });

  it('that cannot be worked out are no matter of the disk', async () => {
    const { store } = withText('');
    const broken = () => {
      throw new TypeError('klaargezet is not iterable');
    };
    await expect(store.change(broken)).rejects.toBeInstanceOf(TypeError);
    await store.change({ rol: 'slb' });
  });

  it.each([
    ['', {}],
    ['# niets\n', {}],
    ['rol:\n', {}],
    ['{rol: slb}\n', { rol: 'slb' }],
    ['rol: "bpv"\r\n', { rol: 'bpv' }],
    ['editor: nano\n', { editor: 'nano' }],
    ['editor: code --wait # van Jan\n', { editor: 'code --wait' }],
    [`editor: '"C:\\Mijn map\\ed.exe" -x'\n`, { editor: '"C:\\Mijn map\\ed.exe" -x' }],
    ['editor:\n', {}],
    ['rol_later: true\n', { rolLater: true }],
    ['klaargezet: [te-laat, stil]\n', { klaargezet: ['te-laat', 'stil'] }],
    ['klaargezet:\n  - te-laat\n', { klaargezet: ['te-laat'] }],
    ['klaargezet: []\n', { klaargezet: [] }],
    ['gewaarschuwd: [git, kopie]\n', { gewaarschuwd: ['git', 'kopie'] }],
    [
      'nummers:\n  - naam: Zorgteam\n    nummer: 0101234567 # van mij\n  - {naam: Conciërge, nummer: "112"}\n',
      {
        nummers: [
          { naam: 'Zorgteam', nummer: '0101234567' },
          { naam: 'Conciërge', nummer: '112' },
        ],
      },
    ],
    ['nummers:\n  Zorgteam: 0612345678\n', { nummers: [{ naam: 'Zorgteam', nummer: '0612345678' }] }],
  ])('%j is read', async (text, settings) => {
    expect(await withText(text).store.read()).toEqual(settings);
  });

  it.each([
    [
      'rol: juf\nbewaardagen: nooit\n',
      [
        'instellingen.yaml:1:6  "rol": kies uit mentor, docent, bpv, slb, klassenbegeleider, zorgmedewerker, praktijkbegeleider, peercoach, anders.',
        'instellingen.yaml:2:14  "bewaardagen": hier hoort een heel getal, zoals 90.',
      ],
    ],
    ['naam: x\ntoegankelijk: "soms"\n', ['instellingen.yaml:2:15  "toegankelijk": kies uit true, false.']],
    ['editor: ""\n', ['instellingen.yaml:1:9  "editor": hier hoort een programma, zoals nano.']],
    ['editor: 12\n', ['instellingen.yaml:1:9  "editor": hier hoort een programma, zoals nano.']],
    [
      'rol: mentor\nnummers:\n  - naam: Zorgteam\n    nummer: bel maar\n  - nummer: 010-1234567\n',
      [
        'instellingen.yaml:4:13  "nummers nummer": hier hoort een telefoonnummer, zoals 010-1234567.',
        'instellingen.yaml:5:5  "nummers naam": hier hoort van wie het nummer is, zoals Zorgteam.',
      ],
    ],
    ['nummers: 112\n', ['instellingen.yaml:1:10  "nummers": hier horen nummers, elk met naam en nummer.']],
    [
      'nummers:\n  Zorgteam: geen\n',
      ['instellingen.yaml:2:13  "nummers Zorgteam": hier hoort een telefoonnummer, zoals 010-1234567.'],
    ],
    [
      'klaargezet: te-laat\n',
      ['instellingen.yaml:1:13  "klaargezet": hier hoort een rij namen, zoals [te-laat].'],
    ],
    ['- a\n', ['instellingen.yaml:1:1  Hier klopt de schrijfwijze niet.']],
    ['rol: [mentor\n', ['instellingen.yaml:2:1  Hier klopt de schrijfwijze niet.']],
  ])('%j is refused with every place', async (text, lines) => {
    expect(await problemsOf(text)).toEqual(lines);
  });

  it('that cannot be read as they stand are not changed either', async () => {
    const { store, path } = withText('rol: [mentor\n');
    await expect(store.change({ rol: 'slb' })).rejects.toBeInstanceOf(ContentError);
    expect(readFileSync(path, 'utf8')).toBe('rol: [mentor\n');
  });

  it('that cannot be written say why', async () => {
    const home = emptyFolder();
    mkdirSync(join(home, 'x'));
    const error = await storeIn(home, refusing('EROFS', ['open']))
      .change({ rol: 'slb' })
      .catch((thrown: unknown) => thrown);
    expect(error instanceof FileTrouble && error.sentence).toBe(
      `Schrijven in ${join(home, 'instellingen.yaml')} lukt niet. Op deze schijf kan nu niets geschreven worden. Haal hem van het slot en probeer het opnieuw.`,
    );
  });
});
