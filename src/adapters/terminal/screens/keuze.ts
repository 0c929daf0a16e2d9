import type { Answer } from '../../../domain/answer.ts';
import type { Move } from '../../../domain/session.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import { isEmptyField } from '../text-field.ts';
import type { Body, BodyStep, BodyView } from './body.ts';
import { chosenBy, optionKey, optionRows } from './choice-rows.ts';
import {
  beginsNote,
  noteCaret,
  noteFree,
  noteKeys,
  noteRows,
  noteText,
  standingNote,
  pressNote,
  type Note,
} from './note.ts';
import {
  answered,
  cleared,
  goOn,
  nextKey,
  questionRows,
  standing,
  topicOf,
  typing,
  type Question,
} from './question.ts';
import type { Space } from './space.ts';

/** One choice: which option, whether it was handed over, and the note about it. */
export interface KeuzeState {
  readonly option?: number;
  /** Not chosen by her, but what Enter takes. */
  readonly proposed: boolean;
  readonly note: Note;
  readonly afterOne: boolean;
}

type KeuzeStep = BodyStep<KeuzeState, Move>;

/** One of several options. */
export const keuzeBody = (question: Question): Body<KeuzeState, Move> => {
  const { asked, draft } = question;
  const { options, noteText: asks } = asked;

  const begin = (): KeuzeState => {
    const answer = standing(draft, asked);
    const chosen = answer?.kind === 'keuze' ? answer : undefined;
    const index = options.findIndex(({ id }) => id === (chosen?.option ?? asked.standard));
    return {
      ...(index >= 0 && { option: index }),
      proposed: chosen === undefined,
      note: standingNote(draft, asked, chosen?.note),
      afterOne: false,
    };
  };

  const answerOf = ({ option, note }: KeuzeState): Answer | undefined => {
    const id = option === undefined ? undefined : options[option]?.id;
    if (id === undefined) return undefined;
    const text = asks === undefined ? '' : noteText(note);
    return { kind: 'keuze', option: id, ...(text !== '' && { note: text }) };
  };

  const moves = (state: KeuzeState): readonly Move[] => {
    const answer = answerOf(state);
    return answer ? [answered(asked, answer)] : [];
  };

  // The keys stay with the options, so that the next letter or number corrects the choice.
  const choose = (state: KeuzeState, option: number): KeuzeStep => {
    const next: KeuzeState = { ...state, option, proposed: false, afterOne: option === 0 };
    return { state: next, moves: moves(next) };
  };

  const step = (state: KeuzeState, by: 1 | -1): KeuzeStep => {
    const last = options.length - 1;
    const from = state.option ?? (by === 1 ? -1 : last + 1);
    return choose(state, Math.max(0, Math.min(last, from + by)));
  };

  const clear = (state: KeuzeState): KeuzeStep => {
    const { option, ...rest } = state;
    return option === undefined
      ? { state }
      : { state: { ...rest, proposed: false }, moves: [cleared(asked)] };
  };

  const isOpen = ({ option, proposed }: KeuzeState): boolean => option !== undefined && !proposed;

  const intoNote = (state: KeuzeState): KeuzeStep => ({
    state: { ...state, note: { ...state.note, active: true } },
  });

  const enter = (state: KeuzeState): KeuzeStep => {
    const unseen =
      asks !== undefined && isOpen(state) && !state.note.active && isEmptyField(state.note.field);
    return unseen ? intoNote(state) : goOn(state, state.proposed || state.note.touched ? moves(state) : []);
  };

  const press = (state: KeuzeState, name: string): KeuzeStep | undefined => {
    switch (name) {
      case 'enter':
        return enter(state);
      case 'up':
      case 'left':
        return step(state, -1);
      case 'down':
      case 'right':
        return step(state, 1);
      case 'tab':
        return asks !== undefined && isOpen(state) ? intoNote(state) : step(state, 1);
      case 'backspace':
      case 'delete':
        return clear(state);
      default:
        return undefined;
    }
  };

  const inNote = (state: KeuzeState, event: TypedEvent, space: Space): KeuzeStep | undefined => {
    if (event.type === 'key' && event.name === 'enter') return enter(state);
    if (event.type === 'key' && event.name === 'tab')
      return { state: { ...state, note: { ...state.note, active: false } } };
    const note = pressNote(state.note, event, space.width);
    return note && { state: { ...state, note } };
  };

  const reduce = (state: KeuzeState, event: TypedEvent, space: Space): KeuzeStep | undefined => {
    if (state.note.active) return inNote(state, event, space);
    if (event.type === 'text') {
      const option = chosenBy(event.text, options, state.afterOne);
      if (option !== undefined) return choose(state, option);
    }
    if (beginsNote(event))
      return asks !== undefined && isOpen(state) ? inNote(state, event, space) : undefined;
    return event.type === 'key' && !event.ctrl && !event.alt ? press(state, event.name) : undefined;
  };

  const view = (state: KeuzeState, { width }: Space): BodyView => {
    const shown = options.map((option, index) => ({ key: optionKey(option, index), text: option.text }));
    const { rows, spans } = optionRows(shown, state.option, width);
    const open = asks !== undefined && isOpen(state);
    const chosen = spans[state.option ?? 0] ?? [0, 0];
    const caret = open ? rows.length + noteCaret(state.note, asks, width) : 0;
    const next = nextKey(draft, state.option !== undefined);
    return {
      ...questionRows(asked, width),
      main: [...rows, ...(open ? noteRows(state.note, asks, width) : [])],
      focus: state.note.active ? [caret, caret] : chosen,
      keys: state.note.active
        ? noteKeys(next)
        : [KEYS.choose, open && isEmptyField(state.note.field) ? KEYS.toNote : next],
    };
  };

  return {
    initial: begin(),
    reduce,
    settle: (state) => (state.note.touched && isOpen(state) ? moves(state) : []),
    typing(state) {
      const answer = state.note.touched ? answerOf(state) : undefined;
      return answer && typing(asked, answer);
    },
    takesText: ({ note }) => note.active,
    writing: ({ note }) => note.active && !isEmptyField(note.field),
    free: (state) => noteFree(state.note, (note) => ({ ...state, note })),
    // Only its words can be refused.
    refused: (state) => (asks === undefined ? state : intoNote(state).state),
    view,
    topic: () => topicOf(question, KEYS_HERE.choice),
  };
};
