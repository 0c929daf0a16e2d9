import { GLYPHS } from '../glyphs.ts';
import type { Header } from '../questions/header.ts';
import { textWidth } from '../width.ts';
import { shorten } from '../wrap.ts';
import { rowWidth, spread, type Row } from './rows.ts';

/** White between what stands left and right. */
const GAP = 6;

/** The header in `width` cells: in a small window the progress goes first, then what comes after the title. */
export const headerRow = ({ title, details, progress = [] }: Header, width: number): Row => {
  if (title === '') return [];
  for (const kept of [details, details.slice(-1)]) {
    const left: Row = [
      ['strong', title],
      ['quiet', kept.map((detail) => ` · ${detail}`).join('')],
    ];
    const room = width - rowWidth(left);
    if (room < 0) continue;
    const place = progress.find((words) => textWidth(words) + GAP <= room);
    return place === undefined ? left : spread(left, [['quiet', place]], width);
  }
  return [['strong', shorten(title, width, GLYPHS.more)]];
};
