import type { IUnicodeHandling } from '@xterm/headless';

/**
 * How a terminal draws 👩‍🏫 (two emoji and a joiner): `joined` in 2 cells as most do by now, `apart` in 4 as older
 * ones do. Emoji take 2 cells and combining accents none in both.
 */
export type EmojiWidth = 'joined' | 'apart';

const JOINER = 0x200d;
const NARROW = /^[\u0020-\u007e\u00a0-\u02ff]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
const NONE = /^[\p{Mn}\p{Me}\p{Cf}\u0000-\u001f\u007f-\u009f]$/u;
const SKIN_TONE = /^\p{Emoji_Modifier}$/u;

const cells = (codepoint: number): 0 | 1 | 2 => {
  const character = String.fromCodePoint(codepoint);
  if (NARROW.test(character)) return 1;
  if (NONE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
};

// The layout of a character's properties inside xterm: joins the one before (1 bit), cells (2 bits), state (24 bits).
const pack = (state: number, width: number, joins: boolean): number =>
  (state << 3) | (width << 1) | (joins ? 1 : 0);
const widthIn = (properties: number): number => (properties >> 1) & 3;
const stateIn = (properties: number): number => properties >> 3;
const AFTER_JOINER = 1;

/** Teaches a screen the widths of today's terminals; xterm itself knows those of Unicode 6 only. */
export const useWidths = (unicode: IUnicodeHandling, emoji: EmojiWidth): void => {
  unicode.register({
    version: emoji,
    wcwidth: cells,
    charProperties: (codepoint, preceding) => {
      const own = cells(codepoint);
      const before = widthIn(preceding);
      const inSequence =
        emoji === 'joined' &&
        (stateIn(preceding) === AFTER_JOINER || SKIN_TONE.test(String.fromCodePoint(codepoint)));
      if (preceding !== 0 && (own === 0 || (inSequence && before === 2))) {
        return pack(codepoint === JOINER ? AFTER_JOINER : 0, before, true);
      }
      return pack(0, own, false);
    },
  });
  unicode.activeVersion = emoji;
};
