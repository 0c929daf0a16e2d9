import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledValidators } from '../../src/build/validators.ts';
import { shapeErrors } from '../../src/formats/schema-validator.ts';
import type { SchemaName, ShapeError } from '../../src/formats/schemas.ts';

type ShapeErrors = (name: SchemaName, data: unknown) => readonly ShapeError[];

const isShapeErrors = (value: unknown): value is ShapeErrors => typeof value === 'function';

describe('compiledValidators', () => {
  let folder = '';
  let compiled: ShapeErrors | undefined;
  let bytes = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kansrijk-validators-'));
    const file = join(folder, 'validators.mjs');
    const { output } = await build({
      input: 'src/formats/schema-validator.ts',
      platform: 'node',
      plugins: [compiledValidators()],
      output: { file },
    });
    bytes = Buffer.byteLength(output[0].code);
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
    const found = module['shapeErrors'];
    if (isShapeErrors(found)) compiled = found;
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const cases: readonly (readonly [string, SchemaName, unknown])[] = [
    ['an empty form', 'vorm', {}],
    [
      'a form with wrong kinds',
      'vorm',
      { schema: 1, id: 'A', bladen: [{ vragen: [{ soort: 'pnt', x: 1 }] }] },
    ],
    ['too few words', 'vorm', { bladen: [{ id: 'a', titel: 'b', vragen: [{ id: 'c', woorden: ['a'] }] }] }],
    ['questions of the conversation', 'gesprek', { vragen: [{ id: 'x', varianten: [{ als: '' }] }] }],
    ['kenmerken that are the same twice', 'kader-kenmerken', { kenmerken: [{ synoniemen: ['a', 'a'] }] }],
    ['a casus', 'casus', { stadia: [{ labels: [{ ook: ['x'] }] }], slotvragen: [{ id: 'a' }, {}, {}] }],
    ['no record at all', 'vorm', []],
  ];

  it.each(cases)('tells the same of %s as ajv does at run time', (_, name, data) => {
    const found = compiled?.(name, data);
    expect(found).toEqual(shapeErrors(name, data));
    expect(found).not.toHaveLength(0);
  });

  it('is a small module that no longer holds ajv', () => {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(250_000);
  });
});
