import { readFile } from 'node:fs/promises';
import type { NaslagEntry, NaslagName } from '../../domain/naslag/naslag.ts';
import { parseNaslag } from '../../formats/naslag-yaml.ts';
import { sound } from './sound.ts';

/** One part of the reference, from its YAML; the build replaces this module, as it does `built-in.ts`. */
export const naslag = async (name: NaslagName): Promise<readonly NaslagEntry[]> => {
  const text = await readFile(new URL(`../../../checklists/kader/${name}.yaml`, import.meta.url), 'utf8');
  return sound(parseNaslag(text, `${name}.yaml`, name));
};
