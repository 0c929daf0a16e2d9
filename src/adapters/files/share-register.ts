import { join } from 'node:path';
import type { RegisterLine } from '../../domain/sharing/register.ts';
import { FileTrouble } from '../../domain/trouble.ts';
import { withRegisterLines } from '../../formats/share-register.ts';
import type { ShareRegister } from '../../ports/stores.ts';
import { fileNotRead, fileNotWritten, fileReason, NOT_TEXT } from '../../texts/files.ts';
import { replaceFile } from './durable-write.ts';
import { codeOf, type FilePort } from './file-port.ts';
import type { Lock } from './locks.ts';
import { readText } from './text-file.ts';
import type { StoreParts } from './tidy.ts';

/** The name of the register, inside the user's folder. */
export const REGISTER_FILE = 'deelregister.md';
const LOCK = '.deelregister.lock';

/** How long another run may be writing in it, in milliseconds, and how often is looked. */
const PATIENCE = 2000;
const LOOK_AGAIN = 50;

/** The register of what was shared: a Markdown file that she can read and write in too. */
export class FileShareRegister implements ShareRegister {
  readonly #files: FilePort;
  readonly #locks: StoreParts['locks'];
  readonly #home: string;
  readonly #path: string;

  constructor(home: string, { files, locks }: StoreParts) {
    this.#files = files;
    this.#locks = locks;
    this.#home = home;
    this.#path = join(home, REGISTER_FILE);
  }

  async add(lines: readonly RegisterLine[]): Promise<void> {
    const lock = this.#lock();
    try {
      replaceFile(this.#files, this.#path, withRegisterLines(this.#text(), lines));
    } catch (error) {
      if (error instanceof FileTrouble) throw error;
      throw new FileTrouble(...fileNotWritten(this.#path, codeOf(error)), undefined, error);
    } finally {
      lock.release();
    }
  }

  // Two runs that share at once must not lose a line of one another.
  #lock(): Lock {
    try {
      for (let waited = 0; waited <= PATIENCE; waited += LOOK_AGAIN) {
        const lock = this.#locks.take(join(this.#home, LOCK));
        if (lock) return lock;
        this.#files.pause(LOOK_AGAIN);
      }
    } catch (error) {
      throw new FileTrouble(...fileNotWritten(this.#path, codeOf(error)), undefined, error);
    }
    throw new FileTrouble(...fileNotWritten(this.#path, 'EBUSY'));
  }

  #text(): string | undefined {
    const text = readText(this.#files, this.#path);
    if (text.ok) return text.value;
    const { problem } = text;
    if (problem.reason === 'missing') return undefined;
    if (problem.reason === 'refused') throw new FileTrouble(...fileNotRead(this.#path, problem.code));
    const [sentence] = fileNotRead(this.#path, undefined);
    throw new FileTrouble(sentence, problem.reason === 'folder' ? fileReason('EISDIR')[0] : NOT_TEXT);
  }
}
