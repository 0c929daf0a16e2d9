import type { LogHead } from '../../domain/log/log.ts';
import { findFrontMatter, headFields, readPlainFields, type RawFields } from './front-matter.ts';

/** A value as JSON has it: what a YAML reader gives as a map becomes an object, a day its text. */
const plain = (value: unknown): unknown => {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, one]) => [String(key), plain(one)]));
  }
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'bigint' ? Number(value) : (value ?? null);
};

const fieldsOf = async (lines: readonly string[]): Promise<RawFields | undefined> => {
  const found = findFrontMatter(lines, '');
  if (!found.ok) return undefined;
  const fields = readPlainFields(lines, found.value);
  if (fields) return fields;
  const read = (await import('./front-matter-yaml.ts')).readYamlFields(lines, found.value, '');
  return read.ok ? read.value : undefined;
};

/** Ours too where this log has none of them; and the two that `--json` puts beside the head. */
const OURS = ['student', 'rol', 'moment', 'doel', 'samenwerking', 'minuten', 'bij', 'vragen', 'antwoorden'];

/** The keys above a log that are none of ours, such as those of a note-taking program, with their values. */
export const foreignFields = async (
  text: string,
  head: LogHead,
): Promise<Readonly<Record<string, unknown>>> => {
  const fields = await fieldsOf(text.replace(/^\ufeff/, '').split(/\r?\n/));
  const ours = new Set([...OURS, ...headFields(head).map(([key]) => key)]);
  return Object.fromEntries(
    [...(fields ?? [])].flatMap(([key, { value }]) => (ours.has(key) ? [] : [[key, plain(value)]])),
  );
};
