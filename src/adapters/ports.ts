import { localDate } from '../domain/dates.ts';
import { dirname } from 'node:path';
import { ContentError, FileTrouble } from '../domain/trouble.ts';
import { mapNotThere } from '../texts/files.ts';
import type { Ports } from '../ports.ts';
import type { SettingsStore } from '../ports/stores.ts';
import type { Line } from '../ports/terminal.ts';
import { systemClock } from './clock.ts';
import { openLibrary } from './content/library.ts';
import { libraryWithNumbers } from './content/own-numbers.ts';
import { contentWriter } from './content/own-writer.ts';
import { ownContent } from './content/own.ts';
import { exposuresOf, tellExposures } from './files/exposure.ts';
import { realFiles } from './files/file-port.ts';
import { folderAsWritten, folderFor, isThere } from './files/folder.ts';
import type { FileSettingsStore } from './files/settings-store.ts';
import { editorFilesIn, storesIn, thisMachine } from './files/stores.ts';
import { oraSpinner } from './terminal/busy.ts';
import { linesWanted } from './terminal/line-wanted.ts';
import { createTerminal, type OpenConversation, type OpenMode } from './terminal/terminal.ts';
import { loadWordList } from './word-list.ts';

// Made by the build: beside the bundle, or seen from the source.
const WORD_LIST = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/woordenlijst.bin' : './woordenlijst.bin',
  import.meta.url,
);

/** What the program needs of the process it runs in. */
export type Host = Pick<
  NodeJS.Process,
  'argv' | 'env' | 'stdin' | 'stdout' | 'stderr' | 'cwd' | 'on' | 'off'
>;

/** The flags that decide what the ports are made of. */
export interface PortFlags {
  readonly map?: string;
  readonly toegankelijk?: boolean;
  readonly geenInvoer?: boolean;
  readonly color?: boolean;
  /** The word only looks at what is there. */
  readonly looks?: boolean;
}

const warnings = (lines: readonly string[]): readonly Line[] =>
  lines.map((line): Line => [['warning', line]]);

/** The settings, with what is wrong in them told. */
interface Forgiving {
  readonly settings: SettingsStore;
  /** What was told of them, to tell once more behind the screens that came after it. */
  readonly told: () => readonly string[];
}

// A slip in the settings must not stand between her and a conversation, or the card for safety: it is said once, and
// what is right counts.
const forgiving = (store: FileSettingsStore, say: (lines: readonly string[]) => void): Forgiving => {
  let told: readonly string[] = [];
  const tell = (lines: readonly string[]): void => {
    if (told.length > 0 || lines.length === 0) return;
    told = lines;
    say(lines);
  };
  return {
    told: () => told,
    settings: {
      change: (change) => store.change(change),
      async read() {
        try {
          const { settings, problems } = await store.readable();
          tell(problems);
          return settings;
        } catch (error) {
          if (!(error instanceof ContentError || error instanceof FileTrouble)) throw error;
          tell(error instanceof ContentError ? error.lines : [error.sentence]);
          return {};
        }
      },
    },
  };
};

// A first screen fills the window and takes no waiting: what is said before it is out of sight, so it is said after it.
const closingWith = (
  opened: OpenConversation,
  say: (lines: readonly Line[]) => void,
  last: (say: (lines: readonly Line[]) => void) => Promise<void>,
): OpenConversation => {
  let isWindowGone = false;
  return {
    ...opened,
    interrupt(reason) {
      isWindowGone ||= reason === 'SIGHUP';
      opened.interrupt(reason);
    },
    async close() {
      await opened.close();
      // What nobody can read is for a next time.
      if (isWindowGone) return;
      await last(say);
    },
  };
};

/** Everything that commands may ask of the world, for this process and these flags. */
export const makePorts = async (host: Host, flags: PortFlags): Promise<Ports> => {
  const { env, stdout, stderr } = host;
  const cwd = host.cwd();
  const folder = folderFor({ ...(flags.map !== undefined && { map: flags.map }), env, cwd }, realFiles);
  const machine = thisMachine();
  const stores = storesIn(folder, cwd, machine);
  const editorFiles = editorFilesIn(folder, machine);
  editorFiles.sweep();
  const wantsLines = async (): Promise<boolean> =>
    flags.toegankelijk ?? linesWanted(env) ?? (await settings.read()).toegankelijk ?? false;
  // The screens load only when something is asked.
  const open: OpenMode = async (parts) => {
    const loadingEditor = import('./editor.ts');
    const mode = (await wantsLines())
      ? (await import('./terminal/line-mode.ts')).openLineMode
      : (await import('./terminal/screen-mode.ts')).openScreenMode;
    const { createEditor } = await loadingEditor;
    const editor = createEditor({
      setting: async () => (await settings.read()).editor,
      files: editorFiles,
      env,
      cwd,
      platform: process.platform,
    });
    return closingWith(await mode({ ...parts, editor }), parts.say, async (say) => {
      say(warnings(told()));
      await tellExposures(
        exposuresOf(folder, { env, files: realFiles, platform: process.platform }),
        shown,
        settings,
        say,
      );
    });
  };
  const shown = folderAsWritten(folder, env);
  const terminal = createTerminal({
    stdin: () => host.stdin,
    stdout,
    stderr,
    signals: host,
    env,
    clock: systemClock,
    startSpinner: oraSpinner(stderr),
    noInput: flags.geenInvoer === true,
    noColor: flags.color === false,
    open,
    card: async () => library.signals((await settings.read()).rol),
  });
  if (flags.map !== undefined && flags.looks && !isThere(folder, realFiles))
    terminal.tell([mapNotThere(shown)]);
  const { settings, told } = forgiving(stores.settings, (lines) => terminal.tell(warnings(lines)));
  const library = libraryWithNumbers(
    openLibrary(ownContent(folder, shown), (sentence) => terminal.tell([[['warning', sentence]]])),
    settings,
  );
  return {
    ...stores,
    settings,
    clock: systemClock,
    library,
    words: () => loadWordList(WORD_LIST),
    seal: async () => (await import('./seal.ts')).ageSeal,
    showFolder: async (path) => {
      const { openFolder } = await import('./open-folder.ts');
      return openFolder(dirname(path), { env, cwd, platform: process.platform });
    },
    rehearsals: {
      open: async (mode, answerFor) => {
        const { openRehearsal } = await import('./terminal/rehearsal.ts');
        return openRehearsal(mode, answerFor, () => localDate(systemClock.now()));
      },
      preferred: async () => ((await wantsLines()) ? 'lines' : 'screens'),
    },
    contentWriter: contentWriter(folder, realFiles),
    folder: shown,
    terminal,
  };
};
