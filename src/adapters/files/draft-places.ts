import { join } from 'node:path';
import type { FilePort } from './file-port.ts';
import { LOGS } from './log-store.ts';

/** The folder of the drafts, inside the user's folder. */
export const DRAFTS = 'concepten';

/** The places of the files that belong to drafts. */
export class DraftPlaces {
  readonly folder: string;
  readonly #files: FilePort;
  readonly #logs: string;

  constructor(home: string, files: FilePort) {
    this.folder = join(home, DRAFTS);
    this.#logs = join(home, LOGS);
    this.#files = files;
  }

  readonly draft = (id: string): string => join(this.folder, `${id}.json`);
  readonly rescue = (id: string): string => join(this.folder, `${id}.redding.json`);
  readonly lock = (id: string): string => join(this.folder, `${id}.lock`);

  /** Whether a log or a draft has this id already. */
  readonly isTaken = (id: string): boolean =>
    [this.draft(id), this.rescue(id), join(this.#logs, `${id}.md`)].some((path) => this.#files.taken(path));

  /** A name that is free, for a draft that cannot be read. */
  readonly aside = (id: string): string => {
    for (let number = 1; ; number += 1) {
      const path = join(this.folder, `${id}.onleesbaar-${number}.json`);
      if (!this.#files.taken(path)) return path;
    }
  };
}
