import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { allAsked, type Asked } from '../../src/domain/asked.ts';
import { canMove, moveDraft, type Moved } from '../../src/domain/draft-move.ts';
import type { Form, IdentifiedForm, Question } from '../../src/domain/form/form.ts';
import { begin, expired, fits, step, type Draft, type Move, type Walk } from '../../src/domain/session.ts';
import type { PointValue } from '../../src/domain/words.ts';
import { formOf, point, preparation, question } from './forms.ts';

const AT = '2026-11-24T09:31:00';

const startOn = (form: Form, more: Partial<Walk> = {}): Draft =>
  begin({
    form,
    formSha256: 'old',
    intake: [],
    given: { moment: 'voor' },
    plans: [],
    startedAt: '2026-11-24T09:30',
    ...more,
  });

/** Takes the moves that are not refused. */
const after = (draft: Draft, moves: readonly Move[]): Draft =>
  moves.reduce<Draft>((sofar, move) => {
    const result = step(sofar, move, AT);
    return result.ok && result.value.status !== 'finished' ? result.value : sofar;
  }, draft);

const answered = (key: string, answer: Answer): Move => ({ type: 'answered', key, answer });
const mark = (key: string, value: PointValue): Move => answered(key, { kind: 'punt', value });
const tell = (key: string, text: string): Move => answered(key, { kind: 'open', text });

const newForm = (form: Form): IdentifiedForm => ({ form: { ...form, version: '2.0.0' }, sha256: 'new' });

const names = (
  moved: Moved,
): Readonly<Record<'kept' | 'expired' | 'added' | 'changed', readonly string[]>> => ({
  kept: moved.kept.map(({ name }) => name),
  expired: moved.expired.map(({ name, partly }) => (partly ? `${name} (deels)` : name)),
  added: moved.added.map(({ name }) => name),
  changed: moved.changed.map(({ name }) => name),
});

const options = (...ids: readonly string[]): Question['options'] =>
  ids.map((id) => ({ id, text: id.toUpperCase() }));

/** Moves answers given on a form of these questions to a form of those. */
const moveFrom = (before: readonly Question[], moves: readonly Move[], now: readonly Question[]): Moved =>
  moveDraft(after(startOn(formOf([before])), moves), newForm(formOf([now])));

