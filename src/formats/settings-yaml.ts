import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isOneOf, ROLLEN, type Rol } from '../domain/words.ts';
import { MEANT, oneOf, wrongValue } from '../texts/log-file.ts';

/** What stands in `instellingen.yaml`, as far as it is known. */
export interface SettingsFields {
  readonly rol?: Rol;
  readonly toegankelijk?: boolean;
  /** A whole number of days, 1 at least. */
  readonly bewaardagen?: number;
  /** A program with its arguments, not empty. */
  readonly editor?: string;
}

/** A key with its value and place; line and column from 1. */
export interface SettingsField {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
  readonly column: number;
}

const PLAIN_LINE = /^(rol|toegankelijk|bewaardagen|editor): ([a-z]+|[1-9]\d{0,5})$/;
const NOTHING = /^(?:\s*|#.*)$/;

const plainValue = (word: string): string | number | boolean => {
  if (word === 'true' || word === 'false') return word === 'true';
  return /^\d/.test(word) ? Number(word) : word;
};

// The file as we write it needs no YAML reader, which would slow down every start.
const plainFields = (text: string): readonly SettingsField[] | undefined => {
  const fields: SettingsField[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (NOTHING.test(line)) continue;
    const [, key, word] = PLAIN_LINE.exec(line) ?? [];
    if (key === undefined || word === undefined || word === 'null') return undefined;
    if (fields.some((field) => field.key === key)) return undefined;
    fields.push({ key, value: plainValue(word), line: index + 1, column: key.length + 3 });
  }
  return fields;
};

const isDays = (value: unknown): value is number =>
  Number.isInteger(value) && typeof value === 'number' && value > 0;

const isProgram = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const MEANT_BY_KEY: Readonly<Record<keyof SettingsFields, string>> = {
  rol: oneOf(ROLLEN),
  toegankelijk: oneOf(['true', 'false']),
  bewaardagen: MEANT.days,
  editor: MEANT.editor,
};

const withField = (
  settings: SettingsFields,
  { key, value }: SettingsField,
): SettingsFields | keyof SettingsFields => {
  if (value === null || value === undefined) return settings;
  if (key === 'rol') return isOneOf(ROLLEN, value) ? { ...settings, rol: value } : key;
  if (key === 'toegankelijk') return typeof value === 'boolean' ? { ...settings, toegankelijk: value } : key;
  if (key === 'bewaardagen') return isDays(value) ? { ...settings, bewaardagen: value } : key;
  if (key === 'editor') return isProgram(value) ? { ...settings, editor: value } : key;
  return settings;
};

/** The settings behind a text, or every problem with it; keys that are not known are passed over. */
export const readSettings = async (
  text: string,
  file: string,
): Promise<Result<SettingsFields, readonly Problem[]>> => {
  const plain = plainFields(text);
  const fields = plain ? ok(plain) : (await import('./settings-document.ts')).settingsFields(text, file);
  if (!fields.ok) return fields;
  const problems: Problem[] = [];
  const settings = fields.value.reduce<SettingsFields>((sofar, field) => {
    const next = withField(sofar, field);
    if (typeof next === 'object') return next;
    problems.push({
      code: 'waarde',
      file,
      line: field.line,
      column: field.column,
      sentence: wrongValue(next, MEANT_BY_KEY[next]),
    });
    return sofar;
  }, {});
  return problems.length > 0 ? err(problems) : ok(settings);
};

/** The text with these settings changed, and everything else, comments too, as it stands. */
export const changeSettings = async (
  text: string,
  changed: SettingsFields,
  file: string,
): Promise<Result<string, readonly Problem[]>> =>
  (await import('./settings-document.ts')).withSettings(text, changed, file);
