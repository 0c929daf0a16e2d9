import { logIdStemOf } from '../../domain/log/log.ts';
import { err, ok } from '../../domain/result.ts';
import type { Draft } from '../../domain/session.ts';
import { draftAsText } from '../../formats/draft-json.ts';
import type { HeldDraft, Keeping } from '../../ports/stores.ts';
import { draftNotKept } from '../../texts/files.ts';
import type { DraftPlaces } from './draft-places.ts';
import { removeQuietly, replaceFile } from './durable-write.ts';
import { codeOf, ifThere, type FilePort } from './file-port.ts';
import type { Lock, Locks } from './locks.ts';
import { mayPass, patiently, WAITS } from './patience.ts';

/** What drafts are kept with. */
export interface DraftWorld {
  readonly files: FilePort;
  readonly locks: Locks;
  readonly places: DraftPlaces;
}

interface Claim {
  readonly id: string;
  readonly lock: Lock;
}

// The lock comes before the look, so that two runs never settle on the same name.
const claim = (stem: string, { locks, places }: DraftWorld): Claim => {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    const lock = places.isTaken(id) ? undefined : locks.take(places.lock(id));
    if (!lock) continue;
    if (!places.isTaken(id)) return { id, lock };
    lock.release();
  }
};

const isOf = (id: string, stem: string): boolean =>
  id.startsWith(stem) && /^(?:-\d+)?$/.test(id.slice(stem.length));

/** What must not get lost of a draft, to see whether it lies on the disk already. */
const wordsIn = ({ answers, typing, given, formSha256 }: Draft): string =>
  JSON.stringify([answers, typing, given, formSha256]);

/** What a resumed draft is held with: the lock, and how it lies on the disk. */
export interface Taken {
  readonly id: string;
  readonly lock: Lock;
  readonly turn: number;
  /** A rescue copy lies beside it. */
  readonly rescued: boolean;
  readonly draft: Draft;
}

const ifReadable = (look: () => boolean): boolean => {
  try {
    return look();
  } catch {
    return false;
  }
};

/** One draft with its lock. */
export class FileHeldDraft implements HeldDraft {
  readonly #world: DraftWorld;
  #claim: Claim | undefined;
  #turn: number;
  /** The last try failed: a next one does not wait, so that keys stay quick. */
  #troubled = false;
  #rescued = false;
  /** The words that lie on the disk. */
  #kept: string | undefined;

  constructor(world: DraftWorld, taken?: Taken) {
    this.#world = world;
    this.#claim = taken;
    this.#turn = taken?.turn ?? 0;
    this.#rescued = taken?.rescued ?? false;
    this.#kept = taken && wordsIn(taken.draft);
  }

  get id(): string | undefined {
    return this.#claim?.id;
  }

  keep(draft: Draft): Keeping {
    this.#turn += 1;
    const text = draftAsText({ turn: this.#turn, draft });
    try {
      const id = this.#settle(logIdStemOf(draft));
      this.#write(id, text);
      this.#troubled = false;
      this.#kept = wordsIn(draft);
      return ok(id);
    } catch (error) {
      this.#troubled = true;
      // Going to another screen changes no word: what lies there from before is all there is to keep.
      const id = this.#whereItLies(draft);
      if (id !== undefined) return ok(id);
      const rescue = this.#rescue(text, error);
      if (rescue !== undefined) this.#kept = wordsIn(draft);
      return err(draftNotKept(codeOf(error), rescue));
    }
  }

  /** The id under which these very words lie on the disk already. */
  #whereItLies(draft: Draft): string | undefined {
    const { id } = this;
    if (id === undefined || this.#kept !== wordsIn(draft)) return undefined;
    const { files, places } = this.#world;
    const place = this.#rescued ? places.rescue(id) : places.draft(id);
    return ifReadable(() => files.taken(place)) ? id : undefined;
  }

  get #waits(): readonly number[] {
    return this.#troubled ? [] : WAITS;
  }

  /** The id that fits what is known by now; a draft that lies under another one moves. */
  #settle(stem: string): string {
    const current = this.#claim;
    if (current && isOf(current.id, stem)) return current.id;
    const fresh = claim(stem, this.#world);
    if (current && !this.#move(current, fresh)) return current.id;
    this.#claim = fresh;
    return fresh.id;
  }

  // Renamed before it is written anew, so that at every moment exactly one file holds it. One that cannot be moved
  // now stays where it is: keeping matters more than its name.
  #move(from: Claim, to: Claim): boolean {
    const { files, places } = this.#world;
    try {
      ifThere(() =>
        patiently(files, () => files.rename(places.draft(from.id), places.draft(to.id)), this.#waits),
      );
      if (this.#rescued) ifThere(() => files.rename(places.rescue(from.id), places.rescue(to.id)));
      from.lock.release();
      return true;
    } catch {
      to.lock.release();
      return false;
    }
  }

  #write(id: string, text: string): void {
    const { files, places } = this.#world;
    replaceFile(files, places.draft(id), text, this.#waits);
    if (this.#rescued) removeQuietly(files, places.rescue(id));
    this.#rescued = false;
  }

  // Another program holds the file of the draft; a second file beside it may still be written.
  #rescue(text: string, error: unknown): string | undefined {
    const { files, places } = this.#world;
    const id = this.#claim?.id;
    if (id === undefined || !mayPass(error)) return undefined;
    try {
      replaceFile(files, places.rescue(id), text, []);
      this.#rescued = true;
      return places.rescue(id);
    } catch {
      return undefined;
    }
  }

  discard(): void {
    const { files, places } = this.#world;
    const { id } = this.#claim ?? {};
    if (id !== undefined) {
      for (const path of [places.draft(id), places.rescue(id)]) this.#removePatiently(files, path);
    }
    this.release();
  }

  // Its log lies safely by now: a draft that cannot go yet is no reason to say that something went wrong.
  #removePatiently(files: FilePort, path: string): void {
    try {
      patiently(files, () => files.remove(path));
    } catch {
      removeQuietly(files, path);
    }
  }

  release(): void {
    this.#claim?.lock.release();
    this.#claim = undefined;
  }
}
