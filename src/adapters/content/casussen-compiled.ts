import { readFile } from 'node:fs/promises';
import type { ParsedCasus } from '../../formats/casus-yaml.ts';

/** The same as `casussen.ts`, from the JSON that the build made of it; it lies beside the bundle. */
export const builtInCasussen = async (): Promise<readonly ParsedCasus[]> =>
  JSON.parse(await readFile(new URL('./casussen.json', import.meta.url), 'utf8'));
