import type { KeyHint } from '../../../texts/screens.ts';
import { rowWidth, spread, type Row, type Span } from './rows.ts';
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
const hintRows = (hints: readonly KeyHint[], width: number): readonly Row[] => {
  const rows: Row[] = [];
  for (const next of hints) {
    const row = rows.at(-1);
    const longer: Row = row ? [...row, gapIn(width), ...hint(next, false)] : [];
    if (row && rowWidth(longer) <= width) rows[rows.length - 1] = longer;
    else rows.push(hint(next, false));
  }
  return rows;
};

/** All keys of this screen, and under them those of every screen with how things stand at the right. */
export const footer = (
  here: readonly KeyHint[],
  everywhere: readonly KeyHint[],
  status: Row,
  width: number,
): readonly Row[] => {
  const room = width - (status.length === 0 ? 0 : rowWidth(status) + gapIn(width).length);
  const last = spread(hintRow(everywhere, room, true), status, width);
  return [...hintRows(here, width), last];
};
