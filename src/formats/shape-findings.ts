import { meant, MOST_LISTED, quoted, type Finding, type Path } from '../domain/finding.ts';
import { nearest } from '../domain/nearest.ts';
import { listed } from '../domain/text.ts';
import { fieldOf, isRecord } from './reading.ts';
import { shapeErrors } from './schema-validator.ts';
import { schemaAt, schemaBehind } from './schema-walk.ts';
import type { SchemaName, ShapeError } from './schemas.ts';

// A hostile file can differ in tens of thousands of places; nobody reads more than these.
const MOST_ERRORS = 500;

/** The code of a key that the schema does not know. */
export const UNKNOWN_KEY = 'onbekende-sleutel';

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

const partsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1).map(unescaped);

const valueAt = (data: unknown, parts: Path): unknown =>
  parts.reduce<unknown>((value, part) => fieldOf(value, part), data);

/** The path of a JSON pointer: a part is an index where it stands in a list. */
const pathOf = (data: unknown, pointer: string): Path => {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of partsOf(pointer)) {
    const step = Array.isArray(value) ? Number(part) : part;
    path.push(step);
    value = fieldOf(value, step);
  }
  return path;
};

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'number') return 'een getal';
  if (typeof value === 'boolean') return quoted(String(value));
  return typeof value === 'string' ? `de tekst ${quoted(value)}` : 'een groep sleutels';
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  integer: 'een heel getal',
  number: 'een getal',
  array: 'een lijst',
  object: 'een groep sleutels',
  boolean: 'true of false',
};

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const wrongType = (type: unknown, value: unknown): string => {
  const types = typeof type === 'string' ? [type] : texts(type);
  const wanted = listed(
    types.map((name) => TYPES[name] ?? name),
    'of',
  );
  if (value === null) return `Hier staat nog niets. Er hoort ${wanted}.`;
  const quote = types.includes('string') && typeof value !== 'object' ? ' Zet er aanhalingstekens om.' : '';
  return `Hier hoort ${wanted}. Er staat ${kindOf(value)}.${quote}`;
};

const notAllowed = (value: unknown, allowed: readonly string[]): string =>
  typeof value === 'string'
    ? `${quoted(value)} kan hier niet.${meant(value, allowed)}`
    : `Hier staat ${kindOf(value)}. Kies uit: ${listed(allowed, 'of')}.`;

// Of a long list only the first part would be shown; where the schema says how to see it all, that helps more.
const notAmong = (value: unknown, allowed: readonly string[], own: unknown): string =>
  typeof own === 'string' &&
  allowed.length > MOST_LISTED &&
  (typeof value !== 'string' || nearest(value, allowed) === undefined)
    ? own
    : notAllowed(value, allowed);

const notTheOne = (value: unknown, allowed: string, own: unknown): string =>
  typeof own === 'string' && (typeof value !== 'string' || nearest(value, [allowed]) === undefined)
    ? own
    : notAllowed(value, [allowed]);

const wrongCount = (schema: unknown, value: unknown, limit: unknown, more: string): string => {
  const found = Array.isArray(value) ? value.length : 0;
  if (limit === 1 && found === 0) return 'Deze lijst is leeg.';
  const exact = fieldOf(schema, 'minItems') === fieldOf(schema, 'maxItems');
  return `Hier horen er ${exact ? 'precies' : more} ${String(limit)}. Het zijn er ${found}.`;
};

const wrongForm = (sentence: unknown, value: unknown): string => {
  if (typeof sentence !== 'string') return `Hier past ${kindOf(value)} niet.`;
  return typeof value === 'string' && value.trim() !== ''
    ? `${sentence} Er staat ${quoted(value)}.`
    : sentence;
};

// A bare number or nothing at all wants quotes or text; what would not fit between quotes either wants its own words.
const fitsAsText = (schema: unknown, value: unknown): boolean => {
  const pattern = fieldOf(schema, 'pattern');
  return (
    typeof value === 'object' || typeof pattern !== 'string' || new RegExp(pattern, 'u').test(String(value))
  );
};

