import { findProgram, type ProgramSearch } from './find-program.ts';
import { readyCommand, type ReadyCommand } from './known-editors.ts';
import { splitCommand } from './split-command.ts';

/** What decides which editor it is. */
export interface EditorChoice extends ProgramSearch {
  /** `editor:` in the settings. */
  readonly setting: string | undefined;
}

/** The editor: ready to be run, or the name of one that was asked for and is not there. */
export type ChosenEditor =
  | ({ readonly type: 'found' } & ReadyCommand)
  | { readonly type: 'missing'; readonly program: string }
  | { readonly type: 'none' };

const STANDARD = { win32: 'notepad', other: 'nano' } as const;

/** The editor that she or her computer chose: settings, VISUAL, EDITOR, else nano, or Notepad on Windows. */
export const chooseEditor = (choice: EditorChoice): ChosenEditor => {
  const { setting, env, platform } = choice;
  const wanted = [setting, env['VISUAL'], env['EDITOR']].find((command) => command?.trim());
  const command = wanted?.trim() ?? STANDARD[platform === 'win32' ? 'win32' : 'other'];
  // A path with blanks in it that nobody put quotes around.
  const whole = /\s/.test(command) ? findProgram(command, choice) : undefined;
  const [program = '', ...args] =
    whole === undefined ? splitCommand(command, platform === 'win32' ? 'windows' : 'posix') : [command];
  const path = whole ?? (program === '' ? undefined : findProgram(program, choice));
  if (path !== undefined) return { type: 'found', ...readyCommand(path, args) };
  return wanted === undefined ? { type: 'none' } : { type: 'missing', program };
};
