import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRehearsal } from '../../../src/adapters/terminal/rehearsal.ts';
import { walk } from '../../../src/commands/talk/walk.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { screensOf, type EarlierPlan } from '../../../src/domain/asked.ts';
import type { Form, Question } from '../../../src/domain/form/form.ts';
import { ok } from '../../../src/domain/result.ts';
import { begin, type Draft, type Finished } from '../../../src/domain/session.ts';
import type { AnswerFor, RehearsalMode, ShownScreen } from '../../../src/ports/library.ts';
import { formOf, point, question } from '../../domain/forms.ts';
import { fail } from '../../support/fail.ts';

const TODAY = '2026-11-24';
const MODES: readonly RehearsalMode[] = ['screens', 'lines'];

const draftOf = (form: Form, plans: readonly EarlierPlan[] = []): Draft =>
  begin({
    form,
    formSha256: '',
    intake: [question('student', 'schuilnaam')],
    given: { moment: 'voor' },
    plans,
    startedAt: `${TODAY}T09:30`,
  });

/** Plays a form to its end with these answers. */
const played = async (
  form: Form,
  mode: RehearsalMode,
  answerFor: AnswerFor,
): Promise<{ readonly session: Finished; readonly shown: readonly ShownScreen[] }> => {
  const rehearsal = openRehearsal(mode, answerFor, () => TODAY);
  const walked = await walk(
    draftOf(form),
    { id: undefined, keep: () => ok(''), discard: () => undefined, release: () => undefined },
    {
      conversation: rehearsal.conversation,
      clock: { now: () => new Date(2026, 10, 24, 9, 30) },
      aids: { kenmerk: () => undefined, recent: [], signals: [] },
      guard: () => undefined,
    },
  );
  return walked.type === 'finished'
    ? { session: walked.session, shown: rehearsal.shown() }
    : fail(`it ended as ${walked.type}`);
};

const options = (...ids: readonly string[]): Question['options'] =>
  ids.map((id) => ({ id, text: `Keuze ${id}` }));

const MANY = options(...'abcdefghijkl');

const everyKind = formOf([
  [point('p-1'), point('p-2', { noteText: 'Waarom?' }), point('p-3')],
  [
    question('tekst', 'open'),
    question('keuze', 'keuze', { options: options('a', 'b', 'c') }),
    question('keuze-met-standaard', 'keuze', { options: MANY, standard: 'e', noteText: 'Waarom?' }),
    question('veel', 'meerkeuze', { options: MANY, most: 4 }),
    question('cijfer', 'schaal', { noteText: 'Waarom geen lager cijfer?' }),
    question('plan', 'als-dan'),
    question('afspraken', 'afspraken'),
    question('dag', 'datum'),
    question('lees', 'lees'),
  ],
]);

const words = fc.stringMatching(/^[xé-]{1,8}( [xyz]{1,8}){0,3}$/).filter((text) => !text.startsWith('-'));
const skipped = <Value>(answers: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(answers, { nil: undefined });
const idIn = (list: Question['options']): fc.Arbitrary<string> =>
  fc.constantFrom(...list.map(({ id }) => id));
const aDay = fc.integer({ min: 10, max: 28 }).map((day) => `2026-12-${day}`);

const mark: fc.Arbitrary<Answer | undefined> = skipped(
  fc.constantFrom('in orde', 'aandacht', 'niet nodig').map((value): Answer => ({ kind: 'punt', value })),
);

const answers: fc.Arbitrary<Readonly<Record<string, Answer | undefined>>> = fc.record({
  'p-1': mark,
  'p-2': mark,
  'p-3': mark,
  student: skipped(fc.constantFrom('eik', 's7').map((text): Answer => ({ kind: 'open', text }))),
  tekst: skipped(
    fc
      .array(words, { minLength: 1, maxLength: 3 })
      .map((lines): Answer => ({ kind: 'open', text: lines.join('\n') })),
  ),
  keuze: skipped(idIn(options('a', 'b', 'c')).map((option): Answer => ({ kind: 'keuze', option }))),
  // What Enter takes cannot be skipped.
  'keuze-met-standaard': idIn(MANY).map((option): Answer => ({ kind: 'keuze', option })),
  veel: skipped(
    fc
      .subarray(
        MANY.map(({ id }) => id),
        { minLength: 1, maxLength: 4 },
      )
      .map((chosen): Answer => ({ kind: 'meerkeuze', options: chosen })),
  ),
  cijfer: skipped(fc.integer({ min: 0, max: 10 }).map((value): Answer => ({ kind: 'schaal', value }))),
  plan: skipped(
    fc.tuple(words, words).map(([als, dan]): Answer => ({ kind: 'als-dan', plans: [{ als, dan }] })),
  ),
  afspraken: skipped(
    fc
      .array(fc.record({ wat: words, wie: words, wanneer: aDay }), { minLength: 1, maxLength: 3 })
      .map((items): Answer => ({ kind: 'afspraken', items })),
  ),
  dag: skipped(aDay.map((date): Answer => ({ kind: 'datum', date }))),
});

const given = (all: Readonly<Record<string, Answer | undefined>>): Readonly<Record<string, Answer>> =>
  Object.fromEntries(Object.entries(all).flatMap(([key, answer]) => (answer ? [[key, answer]] : [])));

describe.each(MODES)('a rehearsal in %s', (mode) => {
  it('types every answer, so that it arrives as it was meant', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (wanted) => {
        const { session } = await played(everyKind, mode, ({ id }) => wanted[id]);
        expect(session.answers).toEqual(given(wanted));
      }),
      { numRuns: 15 },
    );
  });

  it('shows every screen once, with its questions, and the overview last', async () => {
    const { shown } = await played(everyKind, mode, () => undefined);
    expect(shown.map(({ questions }) => questions.map(({ key }) => key))).toEqual([
      ...screensOf(draftOf(everyKind)).map(({ questions }) => questions.map(({ key }) => key)),
      [],
    ]);
    const said = shown.map(({ frames }) => frames.flat().join('\n'));
    expect(said[2]).toContain('Vraag tekst?');
    expect(said.at(-1)).toContain('Kijk het nog even na');
  });
});

describe('a rehearsal on screens', () => {
  it('fits the window, also where not everything does', async () => {
    const long = formOf([[question('veel', 'keuze', { options: options(...'abcdefghijklmnopqrst') })]]);
    const { shown } = await played(long, 'screens', () => undefined);
    for (const { frames } of shown) {
      for (const rows of frames) {
        expect(rows.length).toBeLessThanOrEqual(23);
        expect(Math.max(...rows.map((row) => [...row].length))).toBeLessThanOrEqual(80);
      }
    }
    expect(shown.at(1)?.frames[0]?.join('\n')).toMatch(/nog \d+ regels/);
  });

  it('shows each point when it is its turn', async () => {
    const { shown } = await played(everyKind, 'screens', () => ({ kind: 'punt', value: 'in orde' }));
    const frames = shown[1]?.frames.map((rows) => rows.join('\n')) ?? [];
    expect(frames[0]).toContain('Vraag p-1?');
    expect(frames[0]).not.toContain('Vraag p-2?');
    expect(frames.some((frame) => frame.includes('Vraag p-3?'))).toBe(true);
  });
});
