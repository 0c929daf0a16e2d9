import type { LogHead } from '../../domain/log/log.ts';
import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { EMPTY_FILE, NO_FRONT_MATTER, OPEN_FRONT_MATTER } from '../../texts/log-file.ts';

/** The version of the way logs are written. */
export const LOG_FORMAT = 1;

export type HeadValue = string | number | boolean | readonly string[];

/** One key above a log as it stands in the file; line and column from 1. */
export interface RawField {
  readonly value: unknown;
  readonly line: number;
  readonly column: number;
}

export type RawFields = ReadonlyMap<string, RawField>;

/** Where the lines between the two `---` stand, from 0; `end` is the closing one. */
export interface FrontMatter {
  readonly start: number;
  readonly end: number;
}

/** The keys above a log with their values, in the order in which they are written. */
export const headFields = (head: LogHead): readonly (readonly [key: string, value: HeadValue])[] => {
  const fields: readonly (readonly [string, HeadValue | undefined])[] = [
    ['kansrijk', LOG_FORMAT],
    ['id', head.id],
    ['soort', head.soort],
    ['vorm', head.vorm],
    ['vorm_versie', head.vormVersie],
    ['vorm_sha256', head.vormSha256],
    ['datum', head.datum],
    ['tijd', head.tijd],
    ['student', head.student],
    ['rol', head.rol],
    ['moment', head.moment],
    ['doel', head.doel],
    ['samenwerking', head.samenwerking],
    ['minuten', head.minuten],
    ['bij', head.bij],
    ['bewaar_tot', head.bewaarTot],
    ['gedeeld', head.gedeeld],
    ['tags', head.tags],
  ];
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
};

// Words that some YAML reader takes for something else than text.
const SPECIAL_WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const LIKE_NUMBER = /^\d+(?:e\d+)?$/;
const PLAIN =
  /^(?:[A-Za-z][\w-]*|\d{4}-\d{2}-\d{2}(?:-[a-z0-9-]+)?|\d+\.\d+\.\d+(?:-[a-z0-9.]+)?(?:\+[a-z]+)?|[0-9a-f]{64})$/;

const isPlain = (text: string): boolean =>
  PLAIN.test(text) && !SPECIAL_WORD.test(text) && !LIKE_NUMBER.test(text);

const scalar = (value: string | number | boolean): string =>
  typeof value !== 'string' || isPlain(value) ? String(value) : JSON.stringify(value);

/** The lines above a log, with both `---`. */
export const renderFrontMatter = (head: LogHead): readonly string[] => [
  '---',
  ...headFields(head).map(([key, value]) =>
    typeof value === 'object' ? `${key}: [${value.map(scalar).join(', ')}]` : `${key}: ${scalar(value)}`,
  ),
  '---',
];

/** Where the front matter of these lines stands, or what is wrong with it. */
export const findFrontMatter = (
  lines: readonly string[],
  file: string,
): Result<FrontMatter, readonly Problem[]> => {
  const problem = (line: number, code: string, sentence: string) =>
    err([{ code, file, line, column: 1, sentence }]);
  if (lines.every((line) => line.trim() === '')) return problem(1, 'leeg', EMPTY_FILE);
  if (lines[0]?.trimEnd() !== '---') {
    return problem(1, 'geen-gegevens', NO_FRONT_MATTER);
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  return end < 0 ? problem(1, 'niet-gesloten', OPEN_FRONT_MATTER) : ok({ start: 1, end });
};

const LINE = /^([a-z_0-9]+): (.+?)\s*$/;

const plainScalar = (text: string): string | number | boolean | undefined => {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1);
  return isPlain(text) ? text : undefined;
};

const plainValue = (text: string): HeadValue | undefined => {
  if (!text.startsWith('[')) return plainScalar(text);
  const items = /^\[([\w-]+(?:, [\w-]+)*)?\]$/.exec(text);
  if (!items) return undefined;
  const values = items[1]?.split(', ') ?? [];
  return values.every(isPlain) ? values : undefined;
};

/**
 * Reads front matter that stands there as we write it, without a YAML reader; nothing when anything in it might
 * mean something else than it seems.
 */
export const readPlainFields = (
  lines: readonly string[],
  { start, end }: FrontMatter,
): RawFields | undefined => {
  const fields = new Map<string, RawField>();
  for (const [index, line] of lines.slice(start, end).entries()) {
    const [, key, text = ''] = LINE.exec(line) ?? [];
    const value = plainValue(text);
    if (key === undefined || value === undefined || fields.has(key)) return undefined;
    fields.set(key, { value, line: start + index + 1, column: key.length + 3 });
  }
  return fields;
};
