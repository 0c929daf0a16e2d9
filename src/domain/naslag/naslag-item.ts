import { naslagFor, textsOf, type NaslagEntry, type NaslagName, type NaslagValue } from './naslag.ts';
import type { Rol } from '../words.ts';

/** The words that open the reference, each with the parts it shows; the first of them names its list in `--json`. */
export const NASLAG_WORDS = {
  kenmerken: ['kenmerken'],
  begeleidingsdoelen: ['begeleidingsdoelen'],
  samenwerkingsvormen: ['samenwerkingsvormen'],
  rollen: ['rollen'],
  // Facts about Entree have no word of their own: who looks one up looks for a word.
  woordenlijst: ['woordenlijst', 'context'],
  bronnen: ['bronnen'],
  veiligheid: ['veiligheid'],
  zeg: ['zeggen'],
} as const satisfies Readonly<Record<string, readonly NaslagName[]>>;

export type NaslagWord = keyof typeof NASLAG_WORDS;

const WORD_OF: Readonly<Record<NaslagName, NaslagWord>> = {
  kenmerken: 'kenmerken',
  begeleidingsdoelen: 'begeleidingsdoelen',
  samenwerkingsvormen: 'samenwerkingsvormen',
  rollen: 'rollen',
  woordenlijst: 'woordenlijst',
  context: 'woordenlijst',
  bronnen: 'bronnen',
  veiligheid: 'veiligheid',
  zeggen: 'zeg',
};

/** An entry in the words for a rol, with the part it stands in. */
export interface NaslagItem extends Pick<NaslagEntry, 'id' | 'naam' | 'synoniemen' | 'velden'> {
  readonly part: NaslagName;
}

/** The entries of one part, in the words for a rol. */
export const itemsOf = (
  part: NaslagName,
  entries: readonly NaslagEntry[],
  rol: Rol | undefined,
): readonly NaslagItem[] =>
  entries.map((entry) => {
    const { id, naam, synoniemen, velden } = naslagFor(entry, rol);
    return { id, naam, synoniemen, velden, part };
  });

/** The word to type for the part that an item stands in. */
export const wordFor = ({ part }: NaslagItem): NaslagWord => WORD_OF[part];

/** Whether an item says nothing itself and only refers on, as *KAW-er* does. */
export const onlyRefers = ({ velden }: NaslagItem): boolean =>
  ['zin', 'uitleg', 'moment'].every((key) => velden[key] === undefined);

/**
 * An item as `--json` gives it: `id`, `naam`, `synoniemen`, and every field under the key and in the shape of its YAML
 * file, in the words for the rol. Facts about Entree stand among the `begrippen`, with `soort: achtergrond` and, like
 * every word that is not one of the 22 of the handreiking, `toegevoegd: true`.
 */
export const itemAsJson = ({ id, naam, synoniemen, velden, part }: NaslagItem): NaslagValue => ({
  id,
  naam,
  synoniemen,
  ...(part === 'context' && { soort: 'achtergrond', toegevoegd: true }),
  ...velden,
});

type Thing = { readonly [key: string]: NaslagValue };

const isThing = (value: NaslagValue): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The things in a field that holds a list of them, such as the numbers to call. */
export const thingsOf = (value: NaslagValue | undefined): readonly Thing[] =>
  Array.isArray(value) ? value.filter(isThing) : [];

/** The first text of a field; empty where it has none. */
export const textOf = (value: NaslagValue | undefined): string => textsOf(value)[0] ?? '';
