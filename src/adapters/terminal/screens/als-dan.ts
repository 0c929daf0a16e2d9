import type { AlsDanPlan, Answer } from '../../../domain/answer.ts';
import type { Move } from '../../../domain/session.ts';
import type { Going } from '../../../ports/terminal.ts';
import { KEYS_HERE } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import { isOneOfThem, readySentences, type PlanHalves } from '../questions/plan-sentence.ts';
import {
  answered,
  cleared,
  isKept,
  standing,
  topicOf,
  typing,
  type Question,
} from '../questions/question.ts';
import { createField, isEmptyField, rewrite, undo } from '../text-field.ts';
import {
  halvesOf,
  isBlankPlan,
  offersStarts,
  planView,
  type PlanPage,
  type PlanState,
} from './als-dan-view.ts';
import type { Body, BodyStep } from './body.ts';
import { isStill, pressField, sameText } from './field.ts';
import { goOn, nextKey } from './question.ts';
import type { Space } from './space.ts';

type PlanStep = BodyStep<PlanState, Going>;

/** An als-dan-plan in two fields. */
export const planBody = (question: Question): Body<PlanState, Going> => {
  const { asked, draft, aids } = question;
  const kenmerk = asked.kenmerk ?? asked.about?.id;
  const starts = readySentences(question);
  const page: PlanPage = { asked, starts, next: (filled) => nextKey(draft, filled) };

  const stood = standing(draft, asked);
  const plans = stood?.kind === 'als-dan' ? stood.plans : [];

  // A question asks for one plan; others that stand there from elsewhere stay.
  const answerOf = (state: PlanState): Answer => {
    const plan: AlsDanPlan = { ...(asked.about && { punt: asked.about.id }), ...halvesOf(state) };
    return { kind: 'als-dan', plans: [plan, ...plans.slice(1)] };
  };

  const settle = (state: PlanState): readonly Move[] => {
    if (!state.touched) return [];
    return [isBlankPlan(state) && plans.length < 2 ? cleared(asked) : answered(asked, answerOf(state))];
  };

  const begun = (state: PlanState, { als, dan }: PlanHalves): PlanStep => ({
    state: { als: rewrite(state.als, als), dan: rewrite(state.dan, dan), active: 'als', touched: true },
  });

  const enter = (state: PlanState): PlanStep => {
    // Enter alone completes every form: on an empty plan it goes on at once.
    if (state.active === 'als' && !isBlankPlan(state)) return { state: { ...state, active: 'dan' } };
    return goOn(state, settle(state));
  };

  const goTo = (state: PlanState, active: PlanState['active']): PlanStep => ({ state: { ...state, active } });

  /** One place further: from both fields to the ready sentences where they can be taken. */
  const after = (state: PlanState): PlanState['active'] => {
    const next = typeof state.active === 'number' ? state.active + 1 : 0;
    if (offersStarts(page, state) && next < starts.length) return next;
    return state.active === 'als' ? 'dan' : state.active;
  };

  /** One place back: above the ready sentences is the field that she begins to write in. */
  const before = (state: PlanState, at: number): PlanState['active'] => {
    if (at > 0) return at - 1;
    return isBlankPlan(state) ? 'als' : 'dan';
  };

  const other = (state: PlanState): PlanStep => goTo(state, state.active === 'als' ? 'dan' : 'als');

  const inField = (
    state: PlanState,
    active: 'als' | 'dan',
    event: TypedEvent,
    { width }: Space,
  ): PlanStep | undefined => {
    const field = state[active];
    const next = pressField(field, event, width);
    if (!next) return undefined;
    const still = isStill(field, next);
    if (event.type === 'key' && event.name === 'up' && still) return goTo(state, 'als');
    if (event.type === 'key' && event.name === 'down' && still) return goTo(state, after(state));
    return {
      state: { ...state, active, [active]: next, touched: state.touched || !sameText(next, field) },
    };
  };

  const onStart = (state: PlanState, at: number, event: TypedEvent, space: Space): PlanStep | undefined => {
    const start = starts[chosenStart(event, at)];
    if (start) return begun(state, start);
    // Typing on the list is writing a plan of her own.
    if (event.type !== 'key') return inField(state, 'als', event, space);
    switch (event.name) {
      case 'up':
        return goTo(state, before(state, at));
      case 'down':
        return goTo(state, after(state));
      case 'tab':
        return goTo(state, 'als');
      default:
        return undefined;
    }
  };

  const reduce = (state: PlanState, event: TypedEvent, space: Space): PlanStep | undefined => {
    const undoes = event.type === 'key' && event.name === 'z' && event.ctrl;
    if (undoes && isOneOfThem(halvesOf(state), starts)) {
      return { state: { ...state, als: undo(state.als), dan: undo(state.dan) } };
    }
    if (typeof state.active === 'number') return onStart(state, state.active, event, space);
    if (event.type === 'key' && event.name === 'enter') return enter(state);
    // A plan is one sentence: a new line has no place in it.
    if (event.type === 'key' && (event.name === 'tab' || event.name === 'newline')) return other(state);
    return inField(state, state.active, event, space);
  };

  const first = plans[0];
  return {
    initial: {
      als: createField(first?.als ?? ''),
      dan: createField(first?.dan ?? ''),
      active: 'als',
      touched: Object.hasOwn(draft.typing, asked.key),
    },
    reduce,
    settle,
    typing: (state) => (state.touched ? typing(asked, answerOf(state)) : undefined),
    takesText: () => true,
    writing: (state) => typeof state.active !== 'number' && !isEmptyField(state[state.active]),
    free(state) {
      const { active } = state;
      if (typeof active === 'number') return undefined;
      return {
        name: active,
        field: state[active],
        manyLines: false,
        with: (field) => ({ ...state, [active]: field, touched: true }),
      };
    },
    view: (state, space) => planView(page, state, isKept(draft, asked), space),
    topic: () =>
      topicOf(
        { asked: { ...asked, ...(kenmerk !== undefined && { kenmerk }) }, aids },
        starts.length > 0 ? [...KEYS_HERE.plan, ...KEYS_HERE.planStarts] : KEYS_HERE.plan,
      ),
  };
};

/** Which ready sentence a key on the list takes: the one it stands on, or the one of that number; else none. */
const chosenStart = (event: TypedEvent, at: number): number => {
  if (event.type === 'key') return event.name === 'enter' ? at : -1;
  if (event.type !== 'text') return -1;
  return event.text === ' ' ? at : /^[1-9]$/.test(event.text) ? Number(event.text) - 1 : -1;
};
