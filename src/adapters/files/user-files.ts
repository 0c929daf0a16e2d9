import { join, resolve } from 'node:path';
import type { Result } from '../../domain/result.ts';
import { FileTrouble, UserError } from '../../domain/trouble.ts';
import { MOST_BYTES } from '../../formats/decode-source.ts';
import type { NoBytes, UserFiles } from '../../ports/stores.ts';
import {
  fileExists,
  fileNotRead,
  fileNotWritten,
  NO_FILE_NAMED,
  nameTooLong,
  noFolderFor,
  tooMuchText,
} from '../../texts/files.ts';
import { asTrouble } from './as-trouble.ts';
import { bytesUpTo } from './bytes.ts';
import { writeNew, writeWhole } from './durable-write.ts';
import { codeOf, isNotThere, type FilePort } from './file-port.ts';
import { readNamedText } from './text-file.ts';

/** The folder of the copies for others, inside the user's folder. */
export const EXPORTS = 'exports';

function* namesFor(name: string, extension: string): Generator<string> {
  yield `${name}.${extension}`;
  for (let number = 2; ; number += 1) yield `${name}-${number}.${extension}`;
}

/** Files that the user names, and the copies that are made for her. Paths are seen from `cwd`. */
export class FileUserFiles implements UserFiles {
  readonly #files: FilePort;
  readonly #exports: string;
  readonly #cwd: string;

  constructor(home: string, cwd: string, files: FilePort) {
    this.#exports = join(home, EXPORTS);
    this.#cwd = cwd;
    this.#files = files;
  }

  async read(path: string): Promise<string | undefined> {
    const text = readNamedText(this.#files, resolve(this.#cwd, path));
    if (text.ok) return text.value;
    if (text.problem.reason === 'refused') throw new FileTrouble(...fileNotRead(path, text.problem.code));
    if (text.problem.reason === 'too-large') throw new UserError(...tooMuchText(path));
    return undefined;
  }

  async readBytes(path: string): Promise<Result<Uint8Array, NoBytes>> {
    return bytesUpTo(this.#files, resolve(this.#cwd, path), MOST_BYTES);
  }

  async writeExport(name: string, extension: string, content: string | Uint8Array): Promise<string> {
    const folder = this.#exports;
    try {
      return join(
        folder,
        writeNew(this.#files, folder, namesFor(name, extension), () => content),
      );
    } catch (error) {
      throw asTrouble(error, (code) => fileNotWritten(folder, code));
    }
  }

  async writeNew(path: string, content: string | Uint8Array): Promise<string> {
    if (path.trim() === '') throw new UserError(...NO_FILE_NAMED);
    const whole = resolve(this.#cwd, path);
    try {
      writeWhole(this.#files, whole, content);
      return whole;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EEXIST') throw new UserError(...fileExists(path));
      if (code === 'ENAMETOOLONG') throw new UserError(...nameTooLong(path));
      if (isNotThere(code)) throw new UserError(...noFolderFor(path));
      throw asTrouble(error, (known) => fileNotWritten(path, known));
    }
  }
}
