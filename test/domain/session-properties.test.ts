import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmpty, textsIn, type Answer } from '../../src/domain/answer.ts';
import { allAsked, answerTo, screensOf, type Asked, type Gesprek } from '../../src/domain/asked.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { logFrom } from '../../src/domain/log/log.ts';
import { begin, expired, fits, step, type Draft, type Move } from '../../src/domain/session.ts';
import { MINUTEN, pointValues, SAMENWERKINGEN } from '../../src/domain/words.ts';
import { parseForm } from '../../src/formats/form-yaml.ts';

const AT = '2026-11-24T09:31:00';

/** The forms that begeleiders get: together they have every kind of question and every kind of condition. */
const formNamed = (id: string): Form => {
  const file = fileURLToPath(new URL(`../../checklists/${id}.yaml`, import.meta.url));
  const parsed = parseForm(readFileSync(file, 'utf8'), `${id}.yaml`, {});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value.form;
};

const CONVERSATIONS: readonly (readonly [Form, fc.Arbitrary<Gesprek>])[] = [
  [
    formNamed('begeleiding'),
    fc.constantFrom<Gesprek>({ moment: 'voor', doel: 'loopbaan' }, { moment: 'na' }),
  ],
  [
    formNamed('samenwerking'),
    fc.record({ moment: fc.constant('voor' as const), samenwerking: fc.constantFrom(...SAMENWERKINGEN) }),
  ],
  [
    formNamed('reflectie'),
    fc.record({ moment: fc.constant('na' as const), minuten: fc.constantFrom(...MINUTEN) }),
  ],
  [formNamed('feedback'), fc.constant<Gesprek>({ moment: 'na' })],
];

const beginnings: fc.Arbitrary<Draft> = fc.constantFrom(...CONVERSATIONS).chain(([form, gesprek]) =>
  gesprek.map((given) =>
    begin({
      form,
      formSha256: 'aa',
      intake: [],
      given,
      plans: [
        { punt: 'relatie', label: 'Eerst contact', als: 'a', dan: 'b' },
        { als: 'c', dan: 'd' },
      ],
      startedAt: '2026-11-24T09:30',
    }),
  ),
);

const words = fc.string({ minLength: 1, maxLength: 12 });

/** Something that may be answered to a question; not always something that fits. */
const answerFor = (draft: Draft, { kind, options }: Asked): fc.Arbitrary<Answer> => {
  const ids = [...options.map(({ id }) => id), 'onbekend'];
  switch (kind) {
    case 'punt':
      return fc.record(
        {
          kind: fc.constant('punt' as const),
          value: fc.constantFrom(...pointValues(draft.given.moment), 'aandacht' as const),
          note: words,
        },
        { requiredKeys: ['kind'] },
      );
    case 'keuze':
      return fc.record({ kind: fc.constant('keuze' as const), option: fc.constantFrom(...ids) });
    case 'meerkeuze':
      return fc.record({ kind: fc.constant('meerkeuze' as const), options: fc.subarray(ids) });
    case 'schaal':
      return fc.record({ kind: fc.constant('schaal' as const), value: fc.integer({ min: -1, max: 11 }) });
    case 'als-dan':
      return fc.record({ als: words, dan: words }).map((plan) => ({ kind: 'als-dan', plans: [plan] }));
    case 'afspraken':
      return fc
        .record({ wat: words, wie: words, wanneer: fc.constantFrom('2026-12-01', 'ooit') })
        .map((item) => ({ kind: 'afspraken', items: [item] }));
    case 'datum':
      return fc.record({
        kind: fc.constant('datum' as const),
        date: fc.constantFrom('2026-12-01', 'na de toets'),
      });
    default:
      return words.map((text) => ({ kind: 'open', text }));
  }
};

const moveIn = (draft: Draft): fc.Arbitrary<Move> => {
  const going = fc.constantFrom<Move>({ type: 'next' }, { type: 'back' }, { type: 'overview' });
  const asked = allAsked(draft);
  if (asked.length === 0) return going;
  const at = fc.constantFrom(...asked);
  return fc.oneof(
    { arbitrary: going, weight: 3 },
    {
      arbitrary: at.chain((question) =>
        answerFor(draft, question).map((answer): Move => ({ type: 'answered', key: question.key, answer })),
      ),
      weight: 5,
    },
    {
      arbitrary: at.chain((question) =>
        answerFor(draft, question).map((answer): Move => ({ type: 'typing', key: question.key, answer })),
      ),
      weight: 2,
    },
    { arbitrary: at.map(({ key }): Move => ({ type: 'cleared', key })), weight: 1 },
    { arbitrary: at.map(({ key }): Move => ({ type: 'jump', key })), weight: 1 },
  );
};

/** The draft after a move that may be refused. */
const moved = (draft: Draft, move: Move): Draft => {
  const result = step(draft, move, AT);
  return result.ok && result.value.status !== 'finished' ? result.value : draft;
};

