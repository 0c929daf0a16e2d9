import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** An entry of a kader file as it was read: keys and values of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The list each kader file holds, by the name of the file. */
export const listKeys = {
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
export type KaderFile = keyof typeof listKeys;

/** The kenmerken of each group, in the order of the handreiking. */
export const groups = {
  algemeen: 'relatie goed-beeld behoeften verwachtingen toegankelijk autonomie progressiegericht vasthouden',
  persoonlijk: 'gelijkwaardig interesse zorg-en-respect verbonden',
  loopbaan: 'terugkijken-op-taken werk-ervaren doelen-en-stappen talenten',
  vakoverstijgend: 'ervaringsleren kleine-stapjes vieren-en-fouten veilige-plek',
  samenwerking: 'informeren gedeeld-beeld aansluiten pedagogische-aanpak regie deskundigheid',
} as const;

/** The address of a file in `checklists/`. */
export const at = (path: string): URL => new URL(`../../checklists/${path}`, import.meta.url);

/** Whether a value is an object with keys, and no list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A kader file as its YAML says it. */
export const yamlOf = (file: KaderFile): unknown => parse(readFileSync(at(`kader/${file}.yaml`), 'utf8'));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects in a list, or none when it is no list. */
export const entriesIn = (value: unknown): readonly Fields[] => listOf(value).filter(isFields);

/** The texts in a list, or none when it is no list. */
export const textsIn = (value: unknown): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string');

/** The entries of a kader file, in their order. */
export const entriesOf = (file: KaderFile): readonly Fields[] => {
  const content = yamlOf(file);
  return isFields(content) ? entriesIn(content[listKeys[file]]) : [];
};

/** The ids of entries, in their order. */
export const idsOf = (entries: readonly Fields[]): readonly string[] =>
  entries.map((entry) => String(entry['id']));

/** The entry with an id, or an error that says it is not there. */
export const byId = (file: KaderFile, id: string): Fields => {
  const entry = entriesOf(file).find((candidate) => candidate['id'] === id);
  if (!entry) throw new Error(`${file} has no ${id}`);
  return entry;
};
