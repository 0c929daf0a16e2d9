import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseCasus, type ParsedCasus } from '../../formats/casus-yaml.ts';
import { sound } from './sound.ts';
import { casusSurroundings } from './surroundings.ts';

const folder = new URL('../../../casussen/', import.meta.url);

/** The product's own casussen, from their YAML; the build replaces this module, as it does `built-in.ts`. */
export const builtInCasussen = async (): Promise<readonly ParsedCasus[]> => {
  const surroundings = await casusSurroundings();
  const files = (await readdir(fileURLToPath(folder))).filter((name) => name.endsWith('.yaml')).toSorted();
  return Promise.all(
    files.map(async (name) =>
      sound(parseCasus(await readFile(new URL(name, folder), 'utf8'), name, surroundings)),
    ),
  );
};
