import type { Asked } from '../domain/asked.ts';
import { meant, quoted, type Finding, type Path } from '../domain/finding.ts';
import { normaliseLine } from '../domain/text.ts';
import type { RawAnswer } from './answers-yaml.ts';
import { fieldOf, isRecord } from './reading.ts';

/** A value with the place where it stood. */
export interface PlacedValue {
  readonly value: unknown;
  readonly at: Path;
}

/** The values for each turn of a repeated question, by `Asked.id`, and what could not be dealt out. */
export interface Dealt {
  readonly values: ReadonlyMap<string, PlacedValue>;
  readonly findings: readonly Finding[];
}

const finding = (at: Path, sentence: string): Finding => ({ code: 'past-niet', at, on: 'value', sentence });

const placed = (raw: RawAnswer): readonly PlacedValue[] =>
  Array.isArray(raw.value)
    ? raw.value.map((value: unknown, index) => ({ value, at: [...raw.at, index] }))
    : [{ value: raw.value, at: raw.at }];

/** The point that a plan in a list names, if it does. */
const puntOf = (value: unknown): string | undefined => {
  const punt = isRecord(value) ? fieldOf(value, 'punt') : undefined;
  return (typeof punt === 'string' && normaliseLine(punt)) || undefined;
};

/** Every point that the plans of a raw answer name. */
export const puntenIn = (raw: RawAnswer): readonly string[] =>
  placed(raw).flatMap(({ value }) => puntOf(value) ?? []);

const dealByPunt = (
  items: readonly PlacedValue[],
  turns: readonly Asked[],
  findings: Finding[],
): Map<string, PlacedValue> => {
  const values = new Map<string, PlacedValue>();
  const points = turns.map(({ about }) => about?.id ?? '');
  for (const item of items) {
    const punt = puntOf(item.value);
    if (punt === undefined) continue;
    const turn = turns.find(({ about }) => about?.id === punt);
    if (!turn) {
      const sentence = `Voor het punt ${quoted(punt)} vraagt deze lijst geen plan.${meant(punt, points)}`;
      findings.push(finding([...item.at, 'punt'], sentence));
    } else if (values.has(turn.id)) {
      findings.push(finding([...item.at, 'punt'], `Voor het punt ${quoted(punt)} staat hier al een plan.`));
    } else {
      values.set(turn.id, item);
    }
  }
  return values;
};

/**
 * Deals the list under the id of a repeated question out over its turns: a plan that names its point goes there, the
 * others by order. One value that stands alone is for the first turn.
 */
export const deal = (raw: RawAnswer, turns: readonly Asked[]): Dealt => {
  const findings: Finding[] = [];
  const items = placed(raw);
  const values = dealByPunt(items, turns, findings);
  const free = turns.filter(({ id }) => !values.has(id));
  const nameless = items.filter(({ value }) => puntOf(value) === undefined && value !== null);
  nameless.forEach((item, index) => {
    const turn = free[index];
    if (turn) values.set(turn.id, item);
    else findings.push(finding(item.at, `Deze vraag komt hier ${turns.length} keer. Dit is er één te veel.`));
  });
  return { values, findings };
};
