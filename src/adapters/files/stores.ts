import type { DraftStore, LogStore, ShareRegister, UserFiles } from '../../ports/stores.ts';
import { machineTime } from '../clock.ts';
import { FileDraftStore } from './draft-store.ts';
import { EditorFiles } from './editor-files.ts';
import { realFiles, type FilePort } from './file-port.ts';
import { Locks } from './locks.ts';
import { FileLogStore } from './log-store.ts';
import { realProcesses, type Processes } from './processes.ts';
import { FileSettingsStore } from './settings-store.ts';
import { FileShareRegister } from './share-register.ts';
import { FileUserFiles } from './user-files.ts';

/** Everything that is kept in a user's folder. */
export interface Stores {
  readonly logs: LogStore;
  readonly drafts: DraftStore;
  readonly settings: FileSettingsStore;
  readonly files: UserFiles;
  readonly register: ShareRegister;
}

/** The machine that a user's folder lies on; tests put another in its place. */
export interface Machine {
  readonly files: FilePort;
  readonly processes: Processes;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** The machine that this program runs on. */
export const thisMachine = (): Machine => ({
  files: realFiles,
  processes: realProcesses(machineTime),
  now: machineTime,
});

/** Opens a user's folder; nothing is made or written before something is kept. Paths she names are seen from `cwd`. */
export const storesIn = (home: string, cwd: string, machine: Machine = thisMachine()): Stores => {
  const { files, processes, now } = machine;
  const world = { files, processes, locks: new Locks(files, processes, now) };
  return {
    logs: new FileLogStore(home, world),
    drafts: new FileDraftStore(home, world),
    settings: new FileSettingsStore(home, world),
    files: new FileUserFiles(home, cwd, files),
    register: new FileShareRegister(home, world),
  };
};

/** The files of a user's folder that her own editor opens. */
export const editorFilesIn = (home: string, { files, processes, now }: Machine): EditorFiles =>
  new EditorFiles(home, { files, locks: new Locks(files, processes, now) });
