import { isTrue, type Condition } from '../condition/condition.ts';
import type { Rol } from '../words.ts';

/** What a field of a reference entry may hold. */
export type NaslagValue =
  | string
  | number
  | boolean
  | null
  | readonly NaslagValue[]
  | { readonly [key: string]: NaslagValue };

/** One entry of the reference part: a kenmerk, a word, a rol, a source … with its fields in the order of its file. */
export interface NaslagEntry {
  readonly id: string;
  readonly naam: string;
  readonly synoniemen: readonly string[];
  readonly velden: Readonly<Record<string, NaslagValue>>;
  readonly varianten: readonly {
    readonly als: Condition;
    readonly velden: Readonly<Record<string, NaslagValue>>;
  }[];
}

/** The parts of the reference, by the name of their file and of the list that they hold. */
export const NASLAG_LISTS = {
  kenmerken: 'kenmerken',
  begeleidingsdoelen: 'doelen',
  samenwerkingsvormen: 'vormen',
  rollen: 'rollen',
  woordenlijst: 'begrippen',
  context: 'context',
  bronnen: 'bronnen',
  veiligheid: 'veiligheid',
  zeggen: 'zeggen',
} as const;

export type NaslagName = keyof typeof NASLAG_LISTS;

/** The names of the parts, in the order in which they are offered. */
export const NASLAG_NAMES: readonly NaslagName[] = [
  'kenmerken',
  'begeleidingsdoelen',
  'samenwerkingsvormen',
  'rollen',
  'woordenlijst',
  'context',
  'bronnen',
  'veiligheid',
  'zeggen',
];

/** An entry in the words for a rol: the first variant that fits wins, per field. */
export const naslagFor = (entry: NaslagEntry, rol: Rol | undefined): NaslagEntry => ({
  ...entry,
  velden: entry.varianten
    .filter(({ als }) => isTrue(als, (name) => (name === 'rol' ? rol : undefined)))
    .reduceRight<NaslagEntry['velden']>(
      (velden, variant) => ({ ...velden, ...variant.velden }),
      entry.velden,
    ),
});

/** The texts of a field: one text, or a list of texts. */
export const textsOf = (value: NaslagValue | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};
