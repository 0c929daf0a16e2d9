import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../../src/domain/condition/condition-parser.ts';
import { isTrue, type Condition, type ConditionValue } from '../../../src/domain/condition/condition.ts';

const written = (value: ConditionValue): string => (typeof value === 'number' ? String(value) : `'${value}'`);

const inBrackets = (condition: Condition): string =>
  condition.op === 'and' || condition.op === 'or' || condition.op === 'not'
    ? `(${print(condition)})`
    : print(condition);

/** The condition in the grammar, with brackets only where they are needed to read it back as it is. */
const print = (condition: Condition): string => {
  switch (condition.op) {
    case 'and':
      return condition.parts.map((part) => (part.op === 'not' ? print(part) : inBrackets(part))).join(' en ');
    case 'or':
      return condition.parts.map((part) => (part.op === 'or' ? inBrackets(part) : print(part))).join(' of ');
    case 'not':
      return `niet ${inBrackets(condition.part)}`;
    case 'compare':
      return `${condition.name} ${condition.by} ${written(condition.value)}`;
    case 'among':
      return `${condition.name} in [${condition.values.map(written).join(', ')}]`;
    case 'holds':
      return `${written(condition.value)} in ${condition.name}`;
  }
};

const name = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
  .filter((word) => !['en', 'of', 'niet', 'in'].includes(word));
