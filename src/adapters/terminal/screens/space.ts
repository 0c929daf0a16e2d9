import type { Size } from '../screen.ts';

/** From 110 columns on (the host keeps one free) there is room beside the points for every question. */
const WIDE = 109;
/** Longer lines than this are hard to follow. */
const LONGEST_LINE = 76;
const WIDEST_FRAME = 100;
/** Text of fewer cells has no room for two things beside each other. */
export const NARROW = 60;
/** From so many rows on there is room for what helps but is not needed. */
const TALL = 19;

/** The room inside a window, in cells. */
export interface Space {
  readonly margin: number;
  /** Between the left edge of the header and its right one. */
  readonly frame: number;
  /** For text that is read. */
  readonly width: number;
  readonly rows: number;
  readonly wide: boolean;
  readonly tall: boolean;
}

/** The room that a window gives. */
export const spaceIn = ({ columns, rows }: Size): Space => {
  const wide = columns >= WIDE;
  const margin = wide ? 6 : columns < 30 ? 0 : 2;
  const frame = Math.max(10, Math.min(columns - 2 * margin, wide ? WIDEST_FRAME : LONGEST_LINE));
  return {
    margin,
    frame,
    width: Math.min(frame, LONGEST_LINE),
    rows,
    wide,
    tall: rows >= TALL,
  };
};
