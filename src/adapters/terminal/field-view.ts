import { rowAt, rowsOf } from './field-rows.ts';
import { edgeAfter } from './graphemes.ts';
import type { TextField } from './text-field.ts';
import { TAB_WIDTH } from './width.ts';

/** A row of a field as it is shown; the row with the caret has the character under it apart. */
export type ShownRow =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'caret'; readonly before: string; readonly under: string; readonly after: string };

/** The part of a field that is shown, and how many rows there are above and below it. */
export interface FieldView {
  readonly rows: readonly ShownRow[];
  readonly above: number;
  readonly below: number;
}

/**
 * The rows of a field of `width` by at most `height` cells around the caret: where the text is longer, the caret stays
 * in the middle until an end of the text is reached. Tabs are spaces here; behind the text the caret is on a space.
 */
export const fieldView = (field: TextField, width: number, height: number): FieldView => {
  const counts = field.lines.map((line) => rowsOf(line, width).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const caretRow = rowOfCaret(field, counts, width);
  const room = Math.max(1, height);
  const above = Math.max(0, Math.min(caretRow - Math.floor(room / 2), total - room));
  const shown = Math.min(room, total - above);
  return { rows: rowsFrom(field, counts, above, shown, width), above, below: total - above - shown };
};

const rowOfCaret = (field: TextField, counts: readonly number[], width: number): number => {
  const { line, offset } = field.caret;
  const before = counts.slice(0, line).reduce((sum, count) => sum + count, 0);
  const found = field.lines[line];
  return before + (found === undefined ? 0 : rowAt(rowsOf(found, width), offset));
};

const rowsFrom = (
  field: TextField,
  counts: readonly number[],
  above: number,
  wanted: number,
  width: number,
): readonly ShownRow[] => {
  const shown: ShownRow[] = [];
  let row = 0;
  for (const [index, line] of field.lines.entries()) {
    const count = counts[index] ?? 0;
    if (row + count > above) {
      const rows = rowsOf(line, width);
      const caretRow = index === field.caret.line ? rowAt(rows, field.caret.offset) : undefined;
      for (const [at, { start, end }] of rows.entries()) {
        if (shown.length === wanted) return shown;
        if (row + at < above) continue;
        shown.push(
          at === caretRow
            ? withCaret(line.text, start, end, field.caret.offset)
            : plain(line.text, start, end),
        );
      }
    }
    row += count;
  }
  return shown;
};

const drawn = (text: string): string => text.replaceAll('\t', ' '.repeat(TAB_WIDTH));

const plain = (text: string, start: number, end: number): ShownRow => ({
  type: 'text',
  text: drawn(text.slice(start, end)),
});

const withCaret = (text: string, start: number, end: number, offset: number): ShownRow => {
  const after = Math.min(end, edgeAfter(text, offset));
  const under = text.slice(offset, after);
  // A tab is wide: the caret is its first cell.
  const rest = under === '\t' ? ' '.repeat(TAB_WIDTH - 1) : '';
  return {
    type: 'caret',
    before: drawn(text.slice(start, offset)),
    under: under === '' || under === '\t' ? ' ' : under,
    after: rest + drawn(text.slice(after, end)),
  };
};
