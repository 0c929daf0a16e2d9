import casus from '../../checklists/schema/casus.schema.json' with { type: 'json' };
import gesprek from '../../checklists/schema/gesprek.schema.json' with { type: 'json' };
import kenmerken from '../../checklists/schema/kader-kenmerken.schema.json' with { type: 'json' };
import vorm from '../../checklists/schema/vorm.schema.json' with { type: 'json' };

/** The names of the schema files, without `.schema.json`. */
export const SCHEMA_NAMES = ['vorm', 'casus', 'gesprek', 'kader-kenmerken'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The schemas that content is checked against. */
export const SCHEMAS: Readonly<Record<SchemaName, unknown>> = {
  vorm,
  casus,
  gesprek,
  'kader-kenmerken': kenmerken,
};

/** The reference by which one schema names another: its file name. */
export const schemaFile = (name: SchemaName): string => `${name}.schema.json`;

/** One way in which data differs from its schema, as ajv tells it. */
export interface ShapeError {
  readonly keyword: string;
  /** A JSON pointer to the data. */
  readonly instancePath: string;
  /** The schema file, where it is another one, and a JSON pointer into it. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
