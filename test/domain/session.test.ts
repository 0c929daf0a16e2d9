import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Afspraak, Answer } from '../../src/domain/answer.ts';
import { allAsked, screensOf, type Gesprek } from '../../src/domain/asked.ts';
import type { Form, Question } from '../../src/domain/form/form.ts';
import { logFrom } from '../../src/domain/log/log.ts';
import {
  begin,
  expired,
  fits,
  openQuestions,
  reopened,
  screenOf,
  step,
  type Draft,
  type Move,
  type Session,
} from '../../src/domain/session.ts';
import { formOf, point, preparation, question } from './forms.ts';

const AT = '2026-11-24T09:31:00';

const start = (form: Form, given: Gesprek = { moment: 'voor' }, intake: readonly Question[] = []): Draft =>
  begin({ form, formSha256: 'aa', intake, given, plans: [], startedAt: '2026-11-24T09:30' });

const isDraft = (session: Session): session is Draft => session.status !== 'finished';

/** Takes the moves in turn; one that is refused fails the test. */
const after = (draft: Draft, ...moves: Move[]): Session =>
  moves.reduce<Session>((session, move) => {
    if (!isDraft(session)) throw new Error('finished before its time');
    const result = step(session, move, AT);
    if (!result.ok) throw new Error(`${move.type} was refused: ${result.problem}`);
    return result.value;
  }, draft);

const drafted = (session: Session): Draft => {
  if (!isDraft(session)) throw new Error('already finished');
  return session;
};

const mark = (key: string, value: 'in orde' | 'aandacht' | 'niet nodig'): Move => ({
  type: 'answered',
  key,
  answer: { kind: 'punt', value },
});
const tell = (key: string, text: string): Move => ({ type: 'answered', key, answer: { kind: 'open', text } });
const next: Move = { type: 'next' };
const back: Move = { type: 'back' };

const screenKey = (session: Session): string | undefined =>
  session.status === 'asking' ? screenOf(session)?.key : session.status;

