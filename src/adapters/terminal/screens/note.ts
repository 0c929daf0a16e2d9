import type { Answer } from '../../../domain/answer.ts';
import type { Asked } from '../../../domain/asked.ts';
import type { Draft, Move } from '../../../domain/session.ts';
import { normaliseText } from '../../../domain/text.ts';
import type { Going } from '../../../ports/terminal.ts';
import { KEYS, type KeyHint } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import { answered, typing } from '../questions/question.ts';
import { createField, fieldText, isEmptyField, type TextField } from '../text-field.ts';
import type { Body, BodyStep } from './body.ts';
import { fieldRows, isStill, pressField, sameText } from './field.ts';
import { goOn } from './question.ts';
import { prose, type Row } from './rows.ts';
import type { Space } from './space.ts';

/** A note under a choice: its text, and whether the keys go there. */
export interface Note {
  readonly field: TextField;
  readonly active: boolean;
  readonly touched: boolean;
}

/** The note that stands at a question; one that is half typed has the keys, so that she can go on with it. */
export const standingNote = (draft: Draft, { key }: Asked, text = ''): Note => {
  const isHalf = Object.hasOwn(draft.typing, key);
  return { field: createField(text), active: isHalf && text !== '', touched: isHalf };
};

/** The note as a part of the answer, where the question asks for one. */
export const notePart = ({ noteText: asks }: Asked, { field }: Note): { readonly note?: string } => {
  const note = asks === undefined ? '' : normaliseText(fieldText(field));
  return note === '' ? {} : { note };
};

/** The moves that hand over an answer; none where there is none. */
export const handed = (asked: Asked, answer: Answer | undefined): readonly Move[] =>
  answer ? [answered(asked, answer)] : [];

/** Whether an event at the choice can only be the beginning of the note: words, and no key that chooses. */
const beginsNote = (event: TypedEvent): boolean =>
  event.type === 'paste' || (event.type === 'text' && event.text.trim() !== '');

/**
 * A key in the note; up on its first row, and Backspace where it is empty, give the keys back to the choice.
 * Undefined: not for the note.
 */
const pressNote = (note: Note, event: TypedEvent, width: number): Note | undefined => {
  const field = pressField(note.field, event, width);
  if (!field) return undefined;
  const leaves =
    event.type === 'key' &&
    (event.name === 'up' || event.name === 'backspace') &&
    isStill(note.field, field) &&
    (event.name === 'up' || isEmptyField(field));
  if (leaves) return { ...note, active: false };
  return { ...note, active: true, field, touched: note.touched || !sameText(field, note.field) };
};

/** What the note asks, and its field. */
export const noteRows = (note: Note, asks: string, width: number): readonly Row[] => [
  [],
  ...prose(asks, width, 'quiet'),
  ...fieldRows(note.field, width, note.active).rows,
];

/** Where the caret is in those rows. */
export const noteCaret = (note: Note, asks: string, width: number): number =>
  1 + prose(asks, width).length + fieldRows(note.field, width).caretRow;

/** The keys while the note has them. */
export const noteKeys = (next: KeyHint): readonly KeyHint[] => [next, KEYS.toChoice, KEYS.newline];

/** A question with a choice of its own, under which a note may stand. */
export interface Choosing<State> extends Pick<Body<State, Going>, 'initial' | 'view' | 'topic'> {
  readonly asked: Asked;
  /** Whether she chose: only then the note stands there. */
  isChosen(state: State): boolean;
  /** What was chosen, or is proposed, with its note. */
  answer(state: State): Answer | undefined;
  /** What a character or a key without Ctrl and Alt does at the choice. */
  choose(state: State, event: TypedEvent): BodyStep<State, Going> | undefined;
}

/** A choice with the note under it: where the keys go, and when what she wrote is handed over. */
export const withNote = <State extends { readonly note: Note }>({
  asked,
  isChosen,
  answer,
  choose,
  ...own
}: Choosing<State>): Body<State, Going> => {
  type NoteStep = BodyStep<State, Going>;

  const moves = (state: State): readonly Move[] => handed(asked, answer(state));
  const hasNote = (state: State): boolean => asked.noteText !== undefined && isChosen(state);
  const giving = (state: State, active: boolean): State => ({ ...state, note: { ...state.note, active } });

  const enter = (state: State): NoteStep => {
    const { active, field, touched } = state.note;
    if (hasNote(state) && !active && isEmptyField(field)) return { state: giving(state, true) };
    return goOn(state, touched || !isChosen(state) ? moves(state) : []);
  };

  const inNote = (state: State, event: TypedEvent, space: Space): NoteStep | undefined => {
    if (event.type === 'key' && event.name === 'enter') return enter(state);
    if (event.type === 'key' && event.name === 'tab') return { state: giving(state, false) };
    const note = pressNote(state.note, event, space.width);
    return note && { state: { ...state, note } };
  };

  const atChoice = (state: State, event: TypedEvent, space: Space): NoteStep | undefined => {
    if (event.type === 'key' && (event.ctrl || event.alt)) return undefined;
    if (event.type === 'key' && event.name === 'enter') return enter(state);
    if (event.type === 'key' && event.name === 'tab' && hasNote(state)) return { state: giving(state, true) };
    const chosen = choose(state, event);
    return chosen ?? (beginsNote(event) && hasNote(state) ? inNote(state, event, space) : undefined);
  };

  return {
    ...own,
    reduce: (state, event, space) =>
      state.note.active ? inNote(state, event, space) : atChoice(state, event, space),
    settle: (state) => (state.note.touched && isChosen(state) ? moves(state) : []),
    typing(state) {
      const half = state.note.touched ? answer(state) : undefined;
      return half && typing(asked, half);
    },
    takesText: ({ note }) => note.active,
    writing: ({ note }) => note.active && !isEmptyField(note.field),
    free: (state) =>
      state.note.active
        ? {
            name: 'notitie',
            field: state.note.field,
            manyLines: true,
            with: (field) => ({ ...state, note: { ...state.note, field, touched: true } }),
          }
        : undefined,
    // Only its words can be refused.
    refused: (state) => (asked.noteText === undefined ? state : giving(state, true)),
  };
};