describe('moving a draft to a newer version of its form', () => {
  it('takes along what is asked there too, and says what is new and what is worded otherwise', () => {
    const moved = moveFrom(
      [point('relatie'), point('goed-beeld'), question('anders', 'open')],
      [mark('relatie', 'aandacht'), tell('anders', 'te laat')],
      [point('relatie', { text: 'Anders gezegd?' }), point('autonomie'), question('anders', 'open')],
    );
    expect(names(moved)).toEqual({
      kept: ['RELATIE', 'Vraag anders?'],
      expired: [],
      added: ['AUTONOMIE'],
      changed: ['RELATIE'],
    });
    expect(moved.draft).toMatchObject({ formSha256: 'new', form: { version: '2.0.0' } });
    expect(moved.draft.answers).toEqual({
      relatie: { kind: 'punt', value: 'aandacht' },
      anders: { kind: 'open', text: 'te laat' },
    });
  });

  it('keeps the answer to a question that is gone, where nothing asks for it', () => {
    const moved = moveFrom(
      [question('oud', 'open')],
      [tell('oud', 'dit blijft')],
      [question('nieuw', 'open')],
    );
    expect(names(moved)).toEqual({ kept: [], expired: ['Vraag oud?'], added: ['Vraag nieuw?'], changed: [] });
    expect(expired(moved.draft)).toEqual(['oud']);
    expect(moved.draft.answers['oud']).toEqual({ kind: 'open', text: 'dit blijft' });
  });

  it('lays an answer aside that would stand at a question of another kind', () => {
    const moved = moveFrom([question('x', 'open')], [tell('x', 'tekst')], [question('x', 'schaal')]);
    expect(names(moved)).toEqual({ kept: [], expired: ['Vraag x?'], added: ['Vraag x?'], changed: [] });
    expect(moved.draft.answers).toEqual({ 'x/@1': { kind: 'open', text: 'tekst' } });
    const told = after(moved.draft, [answered('x', { kind: 'schaal', value: 7 })]);
    expect(told.answers).toMatchObject({ x: { kind: 'schaal', value: 7 }, 'x/@1': { kind: 'open' } });
  });

  it('lets a choice expire whose option is gone, and one of several in part', () => {
    const moved = moveFrom(
      [
        question('een', 'keuze', { options: options('a', 'b') }),
        question('meer', 'meerkeuze', { options: options('a', 'b', 'c') }),
      ],
      [
        answered('een', { kind: 'keuze', option: 'b', note: 'want' }),
        answered('meer', { kind: 'meerkeuze', options: ['a', 'b'] }),
      ],
      [
        question('een', 'keuze', { options: options('a') }),
        question('meer', 'meerkeuze', { options: options('a', 'c') }),
      ],
    );
    expect(names(moved)).toMatchObject({
      kept: ['Vraag meer?'],
      expired: ['Vraag een?', 'Vraag meer? (deels)'],
      changed: ['Vraag een?', 'Vraag meer?'],
    });
    expect(Object.values(moved.draft.answers)).toEqual([
      { kind: 'meerkeuze', options: ['a', 'b'] },
      { kind: 'keuze', option: 'b', note: 'want' },
    ]);
  });

  it('lays a choice of several aside that now is too many', () => {
    const several = question('meer', 'meerkeuze', { options: options('a', 'b', 'c') });
    const moves = [answered('meer', { kind: 'meerkeuze', options: ['a', 'b', 'c'] })];
    const moved = moveFrom([several], moves, [{ ...several, most: 2 }]);
    expect(names(moved).expired).toEqual(['Vraag meer?']);
    expect(Object.keys(moved.draft.answers)).toEqual(['meer/@1']);
  });

  it('lets an answer expire that a new condition hides, and says so', () => {
    const showWhen = { op: 'compare', name: 'relatie', by: '==', value: 'aandacht' } as const;
    const moved = moveFrom(
      [point('relatie'), question('anders', 'open')],
      [mark('relatie', 'in orde'), tell('anders', 'iets')],
      [point('relatie'), question('anders', 'open', { showWhen })],
    );
    expect(names(moved)).toMatchObject({ kept: ['RELATIE'], expired: ['Vraag anders?'] });
    expect(after(moved.draft, [mark('relatie', 'aandacht')]).answers['anders']).toEqual({
      kind: 'open',
      text: 'iets',
    });
    expect(expired(after(moved.draft, [mark('relatie', 'aandacht')]))).toEqual([]);
  });

  it('keeps a plan with its point, and lets it expire with it', () => {
    const plan = (punt: string): Answer => ({ kind: 'als-dan', plans: [{ punt, als: 'a', dan: 'b' }] });
    const moves = [
      mark('relatie', 'aandacht'),
      mark('autonomie', 'aandacht'),
      answered('plan/relatie', plan('relatie')),
      answered('plan/autonomie', plan('autonomie')),
    ];
    const without = formOf(
      preparation.pages.map((page) => ({
        ...page,
        questions: page.questions.filter(({ id }) => id !== 'relatie'),
      })),
    );
    const moved = moveDraft(after(startOn(preparation), moves), newForm(without));
    expect(names(moved)).toMatchObject({
      kept: ['AUTONOMIE', 'Vraag plan? · AUTONOMIE'],
      expired: ['RELATIE', 'Vraag plan? · RELATIE'],
      changed: [],
    });
    expect(moved.draft.answers['plan/relatie']).toEqual(plan('relatie'));
  });

  it('counts half-typed text as hers, and keeps it as well', () => {
    const typing: Move = { type: 'typing', key: 'x', answer: { kind: 'open', text: 'halver' } };
    const gone = moveFrom([question('x', 'open')], [typing], [question('y', 'open')]);
    expect(names(gone).expired).toEqual(['Vraag x?']);
    expect(gone.draft.typing).toEqual({ x: { kind: 'open', text: 'halver' } });
    const other = moveFrom([question('x', 'open')], [typing], [question('x', 'schaal')]);
    expect(other.draft.typing).toEqual({ 'x/@1': { kind: 'open', text: 'halver' } });
    const same = moveFrom([question('x', 'open')], [typing], [question('x', 'open'), question('y', 'open')]);
    expect(names(same)).toEqual({ kept: ['Vraag x?'], expired: [], added: ['Vraag y?'], changed: [] });
  });

  it('goes on where she was, or at the last screen before it', () => {
    const before = formOf([[point('a')], [question('b', 'open')], [question('c', 'open')]]);
    const at = after(startOn(before), [{ type: 'jump', key: 'c' }]);
    const there = (form: Form): unknown => moveDraft(at, newForm(form)).draft;
    expect(there(formOf([[question('nieuw', 'open')], ...before.pages]))).toMatchObject({ screen: 'c' });
    expect(there(formOf(before.pages.slice(0, 2)))).toMatchObject({ screen: 'b' });
    expect(there(formOf([[question('nieuw', 'open')]]))).toMatchObject({ screen: 'nieuw' });
    expect(there(formOf([]))).toMatchObject({ status: 'reviewing' });
    const reviewing = after(at, [{ type: 'next' }]);
    expect(moveDraft(reviewing, newForm(before)).draft.status).toBe('reviewing');
  });

  it('asks what the new form wants to know beforehand, and nothing that was given', () => {
    const student = question('student', 'schuilnaam');
    const doel = question('doel', 'keuze', { options: options('algemeen', 'loopbaan') });
    const minuten = question('minuten', 'keuze', { options: options('1', '5') });
    const now = newForm(formOf([[point('a')]], { intake: ['student', 'doel', 'minuten'] }));
    const old = formOf([[point('a')]], { intake: ['minuten'] });
    const draft = startOn(old, {
      intake: [{ ...minuten, text: 'Zoals toen?' }],
      given: { moment: 'voor', doel: 'loopbaan' },
    });
    const { intake } = moveDraft(draft, now, [student, doel, minuten]).draft;
    expect(intake.map(({ id, text }) => [id, text])).toEqual([
      ['student', 'Vraag student?'],
      ['minuten', 'Zoals toen?'],
    ]);
  });

  it('names a text to read after its page', () => {
    const read = (text: string): Question => question('lees', 'lees', { text });
    expect(names(moveFrom([read('Oud.')], [], [read('Nieuw.')]))).toMatchObject({
      added: [],
      changed: ['Blad 1'],
    });
  });
});

