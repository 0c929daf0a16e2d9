import { err, ok, type Result } from '../../domain/result.ts';
import type { Draft } from '../../domain/session.ts';
import { FileTrouble } from '../../domain/trouble.ts';
import { draftFromText, type KeptDraft } from '../../formats/draft-json.ts';
import type { DraftStore, DraftSummary, HeldDraft } from '../../ports/stores.ts';
import { fileNotRead, fileNotWritten, folderNotRead } from '../../texts/files.ts';
import { asTrouble } from './as-trouble.ts';
import { DraftPlaces } from './draft-places.ts';
import { ifThere } from './file-port.ts';
import { FileHeldDraft, type DraftWorld } from './held-draft.ts';
import type { Lock } from './locks.ts';
import { patiently } from './patience.ts';
import { readText } from './text-file.ts';
import { tidyOnce, type StoreParts } from './tidy.ts';

const NAME = /^(\d{4}-\d{2}-\d{2}-[a-z][a-z0-9-]*)(?:\.redding)?\.json$/;
const ASIDE = /\.onleesbaar-\d+\.json$/;

/** One of the two files that a draft can lie in: its own, or the rescue copy beside it. */
interface Copy {
  readonly path: string;
  readonly isRescue: boolean;
  /** Nothing when it is damaged. */
  readonly kept: KeptDraft | undefined;
}

type Sound = Copy & { readonly kept: KeptDraft };

const isSound = (copy: Copy): copy is Sound => copy.kept !== undefined;

/** The copy that was kept last. */
const latest = (copies: readonly Copy[]): Sound | undefined =>
  copies.filter(isSound).toSorted((one, other) => other.kept.turn - one.kept.turn)[0];

/** The conversations of a user's folder that are not finished, each a JSON file with a lock. */
export class FileDraftStore implements DraftStore {
  readonly #world: DraftWorld;
  readonly #tidy: () => void;

  constructor(home: string, parts: StoreParts) {
    const places = new DraftPlaces(home, parts.files);
    this.#world = { files: parts.files, locks: parts.locks, places };
    this.#tidy = tidyOnce(places.folder, parts);
  }

  begin(): HeldDraft {
    this.#tidy();
    return new FileHeldDraft(this.#world);
  }

  async resume(
    id: string,
  ): Promise<
    Result<{ readonly held: HeldDraft; readonly draft: Draft }, 'unknown' | 'locked' | 'unreadable'>
  > {
    this.#tidy();
    if (!this.#ids().includes(id)) return err('unknown');
    const lock = this.#lock(id);
    if (!lock) return err('locked');
    try {
      const copies = this.#copies(id);
      this.#setAside(id, copies);
      const found = latest(copies);
      if (found) return ok({ held: this.#held(id, lock, found, copies), draft: found.kept.draft });
    } catch (error) {
      lock.release();
      throw error;
    }
    lock.release();
    return err('unreadable');
  }

  async list(): Promise<readonly DraftSummary[]> {
    this.#tidy();
    const summaries = this.#ids().flatMap((id) => this.#summary(id));
    return summaries.toSorted((one, other) => (one.draft.touchedAt < other.draft.touchedAt ? 1 : -1));
  }

  async aside(): Promise<readonly string[]> {
    return this.#names()
      .filter((name) => ASIDE.test(name))
      .toSorted();
  }

  #names(): readonly string[] {
    const { files, places } = this.#world;
    try {
      return ifThere(() => patiently(files, () => files.list(places.folder))) ?? [];
    } catch (error) {
      throw asTrouble(error, (code) => folderNotRead(places.folder, code));
    }
  }

  #ids(): readonly string[] {
    return [...new Set(this.#names().flatMap((name) => NAME.exec(name)?.[1] ?? []))];
  }

  #copies(id: string): readonly Copy[] {
    const { files, places } = this.#world;
    return [places.draft(id), places.rescue(id)].flatMap((path, index): readonly Copy[] => {
      const text = readText(files, path);
      if (text.ok) return [{ path, isRescue: index === 1, kept: draftFromText(text.value) }];
      if (text.problem.reason === 'missing') return [];
      // Another program holds it: that says nothing about what stands in it.
      if (text.problem.reason === 'refused') throw new FileTrouble(...fileNotRead(path, text.problem.code));
      return [{ path, isRescue: index === 1, kept: undefined }];
    });
  }

  #held(id: string, lock: Lock, { kept }: Sound, copies: readonly Copy[]): HeldDraft {
    return new FileHeldDraft(this.#world, {
      id,
      lock,
      turn: kept.turn,
      draft: kept.draft,
      rescued: copies.some((copy) => copy.isRescue && isSound(copy)),
    });
  }

  #summary(id: string): readonly DraftSummary[] {
    try {
      const copies = this.#copies(id);
      const found = latest(copies);
      if (found) return [{ id, draft: found.kept.draft }];
      const lock = this.#lock(id);
      if (lock) this.#setAside(id, copies);
      lock?.release();
    } catch {
      // A list can be shown while one draft cannot be reached, or from a folder in which nothing can be written.
    }
    return [];
  }

  #lock(id: string): Lock | undefined {
    const { locks, places } = this.#world;
    try {
      return locks.take(places.lock(id));
    } catch (error) {
      throw asTrouble(error, (code) => fileNotWritten(places.folder, code));
    }
  }

  // Never deleted: somebody may still be able to read it. Only by the run that holds the lock.
  #setAside(id: string, copies: readonly Copy[]): void {
    const { files, places } = this.#world;
    for (const { path } of copies.filter((copy) => !isSound(copy))) {
      patiently(files, () => files.rename(path, places.aside(id)));
    }
  }
}