const text = fc.string({ maxLength: 12, unit: 'grapheme' }).filter((word) => !/['\n\r]/.test(word));
const value = fc.oneof(text, fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.5, 10.25, -3.75));

const condition = fc.letrec<{ any: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.oneof(
    fc.record({
      op: fc.constant('compare' as const),
      name,
      by: fc.constantFrom('==' as const, '!=', '<', '<=', '>', '>='),
      value,
    }),
    fc.record({
      op: fc.constant('among' as const),
      name,
      values: fc.array(value, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ op: fc.constant('holds' as const), name, value }),
  ),
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.record({ op: fc.constant('not' as const), part: tie('any') }),
    fc.record({
      op: fc.constantFrom('and' as const, 'or'),
      parts: fc.array(tie('any'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).any;

describe('parseCondition', () => {
  it('reads back any condition as it was written', () => {
    fc.assert(
      fc.property(condition, (wanted) => {
        const source = print(wanted);
        fc.pre(source.length <= 1000 && !/\({20}/.test(source));
        const parsed = parseCondition(source);
        expect(parsed.ok && parsed.value.condition).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on any text, and points inside it', () => {
    const pieces = fc.constantFrom(
      'en',
      'of',
      'niet',
      'in',
      '(',
      ')',
      '[',
      ']',
      ',',
      '==',
      '<',
      "'a'",
      '1',
      'rol',
      '=',
      '"',
      '😀',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme-composite' }),
          fc.array(pieces).map((parts) => parts.join(' ')),
        ),
        (source) => {
          const parsed = parseCondition(source);
          if (parsed.ok) return;
          expect(parsed.problem.column).toBeGreaterThanOrEqual(1);
          expect(parsed.problem.column).toBeLessThanOrEqual(source.length + 1);
          expect(parsed.problem.sentence).toMatch(/^.+[.?]$/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('lets en bind tighter than of', () => {
    const parsed = parseCondition("rol == 'slb' of rol == 'bpv' en moment == 'na'");
    expect(parsed.ok && parsed.value.condition).toMatchObject({
      op: 'or',
      parts: [{ op: 'compare' }, { op: 'and' }],
    });
  });

  it('tells where names and values stand', () => {
    const parsed = parseCondition("moment in ['voor', 'na'] en 'eik' in bomen");
    expect(parsed.ok && parsed.value.mentions).toEqual([
      {
        op: 'among',
        name: 'moment',
        column: 1,
        values: [
          { value: 'voor', column: 12 },
          { value: 'na', column: 20 },
        ],
      },
      { op: 'holds', name: 'bomen', column: 38, values: [{ value: 'eik', column: 29 }] },
    ]);
  });

  it.each([
    ["moment = 'na'", 8, '"=" kan hier niet. Eén = is te weinig. Schrijf ==.'],
    ['moment == "na"', 11, `'"' kan hier niet. Zet tekst tussen rechte enkele aanhalingstekens: 'zo'.`],
    ['moment == ‘na’', 11, `"‘" kan hier niet. Zet tekst tussen rechte enkele aanhalingstekens: 'zo'.`],
    ["moment == 'na", 11, `"'" kan hier niet. Deze tekst heeft geen tweede aanhalingsteken.`],
    ['moment == na', 11, "Zet na tussen aanhalingstekens: 'na'."],
    ['moment ==', 10, 'Hier hoort een tekst of een getal. Er staat niets meer.'],
    ['moment', 7, 'Na "moment" hoort ==, !=, <, <=, >, >= of in. Er staat niets meer.'],
    ['', 1, 'Hier hoort de naam van een vraag. Er staat niets meer.'],
    [
      "moment == 'na' and rol == 'slb'",
      16,
      'Hier hoort "en", "of" of niets meer. Er staat "and". Bedoel je "en"?',
    ],
    [
      "moment == 'na' oof rol == 'slb'",
      16,
      'Hier hoort "en", "of" of niets meer. Er staat "oof". Bedoel je "of"?',
    ],
    ["moment == 'na' && rol == 'slb'", 16, '"&&" kan hier niet. Schrijf het woord en.'],
    ["not rol == 'slb'", 5, '"not" ken ik niet. Schrijf niet.'],
    ["moment is 'na'", 8, '"is" ken ik niet. Schrijf ==.'],
    ["niet niet rol == 'slb'", 6, 'Hier staat twee keer niet. Laat beide weg, of gebruik haakjes.'],
    ["(rol == 'slb'", 14, 'Hier hoort een ) of nog een deel. Er staat niets meer.'],
    ["rol == 'slb')", 13, 'Hier hoort "en", "of" of niets meer. Er staat ")".'],
    ['rol in []', 9, 'Hier hoort een tekst of een getal. Er staat "]".'],
    ["rol in ['slb'", 14, 'Hier hoort een komma of een ]. Er staat niets meer.'],
    ["rol in 'slb'", 8, "Na in hoort een rijtje: ['a', 'b']. Er staat de tekst 'slb'."],
    [
      "'a' in ['b']",
      8,
      "Na in hoort hier de naam van een vraag. Bij een rijtje staat de naam vooraan: naam in ['a', 'b'].",
    ],
    ["'a' == rol", 5, 'Na een waarde hoort het woord in. Er staat "==".'],
    ['schaal >= 7,5', 12, 'Een komma kan hier niet. Schrijf een getal met een punt.'],
    ["Moment == 'na'", 1, '"Moment" kan hier niet. Een naam heeft kleine letters, cijfers en streepjes.'],
    ["rol == 'slb' 😀", 14, 'Het teken "😀" kan niet in een voorwaarde.'],
    [
      "constructor == 'a' __proto__",
      20,
      '"__proto__" kan hier niet. Een naam heeft kleine letters, cijfers en streepjes.',
    ],
    [`${'('.repeat(40)}rol == 'slb'${')'.repeat(40)}`, 31, 'Hier staan te veel haakjes in elkaar.'],
  ])('says what is wrong with %j', (source, column, sentence) => {
    const parsed = parseCondition(source);
    expect(parsed.ok ? 'ok' : [parsed.problem.column, parsed.problem.sentence]).toEqual([column, sentence]);
  });

  it('refuses a condition that is too long before it reads it', () => {
    const parsed = parseCondition('('.repeat(1_000_000));
    expect(parsed.ok ? 'ok' : parsed.problem).toEqual({
      code: 'voorwaarde-lang',
      column: 1,
      sentence: 'Deze voorwaarde is te lang. Er passen 1000 tekens in.',
    });
  });

  it('gives conditions that are false where nothing was answered', () => {
    const holds = (source: string): boolean => {
      const parsed = parseCondition(source);
      return parsed.ok && isTrue(parsed.value.condition, () => undefined);
    };
    expect(["a == 'b'", "a != 'b'", 'a < 3', "a in ['b']", "'b' in a"].map(holds)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(holds("niet a == 'b'")).toBe(true);
  });
});
