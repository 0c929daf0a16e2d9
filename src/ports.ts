import type { WordList } from './domain/privacy/words/word-list.ts';
import type { ContentWriter, Library, Rehearsals } from './ports/library.ts';
import type { DraftStore, LogStore, Seal, SettingsStore, ShareRegister, UserFiles } from './ports/stores.ts';
import type { Terminal } from './ports/terminal.ts';

/** The time, which comes in here and nowhere else. */
export interface Clock {
  now(): Date;
}

/** The Dutch word list, which finding personal data leans on; rejects with a `FileTrouble` where it cannot be read. */
export type LoadWords = () => Promise<WordList>;

/** Everything that a command may ask of the world. */
export interface Ports {
  readonly clock: Clock;
  readonly terminal: Terminal;
  readonly logs: LogStore;
  readonly drafts: DraftStore;
  readonly library: Library;
  readonly settings: SettingsStore;
  readonly files: UserFiles;
  readonly words: LoadWords;
  /** Loads only when something is sealed. */
  readonly seal: () => Promise<Seal>;
  readonly register: ShareRegister;
  /** Shows the folder of a file in the window for files of this computer; false where that is not possible. */
  readonly showFolder: (path: string) => Promise<boolean>;
  readonly rehearsals: Rehearsals;
  readonly contentWriter: ContentWriter;
  /** The user's folder, as she would write it: `~/kansrijk`. */
  readonly folder: string;
}
