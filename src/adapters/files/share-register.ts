import { join } from 'node:path';
import type { RegisterLine } from '../../domain/sharing/register.ts';
import { FileTrouble } from '../../domain/trouble.ts';
import { withRegisterLines } from '../../formats/share-register.ts';
import type { ShareRegister } from '../../ports/stores.ts';
import { fileNotRead, fileReason, NOT_TEXT } from '../../texts/files.ts';
import { replaceFile } from './durable-write.ts';
import { withFileLock } from './file-lock.ts';
import { readText } from './text-file.ts';
import type { StoreParts } from './tidy.ts';

/** The name of the register, inside the user's folder. */
export const REGISTER_FILE = 'deelregister.md';

/** The register of what was shared: a Markdown file that she can read and write in too. */
export class FileShareRegister implements ShareRegister {
  readonly #parts: StoreParts;
  readonly #path: string;

  constructor(home: string, parts: StoreParts) {
    this.#parts = parts;
    this.#path = join(home, REGISTER_FILE);
  }

  async add(lines: readonly RegisterLine[]): Promise<void> {
    withFileLock(this.#path, this.#parts, () =>
      replaceFile(this.#parts.files, this.#path, withRegisterLines(this.#text(), lines)),
    );
  }

  #text(): string | undefined {
    const text = readText(this.#parts.files, this.#path);
    if (text.ok) return text.value;
    const { problem } = text;
    if (problem.reason === 'missing') return undefined;
    if (problem.reason === 'refused') throw new FileTrouble(...fileNotRead(this.#path, problem.code));
    const [sentence] = fileNotRead(this.#path, undefined);
    throw new FileTrouble(sentence, problem.reason === 'folder' ? fileReason('EISDIR')[0] : NOT_TEXT);
  }
}
