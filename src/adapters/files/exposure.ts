import { dirname, join } from 'node:path';
import type { Exposure } from '../../domain/exposure.ts';
import { ContentError, FileTrouble } from '../../domain/trouble.ts';
import type { SettingsStore } from '../../ports/stores.ts';
import type { Line } from '../../ports/terminal.ts';
import { exposureWarning } from '../../texts/exposure.ts';
import { codeOf, type FilePort } from './file-port.ts';

const SERVICES: readonly (readonly [name: RegExp, service: string])[] = [
  [/^onedrive(?: - .+)?$/i, 'OneDrive'],
  [/^dropbox(?: \(.+\))?$/i, 'Dropbox'],
  [/^(?:icloud drive|iclouddrive|mobile documents|com~apple~clouddocs)$/i, 'iCloud'],
  [/^(?:google ?drive.*|mijn drive|my drive|googledrive-.+)$/i, 'Google Drive'],
  [/^nextcloud\d*$/i, 'Nextcloud'],
  [/^owncloud\d*$/i, 'ownCloud'],
  [/^onedrive-.+$/i, 'OneDrive'],
];
// What those services put in the top of the folder that they keep in step, whatever its name.
const MARKS: readonly (readonly [file: string, service: string])[] = [
  ['.dropbox', 'Dropbox'],
  ['.sync_journal.db', 'Nextcloud'],
  ['.owncloudsync.log', 'Nextcloud'],
  ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'OneDrive'],
];

const above = (folder: string): readonly string[] => {
  const up = dirname(folder);
  return up === folder ? [folder] : [folder, ...above(up)];
};

const serviceOf = (
  folders: readonly string[],
  files: Pick<FilePort, 'taken'>,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const roots = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer']
    .map((name) => env[name])
    .filter(Boolean);
  if (folders.some((one) => roots.includes(one))) return 'OneDrive';
  for (const one of folders) {
    const name = one.slice(dirname(one).length).replace(/^[/\\]/, '');
    const found =
      SERVICES.find(([pattern]) => pattern.test(name)) ??
      MARKS.find(([mark]) => files.taken(join(one, mark)));
    if (found) return found[1];
  }
  return undefined;
};

// What may not be looked at gives no reason to warn.
const quietly = <Value>(look: () => Value, otherwise: Value): Value => {
  try {
    return look();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return otherwise;
  }
};

const READS = { group: 0o050, all: 0o005 } as const;
/** To come to a folder, others must be able to pass through every one above it, as one of a group or as anybody. */
const PASSES = { group: 0o011, all: 0o001 } as const;

const othersCanLook = ([folder, ...higher]: readonly string[], files: Pick<FilePort, 'facts'>): boolean => {
  const modeOf = (one: string | undefined): number => (one && files.facts(one)?.mode) || 0;
  return (['group', 'all'] as const).some(
    (who) => (modeOf(folder) & READS[who]) !== 0 && higher.every((one) => (modeOf(one) & PASSES[who]) !== 0),
  );
};

/** What is looked at to see who else may come to see a folder. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Pick<FilePort, 'facts' | 'taken' | 'behindLink'>;
  readonly platform: string;
}

/** Looks who else may come to see what lies in a folder; none where nobody can. */
export const exposuresOf = (folder: string, { env, files, platform }: Surroundings): readonly Exposure[] => {
  const real = above(quietly(() => files.behindLink(folder), folder));
  const folders = [...new Set([...above(folder), ...real])];
  const service = quietly(() => serviceOf(folders, files, env), undefined);
  const found: Exposure[] = [];
  if (quietly(() => folders.some((one) => files.taken(join(one, '.git'))), false))
    found.push({ kind: 'git' });
  if (service !== undefined) found.push({ kind: 'kopie', service });
  // Windows keeps no such bits; what it shows there says nothing.
  if (platform !== 'win32' && quietly(() => othersCanLook(real, files), false))
    found.push({ kind: 'anderen' });
  return found;
};

/** Says of each exposure of the folder, written as `shown`, that it is there: once ever, which is kept in the settings. */
export const tellExposures = async (
  exposures: readonly Exposure[],
  shown: string,
  settings: SettingsStore,
  say: (lines: readonly Line[]) => void,
): Promise<void> => {
  if (exposures.length === 0) return;
  const { gewaarschuwd: known = [] } = await settings.read();
  const fresh = exposures.filter(({ kind }) => !known.includes(kind));
  if (fresh.length === 0) return;
  say(exposureWarning(shown, fresh));
  try {
    await settings.change(({ gewaarschuwd = [] }) => ({
      gewaarschuwd: [...new Set([...gewaarschuwd, ...fresh.map(({ kind }) => kind)])],
    }));
  } catch (error) {
    // Then it is said again at a next start.
    if (!(error instanceof ContentError || error instanceof FileTrouble)) throw error;
  }
};
