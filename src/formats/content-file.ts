import type { CasusSurroundings } from '../domain/casus/casus-rules.ts';
import { CONTENT_SCHEMAS, type ContentFolder } from '../domain/content.ts';
import { quoted, type Finding } from '../domain/finding.ts';
import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { casusFrom, type ParsedCasus } from './casus-yaml.ts';
import { formFrom, type FormSurroundings, type ParsedForm } from './form-yaml.ts';
import { fieldOf, isRecord } from './reading.ts';
import { inReadingOrder, readYaml, type YamlSource } from './yaml-source.ts';

/** A file of content that came out well; its source still tells the place of each part. */
export type ContentFile =
  | { readonly folder: 'checklists'; readonly source: YamlSource; readonly parsed: ParsedForm }
  | { readonly folder: 'casussen'; readonly source: YamlSource; readonly parsed: ParsedCasus };

/** What the rules of every kind of content may know beside the text. */
export type ContentSurroundings = FormSurroundings & CasusSurroundings;

const FOLDERS: readonly ContentFolder[] = ['checklists', 'casussen'];
/** A key that only one kind of content has. */
const TELLING: Readonly<Record<ContentFolder, string>> = { checklists: 'bladen', casussen: 'stadia' };
const NAMES: Readonly<Record<ContentFolder, string>> = { checklists: 'lijst', casussen: 'casus' };

const SCHEMA_SHAPE = /^kansrijk\/(?<kind>[^/]+)\/\d+$/;
const kindIn = (schema: string): string => SCHEMA_SHAPE.exec(schema)?.groups?.['kind'] ?? schema;

/** The kind of content that is meant, as far as that can be told; what is misspelt is told with all the rest. */
const folderOf = (data: unknown): ContentFolder | undefined => {
  const schema = fieldOf(data, 'schema');
  const written = typeof schema === 'string' ? kindIn(schema) : undefined;
  return (
    FOLDERS.find((folder) => {
      const known = CONTENT_SCHEMAS[folder];
      // Only the word in the middle tells the kinds apart; what has no such word is compared whole.
      return (
        written !== undefined && nearest(written, [written === schema ? known : kindIn(known)]) !== undefined
      );
    }) ?? FOLDERS.find((folder) => fieldOf(data, TELLING[folder]) !== undefined)
  );
};

const CHOOSE = `Schrijf ${CONTENT_SCHEMAS.checklists} voor een lijst, of ${CONTENT_SCHEMAS.casussen} voor een casus.`;

const unknownKind = (data: Readonly<Record<string, unknown>>): Finding => {
  const schema = fieldOf(data, 'schema');
  if (schema !== undefined) {
    const known = typeof schema === 'string' ? `${quoted(schema)} ken ik niet.` : 'Dit ken ik niet.';
    return { code: 'soort-onbekend', at: ['schema'], on: 'value', sentence: `${known} ${CHOOSE}` };
  }
  const misspelt = Object.keys(data).find((key) => nearest(key, ['schema']) !== undefined);
  return misspelt === undefined
    ? { code: 'soort-ontbreekt', at: [], on: 'key', sentence: `Hier ontbreekt "schema". ${CHOOSE}` }
    : {
        code: 'soort-ontbreekt',
        at: [misspelt],
        on: 'key',
        sentence: `Onbekende sleutel ${quoted(misspelt)}. Bedoel je "schema"?`,
      };
};

const parsedAs = (
  folder: ContentFolder,
  source: YamlSource,
  surroundings: ContentSurroundings,
): Result<ContentFile, readonly Problem[]> => {
  if (folder === 'checklists') {
    const parsed = formFrom(source, surroundings);
    return parsed.ok ? ok({ folder, source, parsed: parsed.value }) : parsed;
  }
  const parsed = casusFrom(source, surroundings);
  return parsed.ok ? ok({ folder, source, parsed: parsed.value }) : parsed;
};

/** Whether content lies where it can be found; a file that lies anywhere else is nobody's business. */
const misplaced = (folder: ContentFolder, liesIn: ContentFolder | undefined): readonly Finding[] =>
  liesIn === undefined || liesIn === folder
    ? []
    : [
        {
          code: 'verkeerde-map',
          at: ['schema'],
          on: 'value',
          sentence: `Dit is een ${NAMES[folder]}. Zet het bestand in de map ${folder}.`,
        },
      ];

/**
 * A list or a casus, told apart by its key `schema`, or everything that is wrong with it. `liesIn` is the folder of
 * content it was found in, where it was.
 */
export const parseContent = (
  text: string,
  file: string,
  surroundings: ContentSurroundings = {},
  liesIn?: ContentFolder,
): Result<ContentFile, readonly Problem[]> => {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const source = read.value;
  const { data, locate, problems } = source;
  const folder = folderOf(data);
  if (folder === undefined && isRecord(data) && Object.keys(data).length > 0) {
    return err(inReadingOrder([...problems, locate(unknownKind(data))]));
  }
  const parsed = parsedAs(folder ?? liesIn ?? 'checklists', source, surroundings);
  const elsewhere = folder === undefined ? [] : misplaced(folder, liesIn).map(locate);
  if (elsewhere.length === 0) return parsed;
  return err(inReadingOrder([...elsewhere, ...(parsed.ok ? parsed.value.parsed.warnings : parsed.problem)]));
};
