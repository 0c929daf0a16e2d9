/** A check whether something that came from outside has a shape. */
export type Guard<Value> = (value: unknown) => value is Value;

/** The type that a check proves. */
export type Guarded<Check> = Check extends Guard<infer Value> ? Value : never;

type Guards = Readonly<Record<string, Guard<unknown>>>;
type Required<Shape extends Guards> = { readonly [Key in keyof Shape]: Guarded<Shape[Key]> };
type Optional<Shape extends Guards> = { readonly [Key in keyof Shape]?: Guarded<Shape[Key]> };

/** A text, the empty one too. */
export const isText: Guard<string> = (value) => typeof value === 'string';
/** A number. */
export const isNumber: Guard<number> = (value) => typeof value === 'number';
/** True or false. */
export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One of these exact values. */
export const literal =
  <const Value extends string | number>(...values: readonly Value[]): Guard<Value> =>
  (value): value is Value =>
    values.some((one) => one === value);

/** A list of things of one shape. */
export const listOf =
  <Value>(item: Guard<Value>): Guard<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every(item);

/** An object with any keys and values of one shape. */
export const recordOf =
  <Value>(item: Guard<Value>): Guard<Readonly<Record<string, Value>>> =>
  (value): value is Readonly<Record<string, Value>> =>
    isObject(value) && Object.values(value).every(item);

/** An object with these keys; the second ones may be absent, and unknown ones are passed over. */
export const objectOf = <Must extends Guards, May extends Guards = Record<never, never>>(
  must: Must,
  may?: May,
): Guard<Required<Must> & Optional<May>> => {
  const needed = Object.entries<Guard<unknown>>(must);
  const allowed = Object.entries<Guard<unknown>>(may ?? {});
  return (value): value is Required<Must> & Optional<May> =>
    isObject(value) &&
    needed.every(([key, fits]) => Object.hasOwn(value, key) && fits(value[key])) &&
    allowed.every(([key, fits]) => !Object.hasOwn(value, key) || fits(value[key]));
};

/** A thing of one of these shapes. */
export const anyOf =
  <Some extends readonly Guard<unknown>[]>(...guards: Some): Guard<Guarded<Some[number]>> =>
  (value): value is Guarded<Some[number]> =>
    guards.some((fits) => fits(value));
