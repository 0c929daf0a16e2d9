import type { Answer } from '../../../domain/answer.ts';
import type { Move } from '../../../domain/session.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import { GLYPHS } from '../glyphs.ts';
import type { TypedEvent } from '../key-event.ts';
import { isEmptyField } from '../text-field.ts';
import { textWidth } from '../width.ts';
import type { Body, BodyStep, BodyView } from './body.ts';
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
  aboutPlans,
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
import { blanks, type Row, type Span } from './rows.ts';
import type { Space } from './space.ts';

/** A step on the scale, with the note about it. */
export interface SchaalState {
  readonly value?: number;
  readonly note: Note;
  /** The last key was a 1: a 0 now makes ten. */
  readonly afterOne: boolean;
}

type SchaalStep = BodyStep<SchaalState, Move>;

const TOP = 10;
const STEPS = Array.from({ length: TOP + 1 }, (_, value) => value);
/** Cells of one step when the scale lies flat. */
const STEP_WIDTH = 3;
/** From so many rows on the scale stands upright, every step with its word. */
const UPRIGHT_ROWS = 22;

/** A scale of 0 to 10 with a word at every step. */
export const schaalBody = (question: Question): Body<SchaalState, Move> => {
  const { asked, draft } = question;
  const { noteText: asks, scaleWords } = asked;

  const begin = (): SchaalState => {
    const answer = standing(draft, asked);
    const chosen = answer?.kind === 'schaal' ? answer : undefined;
    return {
      ...(chosen && { value: chosen.value }),
      note: standingNote(draft, asked, chosen?.note),
      afterOne: false,
    };
  };

  const answerOf = ({ value, note }: SchaalState): Answer | undefined => {
    if (value === undefined) return undefined;
    const text = asks === undefined ? '' : noteText(note);
    return { kind: 'schaal', value, ...(text !== '' && { note: text }) };
  };

  const moves = (state: SchaalState): readonly Move[] => {
    const answer = answerOf(state);
    return answer ? [answered(asked, answer)] : [];
  };

  const choose = (state: SchaalState, value: number, afterOne = false): SchaalStep => {
    const next = { ...state, value: Math.max(0, Math.min(TOP, value)), afterOne };
    return { state: next, moves: moves(next) };
  };

  const clear = (state: SchaalState): SchaalStep => {
    const { value, ...rest } = state;
    return value === undefined ? { state } : { state: { ...rest, afterOne: false }, moves: [cleared(asked)] };
  };

  const intoNote = (state: SchaalState): SchaalStep => ({
    state: { ...state, note: { ...state.note, active: true } },
  });

  const enter = (state: SchaalState): SchaalStep => {
    const { note, value } = state;
    const unseen = asks !== undefined && value !== undefined && !note.active && isEmptyField(note.field);
    return unseen ? intoNote(state) : goOn(state, note.touched ? moves(state) : []);
  };

  const press = (state: SchaalState, name: string): SchaalStep | undefined => {
    switch (name) {
      case 'enter':
        return enter(state);
      case 'right':
      case 'up':
        return choose(state, (state.value ?? -1) + 1);
      case 'left':
      case 'down':
        return choose(state, (state.value ?? TOP + 1) - 1);
      case 'home':
        return choose(state, 0);
      case 'end':
        return choose(state, TOP);
      case 'tab':
        return asks !== undefined && state.value !== undefined ? intoNote(state) : undefined;
      case 'backspace':
      case 'delete':
        return clear(state);
      default:
        return undefined;
    }
  };

  const inNote = (state: SchaalState, event: TypedEvent, space: Space): SchaalStep | undefined => {
    if (event.type === 'key' && event.name === 'enter') return enter(state);
    if (event.type === 'key' && event.name === 'tab') {
      return { state: { ...state, note: { ...state.note, active: false } } };
    }
    const note = pressNote(state.note, event, space.width);
    return note && { state: { ...state, note } };
  };

  const reduce = (state: SchaalState, event: TypedEvent, space: Space): SchaalStep | undefined => {
    if (state.note.active) return inNote(state, event, space);
    if (event.type === 'text' && /^\d$/.test(event.text)) {
      return event.text === '0' && state.afterOne
        ? choose(state, TOP)
        : choose(state, Number(event.text), event.text === '1');
    }
    if (beginsNote(event)) {
      return asks !== undefined && state.value !== undefined ? inNote(state, event, space) : undefined;
    }
    return event.type === 'key' && !event.ctrl && !event.alt ? press(state, event.name) : undefined;
  };

  const wordAt = (value: number): string => scaleWords[value] ?? '';

  const uprightRow = (value: number, chosen: number | undefined): Row => {
    const isChosen = value === chosen;
    const number = String(value).padStart(2);
    return [
      isChosen ? ['accent', `${GLYPHS.current} `] : '  ',
      isChosen ? ['value', number] : ['quiet', number],
      '   ',
      isChosen ? ['current', wordAt(value)] : wordAt(value),
    ];
  };

  const flatRows = (chosen: number | undefined, width: number): readonly Row[] => {
    const numbers = STEPS.map((value): Span => {
      const number = String(value).padStart(STEP_WIDTH);
      return value === chosen ? ['value', number] : ['quiet', number];
    });
    if (chosen === undefined) {
      const gap = STEP_WIDTH * STEPS.length - textWidth(wordAt(0)) - textWidth(wordAt(TOP)) - 2;
      return [numbers, [blanks(2), ['quiet', `${wordAt(0)}${blanks(Math.max(3, gap))}${wordAt(TOP)}`]]];
    }
    const word = wordAt(chosen);
    const middle = STEP_WIDTH * (chosen + 1) - 1 - Math.floor(textWidth(word) / 2);
    const at = Math.max(2, Math.min(middle, width - textWidth(word)));
    return [numbers, [blanks(at), ['current', word]]];
  };

  const view = (state: SchaalState, { width, rows }: Space): BodyView => {
    const upright = rows >= UPRIGHT_ROWS && scaleWords.length > 0;
    const scale = upright
      ? STEPS.toReversed().map((value) => uprightRow(value, state.value))
      : flatRows(state.value, width);
    const open = asks !== undefined && state.value !== undefined;
    const chosenRow = upright && state.value !== undefined ? TOP - state.value : 0;
    const focused = open && state.note.active ? scale.length + noteCaret(state.note, asks, width) : chosenRow;
    const next = nextKey(draft, state.value !== undefined);
    return {
      ...questionRows(aboutPlans(question), width),
      main: [...scale, ...(open ? noteRows(state.note, asks, width) : [])],
      focus: [focused, focused],
      keys: state.note.active
        ? noteKeys(next)
        : [KEYS.slide, open && isEmptyField(state.note.field) ? KEYS.toNote : next],
    };
  };

  return {
    initial: begin(),
    reduce,
    settle: (state) => (state.note.touched ? moves(state) : []),
    typing(state) {
      const answer = state.note.touched ? answerOf(state) : undefined;
      return answer && typing(asked, answer);
    },
    takesText: ({ note }) => note.active,
    writing: ({ note }) => note.active && !isEmptyField(note.field),
    // Only its words can be refused.
    refused: (state) => (asks === undefined ? state : intoNote(state).state),
    free: (state) => noteFree(state.note, (note) => ({ ...state, note })),
    view,
    topic: () => topicOf(question, KEYS_HERE.scale),
  };
};
