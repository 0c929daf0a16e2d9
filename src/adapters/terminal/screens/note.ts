import type { Asked } from '../../../domain/asked.ts';
import type { Draft } from '../../../domain/session.ts';
import { normaliseText } from '../../../domain/text.ts';
import { KEYS, type KeyHint } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import { createField, fieldText, isEmptyField, type TextField } from '../text-field.ts';
import type { FreeText } from './body.ts';
import { fieldRows, isStill, pressField, sameText } from './field.ts';
import { prose, type Row } from './rows.ts';

/** A note under a choice: its text, and whether the keys go there. */
export interface Note {
  readonly field: TextField;
  readonly active: boolean;
  readonly touched: boolean;
}

// It does not have the keys yet.
const noteWith = (text = '', touched = false): Note => ({
  field: createField(text),
  active: false,
  touched,
});

/** The note that stands at a question; one that is half typed has the keys, so that she can go on with it. */
export const standingNote = ({ typing }: Draft, { key }: Asked, text = ''): Note => {
  const isHalf = Object.hasOwn(typing, key);
  return { ...noteWith(text, isHalf), active: isHalf && text !== '' };
};

/** The text of a note as it is kept. */
export const noteText = ({ field }: Note): string => normaliseText(fieldText(field));

/** Whether an event at the choice can only be the beginning of the note: words, and no key that chooses. */
export const beginsNote = (event: TypedEvent): boolean =>
  event.type === 'paste' || (event.type === 'text' && event.text.trim() !== '');

/**
 * A key in the note; up on its first row, and Backspace where it is empty, give the keys back to the choice.
 * Undefined: not for the note.
 */
export const pressNote = (note: Note, event: TypedEvent, width: number): Note | undefined => {
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

/** The note as the field she writes in, while it has the keys; `place` puts another note in the state. */
export const noteFree = <State>(note: Note, place: (note: Note) => State): FreeText<State> | undefined =>
  note.active
    ? {
        name: 'notitie',
        field: note.field,
        manyLines: true,
        with: (field) => place({ ...note, field, touched: true }),
      }
    : undefined;

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
