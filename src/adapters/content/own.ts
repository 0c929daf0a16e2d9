import { join } from 'node:path';
import type { ContentFolder } from '../../domain/content.ts';
import { ID_SHAPE } from '../../domain/form/file-name-rule.ts';
import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { isFormId, isId } from '../../domain/words.ts';
import { decodeSource, MOST_BYTES } from '../../formats/decode-source.ts';
import type { OwnFile } from '../../ports/library.ts';
import { nameIsDouble, nameIsNoId, nameIsTaken, notRead, ownFolderNotRead } from '../../texts/content.ts';
import { bytesUpTo } from '../files/bytes.ts';
import { codeOf, realFiles, type FilePort } from '../files/file-port.ts';

/** The text of an own file, and the name to call it by in problems. */
export interface OwnSource {
  readonly text: string;
  readonly file: string;
}

/** A file of own content with the id that its name gives it. */
export interface NamedOwnFile extends OwnFile {
  readonly id: string;
}

/** What the user's own folders hold. */
export interface OwnContent {
  /**
   * Its files in order of name, or why it cannot be looked into; hidden files and those that are no YAML are none of
   * ours.
   */
  files(folder: ContentFolder): Promise<Result<readonly NamedOwnFile[], Problem>>;
  /** The text of an own file, or its problems. */
  source(file: OwnFile): Promise<Result<OwnSource, readonly Problem[]>>;
}

const YAML_NAME = /^(?<id>[^.].*)\.ya?ml$/i;

// `x.yaml` stands before `x.yml`, whatever else is there.
const inOrder = (names: readonly string[]): readonly string[] =>
  names.toSorted((left, right) => (left < right ? -1 : 1));

/** The names in a folder, or the code with which it was refused. */
const namesIn = (folder: string, files: Pick<FilePort, 'list'>): Result<readonly string[], string> => {
  try {
    return ok(inOrder(files.list(folder)));
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    // No such folder: she has no content of her own.
    return code === 'ENOENT' ? ok([]) : err(code);
  }
};

const allowed: Readonly<Record<ContentFolder, (id: string) => boolean>> = {
  checklists: isFormId,
  casussen: isId,
};

/** Own content in a user's folder; `shown` is that folder as she would write it. */
export const ownContent = (
  map: string,
  shown: string,
  port: Pick<FilePort, 'list' | 'read'> = realFiles,
): OwnContent => ({
  async files(folder) {
    const names = namesIn(join(map, folder), port);
    if (!names.ok) return err(ownFolderNotRead(join(shown, folder), names.problem));
    const first = new Map<string, string>();
    const named = names.value.flatMap((name): readonly NamedOwnFile[] => {
      const id = YAML_NAME.exec(name)?.groups?.['id'];
      if (id === undefined) return [];
      const file = { folder, id, path: join(map, folder, name), shown: join(shown, folder, name) };
      if (!ID_SHAPE.test(id)) return [{ ...file, problem: nameIsNoId(file.shown) }];
      if (!allowed[folder](id)) return [{ ...file, problem: nameIsTaken(file.shown) }];
      const other = first.get(id);
      if (other !== undefined) return [{ ...file, problem: nameIsDouble(file.shown, other) }];
      first.set(id, name);
      return [file];
    });
    return ok(named);
  },
  async source(file) {
    const bytes = bytesUpTo(port, file.path, MOST_BYTES);
    if (!bytes.ok) return err([notRead(file.shown, bytes.problem)]);
    const text = decodeSource(bytes.value, file.shown);
    return text.ok ? ok({ text: text.value, file: file.shown }) : text;
  },
});
