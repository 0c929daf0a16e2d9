import { dirname, join } from 'node:path';
import { isNumber, isText, objectOf, type Guard } from '../../formats/shape.ts';
import { makeFolder, removeQuietly, writeWhole } from './durable-write.ts';
import { codeOf, ifThere, type FilePort } from './file-port.ts';
import type { Processes, RunningProcess } from './processes.ts';

/** A lock that this run holds. */
export interface Lock {
  readonly path: string;
  release(): void;
}

interface Holder extends RunningProcess {
  /** Differs for every lock that was ever taken. */
  readonly token: string;
  /** When it was taken, in milliseconds since 1970. */
  readonly at: number;
}

const isHolder: Guard<Holder> = objectOf({
  pid: isNumber,
  start: isText,
  host: isText,
  token: isText,
  at: isNumber,
});

/** How long a lock without a readable holder counts as being written, in milliseconds. */
const WRITING = 10_000;
/**
 * How long a lock of another machine counts, in milliseconds: whether its program still runs cannot be asked from here,
 * and the name of this machine may have changed meanwhile.
 */
const ELSEWHERE = 2 * 3_600_000;
// A takeover needs a lock of its own, and so on; more than this many crashed takeovers in a row do not happen.
const DEPTH = 5;

// The global one loads only when it is first used: most runs take no lock.
const newToken = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString('hex');

const LOCK = /\.lock$/;
const LEFT_BEHIND = /\.lock(?:\.[0-9a-f]{16}|\.onleesbaar)+(?:\.nieuw)?$/;

type Found =
  | { readonly state: 'free' }
  | { readonly state: 'held' }
  /** Left behind; `token` names exactly this one. */
  | { readonly state: 'stale'; readonly token: string };

/** Makes and finds locks: files that hold the number of the program that made them. */
export class Locks {
  readonly #files: FilePort;
  readonly #processes: Processes;
  readonly #now: () => number;

  constructor(files: FilePort, processes: Processes, now: () => number) {
    this.#files = files;
    this.#processes = processes;
    this.#now = now;
  }

  /** Takes a lock; nothing when another run holds it. One whose program has ended is taken over. */
  take(path: string): Lock | undefined {
    makeFolder(this.#files, dirname(path));
    return this.#take(path, DEPTH);
  }

  /** Whether a run that is still there holds this lock. */
  isHeld(path: string): boolean {
    return this.#find(path).state === 'held';
  }

  /** Clears away what runs that have ended left behind in a folder of locks. */
  tidy(folder: string): void {
    for (const name of ifThere(() => this.#files.list(folder)) ?? []) {
      const path = join(folder, name);
      if (LOCK.test(name)) this.#tidyLock(path);
      else if (LEFT_BEHIND.test(name) && this.#find(path).state === 'stale') this.#tidyHelper(path);
    }
  }

  #tidyLock(path: string): void {
    if (this.#find(path).state === 'stale') this.take(path)?.release();
  }

  // A helper may go once the lock it was made for has another holder; before that it still keeps others out.
  #tidyHelper(path: string): void {
    const base = path.slice(0, path.lastIndexOf('.'));
    const isSuccession = !path.endsWith('.nieuw');
    if (isSuccession && this.#holderOf(base)?.token === path.slice(base.length + 1)) return;
    removeQuietly(this.#files, path);
  }

  #take(path: string, depth: number): Lock | undefined {
    const token = newToken();
    // Looked at first: when many runs want one name, most of them need write nothing.
    if (!this.#files.taken(path) && this.#create(path, token)) return this.#lock(path, token);
    const found = this.#find(path);
    if (found.state === 'free') return this.#create(path, token) ? this.#lock(path, token) : undefined;
    return found.state === 'stale' && depth > 0 ? this.#takeOver(path, found.token, token, depth) : undefined;
  }

  /**
   * Of all runs that find the same left-behind lock, only the one that holds the lock on its succession may replace
   * it, and only while that same lock still lies there; so two can never both come out as its holder.
   */
  #takeOver(path: string, stale: string, token: string, depth: number): Lock | undefined {
    const succession = this.#take(`${path}.${stale}`, depth - 1);
    if (!succession) return undefined;
    try {
      const found = this.#find(path);
      if (found.state !== 'stale' || found.token !== stale) return undefined;
      const fresh = `${path}.${token}.nieuw`;
      writeWhole(this.#files, fresh, this.#text(token), false);
      this.#files.rename(fresh, path);
      return this.#lock(path, token);
    } finally {
      succession.release();
    }
  }

  #lock(path: string, token: string): Lock {
    return {
      path,
      release: () => {
        if (this.#holderOf(path)?.token === token) removeQuietly(this.#files, path);
      },
    };
  }

  #text(token: string): string {
    return JSON.stringify({ ...this.#processes.self, token, at: this.#now() });
  }

  // Linked into place, so that a lock that can be seen says who holds it; where that is not possible, written there.
  #create(path: string, token: string): boolean {
    const fresh = `${path}.${token}.nieuw`;
    try {
      writeWhole(this.#files, fresh, this.#text(token), false);
      this.#files.link(fresh, path);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      return this.#createInPlace(path, token, error);
    } finally {
      removeQuietly(this.#files, fresh);
    }
  }

  #createInPlace(path: string, token: string, reason: unknown): boolean {
    if (!['EPERM', 'EACCES', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'UNKNOWN'].includes(codeOf(reason) ?? ''))
      throw reason;
    try {
      writeWhole(this.#files, path, this.#text(token), false);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  #holderOf(path: string): Holder | undefined {
    try {
      const holder: unknown = JSON.parse(new TextDecoder().decode(this.#files.read(path)));
      return isHolder(holder) ? holder : undefined;
    } catch {
      return undefined;
    }
  }

  #find(path: string): Found {
    const holder = this.#holderOf(path);
    if (holder) return this.#runs(holder) ? { state: 'held' } : { state: 'stale', token: holder.token };
    const facts = this.#files.facts(path);
    if (!facts) return { state: 'free' };
    return this.#isRecent(facts.changedAt, WRITING)
      ? { state: 'held' }
      : { state: 'stale', token: 'onleesbaar' };
  }

  #runs(holder: Holder): boolean {
    if (holder.host !== this.#processes.self.host) return this.#isRecent(holder.at, ELSEWHERE);
    return this.#processes.runs(holder);
  }

  // A clock that was set back makes a moment lie ahead; one that lies far ahead is not recent either.
  #isRecent(at: number, within: number): boolean {
    return Math.abs(this.#now() - at) < within;
  }
}