describe('whether a draft can move', () => {
  const draft = startOn(formOf([], { version: '1.2.0' }));
  const to = (version: string, more: Partial<Form> = {}, sha256 = 'new'): IdentifiedForm => ({
    form: formOf([], { version, ...more }),
    sha256,
  });
  it.each<[string, IdentifiedForm, boolean]>([
    ['a newer version', to('1.10.0'), true],
    ['the same version with other content', to('1.2.0'), true],
    ['the very same form', to('1.2.0', {}, 'old'), false],
    ['an older version', to('1.1.9'), false],
    ['a newer one that is not for this moment', to('2.0.0', { moments: ['na'] }), false],
  ])('%s', (_, form, can) => {
    expect(canMove(draft, form)).toBe(can);
  });
});

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const OPTIONS = ['p', 'q', 'r', 's'] as const;

const anyOptions = fc.subarray([...OPTIONS], { minLength: 1 }).map((ids) => options(...ids));
const anyQuestion = (id: string): fc.Arbitrary<Question> =>
  fc
    .oneof(
      fc.constant(point(id)),
      fc
        .constantFrom('open' as const, 'schaal' as const, 'datum' as const, 'afspraken' as const)
        .map((kind) => question(id, kind)),
      anyOptions.map((choices) => question(id, 'keuze', { options: choices })),
      fc
        .tuple(anyOptions, fc.integer({ min: 1, max: 4 }))
        .map(([choices, most]) => question(id, 'meerkeuze', { options: choices, most })),
      fc.constant(question(id, 'meerkeuze', { optionsFrom: 'aandacht', most: 2 })),
      fc.constantFrom('aandacht', 'a', 'plannen').map((repeatFor) => question(id, 'als-dan', { repeatFor })),
      fc.constant(question(id, 'als-dan')),
    )
    .chain((made) =>
      fc
        .constantFrom(undefined, 'aandacht', 'p')
        .map((value) =>
          value === undefined || id === 'a'
            ? made
            : { ...made, showWhen: { op: 'compare' as const, name: 'a', by: '==' as const, value } },
        ),
    );
const anyForm = fc
  .shuffledSubarray([...IDS], { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map(anyQuestion)))
  .map((questions) => formOf([questions.slice(0, 2), questions.slice(2)]));

