import { join } from 'node:path';
import type { LogChange } from '../../domain/log/log-change.ts';
import { logIdStem, type LogHead, type UnsavedLog } from '../../domain/log/log.ts';
import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { sha256 } from '../../domain/sha256.ts';
import { amend } from '../../formats/log-markdown/amend.ts';
import { read, readHead } from '../../formats/log-markdown/read.ts';
import { render } from '../../formats/log-markdown/render.ts';
import type { AmendRefusal, LogStore, StoredLog } from '../../ports/stores.ts';
import { fileReason, folderNotRead, logNotSaved, NOT_TEXT, readReason } from '../../texts/files.ts';
import { asTrouble } from './as-trouble.ts';
import { removeQuietly, replaceFile, writeNew } from './durable-write.ts';
import { codeOf, ifThere, type FilePort } from './file-port.ts';
import type { Lock, Locks } from './locks.ts';
import { twinsAmong } from './log-twins.ts';
import { patiently } from './patience.ts';
import { readText } from './text-file.ts';
import { tidyOnce, type StoreParts } from './tidy.ts';

/** The folder of the logs, inside the user's folder. */
export const LOGS = 'logs';
/** The folder for what could not be written in its own place. */
export const RESCUE = 'redding';

const ID = /^\d{4}-\d{2}-\d{2}-[a-z][a-z0-9-]*$/;

function* namesFor(stem: string): Generator<string> {
  yield `${stem}.md`;
  for (let number = 2; ; number += 1) yield `${stem}-${number}.md`;
}

const idOf = (name: string): string => name.slice(0, -'.md'.length);

interface FileText {
  readonly path: string;
  readonly text: string;
}

/** Newest first, by what stands in the log; of two of the same minute the one with the higher number. */
const newestFirst = (left: LogHead, right: LogHead): number => {
  const [one, other] = [`${left.datum} ${left.tijd}`, `${right.datum} ${right.tijd}`];
  if (one !== other) return one < other ? 1 : -1;
  if (left.id.length !== right.id.length) return right.id.length - left.id.length;
  return left.id < right.id ? 1 : -1;
};

/** The logs of a user's folder, each a Markdown file. */
export class FileLogStore implements LogStore {
  readonly #files: FilePort;
  readonly #locks: Locks;
  readonly #tidy: () => void;
  readonly #home: string;
  readonly #folder: string;
  /** The copy of a log that could not be written in its place, until it can. */
  #rescued: string | undefined;

  constructor(home: string, parts: StoreParts) {
    this.#home = home;
    this.#folder = join(home, LOGS);
    this.#files = parts.files;
    this.#locks = parts.locks;
    this.#tidy = tidyOnce(this.#folder, parts);
  }

