import { edgeBefore } from '../graphemes.ts';
import { TAB_WIDTH, textWidth } from '../width.ts';

/** Where a line stands on the terminal. */
export interface Place {
  /** Cells before its text, on the row where that begins. */
  readonly lead: number;
  /** The offset in the text with which that row begins. */
  readonly from: number;
  /** Cells of a row when it was written there. */
  readonly columns: number;
}

/** What to write, and where the line stands then. */
export interface Echo {
  readonly write: string;
  readonly place: Place;
}

const shown = (text: string): string => text.replaceAll('\t', ' '.repeat(TAB_WIDTH));

/** The offset at which the last row begins, and the cells that are used in it. */
const lastRow = (
  text: string,
  { lead, from, columns }: Place,
): { readonly start: number; readonly used: number } => {
  let start = from;
  let used = lead;
  let offset = from;
  for (const character of text.slice(from)) {
    const cells = textWidth(character);
    if (used + cells > columns) {
      start = offset;
      used = 0;
    }
    used += cells;
    offset += character.length;
    // A row that is just full: `added` has put the cursor on the next one.
    if (used === columns) {
      start = offset;
      used = 0;
    }
  }
  return { start, used };
};

/** More text at the end of a line. */
export const added = (before: string, after: string, place: Place): Echo => {
  const { start, used } = lastRow(after, place);
  const isFull = used === 0 && start === after.length && after.length > before.length;
  // Behind the last cell a terminal waits with going to the next row; a blank makes it go, so that we know where it is.
  return { write: shown(after.slice(before.length)) + (isFull ? ' \b' : ''), place };
};

// Terminals differ in what joined emoji, flags and skin tones take; only what all agree on can be rubbed out.
const isCertain = (text: string): boolean => {
  let rest = text;
  while (rest !== '') {
    const last = rest.slice(edgeBefore(rest, rest.length));
    if (textWidth(last) !== textWidth(String.fromCodePoint(last.codePointAt(0) ?? 0))) return false;
    rest = rest.slice(0, -last.length);
  }
  return true;
};

/**
 * Less text at the end of a line: it is rubbed out where that is certain to go well. Elsewhere, as when the row before
 * must come back, what is left of that row is written once more, on a row of its own. `label` stands before the text.
 */
export const rubbedOut = (
  before: string,
  after: string,
  place: Place,
  label: string,
  columns: number,
): Echo => {
  const row = lastRow(before, place);
  const gone = before.slice(after.length);
  // Where a wide character did not fit on the row before, the text may end there while the cursor is still a row lower.
  const isSameRow = row.start <= after.length && lastRow(after, place).start === row.start;
  if (columns === place.columns && isSameRow && row.used > 0 && isCertain(gone)) {
    const cells = textWidth(gone);
    return { write: `${'\b'.repeat(cells)}${' '.repeat(cells)}${'\b'.repeat(cells)}`, place };
  }
  const whole: Place = { lead: textWidth(label), from: 0, columns };
  // Of a text that just fills its rows the last row is empty: the one before says more.
  const { start } = lastRow(after.slice(0, edgeBefore(after, after.length)), whole);
  const again = start === 0 ? whole : { lead: 0, from: start, columns };
  return {
    write: `\n${start === 0 ? label : ''}${added(after.slice(0, start), after, again).write}`,
    place: again,
  };
};
