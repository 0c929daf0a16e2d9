import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { formAsked } from '../../../src/domain/asked.ts';
import { parseCondition } from '../../../src/domain/condition/condition-parser.ts';
import type { FormSketch } from '../../../src/domain/form/form-sketch.ts';
import type { Form, Question } from '../../../src/domain/form/form.ts';
import { unreachable } from '../../../src/domain/form/reachable.ts';
import { DOELEN, ROLLEN, VALUES_AFTER, VALUES_BEFORE } from '../../../src/domain/words.ts';

type Written = Pick<Question, 'id' | 'kind'> & { readonly when?: string };

const OPTIONS = [
  { id: 'x', text: 'X' },
  { id: 'y', text: 'Y' },
];

const questionOf = ({ id, kind, when }: Written): Question => {
  const parsed = when === undefined ? undefined : parseCondition(when);
  return {
    id,
    kind,
    text: id,
    variants: [],
    options: kind === 'keuze' || kind === 'meerkeuze' ? OPTIONS : [],
    scaleWords: [],
    sharing: 'nooit',
    ...(parsed?.ok && { showWhen: parsed.value.condition }),
  };
};

const head: FormSketch['form'] = {
  id: 'f',
  version: '1.0.0',
  title: 'F',
  source: '',
  changes: [],
  retired: [],
  moments: ['voor', 'na'],
  intake: [],
};

const sketchOf = (written: readonly Written[]): FormSketch => ({
  form: head,
  pages: [
    {
      at: ['bladen', 0],
      page: { id: 'p', title: 'P' },
      questions: written.map((one, index) => {
        const at = ['bladen', 0, 'vragen', index];
        return {
          at,
          keys: [],
          kindKnown: true,
          question: questionOf(one),
          variants: [],
          ...(one.when !== undefined && {
            showWhen: { at: [...at, 'toon_als'], parsed: parseCondition(one.when) },
          }),
        };
      }),
    },
  ],
});

const unreachableIn = (written: readonly Written[]): readonly string[] =>
  unreachable(sketchOf(written), new Set()).map(({ at }) => written[Number(at[3])]?.id ?? '');

const leaf = fc.constantFrom(
  "moment == 'voor'",
  "moment == 'na'",
  "doel == 'loopbaan'",
  "doel in ['loopbaan', 'persoonlijk']",
  "rol != 'mentor'",
  'minuten > 4',
  "punt == 'aandacht'",
  "punt in ['gedaan', 'niet nodig']",
  "keus == 'x'",
  "keus != 'x'",
  "'x' in meer",
  "'y' in meer",
  'cijfer >= 9',
  'cijfer < 2',
  "open == 'a'",
  "dag < '2026-01-01'",
);
const condition = fc
  .array(fc.tuple(leaf, fc.boolean(), fc.constantFrom('en', 'of')), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts
      .map(([text, not, word], index) => `${index === 0 ? '' : ` ${word} `}${not ? 'niet ' : ''}${text}`)
      .join(''),
  );

const KINDS = [
  ['punt', 'punt'],
  ['keus', 'keuze'],
  ['meer', 'meerkeuze'],
  ['cijfer', 'schaal'],
  ['open', 'open'],
  ['dag', 'datum'],
] as const;

const form = fc
  .record({
    own: fc.tuple(
      ...KINDS.map(() =>
        fc.option(fc.constantFrom("moment == 'voor'", "moment == 'na'", "rol == 'slb'"), { nil: undefined }),
      ),
    ),
    asked: fc.array(condition, { minLength: 3, maxLength: 6 }),
  })
  .map(({ own, asked }): readonly Written[] => [
    ...KINDS.map(([id, kind], index): Written => {
      const when = own[index];
      return { id, kind, ...(when !== undefined && { when }) };
    }),
    ...asked.map((when, index): Written => ({ id: `v${index}`, kind: 'open', when })),
  ]);

