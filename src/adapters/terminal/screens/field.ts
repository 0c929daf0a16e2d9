import { fieldView } from '../field-view.ts';
import { pressInField } from '../field-keys.ts';
import { GLYPHS } from '../glyphs.ts';
import type { TypedEvent } from '../key-event.ts';
import type { TextField } from '../text-field.ts';
import { fieldText } from '../text-field.ts';
import type { Row } from './rows.ts';

/** Rows of a field that Page Up and Page Down go by. */
const PAGE = 10;
const BAR = 2;

/** A field as rows, and the row of its caret. */
export interface FieldRows {
  readonly rows: readonly Row[];
  readonly caretRow: number;
}

/** What a key does in a field of `width` cells with a bar before it; undefined where the field has no use for it. */
export const pressField = (
  field: TextField,
  event: TypedEvent,
  width: number,
  oneLine = false,
): TextField | undefined => pressInField(field, event, { width: width - BAR, height: PAGE, oneLine });

/** Whether an arrow key left the caret where it was: it stood on the first or last row already. */
export const isStill = (before: TextField, after: TextField): boolean =>
  before.lines === after.lines &&
  before.caret.line === after.caret.line &&
  before.caret.offset === after.caret.offset;

/** Whether the text of two fields is the same. */
export const sameText = (one: TextField, other: TextField): boolean =>
  one.lines === other.lines || fieldText(one) === fieldText(other);

/** A field of `width` cells: a bar along all its rows, and its caret when it has the keys. */
export const fieldRows = (field: TextField, width: number, hasKeys = true): FieldRows => {
  // All rows: the screen around it decides how many are in sight.
  const { rows } = fieldView(field, width - BAR, Number.MAX_SAFE_INTEGER);
  const bar = [hasKeys ? 'accent' : 'quiet', `${GLYPHS.quote} `] as const;
  const shown = rows.map((row): Row =>
    row.type === 'caret'
      ? [bar, row.before, hasKeys ? ['caret', row.under] : row.under, row.after]
      : [bar, row.text],
  );
  return {
    rows: shown,
    caretRow: Math.max(
      0,
      rows.findIndex(({ type }) => type === 'caret'),
    ),
  };
};
