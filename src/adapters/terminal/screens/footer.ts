import type { KeyHint } from '../../../texts/screens.ts';
import { rowWidth, spread, wrapLine, type Row, type Span } from './rows.ts';
import { NARROW } from './space.ts';

const gapIn = (width: number): string => (width < NARROW ? '  ' : '   ');

const hint = ([key, does]: KeyHint, calm: boolean): readonly Span[] => [
  calm ? key : ['key', key],
  ['quiet', ` ${does}`],
];

/**
 * Keys with what they do on one row, as many as fit in `width` cells: the first ones matter most. `calm`: they are the
 * same everywhere, so that they need not be seen first.
 */
const hintRow = (hints: readonly KeyHint[], width: number, calm = false): Row =>
  hints.reduce<Row>((row, next) => {
    const longer: Row = row.length === 0 ? hint(next, calm) : [...row, gapIn(width), ...hint(next, calm)];
    return rowWidth(longer) <= width ? longer : row;
  }, []);

/** Keys with what they do on as many rows of `width` cells as they take: what they mean must always be readable. */
const hintRows = (hints: readonly KeyHint[], width: number, calm = false): readonly Row[] => {
  const rows: Row[] = [];
  for (const next of hints) {
    const row = rows.at(-1);
    const longer: Row = row ? [...row, gapIn(width), ...hint(next, calm)] : [];
    if (row && rowWidth(longer) <= width) rows[rows.length - 1] = longer;
    else rows.push(...whole(next, width, calm));
  }
  return rows;
};

/** One key on its own, on more rows where a window is that narrow. */
const whole = ([key, does]: KeyHint, width: number, calm: boolean): readonly Row[] =>
  wrapLine([calm ? key : ['key', key], ['quiet', ` ${does}`]], width);

/** All keys of this screen, and under them those of every screen with how things stand at the right. */
export const footer = (
  here: readonly KeyHint[],
  everywhere: readonly KeyHint[],
  status: Row,
  width: number,
): readonly Row[] => {
  return [...hintRows(here, width), oneRow(everywhere, status, width)];
};

/** The same in a narrow window: those of every screen on two rows, as many as fit there. */
export const narrowFooter = (
  here: readonly KeyHint[],
  everywhere: readonly KeyHint[],
  status: Row,
  width: number,
): readonly Row[] => {
  const [first = [], second] = hintRows(everywhere, width, true);
  if (second === undefined) return footer(here, everywhere, status, width);
  const left = everywhere.slice(countIn(everywhere, width));
  return [...hintRows(here, width), first, oneRow(left, status, width)];
};

/** How many of them have a place on the first row. */
const countIn = (hints: readonly KeyHint[], width: number): number => {
  const beyond = hints.findIndex((_, at) => hintRows(hints.slice(0, at + 1), width, true).length > 1);
  return beyond < 0 ? hints.length : Math.max(1, beyond);
};

/** As many keys as fit on one row. */
export const oneRow = (hints: readonly KeyHint[], status: Row, width: number): Row => {
  const room = width - (status.length === 0 ? 0 : rowWidth(status) + gapIn(width).length);
  return spread(hintRow(hints, room, true), status, width);
};
