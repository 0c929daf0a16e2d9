import type { Going } from '../../../ports/terminal.ts';
import { CHOICES, KEYS, KEYS_HERE, NOTHING_CHOSEN } from '../../../texts/screens.ts';
import { GLYPHS } from '../glyphs.ts';
import type { TypedEvent } from '../key-event.ts';
import { answered, cleared, standing, topicOf, type Question } from '../questions/question.ts';
import { shorten } from '../wrap.ts';
import type { Body, BodyStep } from './body.ts';
import { chosenBy, MOST_ASIDE, optionRows } from './choice-rows.ts';
import { goOn, nextKey, questionRows } from './question.ts';
import { prose } from './rows.ts';

/** Several choices: where the keys are, and what is on, by id. */
export interface MeerkeuzeState {
  readonly current: number;
  readonly chosen: readonly string[];
  readonly full: boolean;
  readonly afterOne: boolean;
}

type MeerkeuzeStep = BodyStep<MeerkeuzeState, Going>;

/** Several of the options, at most as many as the question allows. */
export const meerkeuzeBody = (question: Question): Body<MeerkeuzeState, Going> => {
  const { asked, draft } = question;
  const { options, most = options.length } = asked;
  const answer = standing(draft, asked);
  const before = answer?.kind === 'meerkeuze' ? answer.options : [];

  /** Of a point its note, so that she sees why it stands here. */
  const asideFor = (id: string): { readonly aside?: string } => {
    const kept = draft.answers[id];
    const note = kept?.kind === 'punt' ? kept.note?.split('\n')[0] : undefined;
    return note === undefined ? {} : { aside: shorten(note, MOST_ASIDE, GLYPHS.more) };
  };

  const toggle = (state: MeerkeuzeState, current: number): MeerkeuzeStep => {
    const id = options[current]?.id;
    if (id === undefined) return { state };
    const on = state.chosen.includes(id);
    const moved = { ...state, current, afterOne: current === 0 };
    if (!on && state.chosen.length >= most) return { state: { ...moved, full: true } };
    // In the order in which they are shown, whatever the order in which they were chosen.
    const chosen = options
      .map((option) => option.id)
      .filter((option) => (option === id ? !on : state.chosen.includes(option)));
    return {
      state: { ...moved, chosen, full: false },
      moves: [chosen.length === 0 ? cleared(asked) : answered(asked, { kind: 'meerkeuze', options: chosen })],
    };
  };

  const moveTo = (state: MeerkeuzeState, current: number): MeerkeuzeStep => ({
    state: { ...state, full: false, current: Math.max(0, Math.min(options.length - 1, current)) },
  });

  const press = (state: MeerkeuzeState, name: string): MeerkeuzeStep | undefined => {
    switch (name) {
      case 'enter':
        return goOn(state, [], state.chosen.length === 0 ? NOTHING_CHOSEN : undefined);
      case 'up':
        return moveTo(state, state.current - 1);
      case 'down':
      case 'tab':
        return moveTo(state, state.current + 1);
      case 'left':
      case 'right':
      case 'space':
        return toggle(state, state.current);
      case 'backspace':
      case 'delete':
        return state.chosen.includes(options[state.current]?.id ?? '')
          ? toggle(state, state.current)
          : { state };
      default:
        return undefined;
    }
  };

  const reduce = (state: MeerkeuzeState, event: TypedEvent): MeerkeuzeStep | undefined => {
    if (event.type === 'text') {
      if (event.text === ' ') return toggle(state, state.current);
      const index = chosenBy(event.text, options, state.afterOne);
      return index === undefined ? undefined : toggle(state, index);
    }
    return event.type === 'key' && !event.ctrl && !event.alt ? press(state, event.name) : undefined;
  };

  return {
    initial: {
      current: Math.max(
        0,
        options.findIndex(({ id }) => before.includes(id)),
      ),
      chosen: options.map(({ id }) => id).filter((id) => before.includes(id)),
      full: false,
      afterOne: false,
    },
    reduce,
    settle: () => [],
    typing: () => undefined,
    takesText: () => false,
    writing: () => false,
    view(state, { width }) {
      const { passage, head, example } = questionRows(asked, width);
      const shown = options.map((option, index) => ({
        key: option.key ?? String(index + 1),
        text: option.text,
        ...asideFor(option.id),
        sign: state.chosen.includes(option.id) ? (['value', '●'] as const) : (['quiet', '○'] as const),
      }));
      const { rows, spans } = optionRows(shown, state.current, width);
      return {
        passage,
        head,
        example: [...example, ...(most < options.length ? prose(CHOICES.most(most), width, 'quiet') : [])],
        main: rows,
        focus: spans[state.current] ?? [0, 0],
        ...(state.full && { message: CHOICES.full(most) }),
        keys: [KEYS.toggle, KEYS.move, nextKey(draft, state.chosen.length > 0)],
      };
    },
    topic: () => topicOf(question, KEYS_HERE.many),
  };
};
