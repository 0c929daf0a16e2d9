import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import casus from '../../checklists/schema/casus.schema.json' with { type: 'json' };
import vorm from '../../checklists/schema/vorm.schema.json' with { type: 'json' };
import { parseCondition } from '../../src/domain/condition/condition-parser.ts';
import { sentencesOf, wordsOf } from '../../src/domain/readability.ts';
import { parseKenmerken } from '../../src/formats/kader-yaml.ts';

interface Place {
  readonly at: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every record in a schema, with the way to it. */
const placesIn = (value: unknown, at: string): readonly Place[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => placesIn(item, `${at}/${index}`));
  if (!isRecord(value)) return [];
  return [
    { at, schema: value },
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, `${at}/${key}`)),
  ];
};

const schemas = [
  ['vorm', vorm],
  ['casus', casus],
] as const;

const kenmerken = (): readonly { readonly id: string; readonly naam: string }[] => {
  const text = readFileSync(new URL('../../checklists/kader/kenmerken.yaml', import.meta.url), 'utf8');
  const parsed = parseKenmerken(text, 'kenmerken.yaml');
  return parsed.ok ? parsed.value : [];
};

describe('what an editor shows of a schema', () => {
  it.each(schemas)('%s says in Dutch what is wrong, wherever a text or choice can be', (_, schema) => {
    const places = placesIn(schema, '').filter(
      (place) =>
        !place.at.endsWith('/properties') &&
        ['pattern', 'enum', 'const'].some((keyword) => Object.hasOwn(place.schema, keyword)),
    );
    expect(places.length).toBeGreaterThan(10);
    expect(
      places.filter((place) => typeof place.schema['errorMessage'] !== 'string').map(({ at }) => at),
    ).toEqual([]);
  });

  it.each(schemas)('%s says it in plain sentences', (_, schema) => {
    const said = placesIn(schema, '').flatMap(({ schema: { errorMessage, description } }) =>
      [errorMessage, description].filter((text) => typeof text === 'string'),
    );
    const long = said.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 15);
    expect(said.length).toBeGreaterThan(40);
    // A list of what may stand there is read word by word.
    expect(long.filter((sentence) => !sentence.startsWith('Kies uit:') && !sentence.includes(' · '))).toEqual(
      [],
    );
  });

  it('offers the 26 kenmerken by id, with their names', () => {
    expect(vorm.$defs.vraag.properties.kenmerk.defaultSnippets).toEqual(
      kenmerken().map(({ id, naam }) => ({ label: id, description: naam, body: id })),
    );
    expect(casus.$defs.kenmerk.enum).toEqual(kenmerken().map(({ id }) => id));
  });

  it('offers conditions that can be read', () => {
    const { examples } = vorm.$defs.voorwaarde;
    expect(examples.length).toBeGreaterThan(2);
    expect(examples.filter((condition) => !parseCondition(condition).ok)).toEqual([]);
  });
});
