/** What is known of an editor by the name of its program. */
interface Known {
  /** What makes it wait until the text is closed, put in front of its other arguments. */
  readonly waiting?: readonly string[];
  /** Other ways to write the same, one of which is enough. */
  readonly waits?: readonly string[];
  /** It works in the terminal itself. */
  readonly inTerminal?: true;
  /** What keeps it from copying the text outside its folder. */
  readonly discreet?: readonly string[];
}

const WAIT: Known = { waiting: ['--wait'], waits: ['-w', '--wait'] };
const IN_TERMINAL: Known = { inTerminal: true };
const NO_FORK: Known = { waiting: ['--nofork'], waits: ['-f', '--nofork'] };
// No swap file, no list of what was yanked and typed, no undo file and no backup.
const VIM: Known = {
  inTerminal: true,
  discreet: ['-n', '-i', 'NONE', '--cmd', 'set noundofile nobackup nowritebackup'],
};
const JETBRAINS: Known = { waiting: ['--wait'], waits: ['--wait'] };

const named = (names: string, known: Known): readonly (readonly [string, Known])[] =>
  names.split(' ').map((name) => [name, known] as const);

/** From the manuals of these editors. */
const EDITORS: ReadonlyMap<string, Known> = new Map([
  ...named('code code-insiders code-oss codium vscodium codium-insiders cursor windsurf positron', WAIT),
  ...named('subl sublime_text zed zeditor zedit mate atom pulsar bbedit gedit xed', WAIT),
  ...named('idea pycharm webstorm phpstorm rider clion goland', JETBRAINS),
  ...named('kate', { waiting: ['--block'], waits: ['-b', '--block'] }),
  ...named('gnome-text-editor', { waiting: ['--standalone'], waits: ['-s', '--standalone'] }),
  ...named('geany', { waiting: ['--new-instance'], waits: ['-i', '--new-instance'] }),
  ...named('gvim mvim gview', NO_FORK),
  ...named('notepad++', { waiting: ['-multiInst', '-nosession'], waits: ['-multiInst'] }),
  ...named('open', { waiting: ['-W'], waits: ['-W', '--wait-apps'] }),
  ...named('vim nvim vim.tiny vim.basic vim.nox', VIM),
  ...named(
    'nano pico rnano vi ex ed nex nvi elvis joe jed jmacs ne micro hx helix kak mcedit mg zile tilde',
    IN_TERMINAL,
  ),
]);

// A program with its folder and, on Windows, its ending: only the name counts.
const nameOf = (program: string): string =>
  (program.split(/[/\\]/).at(-1) ?? '').toLowerCase().replace(/\.(?:exe|cmd|bat|com|app)$/, '');

// `-Wt` is `-W` and `-t` written together.
const holds = (args: readonly string[], flag: string): boolean =>
  args.some(
    (arg) =>
      arg === flag || (/^-[A-Za-z]$/.test(flag) && /^-[A-Za-z]+$/.test(arg) && arg.includes(flag.charAt(1))),
  );

/** A command as it is run: its arguments, and whether it has a window of its own. */
export interface ReadyCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly elsewhere: boolean;
}

/** A command with what makes a known editor wait and keep to itself, where that is not there already. */
export const readyCommand = (program: string, args: readonly string[]): ReadyCommand => {
  const known = EDITORS.get(nameOf(program)) ?? {};
  const waits = (known.waits ?? []).some((flag) => holds(args, flag));
  return {
    program,
    args: [...(waits ? [] : (known.waiting ?? [])), ...(known.discreet ?? []), ...args],
    elsewhere: known.inTerminal !== true,
  };
};