/** A draft after a walk of any length through any of the forms. */
const drafts: fc.Arbitrary<Draft> = fc.tuple(beginnings, fc.gen()).map(([start, gen]) => {
  let draft = start;
  const steps = gen(fc.integer, { min: 0, max: 24 });
  for (let taken = 0; taken < steps; taken += 1) draft = moved(draft, gen(moveIn, draft));
  // Without the form, which would fill pages, where one of them is a counterexample.
  const { form, answers, typing, given, status } = draft;
  const told = JSON.stringify({ form: form.id, given, status, answers, typing });
  return Object.defineProperty(draft, fc.toStringMethod, { value: () => told });
});

const holds = (law: (draft: Draft) => void): void => fc.assert(fc.property(drafts, law), { numRuns: 30 });

const logOf = (draft: Draft): ReturnType<typeof logFrom> => {
  const reviewing = moved(draft, { type: 'overview' });
  const finished = step(reviewing, { type: 'confirmed' }, AT);
  if (!finished.ok || finished.value.status !== 'finished') throw new Error('It could not be confirmed.');
  return logFrom(finished.value, '1.0.0');
};

describe('in every form, whatever she does', () => {
  it('an answer belongs to a question of the form, and fits it while that is asked', () => {
    holds((draft) => {
      const ids = draft.form.pages.flatMap(({ questions }) => questions.map(({ id }) => id));
      const visible = new Map(allAsked(draft).map((asked) => [asked.key, asked]));
      for (const [key, answer] of Object.entries(draft.answers)) {
        expect(ids).toContain(key.split('/')[0]);
        const asked = visible.get(key);
        // Points that no longer need attention stay in a choice, and are left out when it is read.
        if (asked && asked.kind !== 'meerkeuze') expect(fits(draft, asked, answer)).toBe(true);
      }
    });
  });

  it('three times back and three times on is the same place with the same answers', () => {
    holds((draft) => {
      let there = draft;
      let taken = 0;
      while (taken < 3) {
        const before: Draft = moved(there, { type: 'back' });
        if (before === there) break;
        there = before;
        taken += 1;
      }
      for (; taken > 0; taken -= 1) there = moved(there, { type: 'next' });
      expect(there.answers).toEqual(draft.answers);
      expect(there.typing).toEqual(draft.typing);
      if (draft.status === 'asking' && !draft.fromOverview && there.status === 'asking') {
        const place = (at: typeof draft): number =>
          screensOf(at).findIndex(({ questions }) => questions.some(({ key }) => key === at.screen));
        expect(place(there)).toBe(place(draft));
      }
    });
  });

  it('what is half typed never is an answer before she goes on', () => {
    holds((draft) => {
      const asked = allAsked(draft)[0];
      if (!asked) return;
      const answer: Answer = { kind: 'open', text: 'half' };
      const typing = moved(draft, { type: 'typing', key: asked.key, answer });
      expect(typing.answers).toEqual(draft.answers);
      expect(typing.typing[asked.key]).toEqual(answer);
    });
  });

  it('nothing that is hidden by now is in the log', () => {
    holds((draft) => {
      // Words that occur nowhere else, so that they can be found. What is half typed may bring a question back.
      const marked: Draft = {
        ...draft,
        typing: {},
        answers: Object.fromEntries(
          Object.entries(draft.answers).map(([key, answer]) =>
            expired(draft).includes(key) ? [key, hiddenFrom(answer)] : [key, answer],
          ),
        ),
      };
      const log = logOf(marked);
      expect(JSON.stringify(log)).not.toContain(HIDDEN);
      const asked = new Set(allAsked(marked).map(({ id }) => id));
      const entries = log.pages.flatMap((page) => page.entries);
      expect(entries.filter(({ id }) => !asked.has(id))).toEqual([]);
    });
  });

  it('every answer to a question that is asked is in the log', () => {
    holds((draft) => {
      const entries = logOf({ ...draft, typing: {} }).pages.flatMap((page) => page.entries);
      for (const asked of allAsked(draft)) {
        const answer = answerTo(draft, asked);
        if (!answer || isEmpty(answer)) continue;
        expect(entries.find(({ id }) => id === asked.id)?.answer).toMatchObject({ kind: answer.kind });
        expect(JSON.stringify(entries)).toContain(JSON.stringify(textsIn(answer)[0] ?? '').slice(1, -1));
      }
    });
  });
});

const HIDDEN = 'VERBORGEN-WOORDEN';

const hiddenFrom = (answer: Answer): Answer => {
  switch (answer.kind) {
    case 'open':
      return { kind: 'open', text: HIDDEN };
    case 'als-dan':
      return { kind: 'als-dan', plans: [{ als: HIDDEN, dan: HIDDEN }] };
    case 'afspraken':
      return { kind: 'afspraken', items: [{ wat: HIDDEN, wie: HIDDEN }] };
    case 'punt':
    case 'keuze':
    case 'schaal':
      return { ...answer, note: HIDDEN };
    default:
      return answer;
  }
};
