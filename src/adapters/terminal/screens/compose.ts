import { moreRows } from '../../../texts/screens.ts';
import { DENSITIES, TIGHTEST, type Density } from './density.ts';
import { BLANK, type Row } from './rows.ts';

/** A text that stands above the question. */
export interface Passage {
  readonly rows: readonly Row[];
  /** In the place of what is out of sight: how to read it. */
  readonly hint: Row;
  /** Its end in at most so many rows, from the beginning of a sentence; absent: the last rows. */
  readonly end?: (room: number) => readonly Row[];
}

/** The parts of a screen from top to bottom, in the order in which they are shown. */
export interface Parts {
  /** Without spans where there is none. */
  readonly header: Row;
  /** One sentence about the screen before this one. */
  readonly notice: readonly Row[];
  /** How to write, above the question; goes when there is hardly a row. */
  readonly rule: readonly Row[];
  /** What the question is about; the first to give way. */
  readonly passage?: Passage;
  /** The question. */
  readonly head: readonly Row[];
  /** An example of an answer; goes when there are very few rows. */
  readonly example: readonly Row[];
  /** The field or list; shown in part where it is taller than its room. */
  readonly main: readonly Row[];
  /** The first and last row of `main` that must be in sight. */
  readonly focus: readonly [first: number, last: number];
  /** `main` is a few fields that belong together: what only explains gives way to all of them. */
  readonly together?: boolean;
  /** `main` is a field with her own words, which grows while she writes. */
  readonly written?: boolean;
  /** Belongs under the field and is always shown. */
  readonly under: readonly Row[];
  /** Hints and examples; go when there are few rows. */
  readonly aside: readonly Row[];
  /** What must be known now: shown above the keys at every size. */
  readonly alarm: readonly Row[];
  /** A quiet line above the keys; where there is one row of keys, it is in `fewKeys`. */
  readonly found: readonly Row[];
  readonly keys: readonly Row[];
  /** The keys that matter most, on one row. */
  readonly fewKeys: Row;
}

const empty = (count: number): readonly Row[] => Array.from({ length: Math.max(0, count) }, () => BLANK);

// Blocks with white between those that are there.
const joined = (blocks: readonly (readonly Row[])[], between: number): readonly Row[] =>
  blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [...empty(between), ...block]));

const laidOut = (parts: Parts, density: Density, main: readonly Row[]): readonly Row[] => {
  const header =
    density.header && parts.header.length > 0 ? [parts.header, ...empty(density.afterHeader)] : [];
  const above = [...empty(density.top), ...header];
  const blocks = [
    density.notice ? parts.notice : [],
    density.rule ? parts.rule : [],
    parts.passage?.rows ?? [],
    density.example ? [...parts.head, ...parts.example] : parts.head,
    [...main, ...parts.under],
    density.aside ? parts.aside : [],
  ];
  const keys = density.allKeys ? parts.keys : [parts.fewKeys];
  const found = density.allKeys ? parts.found : [];
  // It takes a blank row where there are two, so that the keys stay where they are.
  const blank = density.beforeKeys > 1 ? Math.max(1, density.beforeKeys - found.length) : density.beforeKeys;
  return [...above, ...joined(blocks, density.between), ...empty(blank), ...parts.alarm, ...found, ...keys];
};

/** The rows of everything but `main`; one row stands in for it, so that the white around it counts. */
const fixed = (parts: Parts, density: Density): number => laidOut(parts, density, [BLANK]).length - 1;

/** In fewer rows than these a word about what is out of sight would take too much. */
const FEW = 3;
/** Rows of the field or list that are shown even where the question above it has to give way. */
const LEAST = 4;

/** The first and last row of `main` that have a place on the screen, and how many rows there are in all. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
  readonly length: number;
}

/** Whether nothing is out of sight. */
export const isWhole = ({ top, bottom, length }: Sight): boolean => top === 0 && bottom === length - 1;

/** Whether the end is in sight. */
export const hasEnd = ({ bottom, length }: Sight): boolean => bottom === length - 1;

/** The rows around the focus. */
const around = ({ main, focus }: Parts, room: number): Sight => {
  const { length } = main;
  const middle = Math.floor((focus[0] + Math.min(focus[1], focus[0] + room - 1)) / 2);
  const top = Math.max(0, Math.min(middle - Math.floor(room / 2), length - room));
  return { top, bottom: Math.min(length, top + room) - 1, length };
};

