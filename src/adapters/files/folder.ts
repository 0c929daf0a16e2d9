import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { FileTrouble, UserError } from '../../domain/trouble.ts';
import { fileNotWritten, MAP_IS_EMPTY, mapUnfit, NO_HOME } from '../../texts/files.ts';
import { makeFolder } from './durable-write.ts';
import { codeOf, type FilePort } from './file-port.ts';

/** What decides where the user's folder lies. */
export interface FolderChoice {
  /** `--map`. */
  readonly map?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

const homeOf = (env: FolderChoice['env']): string | undefined => {
  const named = env['HOME'] ?? env['USERPROFILE'];
  if (named !== undefined && isAbsolute(named)) return named;
  try {
    const found = homedir();
    return isAbsolute(found) ? found : undefined;
  } catch {
    return undefined;
  }
};

// A quoted "~" in a flag or variable is not opened up by a shell.
const opened = (path: string, env: FolderChoice['env']): string => {
  if (path !== '~' && !path.startsWith('~/') && !path.startsWith('~\\')) return path;
  const home = homeOf(env);
  if (home === undefined) throw new UserError(...NO_HOME);
  return join(home, path.slice(1));
};

const NO_FOLDER: readonly string[] = ['ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];

/** Whether something is there, and why it can be no folder. What may not be looked at is there. */
const lookAt = (
  path: string,
  files: Pick<FilePort, 'facts'>,
): { readonly there: boolean; readonly unfit?: string } => {
  try {
    const facts = files.facts(path);
    return { there: facts !== undefined, ...(facts?.isFolder === false && { unfit: 'ENOTDIR' }) };
  } catch (error) {
    const code = codeOf(error) ?? '';
    return { there: true, ...(NO_FOLDER.includes(code) && { unfit: code }) };
  }
};

const inHome = (env: FolderChoice['env'], files: Pick<FilePort, 'facts'>): string => {
  const home = homeOf(env);
  const found = home === undefined ? undefined : lookAt(home, files);
  if (home === undefined || !found?.there || found.unfit !== undefined) throw new UserError(...NO_HOME);
  return join(home, 'kansrijk');
};

/** The user's folder: `--map`, else `KANSRIJK_HOME`, else `~/kansrijk`. It need not be there yet. */
export const folderFor = ({ map, env, cwd }: FolderChoice, files: Pick<FilePort, 'facts'>): string => {
  if (map === '') throw new UserError(...MAP_IS_EMPTY);
  const chosen = map ?? env['KANSRIJK_HOME'];
  const folder = chosen ? resolve(cwd, opened(chosen, env)) : inHome(env, files);
  const { unfit } = lookAt(folder, files);
  if (unfit !== undefined) throw new UserError(...mapUnfit(folder, unfit, map !== undefined));
  return folder;
};

/** Whether there is such a folder; one that may not be looked at is there. */
export const isThere = (folder: string, files: Pick<FilePort, 'facts'>): boolean =>
  lookAt(folder, files).there;

/** The folder as she would write it: with `~` for her home. */
export const folderAsWritten = (folder: string, env: FolderChoice['env']): string => {
  const home = homeOf(env);
  return home !== undefined && folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
};

/** Makes the user's folder, 0700; one that is there stays as it is. */
export const makeUserFolder = (files: FilePort, folder: string): void => {
  try {
    makeFolder(files, folder);
  } catch (error) {
    throw new FileTrouble(...fileNotWritten(folder, codeOf(error)), undefined, error);
  }
};

/** Who else may come to see what lies in the user's folder; nothing where nobody can. */
export interface FolderExposure {
  /** It lies in a folder that git keeps the history of. */
  readonly git: boolean;
  /** The service that copies it elsewhere. */
  readonly synced?: string;
  /** Other users of this machine can look into it. */
  readonly othersRead: boolean;
}

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
  folder: string,
  files: Pick<FilePort, 'taken'>,
  env: FolderChoice['env'],
): string | undefined => {
  const roots = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer']
    .map((name) => env[name])
    .filter(Boolean);
  const folders = above(folder);
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

const quietly = <Value>(look: () => Value, otherwise: Value): Value => {
  try {
    return look();
  } catch {
    return otherwise;
  }
};

/** Looks who else may come to see what lies in a folder, for the one warning about it. */
export const exposureOf = (
  folder: string,
  env: FolderChoice['env'],
  files: Pick<FilePort, 'facts' | 'taken'>,
  platform: string,
): FolderExposure => {
  const synced = quietly(() => serviceOf(folder, files, env), undefined);
  const mode = quietly(() => files.facts(folder)?.mode ?? 0, 0);
  return {
    git: quietly(() => above(folder).some((one) => files.taken(join(one, '.git'))), false),
    ...(synced !== undefined && { synced }),
    // Windows keeps no such bits; what it shows there says nothing.
    othersRead: platform !== 'win32' && (mode & 0o077) !== 0,
  };
};
