import type { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'rolldown';
import { AJV_OPTIONS, schemaAjv } from '../formats/schema-validator.ts';
import { schemaFile, SCHEMA_NAMES } from '../formats/schemas.ts';

const codeOf = (ajv: Ajv2020, exported: Record<string, string>): string => standalone.default(ajv, exported);

/**
 * JavaScript that does what `formats/schema-validator.ts` does, with validators compiled beforehand: it exports
 * `shapeErrors(name, data)`. What it still needs of ajv (comparing values) is required by name, for the bundler.
 */
export const validatorModule = (): string => {
  const ajv = schemaAjv({ ...AJV_OPTIONS, code: { source: true, esm: true } });
  const exported = SCHEMA_NAMES.map((name, index) => [`validator${index}`, schemaFile(name)] as const);
  const table = SCHEMA_NAMES.map((name, index) => `${JSON.stringify(name)}: validator${index}`);
  return [
    codeOf(ajv, Object.fromEntries(exported)),
    `const VALIDATORS = { ${table.join(', ')} };`,
    'export const shapeErrors = (name, data) => {',
    '  const validate = VALIDATORS[name];',
    '  return validate(data) ? [] : [...(validate.errors ?? [])];',
    '};',
    '',
  ].join('\n');
};

/** Puts the compiled validators in the place of the module that compiles them at run time. */
export const compiledValidators = (): Plugin => ({
  name: 'compiled-validators',
  load: (id) =>
    /formats[\\/]schema-validator\.ts$/.test(id) ? { code: validatorModule(), moduleType: 'js' } : undefined,
});
