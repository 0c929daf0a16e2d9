import type { Asked } from '../../../domain/asked.ts';
import type { PointValue } from '../../../domain/words.ts';
import { KEYS, MARK_KEYS, NO_MARK, POINTS, type KeyHint } from '../../../texts/screens.ts';
import { GLYPHS } from '../glyphs.ts';
import type { TextField } from '../text-field.ts';
import { textWidth } from '../width.ts';
import { padded, shorten } from '../wrap.ts';
import type { BodyView } from './body.ts';
import { fieldRows } from './field.ts';
import { blanks, indented, prose, type Row, type Span } from './rows.ts';
import { NARROW, type Space } from './space.ts';

/** A page of points: which one the keys work on, their marks and notes by key, and the note that is open. */
export interface PointsState {
  readonly current: number;
  readonly marks: Readonly<Record<string, PointValue | undefined>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly note?: TextField;
  /** The points whose notes were written here, or stood there half typed: leaving hands them over once more. */
  readonly written: readonly string[];
}

/** What stays the same on a page of points. */
export interface PointsPage {
  readonly points: readonly Asked[];
  /** The marks that fit the moment. */
  readonly values: readonly PointValue[];
  /** What Enter does. */
  readonly next: KeyHint;
}

const GUTTER = 2;
/** From so many rows on there is white between the points. */
const SPACIOUS_ROWS = 34;
/** A note beside its point needs so many cells to say anything. */
const SHORTEST_NOTE = 12;

/** The note of a point, empty where there is none. */
export const noteOf = ({ notes }: PointsState, { key }: Asked): string => notes[key] ?? '';

const nameOf = ({ short, text }: Asked): string => short ?? text;

const isSpacious = ({ rows }: Space): boolean => rows >= SPACIOUS_ROWS;

const statusWidthOf = ({ values }: PointsPage): number => Math.max(...values.map(textWidth)) + GUTTER;

const nameWidthOf = ({ points }: PointsPage): number =>
  Math.max(...points.map((point) => textWidth(nameOf(point)))) + GUTTER;

const noteIndent = (page: PointsPage, { width }: Space): number =>
  width < NARROW ? GUTTER : GUTTER + statusWidthOf(page);

/** The width of an open note. */
export const noteWidth = (page: PointsPage, space: Space): number =>
  Math.min(space.width, space.frame - noteIndent(page, space));

const statusSpan = (page: PointsPage, value: PointValue | undefined): Span => {
  const width = statusWidthOf(page);
  if (value === undefined) return ['quiet', padded(NO_MARK, width)];
  const text = padded(value, width);
  return value === 'aandacht' ? ['value', text] : value === 'niet nodig' ? ['quiet', text] : text;
};

/** One point as it stands on the page. */
interface ShownPoint {
  readonly point: Asked;
  readonly isCurrent: boolean;
}

// In a wide window the question, else the beginning of the note.
const besideName = (
  page: PointsPage,
  state: PointsState,
  shown: ShownPoint,
  space: Space,
): readonly Span[] => {
  const { point, isCurrent } = shown;
  const used = GUTTER + statusWidthOf(page) + nameWidthOf(page);
  if (space.wide) {
    const text = shorten(point.text, space.frame - used, GLYPHS.more);
    return [isCurrent ? text : ['quiet', text]];
  }
  const note = noteOf(state, point).replaceAll('\n', ' ');
  const room = space.width - used;
  return isCurrent || note === '' || room < SHORTEST_NOTE
    ? []
    : [['quiet', shorten(note, room, GLYPHS.more)]];
};

const pointRow = (page: PointsPage, state: PointsState, shown: ShownPoint, space: Space): Row => {
  const { point, isCurrent } = shown;
  const room = Math.max(4, space.frame - GUTTER - statusWidthOf(page));
  const name = padded(shorten(nameOf(point), room, GLYPHS.more), Math.min(nameWidthOf(page), room));
  const unneeded = state.marks[point.key] === 'niet nodig';
  return [
    isCurrent ? ['accent', `${GLYPHS.current} `] : blanks(GUTTER),
    statusSpan(page, state.marks[point.key]),
    isCurrent ? ['current', name] : unneeded ? ['quiet', name] : name,
    ...besideName(page, state, shown, space),
  ];
};

/** The note of a point under its name: open, standing there, or only offered. */
const noteRows = (
  page: PointsPage,
  state: PointsState,
  { point, isCurrent }: ShownPoint,
  space: Space,
): readonly Row[] => {
  const width = noteWidth(page, space);
  if (isCurrent && state.note) return fieldRows(state.note, width).rows;
  const note = noteOf(state, point);
  if (note !== '' && (isCurrent || space.wide)) {
    return prose(note, width - GUTTER, 'quiet').map((row): Row => [['quiet', `${GLYPHS.quote} `], ...row]);
  }
  if (!isCurrent || !space.tall) return [];
  const asks = point.noteText === undefined ? POINTS.note : `${POINTS.note}: ${point.noteText}`;
  const offer = shorten(asks, width - 2, GLYPHS.more);
  return [
    [
      ['key', KEYS.note[0]],
      ['quiet', ` ${offer}`],
    ],
  ];
};

/** All rows of a point, and where among them the caret of its open note is. */
const pointBlock = (
  page: PointsPage,
  state: PointsState,
  shown: ShownPoint,
  space: Space,
): { readonly rows: readonly Row[]; readonly caret: number | undefined } => {
  const width = noteWidth(page, space);
  const question = shown.isCurrent && !space.wide ? prose(shown.point.text, width) : [];
  const under = [...question, ...noteRows(page, state, shown, space)];
  const rows = [pointRow(page, state, shown, space), ...indented(under, noteIndent(page, space))];
  const open = shown.isCurrent && state.note ? fieldRows(state.note, width) : undefined;
  return { rows, caret: open && rows.length - open.rows.length + open.caretRow };
};

const headRows = ({ points }: PointsPage, { width, tall }: Space): Pick<BodyView, 'head' | 'invitation'> => ({
  head: prose(points[0]?.page.title ?? '', width, 'title'),
  invitation: tall ? prose(POINTS.optional, width, 'quiet') : [],
});

const keysFor = ({ values, next }: PointsPage, { note }: PointsState, { tall }: Space): readonly KeyHint[] =>
  note
    ? [KEYS.noteDone, KEYS.newline]
    : [...values.map((value): KeyHint => [MARK_KEYS[value], value]), ...(tall ? [] : [KEYS.note]), next];

/** A page of points: a mark and a short name each, and the whole question of the one that the keys work on. */
export const pointsView = (page: PointsPage, state: PointsState, space: Space): BodyView => {
  const main: Row[] = [];
  let focus: readonly [number, number] = [0, 0];
  for (const [index, point] of page.points.entries()) {
    const isCurrent = index === state.current;
    const { rows, caret } = pointBlock(page, state, { point, isCurrent }, space);
    if (index > 0 && isSpacious(space)) main.push([]);
    const first = main.length;
    main.push(...rows);
    // Of a long note the row that is being written stays in sight.
    if (isCurrent) focus = caret === undefined ? [first, main.length - 1] : [first + caret, first + caret];
  }
  return { ...headRows(page, space), main, focus, keys: keysFor(page, state, space) };
};
