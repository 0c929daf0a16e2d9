import { isIsoDate, isTime } from '../../domain/dates.ts';
import type { LogHead } from '../../domain/log/log.ts';
import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import {
  DOELEN,
  isOneOf,
  isSchuilnaam,
  MINUTEN,
  ROLLEN,
  SAMENWERKINGEN,
  SOORTEN,
} from '../../domain/words.ts';
import { absentKey, MEANT, oneOf, wrongValue } from '../../texts/log-file.ts';
import { LOG_FORMAT, type RawFields } from './front-matter.ts';

const LOG_ID = /^\d{4}-\d{2}-\d{2}-[a-z][a-z0-9-]*$/;
const FORM_ID = /^[a-z][a-z0-9-]{0,39}$/;

type Decode<Value> = (value: unknown) => Value | undefined;

const matching =
  (fits: (text: string) => boolean): Decode<string> =>
  (value) =>
    typeof value === 'string' && fits(value) ? value : undefined;

const among =
  <Word extends string | number>(words: readonly Word[]): Decode<Word> =>
  (value) =>
    isOneOf(words, value) ? value : undefined;

const asTime: Decode<string> = (value) => {
  if (typeof value !== 'string') return undefined;
  const time = value.padStart(5, '0');
  return isTime(time) ? time : undefined;
};

const asMinuten: Decode<(typeof MINUTEN)[number]> = (value) =>
  among(MINUTEN)(typeof value === 'string' ? Number(value) : value);

const asBoolean: Decode<boolean> = (value) =>
  typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined;

const asTags: Decode<readonly string[]> = (value) =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value) && value.every((tag): tag is string => typeof tag === 'string')
      ? value
      : undefined;

const asText: Decode<string> = (value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
const asDate = matching(isIsoDate);
const asId = matching((text) => LOG_ID.test(text));

class HeadReading {
  readonly problems: Problem[] = [];
  readonly #fields: RawFields;
  readonly #file: string;

  constructor(fields: RawFields, file: string) {
    this.#fields = fields;
    this.#file = file;
  }

  #problem(code: string, sentence: string, place: { readonly line: number; readonly column: number }): void {
    const { line, column } = place;
    this.problems.push({ code, file: this.#file, line, column, sentence });
  }

  /** A key that may be absent or empty. */
  may<Value>(key: string, decode: Decode<Value>, meant: string): Value | undefined {
    const field = this.#fields.get(key);
    if (!field || field.value === null || field.value === undefined) return undefined;
    const value = decode(field.value);
    if (value === undefined) this.#problem('waarde', wrongValue(key, meant), field);
    return value;
  }

  /** A key that must be there. */
  must<Value>(key: string, decode: Decode<Value>, meant: string): Value | undefined {
    const field = this.#fields.get(key);
    if (field && field.value !== null && field.value !== undefined) return this.may(key, decode, meant);
    this.#problem('ontbreekt', absentKey(key), field ?? { line: 1, column: 1 });
    return undefined;
  }
}

const optional = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } => {
  const none: { readonly [K in Key]?: Value } = {};
  return value === undefined ? none : { ...none, [key]: value };
};

/** What stands above a log, checked; every problem at once. */
export const headFrom = (fields: RawFields, file: string): Result<LogHead, readonly Problem[]> => {
  const reading = new HeadReading(fields, file);
  const format = reading.must('kansrijk', among([LOG_FORMAT]), MEANT.format);
  const id = reading.must('id', asId, MEANT.log);
  const soort = reading.must('soort', among(SOORTEN), oneOf(SOORTEN));
  const vorm = reading.must(
    'vorm',
    matching((text) => FORM_ID.test(text)),
    MEANT.form,
  );
  // Which form it was made with, for whoever wants to know; reading needs neither.
  const vormVersie = reading.may('vorm_versie', asText, MEANT.version) ?? '';
  const vormSha256 = reading.may('vorm_sha256', asText, MEANT.sha256) ?? '';
  const datum = reading.must('datum', asDate, MEANT.date);
  const tijd = reading.must('tijd', asTime, MEANT.time);
  const student = reading.may('student', matching(isSchuilnaam), MEANT.student);
  const rol = reading.may('rol', among(ROLLEN), oneOf(ROLLEN));
  const moment = reading.may('moment', among(['voor', 'na'] as const), oneOf(['voor', 'na']));
  const doel = reading.may('doel', among(DOELEN), oneOf(DOELEN));
  const samenwerking = reading.may('samenwerking', among(SAMENWERKINGEN), oneOf(SAMENWERKINGEN));
  const minuten = reading.may('minuten', asMinuten, oneOf(MINUTEN));
  const bij = reading.may('bij', asId, MEANT.log);
  const bewaarTot = reading.must('bewaar_tot', asDate, MEANT.date);
  const gedeeld = reading.may('gedeeld', asBoolean, oneOf(['true', 'false'])) ?? false;
  const tags = reading.may('tags', asTags, MEANT.tags) ?? [];
  const { problems } = reading;
  if (problems.length > 0) return err(problems);
  if (!format || !id || !soort || !vorm || !datum || !tijd || !bewaarTot) {
    return err(problems);
  }
  return ok({
    id,
    soort,
    vorm,
    vormVersie,
    vormSha256,
    datum,
    tijd,
    ...optional('student', student),
    ...optional('rol', rol),
    ...optional('moment', moment),
    ...optional('doel', doel),
    ...optional('samenwerking', samenwerking),
    ...optional('minuten', minuten),
    ...optional('bij', bij),
    bewaarTot,
    gedeeld,
    tags,
  });
};
