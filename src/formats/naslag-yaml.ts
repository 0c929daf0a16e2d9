import { parseCondition } from '../domain/condition/condition-parser.ts';
import {
  NASLAG_LISTS,
  type NaslagEntry,
  type NaslagName,
  type NaslagValue,
} from '../domain/naslag/naslag.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { isRecord, listAt, textAt, textsAt } from './reading.ts';
import { readYaml } from './yaml-source.ts';

const APART = ['id', 'naam', 'synoniemen', 'varianten'];

const valueOf = (data: unknown): NaslagValue => {
  if (typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean') return data;
  if (Array.isArray(data)) return data.map(valueOf);
  return isRecord(data) ? fieldsOf(data, []) : null;
};

const fieldsOf = (
  data: Readonly<Record<string, unknown>>,
  apart: readonly string[],
): Record<string, NaslagValue> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      apart.includes(key) ? [] : [[key, valueOf(value)] as const],
    ),
  );

const variantsOf = (data: unknown): NaslagEntry['varianten'] =>
  listAt(data, 'varianten').flatMap((variant) => {
    const condition = parseCondition(textAt(variant, 'als') ?? '');
    return condition.ok && isRecord(variant)
      ? [{ als: condition.value.condition, velden: fieldsOf(variant, ['als']) }]
      : [];
  });

/** The entries of one file of the reference part; its shape is held to its schema by a test. */
export const parseNaslag = (
  text: string,
  file: string,
  name: NaslagName,
): Result<readonly NaslagEntry[], readonly Problem[]> => {
  const source = readYaml(text, file);
  if (!source.ok) return source;
  return ok(
    listAt(source.value.data, NASLAG_LISTS[name]).flatMap((entry) =>
      isRecord(entry)
        ? [
            {
              id: textAt(entry, 'id') ?? '',
              naam: textAt(entry, 'naam') ?? '',
              synoniemen: textsAt(entry, 'synoniemen'),
              velden: fieldsOf(entry, APART),
              varianten: variantsOf(entry),
            },
          ]
        : [],
    ),
  );
};
