import { readFile } from 'node:fs/promises';
import type { NaslagEntry, NaslagName } from '../../domain/naslag/naslag.ts';

/** The same as `naslag.ts`, from the JSON that the build made of it; it lies beside the bundle. */
export const naslag = async (name: NaslagName): Promise<readonly NaslagEntry[]> =>
  JSON.parse(await readFile(new URL(`./naslag-${name}.json`, import.meta.url), 'utf8'));