const sentenceFor = ({ keyword, params }: ShapeError, schema: unknown, value: unknown): string => {
  const own = fieldOf(schema, 'errorMessage');
  switch (keyword) {
    case 'required':
      return `Hier ontbreekt ${quoted(String(params['missingProperty']))}.`;
    case 'additionalProperties': {
      const known = fieldOf(schema, 'properties');
      const key = String(params['additionalProperty']);
      return `Onbekende sleutel ${quoted(key)}.${meant(key, isRecord(known) ? Object.keys(known) : [])}`;
    }
    case 'type':
      return fitsAsText(schema, value) || typeof own !== 'string' ? wrongType(params['type'], value) : own;
    case 'enum':
      return notAmong(value, texts(params['allowedValues']), own);
    case 'const':
      return notTheOne(value, String(params['allowedValue']), own);
    case 'pattern':
      return wrongForm(own, value);
    case 'minLength':
      return 'Hier staat nog geen tekst.';
    case 'maxLength':
      return `Deze tekst is te lang. Er passen ${String(params['limit'])} tekens.`;
    case 'minItems':
      return wrongCount(schema, value, params['limit'], 'minstens');
    case 'maxItems':
      return wrongCount(schema, value, params['limit'], 'hoogstens');
    case 'minimum':
      return `Dit getal is minstens ${String(params['limit'])}.`;
    case 'maximum':
      return `Dit getal is hoogstens ${String(params['limit'])}.`;
    case 'uniqueItems':
      return 'Dit staat al in deze lijst. Haal het hier weg.';
    case 'minProperties':
      return 'Hier ontbreken de woorden die anders zijn.';
    default:
      return `Hier past ${kindOf(value)} niet.`;
  }
};

/** What is meant: in a list that holds something twice, the second of them. */
const placeOf = (data: unknown, { instancePath, keyword, params }: ShapeError): Path => {
  const path = pathOf(data, instancePath);
  const second = keyword === 'uniqueItems' ? Math.max(Number(params['i']), Number(params['j'])) : undefined;
  return second === undefined ? path : [...path, second];
};

// One value may be asked for beside what may always stand there: by a schema that holds when another key is there.
const schemaFor = (name: SchemaName, path: Path, error: ShapeError): unknown =>
  error.keyword === 'const' ? schemaBehind(name, path, error) : schemaAt(name, path);

const findingFor = (name: SchemaName, data: unknown, error: ShapeError): Finding => {
  const path = placeOf(data, error);
  const key =
    error.keyword === 'additionalProperties' ? String(error.params['additionalProperty']) : undefined;
  return {
    code: CODES[error.keyword] ?? 'past-niet',
    at: key === undefined ? path : [...path, key],
    on: key !== undefined || error.keyword === 'required' ? 'key' : 'value',
    sentence: sentenceFor(error, schemaFor(name, path, error), valueAt(data, path)),
  };
};

const CODES: Readonly<Record<string, string>> = {
  required: 'ontbreekt',
  additionalProperties: UNKNOWN_KEY,
  type: 'verkeerd-type',
  enum: 'onbekende-waarde',
  const: 'onbekende-waarde',
  pattern: 'verkeerde-vorm',
  minItems: 'te-weinig',
  maxItems: 'te-veel',
  uniqueItems: 'dubbel',
};

/** A key that is missing because it was misspelt is told once: at the key that stands there. */
const misspelt = (error: ShapeError, errors: readonly ShapeError[]): boolean => {
  const missing = error.params['missingProperty'];
  return errors.some(
    ({ instancePath, params }) =>
      instancePath === error.instancePath &&
      typeof params['additionalProperty'] === 'string' &&
      nearest(params['additionalProperty'], [String(missing)]) !== undefined,
  );
};

/** A list with places of its own for each item tells its length twice; once is enough. */
const saysTheLength = (error: ShapeError, errors: readonly ShapeError[]): boolean =>
  error.keyword === 'items' &&
  errors.some(({ keyword, instancePath }) => keyword === 'maxItems' && instancePath === error.instancePath);

/** Every way in which data differs from a schema, in Dutch, with the nearest valid key or value. */
export const shapeFindings = (name: SchemaName, data: unknown): readonly Finding[] => {
  const errors = shapeErrors(name, data).slice(0, MOST_ERRORS);
  return errors
    .filter((error) => error.keyword !== 'required' || !misspelt(error, errors))
    .filter((error) => !saysTheLength(error, errors))
    .map((error) => findingFor(name, data, error));
};
