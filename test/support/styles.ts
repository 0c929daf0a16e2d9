import type { IBufferCell, IBufferLine } from '@xterm/headless';

const COLOURS = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;

const paletteName = (index: number): string => {
  const colour = COLOURS[index % 8];
  if (colour === undefined || index > 15) return `colour${index}`;
  return index < 8 ? colour : `bright-${colour}`;
};

const colourName = (rgb: boolean, value: number): string =>
  rgb ? `#${value.toString(16).padStart(6, '0')}` : paletteName(value);

/** The look of a cell in words, `bold.cyan` or `inverse`; empty when it is plain. */
const lookOf = (cell: IBufferCell): string => {
  const words = [
    cell.isBold() !== 0 && 'bold',
    cell.isDim() !== 0 && 'dim',
    cell.isItalic() !== 0 && 'italic',
    cell.isUnderline() !== 0 && 'underline',
    cell.isInverse() !== 0 && 'inverse',
    cell.isBlink() !== 0 && 'blink',
    cell.isInvisible() !== 0 && 'hidden',
    cell.isStrikethrough() !== 0 && 'strike',
    !cell.isFgDefault() && colourName(cell.isFgRGB(), cell.getFgColor()),
    !cell.isBgDefault() && `on-${colourName(cell.isBgRGB(), cell.getBgColor())}`,
  ];
  return words.filter((word) => word !== false).join('.');
};

const escaped = (text: string): string => text.replace(/[{}\\]/g, '\\$&');

/**
 * A row with its look written out, as `{bold Checklist} {dim.cyan ›} tekst`: plain text stands bare, and braces and
 * backslashes of the text itself have a backslash before them. Plain blanks at the end are left out.
 */
export const styledRow = (line: IBufferLine): string => {
  const runs: { look: string; text: string }[] = [];
  for (let column = 0; column < line.length; column += 1) {
    const cell = line.getCell(column);
    // The second half of a wide character holds nothing of its own.
    if (!cell || cell.getWidth() === 0) continue;
    const look = lookOf(cell);
    const text = cell.getChars() || ' ';
    const last = runs.at(-1);
    if (last?.look === look) last.text += text;
    else runs.push({ look, text });
  }
  const last = runs.at(-1);
  if (last?.look === '') last.text = last.text.trimEnd();
  return runs.map(({ look, text }) => (look ? `{${look} ${escaped(text)}}` : escaped(text))).join('');
};
