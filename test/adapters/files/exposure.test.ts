import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exposuresOf, tellExposures } from '../../../src/adapters/files/exposure.ts';
import { realFiles, type FilePort } from '../../../src/adapters/files/file-port.ts';
import type { Exposure } from '../../../src/domain/exposure.ts';
import { FileTrouble } from '../../../src/domain/trouble.ts';
import type { Settings, SettingsStore } from '../../../src/ports/stores.ts';
import { lineText } from '../../commands/naslag-world.ts';
import { emptyFolder, systemError } from './machine.ts';

const seen = (
  folder: string,
  env = {},
  files: FilePort = realFiles,
  platform = 'linux',
): readonly Exposure[] => exposuresOf(folder, { env, files, platform });

/** A file system in which folders have these modes, and all others can be looked into by anybody. */
const withModes = (modes: Readonly<Record<string, number>>): FilePort => ({
  ...realFiles,
  taken: () => false,
  facts: (path) => ({ isFolder: true, mode: modes[path] ?? 0o755, changedAt: 0 }),
});

describe('who else may see what lies in her folder', () => {
  it('is nobody where it is a folder of her own', () => {
    const home = join(emptyFolder(), 'kansrijk');
    expect(seen(home)).toEqual([]);
    mkdirSync(home);
    expect(seen(home)).toEqual([]);
  });

  it('is git, which keeps the history of what lies above it, also behind a link', () => {
    const above = emptyFolder();
    mkdirSync(join(above, 'werk', 'kansrijk'), { recursive: true });
    mkdirSync(join(above, '.git'));
    expect(seen(join(above, 'werk', 'kansrijk'))).toEqual([{ kind: 'git' }]);
    const link = join(emptyFolder(), 'kansrijk');
    symlinkSync(join(above, 'werk', 'kansrijk'), link);
    expect(seen(link)).toEqual([{ kind: 'git' }]);
  });

  it.each([
    [{ '/home/ans/kansrijk': 0o700 }, []],
    [{ '/home/ans/kansrijk': 0o755 }, [{ kind: 'anderen' }]],
    [{ '/home/ans/kansrijk': 0o750 }, [{ kind: 'anderen' }]],
    // Who cannot pass through what lies above it does not come there.
    [{ '/home/ans/kansrijk': 0o755, '/home/ans': 0o700 }, []],
    [{ '/home/ans/kansrijk': 0o775, '/home/ans': 0o710 }, [{ kind: 'anderen' }]],
    [{ '/home/ans/kansrijk': 0o705, '/home/ans': 0o710 }, []],
  ])('is somebody else on this machine, by the modes of folders: %j', (modes, expected) => {
    expect(seen('/home/ans/kansrijk', {}, withModes(modes))).toEqual(expected);
    expect(seen('/home/ans/kansrijk', {}, withModes(modes), 'win32')).toEqual([]);
  });

  it.each([
    ['OneDrive - ROC Midden', 'OneDrive'],
    ['OneDrive-Persoonlijk', 'OneDrive'],
    ['Dropbox (School)', 'Dropbox'],
    ['Mobile Documents', 'iCloud'],
    ['GoogleDrive-ans@school.nl', 'Google Drive'],
    ['Nextcloud', 'Nextcloud'],
  ])('is a service that keeps %s in step elsewhere', (name, service) => {
    expect(seen(join('/home/ans', name, 'werk', 'kansrijk'))).toEqual([{ kind: 'kopie', service }]);
  });

  it('is a service, by what it left in a folder or by what Windows says', () => {
    const above = emptyFolder();
    writeFileSync(join(above, '.dropbox'), '');
    expect(seen(join(above, 'kansrijk'))).toEqual([{ kind: 'kopie', service: 'Dropbox' }]);
    expect(seen('/data/werk/kansrijk', { OneDriveCommercial: '/data/werk' })).toEqual([
      { kind: 'kopie', service: 'OneDrive' },
    ]);
    expect(seen('/home/ans/Dropboxen/kansrijk')).toEqual([]);
  });

  it('is not told where it cannot be seen', () => {
    const above = emptyFolder();
    const home = join(above, 'kansrijk');
    mkdirSync(home);
    chmodSync(home, 0o755);
    const refuse = (): never => {
      throw systemError('EACCES');
    };
    expect(seen(home, {}, { ...realFiles, taken: refuse, facts: refuse, behindLink: refuse })).toEqual([]);
    expect(dirname(home)).toBe(above);
  });
});

describe('the warning about it', () => {
  const GIT: Exposure = { kind: 'git' };
  const COPY: Exposure = { kind: 'kopie', service: 'OneDrive' };

  const tellWith = (
    start: Settings,
    change?: SettingsStore['change'],
  ): {
    readonly tell: (...exposures: readonly Exposure[]) => Promise<readonly string[]>;
    readonly now: () => Settings;
  } => {
    let now = start;
    const settings: SettingsStore = {
      read: async () => now,
      change:
        change ??
        (async (changed) => {
          now = { ...now, ...(typeof changed === 'function' ? changed(now) : changed) };
        }),
    };
    return {
      async tell(...exposures) {
        const said: string[] = [];
        await tellExposures(
          exposures,
          '~/kansrijk',
          settings,
          (lines) => void said.push(...lines.map(lineText)),
        );
        return said;
      },
      now: () => now,
    };
  };

  it('is said once, with what to do, and once more only for what is new', async () => {
    const { tell, now } = tellWith({ rol: 'mentor' });
    expect(await tell()).toEqual([]);
    expect(await tell(GIT)).toEqual([
      'Let op: ~/kansrijk ligt in een map van git. Git bewaart ook wat je later wist.',
      'Kies een andere map met --map, of laat git deze map overslaan.',
      'Dit zeg ik één keer.',
      '',
    ]);
    expect(now()).toEqual({ rol: 'mentor', gewaarschuwd: ['git'] });
    expect(await tell(GIT)).toEqual([]);
    expect(await tell(GIT, COPY)).toEqual([
      'Let op: OneDrive maakt van ~/kansrijk een kopie op internet.',
      'Kies een andere map met --map, of vraag op school of dit mag.',
      'Dit zeg ik één keer.',
      '',
    ]);
    expect(now()).toEqual({ rol: 'mentor', gewaarschuwd: ['git', 'kopie'] });
  });

  it('stands in the way of nothing when it cannot be kept that it was said', async () => {
    const { tell } = tellWith({}, async () => {
      throw new FileTrouble('Schrijven lukt niet.', 'Probeer het straks.');
    });
    expect(await tell(GIT)).toHaveLength(4);
    expect(await tell(GIT)).toHaveLength(4);
    const broken = tellWith({}, async () => {
      throw new TypeError('ours');
    });
    await expect(broken.tell(GIT)).rejects.toBeInstanceOf(TypeError);
  });
});
