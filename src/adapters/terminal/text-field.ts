import { safeToShow } from '../../domain/text.ts';
import { beginsAs, type FieldLine } from './field-rows.ts';
import { edgeAfter, edgeBefore, edgeFrom } from './graphemes.ts';
import { wordEndAfter, wordStartBefore } from './word-edges.ts';

/** A place in the text: the line, and the offset in it in UTF-16 units, always on the edge of a grapheme. */
export interface Caret {
  readonly line: number;
  readonly offset: number;
}

interface Snapshot {
  readonly lines: readonly FieldLine[];
  readonly caret: Caret;
}

/** Text that is being written, as a value: every function below gives a new one, or the same where nothing changed. */
export interface TextField extends Snapshot {
  /** The column that up and down aim at, in cells; undefined after any other key. */
  readonly column: number | undefined;
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  /** What the last edit was, so that a typed word is undone as a whole. */
  readonly edit: Edit | undefined;
}

type Edit = 'typing' | 'erasing' | 'whole';

const UNDO_DEPTH = 300;

// Escape sequences go as a whole, so that no tail such as "[31m" stays behind; of one that never ends only the escape
// itself goes, and no word behind it.
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0000-\u001f\u007f]*(?:\u0007|\u001b\\))?/g;

/** A field that holds `text`, with the caret behind it and nothing to undo. */
export const createField = (text = ''): TextField => {
  const lines = safeToShow(text.replace(ESCAPES, ''))
    .split('\n')
    .map((line) => ({ text: line }));
  const caret = { line: lines.length - 1, offset: lines.at(-1)?.text.length ?? 0 };
  return { lines, caret, column: undefined, past: [], future: [], edit: undefined };
};

/** The text in the field, line ends as `\n`. */
export const fieldText = (field: TextField): string => field.lines.map((line) => line.text).join('\n');

/** Whether nothing at all stands in the field. */
export const isEmptyField = (field: TextField): boolean =>
  field.lines.length === 1 && lineAt(field, 0) === '';

/** The text of one line; empty where there is no such line. */
export const lineAt = (field: TextField, line: number): string => field.lines[line]?.text ?? '';

/** The field with its caret elsewhere; a next edit is undone apart from the one before. */
export const moveTo = (field: TextField, caret: Caret, column?: number): TextField => {
  const stays = caret.line === field.caret.line && caret.offset === field.caret.offset;
  return stays && column === field.column ? field : { ...field, caret, column, edit: undefined };
};

/** Types text at the caret. Control characters, escape sequences and bidi overrides are left out. */
export const insert = (field: TextField, text: string): TextField => {
  const before = lineAt(field, field.caret.line).slice(0, field.caret.offset);
  const startsWord = /\s$/.test(before) && !/^\s/.test(text);
  return replace(field, field.caret, field.caret, text, startsWord ? 'whole' : 'typing', 'typing');
};

/** Puts pasted text at the caret, whole; one step to undo. */
export const paste = (field: TextField, text: string): TextField =>
  replace(field, field.caret, field.caret, text, 'whole');

/** Starts a new line at the caret. */
export const newline = (field: TextField): TextField =>
  replace(field, field.caret, field.caret, '\n', 'whole');

/** Erases the grapheme before the caret, or joins the line with the one before. */
export const backspace = (field: TextField): TextField =>
  replace(field, placeBefore(field, edgeBefore), field.caret, '', 'erasing');

/** Erases the grapheme after the caret, or joins the line with the one after. */
export const deleteForward = (field: TextField): TextField =>
  replace(field, field.caret, placeAfter(field, edgeAfter), '', 'erasing');

/** Erases back to the beginning of a word. */
export const deleteWordBack = (field: TextField): TextField =>
  replace(field, placeBefore(field, wordStartBefore), field.caret, '', 'whole');

/** Erases up to the end of a word. */
export const deleteWordForward = (field: TextField): TextField =>
  replace(field, field.caret, placeAfter(field, wordEndAfter), '', 'whole');

/** Erases everything on the line before the caret. */
export const deleteToLineStart = (field: TextField): TextField =>
  replace(field, { line: field.caret.line, offset: 0 }, field.caret, '', 'whole');

/** A field with quite another text in it, and the caret behind it; one step to undo. */
export const rewrite = (field: TextField, text: string): TextField =>
  replace(field, { line: 0, offset: 0 }, endOf(field), text, 'whole');

