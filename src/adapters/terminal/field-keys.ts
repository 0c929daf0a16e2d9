import { normaliseLine } from '../../domain/text.ts';
import { end, home, left, moveRows, right, textEnd, textStart, wordLeft, wordRight } from './field-moves.ts';
import type { KeyEvent, NamedKeyEvent } from './key-event.ts';
import {
  backspace,
  deleteForward,
  deleteToLineStart,
  deleteWordBack,
  deleteWordForward,
  insert,
  newline,
  paste,
  redo,
  undo,
  type TextField,
} from './text-field.ts';

/** How a field is shown: its width and height in cells, and whether it has one line only. */
export interface FieldShape {
  readonly width: number;
  readonly height: number;
  readonly oneLine?: boolean;
}

/**
 * What typing, pasting and the keys of editing do to a field; undefined for every event that is not the field's, so
 * that a screen can give it its own meaning. In a field of one line that goes for a new line, up and down too.
 */
export const pressInField = (field: TextField, event: KeyEvent, shape: FieldShape): TextField | undefined => {
  if (event.type === 'text') return insert(field, event.text);
  if (event.type === 'paste')
    return paste(field, shape.oneLine === true ? normaliseLine(event.text) : event.text);
  if (event.type !== 'key') return undefined;
  if (shape.oneLine !== true) {
    const moved = pressInLines(field, event, shape);
    if (moved !== undefined) return moved;
  }
  return event.ctrl || event.alt ? pressChord(field, event) : pressKey(field, event, shape);
};

const pressInLines = (field: TextField, event: NamedKeyEvent, shape: FieldShape): TextField | undefined => {
  if (event.name === 'newline') return newline(field);
  if (event.ctrl || event.alt) return undefined;
  const page = Math.max(1, shape.height - 1);
  if (event.name === 'up') return moveRows(field, -1, shape.width);
  if (event.name === 'down') return moveRows(field, 1, shape.width);
  if (event.name === 'pageup') return moveRows(field, -page, shape.width);
  if (event.name === 'pagedown') return moveRows(field, page, shape.width);
  return undefined;
};

const pressKey = (
  field: TextField,
  { name }: NamedKeyEvent,
  { width }: FieldShape,
): TextField | undefined => {
  if (name === 'backspace') return backspace(field);
  if (name === 'delete') return deleteForward(field);
  if (name === 'left') return left(field);
  if (name === 'right') return right(field);
  if (name === 'home') return home(field, width);
  if (name === 'end') return end(field, width);
  return undefined;
};

const pressChord = (field: TextField, { name, ctrl, alt }: NamedKeyEvent): TextField | undefined => {
  if (name === 'left') return wordLeft(field);
  if (name === 'right') return wordRight(field);
  if (name === 'backspace') return deleteWordBack(field);
  if (name === 'delete') return deleteWordForward(field);
  if (name === 'home') return textStart(field);
  if (name === 'end') return textEnd(field);
  if (alt && !ctrl) return pressAltLetter(field, name);
  if (name === 'z') return undo(field);
  if (name === 'y') return redo(field);
  if (name === 'w') return deleteWordBack(field);
  if (name === 'u') return deleteToLineStart(field);
  return undefined;
};

// What macOS terminals send for Option with an arrow, and what readers of shells know.
const pressAltLetter = (field: TextField, name: NamedKeyEvent['name']): TextField | undefined => {
  if (name === 'b') return wordLeft(field);
  if (name === 'f') return wordRight(field);
  if (name === 'd') return deleteWordForward(field);
  return undefined;
};
