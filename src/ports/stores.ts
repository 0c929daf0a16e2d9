import type { LogChange } from '../domain/log/log-change.ts';
import type { Log, UnsavedLog } from '../domain/log/log.ts';
import type { OwnNumber } from '../domain/own-numbers.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Draft } from '../domain/session.ts';
import type { RegisterLine } from '../domain/sharing/register.ts';
import type { Rol } from '../domain/words.ts';

/** A log with where it lies and the hash of its text, so that a later change can see whether it is still the same. */
export interface StoredLog {
  readonly log: Log;
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
  /** Answers that were changed by hand beyond reading; absent when there are none. */
  readonly warnings?: readonly Problem[];
}

/**
 * Why a log was not changed. `unknown`: no such log, or it cannot be read; `changed`: its text is no longer the one
 * that was seen; `unfit`: the change does not fit it; `busy`: another run is changing it now.
 */
export type AmendRefusal = 'unknown' | 'changed' | 'unfit' | 'busy';

/** Where finished conversations are kept. Ids that no file has: nothing. */
export interface LogStore {
  /** Never overwrites: `-2`, `-3` … where the name is taken. */
  save(log: UnsavedLog): Promise<{ readonly id: string; readonly path: string }>;
  /** Newest first; files that are no logs are named in `unreadable`. */
  all(
    limit?: number,
  ): Promise<{ readonly logs: readonly StoredLog[]; readonly unreadable: readonly Problem[] }>;
  find(id: string): Promise<Result<StoredLog, readonly Problem[]> | undefined>;
  /**
   * The only way in which a saved log changes, in its text: what others wrote in it stays. Only when its text is still
   * the one with this hash; gives it as it is now.
   */
  amend(id: string, seenSha256: string, change: LogChange): Promise<Result<StoredLog, AmendRefusal>>;
}

/** How a draft was kept: under which id, or the sentence that says why it could not be. */
export type Keeping = Result<string, string>;

/** A draft that this run holds the lock of. */
export interface HeldDraft {
  /** The id under which it lies; nothing as long as nothing was kept. */
  readonly id: string | undefined;
  /** Writes it whole (temp, fsync, rename), under the id its log would have by now. */
  keep(draft: Draft): Keeping;
  /** Removes it, after its log was saved. */
  discard(): void;
  /** Gives the lock back; the draft stays. */
  release(): void;
}

/** What `verder` shows of a draft. */
export interface DraftSummary {
  readonly id: string;
  readonly draft: Draft;
}

/** Where conversations that are not finished are kept. */
export interface DraftStore {
  begin(): HeldDraft;
  /** `unknown`: no such draft; `locked`: another run has it; `unreadable`: set aside under another name. */
  resume(
    id: string,
  ): Promise<
    Result<{ readonly held: HeldDraft; readonly draft: Draft }, 'unknown' | 'locked' | 'unreadable'>
  >;
  /** The last touched first. */
  list(): Promise<readonly DraftSummary[]>;
  /** The names of the files of drafts that could not be read and were set aside. */
  aside(): Promise<readonly string[]>;
}

/** What is kept between runs, in `instellingen.yaml`. */
export interface Settings {
  readonly rol?: Rol;
  /** She was asked for her rol, and would rather not say then. */
  readonly rolLater?: boolean;
  readonly toegankelijk?: boolean;
  readonly bewaardagen?: number;
  /** The program, with its arguments, that Ctrl+E opens. */
  readonly editor?: string;
  /** The numbers of her own school or company, for the card. */
  readonly nummers?: readonly OwnNumber[];
  /** The ids of sentences to say that wait to become a plan, the newest first. */
  readonly klaargezet?: readonly string[];
  /** What the start menu does not bring up, each with its last day (`domain/resting.ts`). */
  readonly laatRusten?: readonly string[];
  /** How others may come to see her folder, as far as she was told (`domain/exposure.ts`). */
  readonly gewaarschuwd?: readonly string[];
}

/** Settings that change: these, or those that follow from what stands there now. */
export type SettingsChange = Settings | ((now: Settings) => Settings);

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes these and leaves everything else in the file as it stands; no other run changes it meanwhile. */
  change(change: SettingsChange): Promise<void>;
}

/** Why a file has no bytes to give; `unreadable`: it may not be opened, or is no ordinary file. */
export type NoBytes = 'missing' | 'folder' | 'unreadable';

/** A file that the user named on the command line. */
export interface UserFiles {
  /** The text of a file; nothing when there is none or it cannot be read as text, and wrong use where it never ends. */
  read(path: string): Promise<string | undefined>;
  /** The bytes of a file of content; of one that is too large for content, just enough to see that it is. */
  readBytes(path: string): Promise<Result<Uint8Array, NoBytes>>;
  /** Writes a new file in a folder of the user's map, 0600, never overwriting; gives its path. */
  writeExport(name: string, extension: string, content: string | Uint8Array): Promise<string>;
  /** Writes a new file where the user said, 0600; one that is there already is left alone and is wrong use. */
  writeNew(path: string, content: string | Uint8Array): Promise<string>;
}

/** What was shared, with whom and why, in `deelregister.md`; never what was said. */
export interface ShareRegister {
  /** Adds a line for each conversation; a `FileTrouble` says why it could not. */
  add(lines: readonly RegisterLine[]): Promise<void>;
}

/** Seals bytes, so that only who has the key or the passphrase can read them; opens with the ordinary `age` program. */
export interface Seal {
  /** Whether this is the public key of somebody that can be sealed for. */
  knows(recipient: string): Promise<boolean>;
  /** `asText`: in letters and digits that survive a mail. */
  toRecipients(bytes: Uint8Array, recipients: readonly string[], asText: boolean): Promise<Uint8Array>;
  withPassphrase(bytes: Uint8Array, passphrase: string, asText: boolean): Promise<Uint8Array>;
  /** A whole number from 0 and below this, that nobody can guess. */
  draw(below: number): number;
}