const answers = fc.record(
  {
    punt: fc.constantFrom(...VALUES_BEFORE, ...VALUES_AFTER),
    keus: fc.constantFrom('x', 'y'),
    meer: fc.subarray(['x', 'y']),
    cijfer: fc.integer({ min: 0, max: 10 }),
    open: fc.constantFrom('a', 'b'),
    dag: fc.constantFrom('2025-12-31', '2026-01-01', '2027-01-01'),
  },
  { requiredKeys: [] },
);

const asAnswers = (given: {
  readonly punt?: (typeof VALUES_BEFORE)[number] | (typeof VALUES_AFTER)[number];
  readonly keus?: string;
  readonly meer?: readonly string[];
  readonly cijfer?: number;
  readonly open?: string;
  readonly dag?: string;
}): Readonly<Record<string, Answer>> => ({
  ...(given.punt !== undefined && { punt: { kind: 'punt', value: given.punt } }),
  ...(given.keus !== undefined && { keus: { kind: 'keuze', option: given.keus } }),
  ...(given.meer !== undefined && { meer: { kind: 'meerkeuze', options: given.meer } }),
  ...(given.cijfer !== undefined && { cijfer: { kind: 'schaal', value: given.cijfer } }),
  ...(given.open !== undefined && { open: { kind: 'open', text: given.open } }),
  ...(given.dag !== undefined && { dag: { kind: 'datum', date: given.dag } }),
});

const gesprek = fc.record({
  moment: fc.constantFrom('voor' as const, 'na' as const),
  doel: fc.constantFrom(...DOELEN),
  rol: fc.constantFrom(...ROLLEN),
  minuten: fc.constantFrom(1 as const, 5 as const, 10 as const),
});

describe('unreachable', () => {
  it('never names a question that some conversation asks', () => {
    fc.assert(
      fc.property(
        form,
        fc.array(fc.tuple(gesprek, answers), { minLength: 10, maxLength: 30 }),
        (written, talks) => {
          const never = new Set(unreachableIn(written));
          fc.pre(never.size > 0);
          const real: Form = {
            ...head,
            pages: [{ id: 'p', title: 'P', questions: written.map(questionOf) }],
          };
          for (const [given, said] of talks) {
            // A point is marked with what its moment allows; anything else no screen can give.
            const marks: readonly string[] = given.moment === 'na' ? VALUES_AFTER : VALUES_BEFORE;
            const { punt, ...others } = said;
            const possible = punt !== undefined && marks.includes(punt) ? { ...others, punt } : others;
            const asked = formAsked({
              form: real,
              intake: [],
              plans: [],
              given,
              answers: asAnswers(possible),
            });
            expect(asked.filter(({ id }) => never.has(id))).toEqual([]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['two moments at once', "moment == 'voor' en moment == 'na'"],
    ['a mark of another moment', "moment == 'na' en punt == 'aandacht'"],
    ['a number that cannot be', 'cijfer > 9 en cijfer < 10'],
    ['an answer to what was not asked', "moment == 'na' en alleen-voor == 'a'"],
    ['dates that pass each other', "dag < '2026-01-01' en dag > '2026-02-01'"],
  ])('names %s', (_, when) => {
    const written: readonly Written[] = [
      ...KINDS.map(([id, kind]) => ({ id, kind })),
      { id: 'alleen-voor', kind: 'open', when: "moment == 'voor'" },
      { id: 'nooit', kind: 'open', when },
    ];
    expect(unreachableIn(written)).toEqual(['nooit']);
  });

  it('counts what it cannot try within its means as reachable', () => {
    const many = Array.from({ length: 20 }, (_, index): Written => ({ id: `o${index}`, kind: 'open' }));
    const when = `${many.map(({ id }) => `${id} == 'a'`).join(' en ')} en o0 == 'b'`;
    expect(unreachableIn([...many, { id: 'nooit', kind: 'open', when }])).toEqual([]);
  });
});