  async save(log: UnsavedLog): Promise<{ readonly id: string; readonly path: string }> {
    this.#tidy();
    try {
      const id = this.#write(this.#folder, log);
      if (this.#rescued !== undefined) removeQuietly(this.#files, this.#rescued);
      this.#rescued = undefined;
      return { id, path: this.#pathOf(id) };
    } catch (error) {
      const rescue = this.#rescue(log);
      throw asTrouble(error, (code) => logNotSaved(code, rescue), rescue);
    }
  }

  // A lock on each name before its text is written: when many runs save at once, each writes one text and not one for
  // every name that another run was quicker for.
  #write(folder: string, log: UnsavedLog): string {
    for (const name of namesFor(logIdStem(log.head))) {
      if (this.#files.taken(join(folder, name))) continue;
      const lock = this.#locks.take(join(folder, `.${idOf(name)}.lock`));
      if (lock && this.#writeAs(folder, name, log, lock)) return idOf(name);
    }
    throw new Error('every name is taken');
  }

  #writeAs(folder: string, name: string, log: UnsavedLog, lock: Lock): boolean {
    try {
      writeNew(this.#files, folder, [name], () => render({ ...log, head: { id: idOf(name), ...log.head } }));
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    } finally {
      lock.release();
    }
  }

  #rescue(log: UnsavedLog): string | undefined {
    const folder = join(this.#home, RESCUE);
    const before = this.#rescued;
    try {
      // One conversation is saved at a time: a next try has the same words, or newer ones.
      this.#rescued = join(folder, `${this.#write(folder, log)}.md`);
      if (before !== undefined) removeQuietly(this.#files, before);
    } catch {
      // The copy of an earlier try stays.
    }
    return this.#rescued;
  }

  async all(limit = Number.POSITIVE_INFINITY): ReturnType<LogStore['all']> {
    const { texts, problems } = this.#texts();
    const shown = limit < texts.length ? await this.#newest(texts, limit, problems) : texts;
    const logs: StoredLog[] = [];
    for (const one of shown) {
      const found = await this.#stored(one);
      if (found.ok) logs.push(found.value);
      else problems.push(...found.problem);
    }
    const named = this.#withOwnIds(logs, problems);
    return {
      logs: named.toSorted((one, other) => newestFirst(one.log.head, other.log.head)),
      unreadable: problems,
    };
  }

  /** The other goes by the name of its file, so that both can be reached. */
  #withOwnIds(logs: readonly StoredLog[], problems: Problem[]): readonly StoredLog[] {
    const twins = twinsAmong(logs);
    problems.push(...twins.map(({ problem }) => problem));
    return logs.map((stored) => {
      const twin = twins.find(({ path }) => path === stored.path);
      return twin ? this.#called(twin.name, stored) : stored;
    });
  }

  // A name that is no id, such as "kopie van …", leads to a log, but no other log can point at it.
  #called(name: string, { log, path, text, warnings }: StoredLog): StoredLog {
    const id = ID.test(name) ? name : log.head.id;
    return this.#storedAs({ ...log, head: { ...log.head, id } }, { path, text }, warnings ?? []);
  }

  // Only what stands above each log decides which are the newest; the rest of the others need not be read.
  async #newest(
    texts: readonly FileText[],
    limit: number,
    problems: Problem[],
  ): Promise<readonly FileText[]> {
    const heads: { readonly head: LogHead; readonly file: FileText }[] = [];
    for (const file of texts) {
      const head = await readHead(file.text, file.path);
      if (head.ok) heads.push({ head: head.value, file });
      else problems.push(...head.problem);
    }
    return heads
      .toSorted((one, other) => newestFirst(one.head, other.head))
      .slice(0, limit)
      .map(({ file }) => file);
  }

  async find(id: string): Promise<Result<StoredLog, readonly Problem[]> | undefined> {
    // Another name is only that of a file which lies there: it may lead nowhere else.
    if (!ID.test(id) && !this.#names().includes(`${id}.md`)) return undefined;
    const path = this.#pathOf(id);
    const named = this.#isThere(path) ? await this.#read(path) : undefined;
    if (named && (!named.ok || named.value.log.head.id === id)) return named;
    // The file may have been given another name; what stands in it counts.
    for (const one of this.#texts().texts.filter(({ text }) => text.includes(id))) {
      const found = await this.#stored(one);
      if (found.ok && found.value.log.head.id === id) return found;
    }
    return named?.ok ? ok(this.#called(id, named.value)) : undefined;
  }

  async amend(id: string, seenSha256: string, change: LogChange): Promise<Result<StoredLog, AmendRefusal>> {
    const found = await this.find(id);
    if (!found?.ok) return err('unknown');
    const path = this.#seenAt(found.value, seenSha256);
    const lock = this.#locks.take(join(this.#folder, `.${id}.lock`));
    if (!lock) return err('busy');
    try {
      const amended = await this.#amended(path, seenSha256, change);
      if (!amended.ok) return amended;
      // Once more, because reading and changing took a moment in which an editor may have saved.
      if (!this.#isStill(path, seenSha256)) return err('changed');
      replaceFile(this.#files, path, amended.value);
    } catch (error) {
      throw asTrouble(error, fileReason);
    } finally {
      lock.release();
    }
    const after = await this.#read(path);
    if (!after.ok) return err('unknown');
    return ok(after.value.log.head.id === id ? after.value : this.#called(id, after.value));
  }

  /** Of several files with one id, the one that was seen. */
  #seenAt({ path, text, log }: StoredLog, seenSha256: string): string {
    if (sha256(text) === seenSha256) return path;
    const twin = this.#texts().texts.find(
      (one) => one.text.includes(log.head.id) && sha256(one.text) === seenSha256,
    );
    return twin?.path ?? path;
  }

  async #amended(path: string, seenSha256: string, change: LogChange): Promise<Result<string, AmendRefusal>> {
    const text = readText(this.#files, path);
    if (!text.ok) return err('unknown');
    if (sha256(text.value) !== seenSha256) return err('changed');
    const amended = await amend(text.value, change);
    return amended === undefined ? err('unfit') : ok(amended);
  }

  #isStill(path: string, seenSha256: string): boolean {
    const text = readText(this.#files, path);
    return text.ok && sha256(text.value) === seenSha256;
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}.md`);
  }

  #texts(): { readonly texts: readonly FileText[]; readonly problems: Problem[] } {
    const names = this.#names().toSorted();
    const texts: FileText[] = [];
    const problems: Problem[] = [];
    for (const name of names.filter((file) => file.endsWith('.md') && !file.startsWith('.'))) {
      const found = this.#text(join(this.#folder, name));
      if (found.ok) texts.push(found.value);
      else problems.push(...found.problem);
    }
    return { texts, problems };
  }

  #names(): readonly string[] {
    return (
      this.#looking(() => ifThere(() => patiently(this.#files, () => this.#files.list(this.#folder)))) ?? []
    );
  }

  #isThere(path: string): boolean {
    return this.#looking(() => this.#files.taken(path));
  }

  #looking<Seen>(look: () => Seen): Seen {
    try {
      return look();
    } catch (error) {
      throw asTrouble(error, (code) => folderNotRead(this.#folder, code));
    }
  }

  #text(path: string): Result<FileText, readonly Problem[]> {
    const text = readText(this.#files, path);
    if (text.ok) return ok({ path, text: text.value });
    const sentence = text.problem.reason === 'refused' ? readReason(text.problem.code)[0] : NOT_TEXT;
    return err([{ code: 'onleesbaar', file: path, line: 1, column: 1, sentence }]);
  }

  async #read(path: string): Promise<Result<StoredLog, readonly Problem[]>> {
    const text = this.#text(path);
    return text.ok ? this.#stored(text.value) : text;
  }

  async #stored({ path, text }: FileText): Promise<Result<StoredLog, readonly Problem[]>> {
    const found = await read(text, path);
    if (!found.ok) return found;
    return ok(this.#storedAs(found.value.log, { path, text }, found.value.warnings));
  }

  #storedAs(log: StoredLog['log'], { path, text }: FileText, warnings: readonly Problem[]): StoredLog {
    return {
      log,
      path,
      text,
      // Only who changes a log asks for it.
      get sha256() {
        return sha256(text);
      },
      ...(warnings.length > 0 && { warnings }),
    };
  }
}
