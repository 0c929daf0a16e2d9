import { safeToShow } from '../../../domain/text.ts';
import { ASCII_GLYPHS, GLYPHS, type Glyphs } from '../glyphs.ts';
import type { Look } from '../look.ts';
import type { Place } from '../screen.ts';
import { styledWidth } from '../width.ts';
import { rowText, type Row } from './rows.ts';

const SIGN = /[›·…–│↑↓←→●○]/g;

// Signs that only screens use, beside those of `glyphs.ts`.
const ASCII: Readonly<Record<string, string>> = {
  '●': 'x',
  '○': '.',
  ...Object.fromEntries(
    (Object.keys(GLYPHS) as readonly (keyof Glyphs)[]).map((name) => [GLYPHS[name], ASCII_GLYPHS[name]]),
  ),
};

// Names of files and programs come from outside: what a terminal would obey goes, at the one door of every screen.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/;

/** A row as it is written to the terminal: styles for meanings, and ASCII where the terminal has nothing else. */
export const paint = (row: Row, { style, glyphs }: Look): string =>
  row
    .map((span) => {
      const [name, given] = typeof span === 'string' ? [undefined, span] : span;
      const raw = CONTROLS.test(given) ? safeToShow(given).replaceAll('\n', ' ') : given;
      const text = glyphs === ASCII_GLYPHS ? raw.replace(SIGN, (sign) => ASCII[sign] ?? sign) : raw;
      return name === undefined ? text : style[name](text);
    })
    .join('');

/** Where the caret stands in rows, in cells as they are painted; nothing where there is no field with the keys. */
export const caretIn = (rows: readonly Row[], look: Look): Place | undefined => {
  for (const [line, row] of rows.entries()) {
    const at = row.findIndex((span) => typeof span !== 'string' && span[0] === 'caret');
    if (at >= 0) return { line, column: styledWidth(paint(row.slice(0, at), look)) };
  }
  return undefined;
};

/** Rows as plain text, for tests and for people who look at them. */
export const plainText = (rows: readonly Row[]): string =>
  rows.map((row) => rowText(row).trimEnd()).join('\n');