/** An answer that fits a question, by two numbers. */
const answerFor = (asked: Asked, one: number, other: number): Answer | undefined => {
  const option = asked.options[one % Math.max(1, asked.options.length)]?.id;
  switch (asked.kind) {
    case 'punt':
      return { kind: 'punt', value: (['in orde', 'aandacht', 'aandacht'] as const)[one % 3] ?? 'aandacht' };
    case 'open':
      return { kind: 'open', text: `tekst ${one}` };
    case 'schaal':
      return { kind: 'schaal', value: one % 11 };
    case 'datum':
      return { kind: 'datum', date: '2026-12-01' };
    case 'afspraken':
      return { kind: 'afspraken', items: [{ wat: `wat ${one}`, wie: '' }] };
    case 'als-dan':
      return { kind: 'als-dan', plans: [{ als: `als ${one}`, dan: '' }] };
    case 'keuze':
      return option === undefined ? undefined : { kind: 'keuze', option };
    case 'meerkeuze': {
      const chosen = asked.options.slice(0, 1 + (other % (asked.most ?? 4))).map(({ id }) => id);
      return chosen.length > 0 ? { kind: 'meerkeuze', options: chosen } : undefined;
    }
    default:
      return undefined;
  }
};

const anySteps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 12 });

const fill = (draft: Draft, steps: readonly (readonly [number, number, boolean])[]): Draft =>
  steps.reduce<Draft>((sofar, [one, other, half]) => {
    const all = allAsked(sofar);
    const asked = all[one % Math.max(1, all.length)];
    const answer = asked && answerFor(asked, other, one);
    return asked && answer
      ? after(sofar, [{ type: half ? 'typing' : 'answered', key: asked.key, answer }])
      : sofar;
  }, draft);

const anyDraft = fc
  .tuple(anyForm, anySteps)
  .map(([form, steps]) => fill(startOn(form, { plans: [{ als: 'x', dan: 'y' }] }), steps));
const lastHalf = (key: string): string => key.replace(/\/@\d+$/, '');
const bag = (answers: Readonly<Record<string, Answer>>): readonly string[] =>
  Object.entries(answers)
    .map(([key, answer]) => `${lastHalf(key)} ${JSON.stringify(answer)}`)
    .toSorted();

describe('whatever the versions', () => {
  it('no answer and no half-typed text is lost, and none is made up', () => {
    fc.assert(
      fc.property(anyDraft, anyForm, (draft, form) => {
        const moved = moveDraft(draft, newForm(form)).draft;
        expect(bag(moved.answers)).toEqual(bag(draft.answers));
        expect(bag(moved.typing)).toEqual(bag(draft.typing));
      }),
    );
  });

  it('moving to the same form changes nothing', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const {
          draft: moved,
          expired: gone,
          added,
          changed,
        } = moveDraft(draft, { form: draft.form, sha256: 'old' });
        expect(moved).toEqual(draft);
        expect([...gone, ...added, ...changed]).toEqual([]);
      }),
    );
  });

  it('everything that was filled in goes along or expires, each named once', () => {
    fc.assert(
      fc.property(anyDraft, anyForm, (draft, form) => {
        const moved = moveDraft(draft, newForm(form));
        const { kept, expired: gone } = moved;
        const filled = allAsked(draft)
          .map(({ key }) => key)
          .filter((key) => Object.hasOwn(draft.answers, key) || Object.hasOwn(draft.typing, key));
        const told = [...kept, ...gone.filter(({ partly }) => !partly)].map(({ key }) => key);
        expect(new Set(told).size).toBe(told.length);
        expect(filled).toEqual(expect.arrayContaining(told));
        for (const key of filled.filter((one) => !told.includes(one))) {
          // A choice of which every point lost its mark said nothing before either.
          expect(draft.answers[key]?.kind).toBe('meerkeuze');
        }
      }),
    );
  });

  it('every answer that is asked for fits, and back on the old form everything is as it was', () => {
    fc.assert(
      fc.property(anyDraft, anyForm, (draft, form) => {
        const moved = moveDraft(draft, newForm(form)).draft;
        for (const asked of allAsked(moved)) {
          const answer = moved.answers[asked.key];
          if (answer && asked.kind !== 'meerkeuze') expect(fits(moved, asked, answer)).toBe(true);
          else if (answer) expect(answer.kind).toBe('meerkeuze');
        }
        const back = moveDraft(moved, { form: draft.form, sha256: 'old' }).draft;
        expect(back.answers).toEqual(draft.answers);
        expect(back.typing).toEqual(draft.typing);
      }),
    );
  });

  it('there and back again, with answers given meanwhile, loses none of them', () => {
    fc.assert(
      fc.property(anyDraft, anyForm, anySteps, (draft, form, steps) => {
        const there = fill(moveDraft(draft, newForm(form)).draft, steps);
        const back = moveDraft(there, { form: draft.form, sha256: 'old' }).draft;
        expect(bag(back.answers)).toEqual(bag(there.answers));
      }),
    );
  });
});
