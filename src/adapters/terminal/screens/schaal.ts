import type { Answer } from '../../../domain/answer.ts';
import type { Going } from '../../../ports/terminal.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import { GLYPHS } from '../glyphs.ts';
import type { TypedEvent } from '../key-event.ts';
import { aboutPlans, cleared, standing, topicOf, type Question } from '../questions/question.ts';
import { isEmptyField } from '../text-field.ts';
import { textWidth } from '../width.ts';
import type { Body, BodyStep, BodyView } from './body.ts';
import {
  handed,
  noteCaret,
  noteKeys,
  notePart,
  noteRows,
  standingNote,
  withNote,
  type Note,
} from './note.ts';
import { nextKey, questionRows } from './question.ts';
import { blanks, type Row, type Span } from './rows.ts';
import type { Space } from './space.ts';

/** A step on the scale, with the note about it. */
export interface SchaalState {
  readonly value?: number;
  readonly note: Note;
  /** The last key was a 1: a 0 now makes ten. */
  readonly afterOne: boolean;
}

type SchaalStep = BodyStep<SchaalState, Going>;

const TOP = 10;
const STEPS = Array.from({ length: TOP + 1 }, (_, value) => value);
/** Cells of one step when the scale lies flat. */
const STEP_WIDTH = 3;
/** From so many rows on the scale stands upright, every step with its word. */
const UPRIGHT_ROWS = 22;

/** A scale of 0 to 10 with a word at every step. */
export const schaalBody = (question: Question): Body<SchaalState, Going> => {
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
    return { kind: 'schaal', value, ...notePart(asked, note) };
  };

  const choose = (state: SchaalState, value: number, afterOne = false): SchaalStep => {
    const next = { ...state, value: Math.max(0, Math.min(TOP, value)), afterOne };
    return { state: next, moves: handed(asked, answerOf(next)) };
  };

  const clear = (state: SchaalState): SchaalStep => {
    const { value, ...rest } = state;
    return value === undefined ? { state } : { state: { ...rest, afterOne: false }, moves: [cleared(asked)] };
  };

  const press = (state: SchaalState, name: string): SchaalStep | undefined => {
    switch (name) {
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
      case 'backspace':
      case 'delete':
        return clear(state);
      default:
        return undefined;
    }
  };

  const pick = (state: SchaalState, event: TypedEvent): SchaalStep | undefined => {
    if (event.type === 'key') return press(state, event.name);
    if (event.type !== 'text' || !/^\d$/.test(event.text)) return undefined;
    return event.text === '0' && state.afterOne
      ? choose(state, TOP)
      : choose(state, Number(event.text), event.text === '1');
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
        : [
            upright ? KEYS.slide : KEYS.slideFlat,
            open && isEmptyField(state.note.field) ? KEYS.toNote : next,
          ],
    };
  };

  return withNote({
    asked,
    initial: begin(),
    isChosen: ({ value }) => value !== undefined,
    answer: answerOf,
    choose: pick,
    view,
    topic: () => topicOf(question, KEYS_HERE.scale),
  });
};
