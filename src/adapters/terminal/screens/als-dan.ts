import type { AlsDanPlan, Answer } from '../../../domain/answer.ts';
import type { Move } from '../../../domain/session.ts';
import { normaliseLine } from '../../../domain/text.ts';
import { KEYS, KEYS_HERE, PLAN, SAY_PLAN, type KeyHint } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import { createField, fieldText, isEmptyField, rewrite, undo, type TextField } from '../text-field.ts';
import { padded } from '../wrap.ts';
import type { Body, BodyStep, BodyView } from './body.ts';
import { fieldRows, isStill, pressField, sameText } from './field.ts';
import { planHalves, withoutAls, withoutDan, type PlanHalves } from './plan-sentence.ts';
import {
  answered,
  cleared,
  goOn,
  isKept,
  nextKey,
  questionRows,
  standing,
  topicOf,
  typing,
  type Question,
} from './question.ts';
import { BLANK, prose, type Row } from './rows.ts';
import type { Space } from './space.ts';

/** A plan that is being made. */
export interface PlanState {
  readonly als: TextField;
  readonly dan: TextField;
  readonly active: 'als' | 'dan';
  readonly touched: boolean;
}

type PlanStep = BodyStep<PlanState, Move>;

const MOST_STARTS = 3;

const labelled = (word: string, asks: string, active: boolean, width: number): readonly Row[] => {
  const column = 8;
  return prose(asks, width - column, 'quiet').map((row, index): Row =>
    index > 0 ? [' '.repeat(column), ...row] : [[active ? 'accent' : 'strong', padded(word, column)], ...row],
  );
};

