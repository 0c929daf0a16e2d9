import type { Line } from '../../../ports/terminal.ts';
import type { StyleName } from '../look.ts';
import { textWidth } from '../width.ts';
import { wrapProse } from '../wrap.ts';

/** A stretch of a row with what it means. */
export type Span = string | readonly [style: StyleName, text: string];
/** One row of the screen, as meaning; nothing in it is wrapped any more. */
export type Row = readonly Span[];

/** A row with nothing on it. */
export const BLANK: Row = [];

const textOf = (span: Span): string => (typeof span === 'string' ? span : span[1]);

/** The bare text of a row. */
export const rowText = (row: Row): string => row.map(textOf).join('');

/** Cells that a row takes. */
export const rowWidth = (row: Row): number => textWidth(rowText(row));

/** So many blanks. */
export const blanks = (count: number): string => ' '.repeat(Math.max(0, count));

/** Rows with blanks before them. */
export const indented = (rows: readonly Row[], by: number): readonly Row[] =>
  rows.map((row) => (row.length === 0 ? row : [blanks(by), ...row]));

/** Prose in one style, wrapped. */
export const prose = (text: string, width: number, style?: StyleName): readonly Row[] =>
  wrapProse(text, width).map((row): Row => (row === '' ? BLANK : [style === undefined ? row : [style, row]]));

/** `left`, and `right` against the right edge; `right` is left out where it does not fit. */
export const spread = (left: Row, right: Row, width: number): Row => {
  const gap = width - rowWidth(left) - rowWidth(right);
  return right.length === 0 || gap < 2 ? left : [...left, blanks(gap), ...right];
};

const piecesOf = (line: Line): readonly Span[] => (typeof line === 'string' ? [line] : line);

const styled = (span: Span, text: string): Span => (typeof span === 'string' ? text : [span[0], text]);

// Words with their style, and the blanks between them; a word may change style halfway. What must be typed stays in one
// piece, so that it can be copied.
const tokensOf = (
  line: Line,
  width: number,
): { readonly blank: boolean; readonly spans: readonly Span[] }[] => {
  const tokens: { blank: boolean; spans: Span[] }[] = [];
  for (const piece of piecesOf(line)) {
    const text = textOf(piece);
    const whole = typeof piece !== 'string' && piece[0] === 'key' && textWidth(text) <= width;
    for (const part of whole ? [text] : (text.match(/ +|[^ ]+/g) ?? [])) {
      const blank = part.startsWith(' ');
      const last = tokens.at(-1);
      if (last?.blank === blank) last.spans.push(styled(piece, part));
      else tokens.push({ blank, spans: [styled(piece, part)] });
    }
  }
  return tokens;
};

/** Cells before the text of a line that begins with blanks; a number or dash before it hangs in the margin. */
const indentOf = (tokens: ReturnType<typeof tokensOf>): number => {
  const [blank, mark, gap] = tokens;
  if (!blank?.blank) return 0;
  const isItem = mark !== undefined && gap?.blank === true && /^(?:-|\d+\.)$/.test(rowText(mark.spans));
  return rowWidth(isItem ? [...blank.spans, ...mark.spans, ...gap.spans] : blank.spans);
};

/** One line with its styles, wrapped between words; blanks inside it stay, and so does its indent in every row. */
export const wrapLine = (line: Line, width: number): readonly Row[] => {
  if (typeof line === 'string' && !/^ | {2}/.test(line)) return prose(line, width);
  const tokens = tokensOf(line, width);
  const indent = indentOf(tokens);
  const rows: Row[] = [];
  let row: Span[] = [];
  let pending: readonly Span[] = [];
  for (const { blank, spans } of tokens) {
    if (blank) {
      pending = spans;
      continue;
    }
    if (rowWidth([...row, ...pending, ...spans]) > width && rowWidth(row) > indent) {
      rows.push(row);
      row = indent > 0 ? [blanks(indent), ...spans] : [...spans];
    } else {
      row.push(...pending, ...spans);
    }
    pending = [];
  }
  return [...rows, row];
};
