import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFolder } from '../../domain/content.ts';
import type { ContentWriter } from '../../ports/library.ts';
import { fileNotWritten } from '../../texts/files.ts';
import { asTrouble } from '../files/as-trouble.ts';
import { writeNew } from '../files/durable-write.ts';
import { codeOf, type FilePort } from '../files/file-port.ts';

/** Our own content as its writers wrote it: beside the folder of the bundle, or seen from the source. */
const OURS = new URL(import.meta.url.endsWith('.ts') ? '../../../' : '../', import.meta.url);

/** By which an editor explains what may stand in a file; both kinds of content look for them here. */
const SCHEMAS_IN = 'checklists/schema';
const SCHEMA_FILES = ['vorm.schema.json', 'casus.schema.json'] as const;

const oursAt = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(new URL(path, OURS), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Begins own content in a user's folder. */
export const contentWriter = (map: string, files: FilePort): ContentWriter => {
  /** Writes a file, unless its name is taken; gives its path, or nothing. */
  const write = (folder: string, name: string, text: string): string | undefined => {
    try {
      writeNew(files, folder, [name], () => text);
      return join(folder, name);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return undefined;
      throw asTrouble(error, (code) => fileNotWritten(folder, code));
    }
  };

  const writeSchemas = async (): Promise<void> => {
    for (const name of SCHEMA_FILES) {
      const text = await oursAt(`${SCHEMAS_IN}/${name}`);
      // One that is there stays: it may be of a newer version.
      if (text !== undefined) write(join(map, SCHEMAS_IN), name, text);
    }
  };

  return {
    ours: (folder: ContentFolder, id: string) => oursAt(`${folder}/${id}.yaml`),
    async write(folder: ContentFolder, id: string, text: string) {
      const path = write(join(map, folder), `${id}.yaml`, text);
      if (path !== undefined) await writeSchemas();
      return path;
    },
  };
};
