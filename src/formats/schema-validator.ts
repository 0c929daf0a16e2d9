import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { schemaFile, SCHEMA_NAMES, SCHEMAS, type SchemaName, type ShapeError } from './schemas.ts';

/** The settings that schemas are compiled with, here and in the build. */
export const AJV_OPTIONS: Options = { allErrors: true, strict: true, strictTypes: false, logger: false };

/**
 * An ajv that knows every schema by its file name. `errorMessage` is the Dutch sentence that an editor shows too;
 * `defaultSnippets` is what an editor offers.
 */
export const schemaAjv = (options: Options = AJV_OPTIONS): Ajv2020 => {
  const ajv = new Ajv2020(options);
  ajv.addVocabulary(['errorMessage', 'defaultSnippets']);
  for (const name of SCHEMA_NAMES) {
    const schema = SCHEMAS[name];
    if (typeof schema === 'object' && schema !== null) ajv.addSchema(schema, schemaFile(name));
  }
  return ajv;
};

let shared: Ajv2020 | undefined;

/**
 * Every way in which data differs from a schema. The build replaces this module by validators that were compiled
 * before (`src/build/validators.ts`), so that a run need not load ajv.
 */
export const shapeErrors = (name: SchemaName, data: unknown): readonly ShapeError[] => {
  shared ??= schemaAjv();
  const validate = shared.getSchema(schemaFile(name));
  if (!validate) throw new Error(`No schema ${name}`);
  return validate(data) === true ? [] : [...(validate.errors ?? [])];
};