describe('a session', () => {
  it('shows the points of a page together and every other question alone', () => {
    const draft = after(start(preparation), mark('relatie', 'aandacht'));
    expect(screensOf(draft).map(({ questions }) => questions.map(({ id }) => id))).toEqual([
      ['relatie', 'goed-beeld', 'autonomie'],
      ['plan-1'],
      ['anders'],
    ]);
  });

  it('asks to choose only where more points need attention than may be chosen', () => {
    const draft = after(
      start(preparation),
      mark('relatie', 'aandacht'),
      mark('goed-beeld', 'aandacht'),
      mark('autonomie', 'aandacht'),
    );
    expect(screensOf(draft).map(({ key }) => key)).toEqual(['relatie', 'aandachtspunten', 'anders']);
  });

  it('puts at most nine points on a screen', () => {
    const ids = Array.from({ length: 11 }, (_, index) => `punt-${index}`);
    const draft = start(formOf([ids.map((id) => point(id))]));
    expect(screensOf(draft).map(({ questions }) => questions.length)).toEqual([9, 2]);
  });

  it('comes to its end by Enter alone, and is then a log', () => {
    const session = after(start(preparation), next, next, { type: 'confirmed' });
    expect(session.status).toBe('finished');
    if (session.status !== 'finished') return;
    const log = logFrom(session, '1.0.0');
    expect(log.head).toMatchObject({
      datum: '2026-11-24',
      tijd: '09:30',
      moment: 'voor',
      bewaarTot: '2027-02-22',
    });
    expect(log.pages.flatMap(({ entries }) => entries).map(({ id, answer }) => [id, answer])).toEqual([
      ['relatie', undefined],
      ['goed-beeld', undefined],
      ['autonomie', undefined],
      ['aandachtspunten', undefined],
      ['anders', undefined],
    ]);
  });

  it('meets what waits in the overview only from there, and logs it only when it was filled in', () => {
    const form = formOf([[question('eerst', 'open'), question('later', 'open', { aside: true })]]);
    const overview = drafted(after(start(form), next));
    expect(overview.status).toBe('reviewing');
    expect(openQuestions(overview)).toEqual(['eerst']);
    const kept = (session: Session): readonly string[] =>
      session.status === 'finished'
        ? logFrom(session, '1.0.0').pages.flatMap(({ entries }) => entries.map(({ id }) => id))
        : [];
    expect(kept(after(overview, { type: 'confirmed' }))).toEqual(['eerst']);
    const there = drafted(after(overview, { type: 'jump', key: 'later' }));
    expect(there).toMatchObject({ status: 'asking', screen: 'later' });
    expect(after(there, next).status).toBe('reviewing');
    expect(after(overview, { type: 'back' })).toMatchObject({ screen: 'eerst' });
    const filled = after(
      there,
      { type: 'answered', key: 'later', answer: { kind: 'open', text: 'toch' } },
      next,
      { type: 'confirmed' },
    );
    expect(kept(filled)).toEqual(['eerst', 'later']);
  });

  it('begins with what was said before, but for what this conversation does not ask', () => {
    const form = formOf([
      [
        question('eerst', 'open'),
        question('voor', 'open', { showWhen: { op: 'compare', name: 'moment', by: '==', value: 'voor' } }),
      ],
    ]);
    const text = (words: string): Answer => ({ kind: 'open', text: words });
    const walk = { form, formSha256: '', intake: [], plans: [], startedAt: '2026-11-24T09:30' };
    const answers = { eerst: text('a'), voor: text('b'), weg: text('c') };
    expect(begin({ ...walk, given: { moment: 'na' } }, answers).answers).toEqual({ eerst: text('a') });
    expect(begin({ ...walk, given: { moment: 'voor' } }, answers).answers).toEqual({
      eerst: text('a'),
      voor: text('b'),
    });
  });

  it('opens again what was finished, at its overview or at a screen that is there', () => {
    const finished = after(
      start(preparation),
      mark('relatie', 'aandacht'),
      { type: 'overview' },
      { type: 'confirmed' },
    );
    if (finished.status !== 'finished') throw new Error('not finished');
    expect(reopened(finished).status).toBe('reviewing');
    expect(reopened(finished, 'anders')).toMatchObject({
      status: 'asking',
      screen: 'anders',
      fromOverview: false,
    });
    expect(reopened(finished, 'weg').status).toBe('reviewing');
    expect(reopened(finished).answers).toEqual(finished.answers);
  });

  it('takes an empty choice for none where there is nothing to choose', () => {
    const none: Answer = { kind: 'meerkeuze', options: [] };
    const draft = drafted(
      after(
        start(preparation),
        mark('relatie', 'aandacht'),
        { type: 'answered', key: 'aandachtspunten', answer: none },
        { type: 'overview' },
      ),
    );
    expect(allAsked(draft).some(({ base }) => base === 'plan')).toBe(false);
    expect(openQuestions(draft)).toContain('aandachtspunten');
    const session = after(draft, { type: 'confirmed' });
    if (session.status !== 'finished') throw new Error('not finished');
    const entries = logFrom(session, '1.0.0').pages.flatMap((page) => page.entries);
    expect(entries.map(({ id, answer }) => [id, answer])).toContainEqual(['aandachtspunten', undefined]);
  });

  it('does not take half a choice for none once there is nothing to choose any more', () => {
    const session = after(
      start(preparation),
      mark('relatie', 'aandacht'),
      mark('goed-beeld', 'aandacht'),
      mark('autonomie', 'aandacht'),
      { type: 'typing', key: 'aandachtspunten', answer: { kind: 'meerkeuze', options: [] } },
      mark('autonomie', 'in orde'),
      { type: 'overview' },
      { type: 'confirmed' },
    );
    expect(allAsked(session).filter(({ base }) => base === 'plan')).toHaveLength(2);
  });

  it('keeps a plan with its point when the points change', () => {
    const plan: Answer = {
      kind: 'als-dan',
      plans: [{ punt: 'autonomie', als: 'hij zwijgt', dan: 'wacht ik' }],
    };
    const draft = drafted(
      after(
        start(preparation),
        mark('autonomie', 'aandacht'),
        { type: 'answered', key: 'plan/autonomie', answer: plan },
        mark('relatie', 'aandacht'),
      ),
    );
    const asked = allAsked(draft).filter(({ base }) => base === 'plan');
    expect(asked.map(({ id, key, about }) => [id, key, about?.text])).toEqual([
      ['plan-1', 'plan/relatie', 'RELATIE'],
      ['plan-2', 'plan/autonomie', 'AUTONOMIE'],
    ]);
    expect(draft.answers['plan/autonomie']).toEqual(plan);
  });

  it('keeps an answer that a changed mark hides, and leaves it out of the log', () => {
    const plan: Answer = { kind: 'als-dan', plans: [{ punt: 'relatie', als: 'a', dan: 'b' }] };
    const draft = drafted(
      after(
        start(preparation),
        mark('relatie', 'aandacht'),
        { type: 'answered', key: 'plan/relatie', answer: plan },
        mark('relatie', 'in orde'),
      ),
    );
    expect(expired(draft)).toEqual(['plan/relatie']);
    const finished = after(draft, { type: 'overview' }, { type: 'confirmed' });
    if (finished.status !== 'finished') throw new Error('not finished');
    expect(JSON.stringify(logFrom(finished, '1.0.0'))).not.toContain('als-dan');
    expect(after(draft, mark('relatie', 'aandacht')).answers['plan/relatie']).toEqual(plan);
  });

  it('lets no hidden answer decide what else is shown', () => {
    const form = formOf([
      [question('eerst', 'keuze', { options: [{ id: 'ja', text: 'Ja' }] })],
      [
        question('dan', 'open', { showWhen: { op: 'compare', name: 'eerst', by: '==', value: 'ja' } }),
        question('daarna', 'open', { showWhen: { op: 'compare', name: 'dan', by: '==', value: 'x' } }),
      ],
    ]);
    const chosen: Move = { type: 'answered', key: 'eerst', answer: { kind: 'keuze', option: 'ja' } };
    const shown = drafted(after(start(form), chosen, tell('dan', 'x')));
    expect(allAsked(shown).map(({ id }) => id)).toEqual(['eerst', 'dan', 'daarna']);
    const hidden = drafted(after(shown, { type: 'cleared', key: 'eerst' }));
    expect(allAsked(hidden).map(({ id }) => id)).toEqual(['eerst']);
  });

  it('goes back to the overview after a jump from it', () => {
    const overview = drafted(after(start(preparation), { type: 'overview' }));
    const there = drafted(after(overview, { type: 'jump', key: 'anders' }));
    expect(screenKey(there)).toBe('anders');
    expect(screenKey(after(there, next))).toBe('reviewing');
  });

  it('takes what is still half-typed along when she confirms', () => {
    const typing: Move = { type: 'typing', key: 'anders', answer: { kind: 'open', text: 'halver' } };
    const draft = drafted(after(start(preparation), typing, { type: 'overview' }));
    expect(draft.answers).toEqual({});
    expect(after(draft, { type: 'confirmed' }).answers).toEqual({ anders: { kind: 'open', text: 'halver' } });
  });

  it('takes a half-typed afspraak along with its words where its day is no day, as the screens do', () => {
    const form = formOf([[question('afspraken', 'afspraken')]]);
    const typing = (...items: readonly Afspraak[]): Move => ({
      type: 'typing',
      key: 'afspraken',
      answer: { kind: 'afspraken', items },
    });
    const kept = (move: Move): Answer | undefined =>
      after(start(form), move, { type: 'overview' }, { type: 'confirmed' }).answers['afspraken'];
    const before = { wat: 'appen', wie: '' };
    expect(kept(typing(before, { wat: 'bellen', wie: 'Noor', wanneer: 'na de vakantie' }))).toEqual({
      kind: 'afspraken',
      items: [before, { wat: 'bellen (na de vakantie)', wie: 'Noor' }],
    });
    expect(kept(typing({ wat: 'bellen', wie: 'Noor', wanneer: 'vrijdag' }))).toEqual({
      kind: 'afspraken',
      items: [{ wat: 'bellen', wie: 'Noor', wanneer: '2026-11-27' }],
    });
    expect(kept(typing({ wat: '', wie: '' }))).toBeUndefined();
  });

  it('takes no half-typed schuilnaam along, for it may be one that was refused', () => {
    const form = formOf([[question('anders', 'open')]], { intake: ['student'] });
    const typing: Move = { type: 'typing', key: 'student', answer: { kind: 'open', text: 'fatima' } };
    const draft = drafted(
      after(start(form, { moment: 'voor' }, [question('student', 'schuilnaam')]), typing),
    );
    expect(after(draft, { type: 'overview' }, { type: 'confirmed' }).answers).toEqual({});
  });

  it('refuses what does not fit, and says which it is', () => {
    const draft = start(preparation);
    const refusal = (move: Move): unknown => {
      const result = step(draft, move, AT);
      return result.ok ? 'taken' : result.problem;
    };
    expect(refusal(tell('relatie', 'tekst'))).toBe('does-not-fit');
    expect(refusal({ type: 'answered', key: 'relatie', answer: { kind: 'punt', value: 'gedaan' } })).toBe(
      'does-not-fit',
    );
    expect(refusal(tell('bestaat-niet', 'x'))).toBe('unknown-question');
    expect(refusal(back)).toBe('nothing-before');
    expect(refusal({ type: 'confirmed' })).toBe('not-now');
    expect(refusal({ type: 'jump', key: 'plan/relatie' })).toBe('unknown-question');
  });

  it('refuses half-typed words at a key that no question has', () => {
    const half = (key: string): string => {
      const result = step(
        start(preparation),
        { type: 'typing', key, answer: { kind: 'open', text: 'x' } },
        AT,
      );
      return result.ok ? 'taken' : result.problem;
    };
    expect(['anders', 'plan/relatie'].map(half)).toEqual(['taken', 'taken']);
    const none = [
      'bestaat-niet',
      'plan',
      'plan/',
      'plan/nooit',
      'plan/relatie@eik',
      'plan/relatie/@1',
      'anders/x',
      '',
    ];
    expect(none.map(half)).toEqual(none.map(() => 'unknown-question'));
  });

  it('keeps what she was writing at a question that another answer hides, and clears nothing there', () => {
    const words: Answer = { kind: 'als-dan', plans: [{ punt: 'relatie', als: 'hij zw', dan: '' }] };
    const whole: Answer = {
      kind: 'als-dan',
      plans: [{ punt: 'relatie', als: 'hij zwijgt', dan: 'wacht ik' }],
    };
    const hidden = drafted(
      after(
        start(preparation),
        mark('relatie', 'aandacht'),
        { type: 'answered', key: 'plan/relatie', answer: whole },
        mark('relatie', 'in orde'),
        { type: 'typing', key: 'plan/relatie', answer: words },
      ),
    );
    const refused = step(hidden, { type: 'cleared', key: 'plan/relatie' }, AT);
    expect(refused).toEqual({ ok: false, problem: 'unknown-question' });
    expect(step(hidden, { type: 'cleared', key: 'bestaat-niet' }, AT)).toEqual(refused);
    const again = after(hidden, mark('relatie', 'aandacht'));
    expect(again.typing).toEqual({ 'plan/relatie': words });
    expect(again.answers['plan/relatie']).toEqual(whole);
  });

  it('takes half-typed words about a plan of the conversation before, and of no other', () => {
    const form = formOf([[question('plan-terug', 'open', { repeatFor: 'plannen' })]]);
    const draft = begin({
      form,
      formSha256: 'aa',
      intake: [],
      given: { moment: 'na' },
      plans: [{ als: 'a', dan: 'b' }],
      startedAt: '2026-11-24T09:30',
    });
    const half = (key: string): boolean =>
      step(draft, { type: 'typing', key, answer: { kind: 'open', text: 'x' } }, AT).ok;
    expect([half('plan-terug/plan-1'), half('plan-terug/plan-2'), half('plan-terug/plan-1@eik')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes what the conversation asks beforehand into account, with what Enter alone takes', () => {
    const doel = question('doel', 'keuze', {
      options: ['algemeen', 'loopbaan'].map((id) => ({ id, text: id })),
      standard: 'algemeen',
    });
    const form = formOf(
      [
        [point('relatie')],
        {
          id: 'werk',
          title: 'Werk',
          showWhen: { op: 'compare', name: 'doel', by: '==', value: 'loopbaan' },
          questions: [point('talenten')],
        },
      ],
      { intake: ['doel'] },
    );
    const draft = start(form, { moment: 'voor' }, [doel]);
    expect(allAsked(draft).map(({ id }) => id)).toEqual(['doel', 'relatie']);
    const chosen = after(draft, {
      type: 'answered',
      key: 'doel',
      answer: { kind: 'keuze', option: 'loopbaan' },
    });
    expect(allAsked(drafted(chosen)).map(({ id }) => id)).toEqual(['doel', 'relatie', 'talenten']);
  });

  it('tells what is still open', () => {
    const draft = drafted(after(start(preparation), mark('relatie', 'in orde'), tell('anders', 'iets')));
    expect(openQuestions(draft)).toEqual(['goed-beeld', 'autonomie', 'aandachtspunten']);
  });
});

const POINTS = ['relatie', 'goed-beeld', 'autonomie'] as const;
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    type: fc.constant('answered' as const),
    key: fc.constantFrom(...POINTS),
    answer: fc.record({
      kind: fc.constant('punt' as const),
      value: fc.constantFrom('in orde' as const, 'aandacht' as const, 'niet nodig' as const),
    }),
  }),
  fc.record({
    type: fc.constant('answered' as const),
    key: fc.constantFrom('anders', 'plan/relatie', 'plan/autonomie', 'aandachtspunten'),
    answer: fc.constantFrom<Answer>(
      { kind: 'open', text: 'iets' },
      { kind: 'als-dan', plans: [{ als: 'a', dan: 'b' }] },
      { kind: 'meerkeuze', options: ['relatie', 'autonomie'] },
      { kind: 'meerkeuze', options: [] },
    ),
  }),
  fc.record({ type: fc.constant('cleared' as const), key: fc.constantFrom(...POINTS, 'anders') }),
  fc.constantFrom<Move>(next, back, { type: 'overview' }, { type: 'jump', key: 'relatie' }),
);