/** Those rows, with a quiet word about what is out of sight. */
const inSight = (parts: Parts, room: number): readonly Row[] => {
  const { main } = parts;
  if (main.length <= room) return main;
  const { top } = around(parts, room);
  const rows = main.slice(top, top + room);
  if (room < FEW) return rows;
  const below = main.length - top - room;
  // It never stands in the place of what the keys are on.
  const isFree = (index: number): boolean => top + index < parts.focus[0] || top + index > parts.focus[1];
  return rows.map((row, index): Row => {
    if (index === 0 && top > 0 && isFree(index)) return [['quiet', `  ${moreRows(top + 1)}`]];
    return index === room - 1 && below > 0 && isFree(index) ? [['quiet', `  ${moreRows(below + 1)}`]] : row;
  });
};

/** Rows of her own words that are in sight before the passage above them is. */
const WRITTEN = 12;
/** In fewer rows than these a part of a passage says nothing. */
const LEAST_PASSAGE = 3;

/** The end of a passage, which she read last, under a word on how to read the rest. */
const endOf = ({ rows, hint, end: ending }: Passage, room: number): Passage => {
  if (rows.length <= room) return { rows, hint };
  const end = room < LEAST_PASSAGE ? [] : (ending?.(room - 1) ?? rows.slice(1 - room));
  const text = end.findIndex((row) => row.length > 0);
  return { rows: [hint, ...end.slice(Math.max(0, text))], hint };
};

interface Arranged {
  readonly parts: Parts;
  readonly density: Density;
}

/** With as much of the passage as the answers leave room for; nothing where that is not even a hint. */
const withPassage = (parts: Parts, rows: number): Arranged | undefined => {
  const { passage, main, written } = parts;
  if (!passage) return undefined;
  const answers = written === true ? Math.min(main.length, WRITTEN) : main.length;
  const oneRow: Parts = { ...parts, passage: { ...passage, rows: [BLANK] } };
  const roomIn = (density: Density): number => rows - laidOut(oneRow, density, [BLANK]).length + 2 - answers;
  const density =
    DENSITIES.find((dense) => dense.notice && dense.rule && roomIn(dense) >= passage.rows.length) ??
    DENSITIES.find((dense) => dense.top === 0 && dense.example && roomIn(dense) > 0);
  return density && { parts: { ...parts, passage: endOf(passage, roomIn(density)) }, density };
};

const withoutPassage = ({ passage: _passage, ...parts }: Parts, rows: number): Arranged => {
  const { together = false, written = false } = parts;
  const fits = (density: Density): boolean =>
    fixed(parts, density) + Math.min(parts.main.length, density.least) <= rows;
  const fitsWhole = (density: Density): boolean =>
    (written ? density.allKeys : density.example) && fixed(parts, density) + parts.main.length <= rows;
  const whole = together ? DENSITIES.find(fitsWhole) : undefined;
  // Where her fields do not all fit, white and the example make way for as much of them as can be.
  const close = together && written ? DENSITIES.findLast((dense) => dense.allKeys && fits(dense)) : undefined;
  return { parts, density: whole ?? close ?? DENSITIES.find(fits) ?? TIGHTEST };
};

const roomForMain = ({ parts, density }: Arranged, rows: number): number =>
  Math.max(Math.min(LEAST, parts.main.length, rows - 1), rows - fixed(parts, density));

const arrange = (parts: Parts, rows: number): Arranged =>
  withPassage(parts, rows) ?? withoutPassage(parts, rows);

/** Lays the parts out in at most `rows` rows: as roomy as they allow, whole down to a handful. */
export const compose = (given: Parts, rows: number): readonly Row[] => {
  const arranged = arrange(given, rows);
  const { parts, density } = arranged;
  const whole = laidOut(parts, density, inSight(parts, roomForMain(arranged, rows)));
  // In a window of a few rows the beginning of the question goes: the field and the keys stay.
  return whole.slice(Math.max(0, whole.length - rows));
};

/** What of `main` is in sight when the parts are laid out so. */
export const sightOf = (given: Parts, rows: number): Sight => {
  const arranged = arrange(given, rows);
  return around(arranged.parts, roomForMain(arranged, rows));
};
