import { homedir } from 'node:os';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { UserError } from '../../domain/trouble.ts';
import { MAP_IS_EMPTY, mapUnfit, NO_HOME } from '../../texts/files.ts';
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
