import { findProgram, type ProgramSearch } from './editor/find-program.ts';

/** The programs that show a folder, by platform; the first that is there is taken. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['/usr/bin/open'],
  win32: ['explorer.exe'],
};
const ELSEWHERE: readonly string[] = ['xdg-open', 'wslview', 'gio'];
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = { gio: ['open'] };

/** One that ends with an error within so many milliseconds did not open anything. */
const SOON = 1500;

// It ends with an error although it opened the folder.
const ALWAYS_FAILS = 'explorer.exe';

/** Shows a folder in the window for files of this computer; false where that is not possible. */
export const openFolder = async (path: string, search: ProgramSearch): Promise<boolean> => {
  const names = OPENERS[search.platform] ?? ELSEWHERE;
  const found = names.flatMap((name) => {
    const program = findProgram(name, search);
    return program === undefined ? [] : [{ name, program }];
  })[0];
  if (!found) return false;
  // Loads when a folder is opened: most runs start no other program.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    // No shell, and its own group: it stays when this program ends.
    const child = spawn(found.program, [...(ARGUMENTS[found.name] ?? []), path], {
      stdio: 'ignore',
      detached: true,
      env: { ...search.env },
    });
    const late = setTimeout(() => resolve(true), SOON);
    const finish = (opened: boolean): void => {
      clearTimeout(late);
      resolve(opened);
    };
    child.once('error', () => finish(false));
    child.once('exit', (code) => finish(code === 0 || found.name === ALWAYS_FAILS));
    child.unref();
  });
};