/** Takes the moves that are not refused. */
const wander = (moves: readonly Move[]): Draft =>
  moves.reduce<Draft>((draft, move) => {
    const result = step(draft, move, AT);
    return result.ok && isDraft(result.value) ? result.value : draft;
  }, start(preparation));

describe('whatever she does', () => {
  it('every visible answer fits its question', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
        const draft = wander(moves);
        for (const asked of allAsked(draft)) {
          const answer = draft.answers[asked.key];
          // A choice may hold points that no longer need attention: they are kept, and left out when it is read.
          if (answer && asked.kind !== 'meerkeuze') expect(fits(draft, asked, answer)).toBe(true);
        }
      }),
    );
  });

  it('going back and on again changes no answer and ends where it began', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (moves, times) => {
        let draft = wander(moves);
        const before = draft;
        let taken = 0;
        for (; taken < times; taken++) {
          const result = step(draft, back, AT);
          if (!result.ok || !isDraft(result.value)) break;
          draft = result.value;
        }
        for (let index = 0; index < taken; index++) draft = drafted(after(draft, next));
        expect(draft.answers).toEqual(before.answers);
        if (before.status === 'asking' && !before.fromOverview)
          expect(screenKey(draft)).toBe(screenKey(before));
      }),
    );
  });

  it('Enter alone brings her to the overview within as many screens as there are', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
        let draft = wander(moves);
        for (let left = screensOf(draft).length; left > 0 && draft.status === 'asking'; left--) {
          draft = drafted(after(draft, next));
        }
        expect(draft.status).toBe('reviewing');
      }),
    );
  });
});
