import { graphemes } from './graphemes.ts';
import { textWidth } from './width.ts';

/**
 * Breaks unstyled prose into rows of at most `width` cells, between words where that is possible. Line ends in the
 * text stay; blanks at a break and double blanks go. Style the rows afterwards.
 */
export const wrapProse = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width)));

const wrapParagraph = (paragraph: string, width: number): readonly string[] => {
  const rows: string[] = [];
  let row = '';
  let used = 0;
  for (const word of paragraph.split(/[ \t]+/).flatMap((long) => cutLongWord(long, width))) {
    const cells = textWidth(word);
    if (row !== '' && used + 1 + cells > width) {
      rows.push(row);
      row = word;
      used = cells;
    } else {
      used += (row === '' ? 0 : 1) + cells;
      row = row === '' ? word : `${row} ${word}`;
    }
  }
  rows.push(row);
  return rows;
};

const cutLongWord = (word: string, width: number): readonly string[] => {
  if (textWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const grapheme of graphemes(word)) {
    const cells = textWidth(grapheme);
    if (piece !== '' && used + cells > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += grapheme;
    used += cells;
  }
  return [...pieces, piece];
};

/** Unstyled text of one line cut to `width` cells, with `ellipsis` behind what was cut. */
export const shorten = (text: string, width: number, ellipsis: string): string => {
  if (textWidth(text) <= width) return text;
  const room = width - textWidth(ellipsis);
  let kept = '';
  let used = 0;
  for (const grapheme of graphemes(text)) {
    used += textWidth(grapheme);
    if (used > room) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}${room < 0 ? '' : ellipsis}`;
};

/** Unstyled text with spaces behind it up to `width` cells. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - textWidth(text)));
