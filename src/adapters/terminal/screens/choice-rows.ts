import type { Option } from '../../../domain/form/form.ts';
import { GLYPHS } from '../glyphs.ts';
import { textWidth } from '../width.ts';
import { padded } from '../wrap.ts';
import { blanks, prose, rowWidth, type Row, type Span } from './rows.ts';

/** One thing to choose, as it is shown. */
export interface ShownOption {
  /** The letter or number that chooses it. */
  readonly key: string;
  readonly text: string;
  readonly aside?: string;
  /** A sign of its own, such as on or off. */
  readonly sign?: Span;
}

const GUTTER = 2;
/** An aside longer than this stands under its option where it does not fit beside it. */
export const MOST_ASIDE = 34;

/** Rows for options, one under the other, and the rows that each of them takes. */
export const optionRows = (
  options: readonly ShownOption[],
  current: number | undefined,
  width: number,
): { readonly rows: readonly Row[]; readonly spans: readonly (readonly [first: number, last: number])[] } => {
  const keyWidth = Math.max(0, ...options.map(({ key }) => textWidth(key)));
  const signWidth = options.some(({ sign }) => sign !== undefined) ? 2 : 0;
  const before = GUTTER + keyWidth + 2 + signWidth;
  // A text with nothing beside it may be longer than the others.
  const widest = Math.max(
    0,
    ...options.filter(({ aside }) => aside !== undefined).map(({ text }) => textWidth(text)),
  );
  const asideAt = before + widest + 3;
  // Beside each other where all fit, else under each other.
  const beside = options.every(({ aside = '' }) => asideAt + Math.min(MOST_ASIDE, textWidth(aside)) <= width);
  const rows: Row[] = [];
  const spans: (readonly [number, number])[] = [];
  for (const [index, { key, text, aside, sign }] of options.entries()) {
    const isCurrent = index === current;
    const first = rows.length;
    const lines = prose(text, width - before, isCurrent ? 'current' : undefined);
    for (const [at, line] of lines.entries()) {
      const lead: readonly Span[] =
        at > 0
          ? [blanks(before)]
          : [
              isCurrent ? ['accent', `${GLYPHS.current} `] : blanks(GUTTER),
              ['quiet', `${padded(key, keyWidth)}  `],
              ...(sign === undefined ? [] : [sign, ' ']),
            ];
      rows.push([...lead, ...line]);
    }
    if (beside && aside !== undefined) {
      // Its own column: what is too long for one row goes on under itself.
      for (const [at, line] of prose(aside, width - asideAt, 'quiet').entries()) {
        const beginning = rows[first + at] ?? [];
        const row = [...beginning, blanks(asideAt - rowWidth(beginning)), ...line];
        if (first + at < rows.length) rows[first + at] = row;
        else rows.push(row);
      }
    }
    if (!beside && aside !== undefined && aside !== '') {
      for (const line of prose(aside, width - before, 'quiet')) rows.push([blanks(before), ...line]);
    }
    spans.push([first, rows.length - 1]);
  }
  return { rows, spans };
};

/** The letter of an option where it has one, else its number from 1. */
export const optionKey = (option: Option, index: number): string => option.key ?? String(index + 1);

/**
 * The option that a typed character chooses: a letter, a digit in the order shown, and a 0 right after a 1 the tenth.
 */
export const chosenBy = (
  text: string,
  options: readonly { readonly key?: string }[],
  afterOne: boolean,
): number | undefined => {
  const letter = options.findIndex(
    ({ key }) => key !== undefined && key.toLowerCase() === text.toLowerCase(),
  );
  if (letter >= 0) return letter;
  if (!/^\d$/.test(text)) return undefined;
  const index = (text === '0' && afterOne ? 10 : Number(text)) - 1;
  return index >= 0 && index < options.length ? index : undefined;
};
