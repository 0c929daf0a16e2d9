/** What a name in a condition may be compared with. */
export type ConditionValue = string | number;
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** A condition as data, so that it can be kept in a draft; the grammar stands in `condition-parser.ts`. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly op: 'not'; readonly part: Condition }
  | { readonly op: 'compare'; readonly name: string; readonly by: Comparison; readonly value: ConditionValue }
  | { readonly op: 'among'; readonly name: string; readonly values: readonly ConditionValue[] }
  | { readonly op: 'holds'; readonly name: string; readonly value: ConditionValue };

/** The value behind a name: one word or number, the options chosen, or nothing when it is unanswered. */
export type Known = ConditionValue | readonly string[] | undefined;

const comparisons: Record<Comparison, (left: ConditionValue, right: ConditionValue) => boolean> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

const compare = (known: Known, by: Comparison, value: ConditionValue): boolean => {
  if (known === undefined || typeof known === 'object') return false;
  return typeof known === typeof value && comparisons[by](known, value);
};

/** Whether a condition is true; every comparison with something unanswered is false. */
export const isTrue = (condition: Condition, known: (name: string) => Known): boolean => {
  switch (condition.op) {
    case 'and':
      return condition.parts.every((part) => isTrue(part, known));
    case 'or':
      return condition.parts.some((part) => isTrue(part, known));
    case 'not':
      return !isTrue(condition.part, known);
    case 'compare':
      return compare(known(condition.name), condition.by, condition.value);
    case 'among':
      return condition.values.some((value) => known(condition.name) === value);
    case 'holds': {
      const chosen = known(condition.name);
      return typeof chosen === 'object' && chosen.some((option) => option === condition.value);
    }
  }
};

/** The names that a condition mentions, each once, in reading order. */
export const namesIn = (condition: Condition): readonly string[] => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return [...new Set(condition.parts.flatMap(namesIn))];
    case 'not':
      return namesIn(condition.part);
    default:
      return [condition.name];
  }
};
