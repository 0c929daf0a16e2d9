import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/** Where programs are looked for. */
export interface ProgramSearch {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly platform: string;
}

const isProgram = (path: string, platform: string): boolean => {
  try {
    if (!statSync(path).isFile()) return false;
    // Windows has no such bit: the ending of the name decides there.
    if (platform !== 'win32') accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A file that Windows can start without a shell. */
const ENDINGS = ['.exe', '.com'];

const candidates = (path: string, platform: string): readonly string[] =>
  platform !== 'win32' || ENDINGS.some((ending) => path.toLowerCase().endsWith(ending))
    ? [path]
    : ENDINGS.map((ending) => path + ending);

const pathOf = (env: ProgramSearch['env']): string =>
  Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';

const opened = (program: string, env: ProgramSearch['env']): string => {
  const home = env['HOME'] ?? env['USERPROFILE'];
  return home !== undefined && /^~[/\\]/.test(program) ? join(home, program.slice(2)) : program;
};

/** The whole path of a program: a path as it stands, seen from `cwd`, or a name in the folders of PATH. */
export const findProgram = (name: string, { env, cwd, platform }: ProgramSearch): string | undefined => {
  const program = opened(name, env);
  const isPath = isAbsolute(program) || /[/\\]/.test(program);
  const places = isPath
    ? [resolve(cwd, program)]
    : pathOf(env)
        .split(delimiter)
        .filter((folder) => folder !== '')
        .map((folder) => join(folder, program));
  return places.flatMap((place) => candidates(place, platform)).find((place) => isProgram(place, platform));
};
