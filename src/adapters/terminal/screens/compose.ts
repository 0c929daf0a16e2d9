import { moreRows } from '../../../texts/screens.ts';
import { BLANK, type Row } from './rows.ts';

/** The parts of a screen from top to bottom, in the order in which they are shown. */
export interface Parts {
  /** Without spans where there is none. */
  readonly header: Row;
  /** One sentence about the screen before this one. */
  readonly notice: readonly Row[];
  /** Stands above the question; goes when there are few rows. */
  readonly rule: readonly Row[];
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

interface Density {
  readonly top: number;
  readonly afterHeader: number;
  readonly between: number;
  readonly beforeKeys: number;
  readonly header: boolean;
  readonly notice: boolean;
  readonly rule: boolean;
  readonly example: boolean;
  readonly aside: boolean;
  readonly allKeys: boolean;
  /** Rows of `main` that must fit before this density is taken, when it has so many. */
  readonly least: number;
}

const ROOMY: Density = {
  top: 1,
  afterHeader: 2,
  between: 1,
  beforeKeys: 2,
  header: true,
  notice: true,
  rule: true,
  example: true,
  aside: true,
  allKeys: true,
  least: 22,
};
// From much white to none; what explains goes before what is asked, and what is asked never goes.
const DENSITIES: readonly Density[] = [
  ROOMY,
  { ...ROOMY, afterHeader: 1, least: 14 },
  { ...ROOMY, afterHeader: 1, beforeKeys: 1, least: 14 },
  { ...ROOMY, afterHeader: 1, beforeKeys: 1, top: 0, least: 9 },
  { ...ROOMY, afterHeader: 1, beforeKeys: 1, top: 0, notice: false, least: 8 },
  { ...ROOMY, afterHeader: 1, beforeKeys: 1, top: 0, notice: false, rule: false, least: 8 },
  { ...ROOMY, afterHeader: 1, beforeKeys: 1, top: 0, aside: false, least: 6 },
  {
    ...ROOMY,
    afterHeader: 1,
    beforeKeys: 1,
    top: 0,
    notice: false,
    rule: false,
    aside: false,
    between: 0,
    least: 4,
  },
  {
    ...ROOMY,
    afterHeader: 0,
    beforeKeys: 0,
    top: 0,
    notice: false,
    rule: false,
    example: false,
    aside: false,
    between: 0,
    least: 4,
  },
  {
    ...ROOMY,
    afterHeader: 0,
    beforeKeys: 0,
    top: 0,
    notice: false,
    rule: false,
    example: false,
    aside: false,
    between: 0,
    allKeys: false,
    least: 4,
  },
];
const TIGHTEST: Density = {
  top: 0,
  afterHeader: 0,
  between: 0,
  beforeKeys: 0,
  header: false,
  notice: false,
  rule: false,
  example: false,
  aside: false,
  allKeys: false,
  least: 0,
};

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

const FEW = 5;
/** Rows of the field or list that are shown even where the question above it has to give way. */
const LEAST = 4;

/** The rows around the focus, with a quiet word about what is out of sight. */
const inSight = (parts: Parts, room: number): readonly Row[] => {
  const { main, focus } = parts;
  if (main.length <= room) return main;
  const middle = Math.floor((focus[0] + Math.min(focus[1], focus[0] + room - 1)) / 2);
  const top = Math.max(0, Math.min(middle - Math.floor(room / 2), main.length - room));
  const rows = main.slice(top, top + room);
  if (room < FEW) return rows;
  const below = main.length - top - room;
  return rows.map((row, index): Row => {
    if (index === 0 && top > 0) return [['quiet', `  ${moreRows(top + 1)}`]];
    return index === room - 1 && below > 0 ? [['quiet', `  ${moreRows(below + 1)}`]] : row;
  });
};

/** Lays the parts out in at most `rows` rows: as roomy as they allow, whole down to a handful. */
export const compose = (parts: Parts, rows: number): readonly Row[] => {
  // One row stands in for the list, so that the white around it counts.
  const fixed = (density: Density): number => laidOut(parts, density, [BLANK]).length - 1;
  const fits = (density: Density): boolean =>
    fixed(density) + Math.min(parts.main.length, density.least) <= rows;
  const fitsWhole = (density: Density): boolean =>
    density.example && fixed(density) + parts.main.length <= rows;
  const density = (parts.together && DENSITIES.find(fitsWhole)) || (DENSITIES.find(fits) ?? TIGHTEST);
  const room = Math.max(Math.min(LEAST, parts.main.length, rows - 1), rows - fixed(density));
  const whole = laidOut(parts, density, inSight(parts, room));
  // In a window of a few rows the beginning of the question goes: the field and the keys stay.
  return whole.slice(Math.max(0, whole.length - rows));
};
