import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/domain/condition/condition-parser.ts';
import {
  at,
  entriesIn,
  entriesOf,
  groups,
  idsOf,
  isFields,
  listKeys,
  textsIn,
  yamlOf,
  type KaderFile,
} from './kader-entries.ts';

const files: readonly KaderFile[] = [
  'kenmerken',
  'begeleidingsdoelen',
  'samenwerkingsvormen',
  'rollen',
  'woordenlijst',
  'context',
  'bronnen',
  'veiligheid',
  'zeggen',
];

const validatorOf = (file: KaderFile): ReturnType<Ajv2020['compile']> => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  ajv.addVocabulary(['errorMessage']);
  const schema: unknown = JSON.parse(readFileSync(at(`schema/kader-${file}.schema.json`), 'utf8'));
  if (!isFields(schema)) throw new Error(`kader-${file}.schema.json is no object`);
  return ajv.compile(schema);
};

describe('every kader file', () => {
  it('is checked here, but for the questions of a conversation', () => {
    const elsewhere = ['gesprek.yaml'];
    const here = readdirSync(at('kader/')).filter((name) => !elsewhere.includes(name));
    expect(here.toSorted()).toEqual(files.map((file) => `${file}.yaml`).toSorted());
  });

  it.each(files)('%s is valid against its schema, and names it for the editor', (file) => {
    const validate = validatorOf(file);
    validate(yamlOf(file));
    expect(validate.errors ?? []).toEqual([]);
    expect(readFileSync(at(`kader/${file}.yaml`), 'utf8').split('\n')[0]).toBe(
      `# yaml-language-server: $schema=../schema/kader-${file}.schema.json`,
    );
  });

  it.each(files)('%s refuses a key that nobody knows', (file) => {
    const [first, ...rest] = entriesOf(file);
    const content = yamlOf(file);
    const mistyped = {
      ...(isFields(content) ? content : {}),
      [listKeys[file]]: [{ ...first, namm: 'x' }, ...rest],
    };
    expect(validatorOf(file)(mistyped)).toBe(false);
  });

  it.each(files)('%s has ids that are its own', (file) => {
    const ids = idsOf(entriesOf(file));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id in {} || !/^[a-z][a-z0-9-]{0,39}$/.test(id))).toEqual([]);
  });

  it('has conditions on the rol that can be read', () => {
    const conditions = files.flatMap((file) =>
      entriesOf(file).flatMap((entry) =>
        entriesIn(entry['varianten']).map((variant) => String(variant['als'])),
      ),
    );
    expect(conditions.length).toBeGreaterThan(20);
    const unreadable = conditions.filter((condition) => {
      const parsed = parseCondition(condition);
      return !parsed.ok || parsed.value.mentions.some((mention) => mention.name !== 'rol');
    });
    expect(unreadable).toEqual([]);
  });
});

describe('every plan', () => {
  const plans = ['kenmerken', 'zeggen'] as const;

  it.each(plans)('of %s starts with Als, goes on with dan, and says what I do', (file) => {
    const sentences = entriesOf(file).flatMap((entry) =>
      [entry, ...entriesIn(entry['varianten'])].flatMap((fields) => textsIn(fields['plan'])),
    );
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((plan) => !plan.startsWith('Als ') || !plan.includes(', dan '))).toEqual([]);
    expect(sentences.filter((plan) => !/, dan .*\b(ik|we)\b/.test(plan))).toEqual([]);
  });
});

describe('what refers to something else', () => {
  const targets = {
    kenmerken: new Set(idsOf(entriesOf('kenmerken'))),
    doelen: new Set(idsOf(entriesOf('begeleidingsdoelen'))),
    vormen: new Set(idsOf(entriesOf('samenwerkingsvormen'))),
    rollen: new Set(idsOf(entriesOf('rollen'))),
    begrippen: new Set(idsOf(entriesOf('woordenlijst'))),
    context: new Set(idsOf(entriesOf('context'))),
  } as const;

  const references: readonly (readonly [KaderFile, string, keyof typeof targets])[] = [
    ['begeleidingsdoelen', 'kenmerken', 'kenmerken'],
    ['samenwerkingsvormen', 'rollen', 'rollen'],
    ['rollen', 'zie', 'rollen'],
    ['zeggen', 'kenmerk', 'kenmerken'],
    ['woordenlijst', 'zie', 'begrippen'],
    ['woordenlijst', 'rol', 'rollen'],
    ['woordenlijst', 'vorm', 'vormen'],
    ['woordenlijst', 'kenmerk', 'kenmerken'],
    ['woordenlijst', 'doel', 'doelen'],
    ['woordenlijst', 'context', 'context'],
  ];

  it.each(references)('%s.%s finds it among the %s', (file, key, target) => {
    const named = entriesOf(file).flatMap((entry) => {
      const value = entry[key];
      return typeof value === 'string' ? [value] : textsIn(value);
    });
    expect(named).not.toEqual([]);
    expect(named.filter((id) => !targets[target].has(id))).toEqual([]);
  });

  it('gives each begeleidingsdoel its own four, and the ordinary talk the eight', () => {
    expect(
      entriesOf('begeleidingsdoelen').map((doel) => [doel['id'], textsIn(doel['kenmerken']).join(' ')]),
    ).toEqual([
      ['persoonlijk', groups.persoonlijk],
      ['loopbaan', groups.loopbaan],
      ['vakoverstijgend', groups.vakoverstijgend],
      ['algemeen', groups.algemeen],
    ]);
  });

  it('has a sentence to say for every kenmerk', () => {
    const said = new Set(entriesOf('zeggen').map((moment) => moment['kenmerk']));
    expect(idsOf(entriesOf('kenmerken')).filter((id) => !said.has(id))).toEqual([]);
  });
});
