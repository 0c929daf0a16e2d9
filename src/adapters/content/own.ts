import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { err, type Result } from '../../domain/result.ts';
import { isFormId } from '../../domain/words.ts';
import type { ParsedForm } from '../../formats/form-yaml.ts';

/** What the user's own folder holds; its forms take the place of built-in ones by id. */
export interface OwnContent {
  formIds(): Promise<readonly string[]>;
  /** The own form with this id, or its problems; nothing where there is no such file. */
  form(id: string, kenmerkIds: readonly string[]): Promise<Result<ParsedForm, readonly Problem[]> | undefined>;
}

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch {
    // No such folder: she has no content of her own.
    return [];
  }
};

const bytesOf = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
};

/** The content of the folder `checklists` in the user's map; `yaml` loads only when there is a file. */
export const ownContent = (map: string): OwnContent => {
  const folder = join(map, 'checklists');
  return {
    formIds: async () =>
      (await namesIn(folder)).flatMap((name) => {
        const id = name.replace(/\.ya?ml$/, '');
        return id !== name && isFormId(id) ? [id] : [];
      }),
    async form(id, kenmerkIds) {
      const path = join(folder, `${id}.yaml`);
      const bytes = await bytesOf(path);
      if (bytes === undefined) return undefined;
      const [{ decodeSource }, { parseForm }] = await Promise.all([
        import('../../formats/decode-source.ts'),
        import('../../formats/form-yaml.ts'),
      ]);
      const source = decodeSource(bytes, path);
      return source.ok ? parseForm(source.value, path, { kenmerkIds }) : err(source.problem);
    },
  };
};
