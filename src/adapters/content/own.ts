import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFolder } from '../../domain/content.ts';
import { ID_SHAPE } from '../../domain/file-name-rule.ts';
import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { isFormId, isId } from '../../domain/words.ts';
import { decodeSource, MOST_BYTES } from '../../formats/decode-source.ts';
import type { OwnFile } from '../../ports/library.ts';
import { nameIsDouble, nameIsNoId, nameIsTaken, notRead } from '../../texts/content.ts';
import { bytesUpTo } from '../files/bytes.ts';

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
  /** Its files in order of name; hidden files and those that are no YAML are none of ours. */
  files(folder: ContentFolder): Promise<readonly NamedOwnFile[]>;
  /** The text of the own file with this id, or its problems; nothing where there is no such file. */
  source(folder: ContentFolder, id: string): Promise<Result<OwnSource, readonly Problem[]> | undefined>;
}

const YAML_NAME = /^(?<id>[^.].*)\.ya?ml$/i;

// `x.yaml` stands before `x.yml`, whatever else is there.
const inOrder = (names: readonly string[]): readonly string[] =>
  names.toSorted((left, right) => (left < right ? -1 : 1));

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return inOrder(await readdir(folder));
  } catch {
    // No such folder: she has no content of her own.
    return [];
  }
};

const allowed: Readonly<Record<ContentFolder, (id: string) => boolean>> = {
  checklists: isFormId,
  casussen: isId,
};

/** Own content in a user's folder; `shown` is that folder as she would write it. */
export const ownContent = (map: string, shown: string): OwnContent => {
  const files: OwnContent['files'] = async (folder) => {
    const first = new Map<string, string>();
    return (await namesIn(join(map, folder))).flatMap((name): readonly NamedOwnFile[] => {
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
  };
  return {
    files,
    async source(folder, id) {
      const file = (await files(folder)).find((each) => each.id === id && !each.problem);
      if (!file) return undefined;
      const bytes = await bytesUpTo(file.path, MOST_BYTES);
      if (!bytes.ok) return err([notRead(file.shown, bytes.problem)]);
      const text = decodeSource(bytes.value, file.shown);
      return text.ok ? ok({ text: text.value, file: file.shown }) : text;
    },
  };
};
