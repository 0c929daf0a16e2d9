import { join } from 'node:path';
import { logIdStemOf } from '../../domain/log.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Draft } from '../../domain/session.ts';
import { draftAsText, draftFromText, type KeptDraft } from '../../formats/draft-json.ts';
import type { DraftStore, DraftSummary, HeldDraft, Keeping } from '../../ports.ts';
import { draftNotKept } from '../../texts/files.ts';
import { removeQuietly, replaceFile } from './durable-write.ts';
import { codeOf, ifThere, type FilePort } from './file-port.ts';
import type { Lock, Locks } from './locks.ts';
import { LOGS } from './log-store.ts';
import { mayPass, patiently, WAITS } from './patience.ts';
import { readText } from './text-file.ts';
import { tidyOnce, type StoreParts } from './tidy.ts';

/** The folder of the drafts, inside the user's folder. */
export const DRAFTS = 'concepten';

const ID = /^\d{4}-\d{2}-\d{2}-[a-z][a-z0-9-]*$/;
const NAME = /^(\d{4}-\d{2}-\d{2}-[a-z][a-z0-9-]*)(?:\.redding)?\.json$/;
const ASIDE = /\.onleesbaar-\d+\.json$/;

/** The places of the files that belong to drafts. */
class Places {
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

interface World {
  readonly files: FilePort;
  readonly locks: Locks;
  readonly places: Places;
}

interface Claim {
  readonly id: string;
  readonly lock: Lock;
}

// The lock comes before the look, so that two runs never settle on the same name.
const claim = (stem: string, { locks, places }: World): Claim => {
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

/** One draft with its lock. */
class Holding implements HeldDraft {
  readonly #world: World;
  #claim: Claim | undefined;
  #turn: number;
  /** The last try failed: a next one does not wait, so that keys stay quick. */
  #troubled = false;
  #rescued = false;

  constructor(world: World, held?: Claim & { readonly turn: number; readonly rescued: boolean }) {
    this.#world = world;
    this.#claim = held;
    this.#turn = held?.turn ?? 0;
    this.#rescued = held?.rescued ?? false;
  }

  get id(): string | undefined {
    return this.#claim?.id;
  }

  keep(draft: Draft): Keeping {
    this.#turn += 1;
    const text = draftAsText({ turn: this.#turn, draft });
    try {
      const { id, isNew } = this.#settle(logIdStemOf(draft));
      this.#write(id, text, isNew);
      this.#troubled = false;
      return ok(id);
    } catch (error) {
      const rescue = this.#rescue(text, error);
      this.#troubled = true;
      return err(draftNotKept(codeOf(error), rescue));
    }
  }

  get #waits(): readonly number[] {
    return this.#troubled ? [] : WAITS;
  }

  /** The id that fits what is known by now; a draft that lies under another one moves. */
  #settle(stem: string): { readonly id: string; readonly isNew: boolean } {
    const current = this.#claim;
    if (current && isOf(current.id, stem)) return { id: current.id, isNew: false };
    const fresh = claim(stem, this.#world);
    if (current && !this.#move(current, fresh)) return { id: current.id, isNew: false };
    this.#claim = fresh;
    return { id: fresh.id, isNew: true };
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

  #write(id: string, text: string, lasting: boolean): void {
    const { files, places } = this.#world;
    replaceFile(files, places.draft(id), text, { waits: this.#waits, lasting });
    if (this.#rescued) removeQuietly(files, places.rescue(id));
    this.#rescued = false;
  }

  // Another program holds the file of the draft; a second file beside it may still be written.
  #rescue(text: string, error: unknown): string | undefined {
    const { files, places } = this.#world;
    const id = this.#claim?.id;
    if (id === undefined || !mayPass(error)) return undefined;
    try {
      replaceFile(files, places.rescue(id), text, { waits: [] });
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
      for (const path of [places.draft(id), places.rescue(id)]) {
        ifThere(() => patiently(files, () => files.remove(path)));
      }
    }
    this.release();
  }

  release(): void {
    this.#claim?.lock.release();
    this.#claim = undefined;
  }
}

interface Found extends KeptDraft {
  readonly rescued: boolean;
}

/** The conversations of a user's folder that are not finished, each a JSON file with a lock. */
export class FileDraftStore implements DraftStore {
  readonly #world: World;
  readonly #tidy: () => void;

  constructor(home: string, parts: StoreParts) {
    const places = new Places(home, parts.files);
    this.#world = { files: parts.files, locks: parts.locks, places };
    this.#tidy = tidyOnce(places.folder, parts);
  }

  begin(): HeldDraft {
    this.#tidy();
    return new Holding(this.#world);
  }

  async resume(
    id: string,
  ): Promise<
    Result<{ readonly held: HeldDraft; readonly draft: Draft }, 'unknown' | 'locked' | 'unreadable'>
  > {
    const { locks, places } = this.#world;
    this.#tidy();
    if (!this.#ids().includes(id)) return err('unknown');
    const lock = locks.take(places.lock(id));
    if (!lock) return err('locked');
    const found = this.#read(id);
    if (!found) {
      this.#setAside(id, lock);
      return err('unreadable');
    }
    const { draft, turn, rescued } = found;
    return ok({ held: new Holding(this.#world, { id, lock, turn, rescued }), draft });
  }

  async list(): Promise<readonly DraftSummary[]> {
    this.#tidy();
    const summaries = this.#ids().flatMap((id): readonly DraftSummary[] => {
      const found = this.#read(id);
      if (!found) this.#setAside(id, this.#world.locks.take(this.#world.places.lock(id)));
      return found ? [{ id, draft: found.draft }] : [];
    });
    return summaries.toSorted((one, other) => (one.draft.touchedAt < other.draft.touchedAt ? 1 : -1));
  }

  async aside(): Promise<readonly string[]> {
    return this.#names()
      .filter((name) => ASIDE.test(name))
      .toSorted();
  }

  #names(): readonly string[] {
    const { files, places } = this.#world;
    return ifThere(() => patiently(files, () => files.list(places.folder))) ?? [];
  }

  #ids(): readonly string[] {
    return [...new Set(this.#names().flatMap((name) => NAME.exec(name)?.[1] ?? []))].filter((id) =>
      ID.test(id),
    );
  }

  /** Of the draft and its rescue copy the one that was kept last. */
  #read(id: string): Found | undefined {
    const { files, places } = this.#world;
    const copies = [
      { path: places.draft(id), rescued: false },
      { path: places.rescue(id), rescued: true },
    ].flatMap(({ path, rescued }): readonly Found[] => {
      const text = readText(files, path);
      const kept = text.ok ? draftFromText(text.value) : undefined;
      return kept ? [{ ...kept, rescued }] : [];
    });
    const last = copies.toSorted((one, other) => other.turn - one.turn)[0];
    return last && { ...last, rescued: copies.some(({ rescued }) => rescued) };
  }

  // Never deleted: somebody may still be able to read it. Left alone while another run may be writing it.
  #setAside(id: string, lock: Lock | undefined): void {
    const { files, places } = this.#world;
    if (!lock) return;
    try {
      for (const path of [places.draft(id), places.rescue(id)]) {
        ifThere(() => patiently(files, () => files.rename(path, places.aside(id))));
      }
    } finally {
      lock.release();
    }
  }
}
