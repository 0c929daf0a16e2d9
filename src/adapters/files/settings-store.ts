import { join } from 'node:path';
import { problemLine } from '../../domain/problem.ts';
import { ContentError, FileTrouble } from '../../domain/trouble.ts';
import { changeSettings, readSettings } from '../../formats/settings-yaml.ts';
import type { Settings, SettingsStore } from '../../ports/stores.ts';
import { fileNotRead, fileNotWritten, NOT_TEXT } from '../../texts/files.ts';
import { replaceFile } from './durable-write.ts';
import { codeOf, type FilePort } from './file-port.ts';
import { readText } from './text-file.ts';

/** The name of the settings file, inside the user's folder. */
export const SETTINGS = 'instellingen.yaml';

/** The settings of a user's folder. */
export class FileSettingsStore implements SettingsStore {
  readonly #files: FilePort;
  readonly #path: string;

  constructor(home: string, files: FilePort) {
    this.#files = files;
    this.#path = join(home, SETTINGS);
  }

  /** A file with something wrong in it is refused with every problem; no file means no settings. */
  async read(): Promise<Settings> {
    const text = this.#text();
    if (text === undefined) return {};
    const settings = await readSettings(text, this.#path);
    if (!settings.ok) throw new ContentError(settings.problem.map(problemLine));
    return settings.value;
  }

  async change(changed: Settings): Promise<void> {
    const text = await changeSettings(this.#text() ?? '', changed, this.#path);
    if (!text.ok) throw new ContentError(text.problem.map(problemLine));
    try {
      replaceFile(this.#files, this.#path, text.value);
    } catch (error) {
      throw new FileTrouble(...fileNotWritten(this.#path, codeOf(error)), undefined, error);
    }
  }

  async firstUse(): Promise<boolean> {
    return !this.#files.taken(this.#path);
  }

  #text(): string | undefined {
    const text = readText(this.#files, this.#path);
    if (text.ok) return text.value;
    const { problem } = text;
    if (problem.reason === 'missing') return undefined;
    if (problem.reason === 'refused') throw new FileTrouble(...fileNotRead(this.#path, problem.code));
    throw new ContentError([
      problemLine({ code: 'geen-tekst', file: this.#path, line: 1, column: 1, sentence: NOT_TEXT }),
    ]);
  }
}
