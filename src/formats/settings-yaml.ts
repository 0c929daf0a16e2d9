import type { OwnNumber } from '../domain/own-numbers.ts';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { ROLLEN, type Rol } from '../domain/words.ts';
import { MEANT, oneOf, wrongValue } from '../texts/log-file.ts';
import {
  daysIn,
  numbersIn,
  programIn,
  rolIn,
  trueOrFalseIn,
  wordsIn,
  type Slip,
  type Taken,
} from './settings-values.ts';

/** What stands in `instellingen.yaml`, as far as it is known. */
export interface SettingsFields {
  readonly rol?: Rol;
  /** She was asked for her rol, and would rather not say then. */
  readonly rolLater?: boolean;
  readonly toegankelijk?: boolean;
  /** A whole number of days, 1 at least. */
  readonly bewaardagen?: number;
  /** A program with its arguments, not empty. */
  readonly editor?: string;
  /** The numbers of her own school or company, for the card. */
  readonly nummers?: readonly OwnNumber[];
  /** The ids of sentences to say that wait to become a plan, the newest first. */
  readonly klaargezet?: readonly string[];
  /** What the start menu does not bring up, each with its last day (`domain/resting.ts`). */
  readonly laatRusten?: readonly string[];
  /** How others may come to see her folder, as far as she was told (`domain/exposure.ts`). */
  readonly gewaarschuwd?: readonly string[];
}

/** Where something stands in the file; both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A key with its value and place. */
export interface SettingsField extends Place {
  readonly key: string;
  readonly value: unknown;
  /** The place of a part of the value; absent where it has no parts. */
  readonly at?: (path: Slip['path']) => Place;
}

/** How each setting stands in the file. */
const KEYS: Readonly<Record<keyof SettingsFields, string>> = {
  rol: 'rol',
  rolLater: 'rol_later',
  toegankelijk: 'toegankelijk',
  bewaardagen: 'bewaardagen',
  editor: 'editor',
  nummers: 'nummers',
  klaargezet: 'klaargezet',
  laatRusten: 'laat_rusten',
  gewaarschuwd: 'gewaarschuwd',
};

/** How the value of a key is taken, and what belongs there. */
interface Known {
  readonly take: (value: unknown) => Taken<SettingsFields>;
  readonly meant: string;
}

const known = <Value>(
  take: (value: unknown) => Taken<Value>,
  meant: string,
  setting: (value: Value) => SettingsFields,
): Known => ({
  meant,
  take(value) {
    const taken = take(value);
    return taken.ok ? ok(setting(taken.value)) : taken;
  },
});

const TRUE_OR_FALSE = oneOf(['true', 'false']);

const KNOWN = new Map<string, Known>([
  [KEYS.rol, known(rolIn, oneOf(ROLLEN), (rol) => ({ rol }))],
  [KEYS.rolLater, known(trueOrFalseIn, TRUE_OR_FALSE, (rolLater) => ({ rolLater }))],
  [KEYS.toegankelijk, known(trueOrFalseIn, TRUE_OR_FALSE, (toegankelijk) => ({ toegankelijk }))],
  [KEYS.bewaardagen, known(daysIn, MEANT.days, (bewaardagen) => ({ bewaardagen }))],
  [KEYS.editor, known(programIn, MEANT.editor, (editor) => ({ editor }))],
  [KEYS.nummers, known(numbersIn, MEANT.numbers, (nummers) => ({ nummers }))],
  [KEYS.klaargezet, known(wordsIn, MEANT.sentences, (klaargezet) => ({ klaargezet }))],
  [KEYS.laatRusten, known(wordsIn, MEANT.resting, (laatRusten) => ({ laatRusten }))],
  [KEYS.gewaarschuwd, known(wordsIn, MEANT.warned, (gewaarschuwd) => ({ gewaarschuwd }))],
]);

const PLAIN_LINE = /^([a-z_]+): (?:([a-z]+|[1-9]\d{0,5})|\[([a-z][a-z0-9/ -]*(?:, [a-z][a-z0-9/ -]*)*)\])$/;
const NO_WORDS = ['true', 'false', 'null'];
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
    const [, key, word, list] = PLAIN_LINE.exec(line) ?? [];
    if (key === undefined || !KNOWN.has(key) || word === 'null') return undefined;
    if (fields.some((field) => field.key === key)) return undefined;
    const words = list?.split(', ');
    if (words?.some((one) => NO_WORDS.includes(one) || one.endsWith(' '))) return undefined;
    fields.push({
      key,
      value: words ?? plainValue(word ?? ''),
      line: index + 1,
      column: key.length + 3,
    });
  }
  return fields;
};

const problemsOf = (
  { key, line, column, at }: SettingsField,
  slips: readonly Slip[],
  meant: string,
  file: string,
): readonly Problem[] =>
  slips.map((slip) => ({
    code: 'waarde',
    file,
    ...(at?.(slip.path) ?? { line, column }),
    sentence: wrongValue(
      [key, ...slip.path.filter((step) => typeof step === 'string')].join(' '),
      slip.meant ?? meant,
    ),
  }));

/** What of the settings can be used, and everything that is wrong beside it. */
export interface ReadableSettings {
  readonly settings: SettingsFields;
  readonly problems: readonly Problem[];
}

const settingsIn = (fields: readonly SettingsField[], file: string): ReadableSettings => {
  const problems: Problem[] = [];
  let settings: SettingsFields = {};
  for (const field of fields) {
    const setting = KNOWN.get(field.key);
    if (!setting || field.value === null || field.value === undefined) continue;
    const taken = setting.take(field.value);
    if (taken.ok) settings = { ...settings, ...taken.value };
    else problems.push(...problemsOf(field, taken.problem, setting.meant, file));
  }
  return { settings, problems };
};

/** The settings behind a text as far as they are right, with every problem; keys that are not known are passed over. */
export const readableSettings = async (text: string, file: string): Promise<ReadableSettings> => {
  const plain = plainFields(text);
  const fields = plain ? ok(plain) : (await import('./settings-document.ts')).settingsFields(text, file);
  return fields.ok ? settingsIn(fields.value, file) : { settings: {}, problems: fields.problem };
};

/** Settings that change: these, or those that follow from what stands there. */
export type FieldsChange = SettingsFields | ((now: SettingsFields) => SettingsFields);

const entriesOf = (changed: SettingsFields): readonly (readonly [key: string, value: unknown])[] => {
  const values = new Map<string, unknown>(Object.entries(changed));
  return Object.entries(KEYS).flatMap(([name, key]) =>
    values.has(name) ? [[key, values.get(name)] as const] : [],
  );
};

/**
 * Loads what changes the text of the settings, so that it is done at one blow. Everything else, comments too, stays as
 * it stands; an empty list goes. What follows from a text with something wrong in it cannot be known: it is refused.
 */
export const settingsChanger = async (): Promise<
  (text: string, change: FieldsChange, file: string) => Result<string, readonly Problem[]>
> => {
  const { settingsFields, withSettings } = await import('./settings-document.ts');
  return (text, change, file) => {
    if (typeof change !== 'function') return withSettings(text, entriesOf(change), file);
    const fields = settingsFields(text, file);
    if (!fields.ok) return fields;
    const { settings, problems } = settingsIn(fields.value, file);
    if (problems.length > 0) return err(problems);
    const entries = entriesOf(change(settings));
    return entries.length === 0 ? ok(text) : withSettings(text, entries, file);
  };
};
