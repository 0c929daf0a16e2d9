import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, step, type Draft, type Move } from '../../src/domain/session.ts';
import { draftAsText, draftFromText } from '../../src/formats/draft-json.ts';
import type { Form, Question } from '../../src/domain/form/form.ts';
import { casusForm } from '../../src/domain/casus/casus-form.ts';
import { setting } from '../domain/casus-setting.ts';
import { casusWith, label, stage } from '../domain/casussen.ts';
import { formOf, point, preparation, question } from '../domain/forms.ts';

const rich: Question = point('rijk', {
  kenmerk: 'relatie',
  explanation: 'uitleg',
  passage: 'verhaal',
  example: 'voorbeeld',
  noteText: 'notitie',
  standard: 'ja',
  most: 2,
  optionsFrom: 'aandacht',
  repeatFor: 'plannen',
  options: [{ id: 'ja', text: 'Ja', key: 'j' }],
  scaleWords: ['nog niets', 'gaat vanzelf'],
  showWhen: {
    op: 'and',
    parts: [
      { op: 'not', part: { op: 'compare', name: 'minuten', by: '>=', value: 5 } },
      { op: 'among', name: 'rol', values: ['mentor', 'slb'] },
      { op: 'holds', name: 'punten', value: 'relatie' },
    ],
  },
  variants: [
    { when: { op: 'compare', name: 'moment', by: '==', value: 'na' }, words: { text: 'Anders', short: 'A' } },
  ],
});

/** A form in which every field that a form can have is filled. */
const full: Form = formOf(
  [
    {
      id: 'blad',
      title: 'Blad',
      showWhen: { op: 'compare', name: 'doel', by: '!=', value: 'x' },
      questions: [rich],
    },
  ],
  {
    intake: ['student', 'doel', 'minuten'],
  },
);

const draftOf = (form: Form): Draft =>
  begin({
    form,
    formSha256: 'a'.repeat(64),
    intake: [question('student', 'schuilnaam')],
    given: {
      student: 'eik',
      moment: 'na',
      doel: 'loopbaan',
      rol: 'slb',
      samenwerking: 'zorgteam',
      minuten: 5,
    },
    plans: [{ punt: 'relatie', label: 'Eerst contact', als: 'a', dan: 'b' }],
    belongsTo: '2026-11-20-begeleiding-eik',
    startedAt: '2026-11-24T09:30:00',
  });

const anyText = fc.string({ unit: 'binary' });

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>({ type: 'next' }, { type: 'back' }, { type: 'overview' }),
  fc.record({
    type: fc.constant('typing' as const),
    key: fc.oneof(anyText, fc.constant('__proto__')),
    answer: fc.record({ kind: fc.constant('open' as const), text: anyText }),
  }),
  fc.record({
    type: fc.constant('answered' as const),
    key: fc.constant('anders'),
    answer: fc.record({ kind: fc.constant('open' as const), text: anyText }),
  }),
  fc.record({
    type: fc.constant('answered' as const),
    key: fc.constant('relatie'),
    answer: fc.record({
      kind: fc.constant('punt' as const),
      value: fc.constant('aandacht' as const),
      note: anyText,
    }),
  }),
);

const walked = (start: Draft, moves: readonly Move[]): Draft =>
  moves.reduce<Draft>((draft, move) => {
    const result = step(draft, move, '2026-11-24T09:31:00');
    return result.ok && result.value.status !== 'finished' ? result.value : draft;
  }, start);

describe('a draft as text', () => {
  it('reads back as it was, after any walk and whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 8 }), fc.nat(), (moves, turn) => {
        const draft = walked(draftOf(preparation), moves);
        const read = draftFromText(draftAsText({ turn, draft }));
        // Compared as text, because a key such as __proto__ is none of an object's own to the eye.
        expect(JSON.stringify(read)).toBe(JSON.stringify({ turn, draft }));
      }),
    );
  });

  it('reads back a form with every field there is', () => {
    const draft = draftOf(full);
    expect(draftFromText(draftAsText({ turn: 1, draft }))).toEqual({ turn: 1, draft });
  });

  it('is nothing when any one value in it has another shape', () => {
    const text = draftAsText({
      turn: 1,
      draft: walked(draftOf(full), [
        { type: 'typing', key: 'x', answer: { kind: 'als-dan', plans: [{ als: 'a', dan: '' }] } },
      ]),
    });
    const whole: unknown = JSON.parse(text);
    const paths = pathsIn(whole);
    expect(paths.length).toBeGreaterThan(60);
    const accepted = paths.filter(
      (path) => draftFromText(JSON.stringify(otherShape(whole, path))) !== undefined,
    );
    expect(accepted.map((path) => path.join('.'))).toEqual([]);
  });

  it.each(['', '{', 'null', '[]', '"x"', '{"kansrijk":1}', '{"kansrijk":2,"turn":1,"draft":{}}'])(
    'is nothing when it is %j',
    (text) => {
      expect(draftFromText(text)).toBeUndefined();
    },
  );
});

type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The path to every value inside a value. */
const pathsIn = (value: unknown): readonly Path[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => [
        [key],
        ...pathsIn(inner).map((path) => [key, ...path]),
      ])
    : [];

/** A value with a text where an object stands, or an object where anything else stands. */
const otherShape = (value: unknown, path: Path): unknown => {
  const found = path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
  return replaced(value, path, isObject(found) ? 'tekst' : { raar: true });
};

const replaced = (value: unknown, [first, ...rest]: Path, by: unknown): unknown => {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === first ? replaced(inner, rest, by) : inner));
  return isObject(value) ? { ...value, [first]: replaced(value[first], rest, by) } : value;
};

describe('a draft of a casus', () => {
  const casus = casusWith(
    [stage('een', { labels: [label('regie', { also: ['relatie'], missing: true })] })],
    {
      warning: 'Dit is zwaar.',
      sourceTitle: 'Een titel',
    },
  );
  const draft = draftOf(casusForm(casus, { samen: true, ervaring: 'starter' }, setting(true)));

  it('comes back with the casus that it was started with', () => {
    expect(draftFromText(draftAsText({ turn: 1, draft }))?.draft).toEqual(draft);
  });

  it('is not taken up when its casus is damaged', () => {
    const text = draftAsText({ turn: 1, draft });
    expect(draftFromText(text.replace('"herkomst":"redactie"', '"herkomst":"ergens"'))).toBeUndefined();
    expect(draftFromText(text.replace('"samen":true', '"samen":"ja"'))).toBeUndefined();
  });
});
