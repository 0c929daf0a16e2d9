/** Cells that a tab takes on the screen, wherever it stands; it is drawn as so many spaces. */
export const TAB_WIDTH = 4;

// Characters up to here are one cell each, but for controls; nearly all Dutch text is made of them.
const PLAIN_TEXT = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u203a]*$/;
// Marks that combine, joiners, variation selectors, tags, and controls (which never reach a screen).
const NO_CELL =
  /^[\p{Mn}\p{Me}\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2063\u206a-\u206f\ufeff\u{e0000}-\u{e007f}]$/u;
// East Asian wide and fullwidth, everything that is drawn as a picture, and the planes of ideographs.
const TWO_CELLS =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d37f}\u{1f000}-\u{1f1e5}\u{1f200}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
const PICTURE_SELECTOR = '\ufe0f';
// What a picture selector makes a cell wider: signs that are text without it, digits for keycaps among them.
const SMALL_PICTURE = /^(?!\p{Emoji_Presentation})\p{Emoji}$/u;
const STYLE = /\u001b\[[\d;]*m/g;

/**
 * Cells that unstyled text takes on the screen: the most that any terminal makes of it. Terminals differ in what they
 * do with joined emoji, flags, skin tones and picture selectors; each part is counted, so that no line gets too long.
 */
export const textWidth = (text: string): number => {
  if (PLAIN_TEXT.test(text)) return text.length;
  let width = 0;
  let previous = '';
  for (const character of text) {
    width += character === PICTURE_SELECTOR && SMALL_PICTURE.test(previous) ? 1 : characterWidth(character);
    previous = character;
  }
  return width;
};

/** Cells that a line takes which may hold colours and other styles. */
export const styledWidth = (line: string): number => textWidth(line.replace(STYLE, ''));

const characterWidth = (character: string): number => {
  if (PLAIN_TEXT.test(character)) return 1;
  if (character === '\t') return TAB_WIDTH;
  if (NO_CELL.test(character)) return 0;
  return TWO_CELLS.test(character) ? 2 : 1;
};