/** A stretch of `fieldText`, in UTF-16 units, and what comes in its place. */
export interface Exchange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts other words in the place of some, which stand in order and apart; one step to undo. */
export const exchange = (field: TextField, parts: readonly Exchange[]): TextField => {
  if (parts.length === 0) return field;
  const whole = fieldText(field);
  const caret = unitsBefore(field, field.caret);
  let text = '';
  let at = 0;
  let moved = caret;
  for (const part of parts) {
    text += whole.slice(at, part.start) + part.text;
    at = part.end;
    // Inside what goes, the caret stands behind what comes.
    if (caret > part.start) moved = text.length + Math.max(0, caret - part.end);
  }
  text += whole.slice(at);
  const lines = text.split('\n').map((line, index): FieldLine => {
    const before = field.lines[index];
    return before?.text === line ? before : { text: line };
  });
  return {
    lines,
    caret: placeAt(lines, moved),
    column: undefined,
    past: remembered(field),
    future: [],
    edit: 'whole',
  };
};

const unitsBefore = ({ lines }: TextField, { line, offset }: Caret): number =>
  lines.slice(0, line).reduce((sum, { text }) => sum + text.length + 1, offset);

const placeAt = (lines: readonly FieldLine[], units: number): Caret => {
  let left = units;
  for (const [line, { text }] of lines.entries()) {
    if (left <= text.length) return { line, offset: edgeFrom(text, left) };
    left -= text.length + 1;
  }
  const line = lines.length - 1;
  return { line, offset: lines[line]?.text.length ?? 0 };
};

/** Takes back the last edit: a typed word, a paste, a run of erased characters. */
export const undo = (field: TextField): TextField => {
  const last = field.past.at(-1);
  if (last === undefined) return field;
  const { lines, caret } = field;
  return {
    ...last,
    column: undefined,
    past: field.past.slice(0, -1),
    future: [...field.future, { lines, caret }],
    edit: undefined,
  };
};

/** Does again what `undo` took back, as long as nothing else was typed. */
export const redo = (field: TextField): TextField => {
  const next = field.future.at(-1);
  if (next === undefined) return field;
  const { lines, caret } = field;
  return {
    ...next,
    column: undefined,
    past: [...field.past, { lines, caret }],
    future: field.future.slice(0, -1),
    edit: undefined,
  };
};

/** The place behind the last character. */
export const endOf = (field: TextField): Caret => {
  const line = field.lines.length - 1;
  return { line, offset: lineAt(field, line).length };
};

/** The place one step before the caret, over a line end where the line begins. */
export const placeBefore = (
  { lines, caret }: TextField,
  step: (line: string, offset: number) => number,
): Caret => {
  if (caret.offset > 0)
    return { line: caret.line, offset: step(lines[caret.line]?.text ?? '', caret.offset) };
  if (caret.line === 0) return caret;
  return { line: caret.line - 1, offset: lines[caret.line - 1]?.text.length ?? 0 };
};

/** The place one step after the caret, over a line end where the line ends. */
export const placeAfter = (
  { lines, caret }: TextField,
  step: (line: string, offset: number) => number,
): Caret => {
  const text = lines[caret.line]?.text ?? '';
  if (caret.offset < text.length) return { line: caret.line, offset: step(text, caret.offset) };
  return caret.line === lines.length - 1 ? caret : { line: caret.line + 1, offset: 0 };
};

const replace = (
  field: TextField,
  from: Caret,
  to: Caret,
  raw: string,
  edit: Edit,
  next: Edit = edit,
): TextField => {
  const text = safeToShow(raw.replace(ESCAPES, ''));
  if (text === '' && from.line === to.line && from.offset === to.offset) return field;
  const parts = text.split('\n');
  const last = parts.length - 1;
  const head = lineAt(field, from.line).slice(0, from.offset);
  const tail = lineAt(field, to.line).slice(to.offset);
  const fresh = parts.map((part, index) => ({
    text: (index === 0 ? head : '') + part + (index === last ? tail : ''),
  }));
  const [first] = fresh;
  const edited = field.lines[from.line];
  if (first !== undefined && edited !== undefined) beginsAs(first, edited, from.offset);
  const lines = [...field.lines.slice(0, from.line), ...fresh, ...field.lines.slice(to.line + 1)];
  const line = from.line + last;
  const offset = (last === 0 ? head.length : 0) + (parts[last] ?? '').length;
  return {
    lines,
    // What was typed may have joined with what stands after it, as in an emoji of several parts.
    caret: { line, offset: edgeFrom(fresh[last]?.text ?? '', offset) },
    column: undefined,
    past: edit !== 'whole' && edit === field.edit ? field.past : remembered(field),
    future: [],
    edit: next,
  };
};

const remembered = ({ past, lines, caret }: TextField): readonly Snapshot[] =>
  [...past, { lines, caret }].slice(-UNDO_DEPTH);
