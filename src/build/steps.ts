import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { builtIn } from '../adapters/content/built-in.ts';
import { builtInCasussen } from '../adapters/content/casussen.ts';
import { naslag } from '../adapters/content/naslag.ts';
import { NASLAG_NAMES } from '../domain/naslag.ts';
import { compiledValidators } from './validators.ts';

const SWAPPED: Readonly<Record<string, string>> = {
  'built-in.ts': 'compiled.ts',
  'casussen.ts': 'casussen-compiled.ts',
  'naslag.ts': 'naslag-compiled.ts',
};

/** Swaps modules that do slow work at run time for ones whose work was done while building. */
export const buildPlugins = (): Plugin[] => [
  {
    name: 'compiled-content',
    setup(build) {
      build.onLoad(
        { filter: /adapters[\\/]content[\\/](built-in|casussen|naslag)\.ts$/ },
        async ({ path }) => {
          const swapped = SWAPPED[basename(path)] ?? basename(path);
          return { contents: await readFile(join(dirname(path), swapped), 'utf8'), loader: 'ts' };
        },
      );
    },
  },
  compiledValidators(),
];

/** Writes what the bundle reads beside itself. */
export const writeContent = async (dist: string): Promise<void> => {
  await writeFile(`${dist}/content.json`, JSON.stringify(await builtIn()));
  // Apart, so that a checklist need not read them.
  await writeFile(`${dist}/casussen.json`, JSON.stringify(await builtInCasussen()));
  for (const name of NASLAG_NAMES) {
    await writeFile(`${dist}/naslag-${name}.json`, JSON.stringify(await naslag(name)));
  }
};
