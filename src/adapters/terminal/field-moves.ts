import { rowAt, rowsOf, type FieldRow } from './field-rows.ts';
import { edgeAfter, edgeBefore, graphemes } from './graphemes.ts';
import { endOf, lineAt, moveTo, placeAfter, placeBefore, type Caret, type TextField } from './text-field.ts';
import { textWidth } from './width.ts';
import { wordEndAfter, wordStartBefore } from './word-edges.ts';

/** The caret one grapheme back. */
export const left = (field: TextField): TextField => moveTo(field, placeBefore(field, edgeBefore));

/** The caret one grapheme on. */
export const right = (field: TextField): TextField => moveTo(field, placeAfter(field, edgeAfter));

/** The caret at the beginning of this word, or of the one before. */
export const wordLeft = (field: TextField): TextField => moveTo(field, placeBefore(field, wordStartBefore));

/** The caret at the end of this word, or of the next one. */
export const wordRight = (field: TextField): TextField => moveTo(field, placeAfter(field, wordEndAfter));

/** The caret before the first character. */
export const textStart = (field: TextField): TextField => moveTo(field, { line: 0, offset: 0 });

/** The caret behind the last character. */
export const textEnd = (field: TextField): TextField => moveTo(field, endOf(field));

/** The caret at the beginning of its row in a field of `width` cells; from there, at the beginning of its line. */
export const home = (field: TextField, width: number): TextField => {
  const { line, offset } = field.caret;
  const { start } = rowOfCaret(field, width);
  return moveTo(field, { line, offset: offset === start ? 0 : start });
};

/** The caret at the end of its row in a field of `width` cells; from there, at the end of its line. */
export const end = (field: TextField, width: number): TextField => {
  const { line, offset } = field.caret;
  const last = lastOffset(lineAt(field, line), rowOfCaret(field, width));
  return moveTo(field, { line, offset: offset === last ? lineAt(field, line).length : last });
};

/** The caret so many rows up (negative) or down, in a field of `width` cells; it stops at the first and last row. */
export const moveRows = (field: TextField, rows: number, width: number): TextField => {
  const column = field.column ?? columnOf(field, width);
  let place: RowPlace = { line: field.caret.line, row: rowIndexOfCaret(field, width) };
  for (let step = 0; step < Math.abs(rows); step += 1) {
    const next = neighbour(field, place, Math.sign(rows), width);
    if (next === undefined) break;
    place = next;
  }
  return moveTo(field, placeInRow(field, place, column, width), column);
};

interface RowPlace {
  readonly line: number;
  readonly row: number;
}

const rowsOfLine = (field: TextField, line: number, width: number): readonly FieldRow[] => {
  const found = field.lines[line];
  return found === undefined ? [] : rowsOf(found, width);
};

const rowIndexOfCaret = (field: TextField, width: number): number =>
  rowAt(rowsOfLine(field, field.caret.line, width), field.caret.offset);

const rowOfCaret = (field: TextField, width: number): FieldRow =>
  rowsOfLine(field, field.caret.line, width)[rowIndexOfCaret(field, width)] ?? { start: 0, end: 0 };

const columnOf = (field: TextField, width: number): number =>
  textWidth(lineAt(field, field.caret.line).slice(rowOfCaret(field, width).start, field.caret.offset));

const neighbour = (
  field: TextField,
  { line, row }: RowPlace,
  direction: number,
  width: number,
): RowPlace | undefined => {
  const rows = rowsOfLine(field, line, width).length;
  if (row + direction >= 0 && row + direction < rows) return { line, row: row + direction };
  if (line + direction < 0 || line + direction >= field.lines.length) return undefined;
  const target = line + direction;
  return { line: target, row: direction > 0 ? 0 : rowsOfLine(field, target, width).length - 1 };
};

// The last place that is shown in a row: its very end belongs to the next row, where there is one.
const lastOffset = (text: string, row: FieldRow): number =>
  row.end === text.length ? row.end : Math.max(row.start, edgeBefore(text, row.end));

const placeInRow = (field: TextField, { line, row }: RowPlace, column: number, width: number): Caret => {
  const text = lineAt(field, line);
  const found = rowsOfLine(field, line, width)[row] ?? { start: 0, end: 0 };
  let offset = found.start;
  let cells = 0;
  for (const grapheme of graphemes(text.slice(found.start, found.end))) {
    cells += textWidth(grapheme);
    if (cells > column) break;
    offset += grapheme.length;
  }
  return { line, offset: Math.min(offset, lastOffset(text, found)) };
};
