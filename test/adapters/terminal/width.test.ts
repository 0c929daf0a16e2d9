import xterm from '@xterm/headless';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { styledWidth, textWidth } from '../../../src/adapters/terminal/width.ts';
import { useWidths, type EmojiWidth } from '../../support/widths.ts';

const WIDTHS: readonly (readonly [string, string, number])[] = [
  ['nothing', '', 0],
  ['letters', 'abc', 3],
  ['accents in one character', 'é', 1],
  ['combining accents', 'e\u0301', 1],
  ['two combining accents', 'o\u0323\u0302', 1],
  ['Dutch quotes and dashes', '‘ja’ – “nee” …', 14],
  ['signs of the screen', '›·…–↑↓←→│', 9],
  ['ideographs', '漢字', 4],
  ['fullwidth letters', 'ＡＢ', 4],
  ['halfwidth katakana', 'ｱｲ', 2],
  ['Hangul syllables', '한글', 4],
  ['Hangul in parts, counted apart', '\u1112\u1161\u11ab', 4],
  ['emoji', '👍', 2],
  ['emoji that are joined, counted apart', '👩‍🏫', 4],
  ['skin tone, counted apart', '👋🏽', 4],
  ['flag, counted apart', '🇳🇱', 4],
  ['picture selector', '❤️', 2],
  ['keycap', '1️⃣', 2],
  ['text heart', '❤', 1],
  ['zero width', 'a\u200bb\u200d\ufeff', 2],
  ['soft hyphen', 'a\u00adb', 3],
  ['Arabic', 'سلام', 4],
  ['Hebrew with points', 'שָׁלוֹם', 4],
  ['tab', 'a\tb', 6],
  ['controls', 'a\u0007\u0085b', 2],
];

describe('cells', () => {
  test.each(WIDTHS)('%s', (_name, text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  test('styles take none', () => {
    expect(styledWidth('\u001b[1mvet\u001b[22m \u001b[38;5;31mkleur\u001b[39m')).toBe(9);
  });
});

/** The column at which a terminal stands after each text. */
const columnsAfter = async (
  texts: readonly string[],
  emoji: EmojiWidth | '6',
): Promise<readonly number[]> => {
  const terminal = new xterm.Terminal({
    cols: 100,
    rows: 5,
    scrollback: texts.length,
    allowProposedApi: true,
  });
  if (emoji !== '6') useWidths(terminal.unicode, emoji);
  await new Promise<void>((drawn) =>
    terminal.write(texts.map((text) => `${text}\u001b[mX`).join('\r\n'), drawn),
  );
  return texts.map((_, row) => {
    const line = terminal.buffer.active.getLine(row);
    for (let column = 99; column >= 0; column -= 1)
      if (line?.getCell(column)?.getChars() === 'X') return column;
    return -1;
  });
};

describe('no terminal makes more of it', () => {
  // Latin to Hebrew, Arabic, Devanagari, Thai, Hangul, punctuation and signs, East Asian, emoji: what Unicode 5 had,
  // because the oldest table knows no later marks.
  const characters = (
    [
      [0xa0, 0x486],
      [0x490, 0x5ff],
      [0x61b, 0x65e],
      [0x660, 0x6ff],
      [0x901, 0x939],
      [0x958, 0x97f],
      [0xe00, 0xe7f],
      [0x1100, 0x11ff],
      [0x1e00, 0x1fff],
      [0x2000, 0x2063],
      [0x206a, 0x20ef],
      [0x2100, 0x2bff],
      [0x2e80, 0x9fff],
      [0xa960, 0xa97f],
      [0xac00, 0xd7a3],
      [0xf900, 0xfaff],
      [0xfe00, 0xfe23],
      [0xfe30, 0xffef],
      [0x1f000, 0x1faff],
      [0x20000, 0x200ff],
    ] as const
  )
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .filter((character) => !/[\p{Cc}\p{Cn}]/u.test(character));

  test.each(['6', 'joined', 'apart'] as const)('character by character, widths %s', async (emoji) => {
    // After a letter, so that a mark has something to stand on.
    const columns = await columnsAfter(
      characters.map((one) => `a${one}`),
      emoji,
    );
    const tooNarrow = characters.filter((one, index) => textWidth(one) + 1 < (columns[index] ?? 0));
    expect(tooNarrow.map((one) => one.codePointAt(0)?.toString(16))).toEqual([]);
  });

  const part = fc.constantFrom(
    'a',
    'é',
    ' ',
    'e\u0301',
    '👩‍🏫',
    '👨‍👩‍👧',
    '👋🏽',
    '🇳🇱',
    '漢',
    '한',
    '❤️',
    '1️⃣',
    'שָׁ',
    'क्षि',
    '🏳️‍🌈',
  );

  test.each(['6', 'joined', 'apart'] as const)('text by text, widths %s', async (emoji) => {
    const texts = fc
      .sample(fc.array(part, { maxLength: 15 }), { numRuns: 300, seed: 1 })
      .map((parts) => parts.join(''));
    const columns = await columnsAfter(texts, emoji);
    expect(texts.filter((text, index) => textWidth(text) < (columns[index] ?? 0))).toEqual([]);
  });
});
