import { join } from 'node:path';
import { decodeText } from './text-file.ts';
import { writeWhole } from './durable-write.ts';
import { ifThere, type FilePort } from './file-port.ts';
import type { Lock, Locks } from './locks.ts';
import { patiently } from './patience.ts';
import { wipe } from './wipe.ts';

/** The folder of texts that are open in an editor, inside the user's folder. */
export const EDITING = 'bewerken';

// Also what editors put beside a file: `.antwoord.md.swp`, `antwoord.md~`, `#antwoord.md#`, `antwoord.md.save`.
const OURS = /^(?:[.#~]*|\.~lock\.)(antwoord(?:-\d+)?)\.md/;
/** What nano makes of a text that was not saved when it had to end. */
const RESCUED = '.save';

/** A text that lies in a file for an editor. */
export interface EditorFile {
  readonly path: string;
  /** When it was last saved, in milliseconds since 1970; nothing when it is not there. */
  savedAt(): number | undefined;
  /** What stands in it now; nothing when it is gone or cannot be read. */
  read(): string | undefined;
  /** What the editor put aside because it had to end before the text was saved. */
  rescued(): string | undefined;
  /** Wipes it with everything that the editor left beside it. */
  wipe(): void;
}

/** What the files for an editor lie on. */
export interface EditorFilesParts {
  readonly files: FilePort;
  readonly locks: Locks;
}

// An editor may have saved it in an old encoding: words that look odd are better than none.
const textOf = (bytes: Uint8Array): string =>
  decodeText(bytes) ?? new TextDecoder('windows-1252').decode(bytes).replaceAll('\0', '');

/** The files of a user's folder that an editor has open, each with a lock; they are wiped when it closes. */
export class EditorFiles {
  readonly #folder: string;
  readonly #files: FilePort;
  readonly #locks: Locks;

  constructor(home: string, { files, locks }: EditorFilesParts) {
    this.#folder = join(home, EDITING);
    this.#files = files;
    this.#locks = locks;
  }

  /** Puts a text in a file that nobody else has, 0600; throws what the file system throws. */
  write(text: string): EditorFile {
    for (let number = 1; ; number += 1) {
      const stem = number === 1 ? 'antwoord' : `antwoord-${number}`;
      const lock = this.#locks.take(this.#lockOf(stem));
      if (!lock) continue;
      try {
        // Of a run that ended while its editor was open.
        this.#wipeAll(stem);
        const path = join(this.#folder, `${stem}.md`);
        writeWhole(this.#files, path, text);
        return this.#file(stem, path, lock);
      } catch (error) {
        lock.release();
        throw error;
      }
    }
  }

  /** Wipes what runs that have ended left behind. It never stands in the way of what comes after it. */
  sweep(): void {
    try {
      const names = this.#names();
      const stems = new Set(names.flatMap((name) => OURS.exec(name)?.[1] ?? []));
      for (const stem of stems) {
        const lock = this.#locks.take(this.#lockOf(stem));
        if (!lock) continue;
        this.#wipeAll(stem);
        lock.release();
      }
      if (names.length > 0) this.#locks.tidy(this.#folder);
    } catch {
      // What cannot go now goes at a next start.
    }
  }

  #file(stem: string, path: string, lock: Lock): EditorFile {
    const textAt = (place: string): string | undefined => {
      try {
        return ifThere(() => textOf(patiently(this.#files, () => this.#files.read(place))));
      } catch {
        return undefined;
      }
    };
    return {
      path,
      savedAt: () => {
        try {
          return this.#files.facts(path)?.changedAt;
        } catch {
          return undefined;
        }
      },
      read: () => textAt(path),
      rescued: () => textAt(path + RESCUED),
      wipe: () => {
        try {
          this.#wipeAll(stem);
        } finally {
          lock.release();
        }
      },
    };
  }

  #lockOf(stem: string): string {
    return join(this.#folder, `${stem}.lock`);
  }

  #names(): readonly string[] {
    return ifThere(() => this.#files.list(this.#folder)) ?? [];
  }

  #wipeAll(stem: string): void {
    for (const name of this.#names()) {
      if (OURS.exec(name)?.[1] === stem) wipe(this.#files, join(this.#folder, name));
    }
  }
}
