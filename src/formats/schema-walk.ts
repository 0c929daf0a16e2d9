import type { Path } from '../domain/finding.ts';
import { fieldOf, isRecord } from './reading.ts';
import { schemaFile, SCHEMA_NAMES, SCHEMAS, type SchemaName, type ShapeError } from './schemas.ts';

interface Place {
  readonly root: SchemaName;
  readonly schema: unknown;
}

const atPointer = (schema: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((found, part) => fieldOf(found, part), schema);

// A reference may lead to another; the keys beside it stay, as in JSON Schema 2020-12.
const followed = ({ root, schema }: Place): Place => {
  const reference = fieldOf(schema, '$ref');
  if (typeof reference !== 'string' || !isRecord(schema)) return { root, schema };
  const [file = '', pointer = ''] = reference.split('#');
  const name = SCHEMA_NAMES.find((known) => schemaFile(known) === file) ?? root;
  const target = followed({ root: name, schema: atPointer(SCHEMAS[name], pointer) });
  return { root: target.root, schema: isRecord(target.schema) ? { ...target.schema, ...schema } : schema };
};

/**
 * The schema that says what may stand at a place in data. It follows properties, items and references only, which is
 * all that the schemas of content use to say where something stands.
 */
export const schemaAt = (name: SchemaName, path: Path): unknown => {
  let place = followed({ root: name, schema: SCHEMAS[name] });
  for (const part of path) {
    const own =
      typeof part === 'number'
        ? (fieldOf(fieldOf(place.schema, 'prefixItems'), part) ?? fieldOf(place.schema, 'items'))
        : fieldOf(fieldOf(place.schema, 'properties'), part);
    place = followed({ root: place.root, schema: own });
  }
  return place.schema;
};

/**
 * The schema that an error about a place in data came from: the one that holds its keyword. What ajv tells is seen from
 * the whole schema or from one that was referred to on the way; a reference to another file is not followed.
 */
export const schemaBehind = (name: SchemaName, path: Path, { schemaPath }: ShapeError): unknown => {
  const pointer = schemaPath.slice(schemaPath.indexOf('#') + 1);
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const found = atPointer(schemaAt(name, path.slice(0, depth)), parent);
    if (found !== undefined) return found;
  }
  return undefined;
};
