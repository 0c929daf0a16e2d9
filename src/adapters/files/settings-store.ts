import { join } from 'node:path';
import { problemLine } from '../../domain/problem.ts';
import { ContentError, FileTrouble } from '../../domain/trouble.ts';
import { readableSettings, settingsChanger } from '../../formats/settings-yaml.ts';
import type { Settings, SettingsChange, SettingsStore } from '../../ports/stores.ts';
import { fileNotRead, NOT_TEXT } from '../../texts/files.ts';
import { replaceFile } from './durable-write.ts';
import { withFileLock } from './file-lock.ts';
import { readText } from './text-file.ts';
import type { StoreParts } from './tidy.ts';

/** The name of the settings file, inside the user's folder. */
export const SETTINGS = 'instellingen.yaml';

/** The settings of a user's folder. */
export class FileSettingsStore implements SettingsStore {
  readonly #parts: StoreParts;
  readonly #path: string;

  constructor(home: string, parts: StoreParts) {
    this.#parts = parts;
    this.#path = join(home, SETTINGS);
  }

  /** A file with something wrong in it is refused with every problem; no file means no settings. */
  async read(): Promise<Settings> {
    const { settings, problems } = await this.readable();
    if (problems.length > 0) throw new ContentError(problems);
    return settings;
  }

  /** What can be used of the file, with a line for everything that is wrong in it. */
  async readable(): Promise<{ readonly settings: Settings; readonly problems: readonly string[] }> {
    const text = this.#text();
    if (text === undefined) return { settings: {}, problems: [] };
    const { settings, problems } = await readableSettings(text, this.#path);
    return { settings, problems: problems.map(problemLine) };
  }

  async change(change: SettingsChange): Promise<void> {
    const changed = await settingsChanger();
    withFileLock(this.#path, this.#parts, () => {
      const before = this.#text() ?? '';
      const text = changed(before, change, this.#path);
      if (!text.ok) throw new ContentError(text.problem.map(problemLine));
      if (text.value !== before) replaceFile(this.#parts.files, this.#path, text.value);
    });
  }

  #text(): string | undefined {
    const text = readText(this.#parts.files, this.#path);
    if (text.ok) return text.value;
    const { problem } = text;
    if (problem.reason === 'missing') return undefined;
    if (problem.reason === 'refused') throw new FileTrouble(...fileNotRead(this.#path, problem.code));
    throw new ContentError([
      problemLine({ code: 'geen-tekst', file: this.#path, line: 1, column: 1, sentence: NOT_TEXT }),
    ]);
  }
}
