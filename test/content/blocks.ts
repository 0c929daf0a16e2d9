import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** One piece of text a user can read: a field, or the items of a list as paragraphs. */
export interface Block {
  /** Path of the YAML file, from the root of the repository. */
  readonly file: string;
  /** Where the text stands inside the file: keys, and the id or index of list items. */
  readonly where: string;
  readonly text: string;
  /** False for words to search on: they are no sentences and may be misspelt on purpose. */
  readonly prose: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

const folders = ['checklists', 'checklists/kader', 'casussen'] as const;

/** Text under these keys is literal or for the program, and never held to the language rules. */
const literalKeys = new Set(['bron', 'titel_bron', 'id', 'schema', 'versie', 'als', 'toon_als', 'url']);

/** Under these keys ids (one, or a list of them) and words of the format are no text. */
const referenceKeys = new Set(
  `soort groep herkomst plek rol rollen vorm doel doelen context zie kenmerk kenmerken begrippen bronnen
  samenwerking moment momenten ervaring delen opties_uit per vervallen toets`.split(/\s+/),
);

const ID = /^[a-z0-9][a-z0-9-]*$/;

const searchKeys = new Set(['synoniemen']);

/** The YAML files of the product, as paths from the root of the repository. */
export function contentFiles(): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder)
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => `${folder}/${name}`),
  );
}

/** Every block of text in one YAML file, in reading order. */
export function blocksOf(file: string): readonly Block[] {
  return blocksIn(parse(readFileSync(root + file, 'utf8')), file, '', true);
}

/** Every block of text in the content of the product. */
export function allBlocks(): readonly Block[] {
  return contentFiles().flatMap(blocksOf);
}

function blocksIn(value: unknown, file: string, where: string, prose: boolean): readonly Block[] {
  const texts = textsOf(value);
  if (texts.length > 0) return [{ file, where, text: texts.join('\n\n'), prose }];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      blocksIn(item, file, `${where}/${nameOf(item) ?? index}`, prose),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (literalKeys.has(key) || (referenceKeys.has(key) && areIds(textsOf(inner)))) return [];
    return blocksIn(inner, file, `${where}/${key}`, prose && !searchKeys.has(key));
  });
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  const texts = value.filter((item): item is string => typeof item === 'string');
  return texts.length === value.length ? texts : [];
}

function areIds(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => ID.test(text));
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}
