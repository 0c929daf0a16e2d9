import { contextConditionFindings } from '../domain/condition/condition-rules.ts';
import type { Finding, Path } from '../domain/finding.ts';
import type { ConditionSketch } from '../domain/form/form-sketch.ts';
import type { Kenmerk } from '../domain/kader.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { readContent } from './content-source.ts';
import { conditionAt, conditionIn } from './question-yaml.ts';
import { fieldOf, listAt, textAt, textsAt } from './reading.ts';

const GROEPEN = ['algemeen', 'persoonlijk', 'loopbaan', 'vakoverstijgend', 'samenwerking'] as const;

type Fields = { -readonly [Field in keyof Kenmerk]?: Kenmerk[Field] };

/** One text or several. */
const oneOrMore = (data: unknown, key: string): readonly string[] => {
  const single = textAt(data, key);
  return single === undefined ? textsAt(data, key) : [single];
};

/** The fields that stand there, under their English-cased names. */
const fieldsOf = (data: unknown): Fields => {
  const fields: Fields = {};
  const put = <Field extends keyof Kenmerk>(field: Field, value: Kenmerk[Field] | undefined): void => {
    if (value !== undefined) fields[field] = value;
  };
  const list = (key: string): readonly string[] | undefined =>
    fieldOf(data, key) === undefined ? undefined : oneOrMore(data, key);
  put('naam', textAt(data, 'naam'));
  put('kort', textAt(data, 'kort'));
  put('synoniemen', list('synoniemen'));
  put('zin', textAt(data, 'zin'));
  put('waarom', textAt(data, 'waarom'));
  put('tekens', list('tekens'));
  put('lieverNiet', textAt(data, 'liever_niet'));
  put('inDeWeg', textAt(data, 'in_de_weg'));
  put('zeg', textAt(data, 'zeg'));
  put('uitDePraktijk', list('uit_de_praktijk'));
  put('plan', list('plan'));
  put('bron', textAt(data, 'bron'));
  return fields;
};

interface KenmerkSketch {
  readonly kenmerk: Kenmerk;
  readonly conditions: readonly ConditionSketch[];
}

const kenmerkSketch = (data: unknown, at: Path): KenmerkSketch => {
  const variants = listAt(data, 'varianten').map((variant, index) => ({
    when: conditionAt(variant, 'als', [...at, 'varianten', index]),
    velden: fieldsOf(variant),
  }));
  const kenmerk: Kenmerk = {
    id: textAt(data, 'id') ?? '',
    groep: GROEPEN.find((groep) => groep === fieldOf(data, 'groep')) ?? 'algemeen',
    naam: '',
    kort: '',
    synoniemen: [],
    zin: '',
    waarom: '',
    tekens: [],
    lieverNiet: '',
    inDeWeg: '',
    zeg: '',
    uitDePraktijk: [],
    plan: [],
    bron: '',
    ...fieldsOf(data),
    varianten: variants.flatMap(({ when, velden }) => {
      const als = conditionIn(when);
      return als ? [{ als, velden }] : [];
    }),
  };
  return { kenmerk, conditions: variants.flatMap(({ when }) => (when ? [when] : [])) };
};

const idsDiffer = (kenmerken: readonly Kenmerk[]): readonly Finding[] =>
  kenmerken.flatMap(({ id }, index): readonly Finding[] =>
    id !== '' && kenmerken.findIndex((other) => other.id === id) < index
      ? [
          {
            code: 'id-dubbel',
            at: ['kenmerken', index, 'id'],
            on: 'value',
            sentence: 'Deze id is al gebruikt.',
          },
        ]
      : [],
  );

/** The kenmerken from the text of `checklists/kader/kenmerken.yaml`; keys that this program does not know are left be. */
export const parseKenmerken = (
  text: string,
  file: string,
): Result<readonly Kenmerk[], readonly Problem[]> => {
  const read = readContent(
    text,
    file,
    'kader-kenmerken',
    (data) => {
      const sketches = listAt(data, 'kenmerken').map((kenmerk, index) =>
        kenmerkSketch(kenmerk, ['kenmerken', index]),
      );
      const kenmerken = sketches.map(({ kenmerk }) => kenmerk);
      const conditions = sketches.flatMap((sketch) => sketch.conditions);
      return {
        value: kenmerken,
        findings: [...idsDiffer(kenmerken), ...contextConditionFindings(conditions)],
      };
    },
    { extraKeys: 'allowed' },
  );
  return read.ok ? ok(read.value.value) : read;
};
