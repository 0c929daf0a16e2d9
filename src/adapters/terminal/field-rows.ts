import { graphemes } from './graphemes.ts';
import { textWidth } from './width.ts';

/** A line of a field. An object, so that what was worked out about it is kept as long as the line itself. */
export interface FieldLine {
  readonly text: string;
}

/** A row on the screen: from `start` up to `end`, in UTF-16 units of its line. */
export interface FieldRow {
  readonly start: number;
  readonly end: number;
}

interface Broken {
  readonly width: number;
  readonly rows: readonly FieldRow[];
}

const known = new WeakMap<FieldLine, Broken>();
/** The first rows of lines that came from another line by an edit further on. */
const inherited = new WeakMap<FieldLine, Broken>();

/**
 * The rows of one line in a field of `width` cells; at least one. Text takes at most `width - 1` cells, so that the
 * caret always has a cell of its own; one blank at a break may take the last cell. Kept per line and width.
 */
export const rowsOf = (line: FieldLine, width: number): readonly FieldRow[] => {
  const before = known.get(line);
  if (before?.width === width) return before.rows;
  const first = inherited.get(line);
  const rows = breakLine(line.text, Math.max(1, width - 1), first?.width === width ? first.rows : []);
  known.set(line, { width, rows });
  return rows;
};

/**
 * Tells that `line` begins with the same `units` as `earlier`, so that only what stands behind them is broken anew:
 * a key in a long line must not cost the whole line.
 */
export const beginsAs = (line: FieldLine, earlier: FieldLine, units: number): void => {
  const before = known.get(earlier);
  if (before === undefined) return;
  // The last character of a row may join with what is typed behind it, and where a row ends depends on the word behind
  // it, which stands in the next row.
  const whole = before.rows.findIndex((row) => row.end >= units);
  const certain = Math.max(0, (whole < 0 ? before.rows.length : whole) - 1);
  inherited.set(line, { width: before.width, rows: before.rows.slice(0, certain) });
};

/** The index of the row in which an offset is shown: at a break that is the row after it. */
export const rowAt = (rows: readonly FieldRow[], offset: number): number =>
  Math.max(
    0,
    rows.findLastIndex((row) => row.start <= offset),
  );

const breakLine = (text: string, room: number, first: readonly FieldRow[]): readonly FieldRow[] => {
  if (text.length <= room && textWidth(text) <= room) return [{ start: 0, end: text.length }];
  const rows: FieldRow[] = [...first];
  const begin = first.at(-1)?.end ?? 0;
  let row = { start: begin, cells: 0 };
  let word = { start: begin, cells: 0 }; // where the last word of the row starts, and the cells before it
  let at = begin;
  const breakAt = (end: number, cellsBefore: number): void => {
    rows.push({ start: row.start, end });
    row = { start: end, cells: row.cells - cellsBefore };
    word = { start: end, cells: 0 };
  };
  for (const grapheme of graphemes(text.slice(begin))) {
    const cells = textWidth(grapheme);
    const blank = grapheme === ' ';
    while (row.cells + cells > room && at > row.start) {
      if (blank && row.cells === room) break;
      if (word.start > row.start) breakAt(word.start, word.cells);
      else breakAt(at, row.cells);
    }
    row.cells += cells;
    at += grapheme.length;
    if (row.cells > room && blank) breakAt(at, row.cells);
    else if (blank) word = { start: at, cells: row.cells };
  }
  rows.push({ start: row.start, end: text.length });
  return rows;
};