/** An als-dan-plan in two fields. */
export const planBody = (question: Question): Body<PlanState, Move> => {
  const { asked, draft, aids } = question;
  const kenmerk = asked.kenmerk ?? asked.about?.id;
  const starts: readonly PlanHalves[] = (kenmerk === undefined ? [] : (aids.kenmerk(kenmerk)?.plan ?? []))
    .map(planHalves)
    .filter((halves) => halves !== undefined)
    .slice(0, MOST_STARTS);

  const before = standing(draft, asked);
  const plans = before?.kind === 'als-dan' ? before.plans : [];

  const halvesOf = ({ als, dan }: PlanState): PlanHalves => ({
    als: withoutAls(normaliseLine(fieldText(als))),
    dan: withoutDan(normaliseLine(fieldText(dan))),
  });

  // A question asks for one plan; others that stand there from elsewhere stay.
  const answerOf = (state: PlanState): Answer => {
    const plan: AlsDanPlan = { ...(asked.about && { punt: asked.about.id }), ...halvesOf(state) };
    return { kind: 'als-dan', plans: [plan, ...plans.slice(1)] };
  };

  const isBlank = (state: PlanState): boolean => {
    const { als, dan } = halvesOf(state);
    return als === '' && dan === '';
  };

  const settle = (state: PlanState): readonly Move[] => {
    if (!state.touched) return [];
    return [isBlank(state) && plans.length < 2 ? cleared(asked) : answered(asked, answerOf(state))];
  };

  const isStart = (state: PlanState): boolean => {
    const { als, dan } = halvesOf(state);
    return starts.some((start) => start.als === als && start.dan === dan);
  };

  /** Whether a digit is a key here, and not something she writes. */
  const offersStarts = (state: PlanState): boolean => starts.length > 0 && (isBlank(state) || isStart(state));

  const begun = (state: PlanState, { als, dan }: PlanHalves): PlanStep => ({
    state: { als: rewrite(state.als, als), dan: rewrite(state.dan, dan), active: 'als', touched: true },
  });

  const isWhole = (state: PlanState): boolean => {
    const { als, dan } = halvesOf(state);
    return als !== '' && dan !== '';
  };

  const enter = (state: PlanState): PlanStep => {
    // Enter alone completes every form: on an empty plan it goes on at once.
    if (state.active === 'als' && !isBlank(state)) return { state: { ...state, active: 'dan' } };
    return goOn(state, settle(state), isWhole(state) && state.touched ? SAY_PLAN : undefined);
  };

  const other = (state: PlanState): PlanStep => ({
    state: { ...state, active: state.active === 'als' ? 'dan' : 'als' },
  });

  const inField = (state: PlanState, event: TypedEvent, { width }: Space): PlanStep | undefined => {
    const field = state[state.active];
    const next = pressField(field, event, width);
    if (!next) return undefined;
    const still = isStill(field, next);
    if (event.type === 'key' && event.name === 'up' && still && state.active === 'dan') return other(state);
    if (event.type === 'key' && event.name === 'down' && still && state.active === 'als') return other(state);
    return { state: { ...state, [state.active]: next, touched: state.touched || !sameText(next, field) } };
  };

  const reduce = (state: PlanState, event: TypedEvent, space: Space): PlanStep | undefined => {
    if (event.type === 'key' && event.name === 'enter') return enter(state);
    // A plan is one sentence: a new line has no place in it.
    if (event.type === 'key' && (event.name === 'tab' || event.name === 'newline')) return other(state);
    if (event.type === 'text' && offersStarts(state)) {
      const start = /^[1-9]$/.test(event.text) ? starts[Number(event.text) - 1] : undefined;
      if (start) return begun(state, start);
    }
    const undoes = event.type === 'key' && event.name === 'z' && event.ctrl;
    if (undoes && isStart(state)) return { state: { ...state, als: undo(state.als), dan: undo(state.dan) } };
    return inField(state, event, space);
  };

  const startRows = (width: number): readonly Row[] => [
    ...prose(PLAN.starts, width, 'quiet'),
    ...starts.flatMap(({ als, dan }, index) =>
      prose(`Als ${als}, dan ${dan}`, width - 3).map((row, at): Row => [
        at === 0 ? ['key', `${index + 1}  `] : '   ',
        ...row,
      ]),
    ),
  ];

  const asideRows = (state: PlanState, width: number): readonly Row[] => {
    const advice = prose(PLAN.advice, width, 'quiet');
    if (starts.length === 0) return advice;
    const offered = startRows(width);
    // Their place stays empty when they go, so that nothing jumps while she types.
    return [...advice, BLANK, ...(offersStarts(state) ? offered : offered.map(() => BLANK))];
  };

  const keysFor = (state: PlanState): readonly KeyHint[] => {
    const filled = !isBlank(state) || isKept(draft, asked);
    const onward = state.active === 'als' && !isBlank(state) ? KEYS.toDan : nextKey(draft, filled);
    return [onward, KEYS.otherField, ...(offersStarts(state) ? [startKey(starts.length)] : [])];
  };

  const view = (state: PlanState, { width }: Space): BodyView => {
    const als = fieldRows(state.als, width, state.active === 'als');
    const dan = fieldRows(state.dan, width, state.active === 'dan');
    const alsBlock = [...labelled(PLAN.als, PLAN.alsQuestion, state.active === 'als', width), ...als.rows];
    const danLabel = labelled(PLAN.dan, PLAN.danQuestion, state.active === 'dan', width);
    const alsRow = alsBlock.length - als.rows.length + als.caretRow;
    const danRow = alsBlock.length + 1 + danLabel.length + dan.caretRow;
    const caret = state.active === 'als' ? alsRow : danRow;
    return {
      ...questionRows(asked, width),
      main: [...alsBlock, [], ...danLabel, ...dan.rows],
      focus: [caret - 1, caret],
      aside: asideRows(state, width),
      keys: keysFor(state),
    };
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
    writing: (state) => !isEmptyField(state[state.active]),
    free: (state) => ({
      name: state.active,
      field: state[state.active],
      manyLines: false,
      with: (field) => ({ ...state, [state.active]: field, touched: true }),
    }),
    view,
    topic: () =>
      topicOf({ asked: { ...asked, ...(kenmerk !== undefined && { kenmerk }) }, aids }, KEYS_HERE.plan),
  };
};

const startKey = (count: number): KeyHint => [count === 1 ? '1' : `1-${count}`, PLAN.startKey];
