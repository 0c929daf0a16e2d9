import { graphemes } from './graphemes.ts';
import { TAB_WIDTH, textWidth } from './width.ts';

const PIECE = /(\u001b\[[\d;]*m)/;
// Everything that could move the cursor or speak to the terminal.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * A styled line as it may reach the screen: at most `columns` cells, tabs as spaces, and no control character or
 * escape sequence but styles. Styles that were opened are still closed after a cut.
 */
export const fitLine = (line: string, columns: number): string => {
  let used = 0;
  let fitted = '';
  for (const piece of line.split(PIECE)) {
    if (PIECE.test(piece)) {
      fitted += piece;
      continue;
    }
    const text = piece.replaceAll('\t', ' '.repeat(TAB_WIDTH)).replace(CONTROLS, '');
    const shown = textWidth(text) <= columns - used ? text : cut(text, columns - used);
    used = shown === text ? used + textWidth(text) : columns;
    fitted += shown;
  }
  return fitted;
};

const cut = (text: string, cells: number): string => {
  let kept = '';
  let used = 0;
  for (const grapheme of graphemes(text)) {
    used += textWidth(grapheme);
    if (used > cells) break;
    kept += grapheme;
  }
  return kept;
};
