import { readFile } from 'node:fs/promises';
import type { BuiltIn } from './built-in.ts';

/** The same as `built-in.ts`, from the JSON that the build made of it; it lies beside the bundle. */
export const builtIn = async (): Promise<BuiltIn> =>
  JSON.parse(await readFile(new URL('./content.json', import.meta.url), 'utf8'));
