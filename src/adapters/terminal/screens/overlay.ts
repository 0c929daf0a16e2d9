import { HELP, KEYS, moreRows, type KeyHint } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import { footer } from './footer.ts';
import { headerRow } from './header.ts';
import { BLANK, type Row } from './rows.ts';
import type { Space } from './space.ts';

/** What lies over a screen: the explanation or the signals card, and the first of its rows that is in sight. */
export interface Overlay {
  readonly shows: 'help' | 'signals';
  readonly top: number;
}

/** The text of both, for a width in cells. */
export interface OverlayPages {
  readonly title: string;
  help(width: number): readonly Row[];
  signals(width: number): readonly Row[];
  readonly hasSignals: boolean;
}

/** The explanation, from its beginning. */
export const HELP_OPENED: Overlay = { shows: 'help', top: 0 };

const AIRY_ROWS = 13;

const isAiry = ({ rows }: Space): boolean => rows >= AIRY_ROWS;

const room = (space: Space): number => Math.max(1, space.rows - (isAiry(space) ? 6 : 3));

const pageOf = ({ shows }: Overlay, pages: OverlayPages, { width }: Space): readonly Row[] =>
  shows === 'help' ? pages.help(width) : pages.signals(width);

const rowsToScroll = (event: TypedEvent, space: Space): number | undefined => {
  const page = Math.max(1, room(space) - 2);
  if (event.type === 'text') return event.text === ' ' ? page : undefined;
  if (event.type !== 'key') return undefined;
  switch (event.name) {
    case 'up':
      return -1;
    case 'down':
      return 1;
    case 'pageup':
      return -page;
    case 'pagedown':
    case 'space':
      return page;
    case 'home':
      return Number.NEGATIVE_INFINITY;
    case 'end':
      return Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
};

/** Whether a key only closes it; every other key that it has no use for closes it too, and then does what it does. */
export const closesOverlay = (event: TypedEvent): boolean =>
  event.type === 'key'
    ? ['enter', 'escape', 'f1'].includes(event.name) || (event.name === 'g' && event.ctrl)
    : event.type === 'text' && event.text === KEYS.help[0];

/** What a key does to it; undefined where it goes away. */
export const pressInOverlay = (
  overlay: Overlay,
  event: TypedEvent,
  pages: OverlayPages,
  space: Space,
): Overlay | undefined => {
  const by = rowsToScroll(event, space);
  if (by !== undefined) {
    const last = Math.max(0, pageOf(overlay, pages, space).length - room(space));
    return { ...overlay, top: Math.max(0, Math.min(last, overlay.top + by)) };
  }
  const wantsSignals = event.type === 'text' && event.text === KEYS.signals[0] && overlay.shows === 'help';
  return wantsSignals && pages.hasSignals ? { shows: 'signals', top: 0 } : undefined;
};

/** The rows that fit, with a quiet word about what is out of sight. */
const inSight = (page: readonly Row[], top: number, rows: number): readonly Row[] => {
  const below = page.length - top - rows;
  return page.slice(top, top + rows).map((row, index): Row => {
    if (index === 0 && top > 0) return [['quiet', moreRows(top + 1)]];
    return index === rows - 1 && below > 0 ? [['quiet', moreRows(below + 1)]] : row;
  });
};

/** It takes the whole window, under a header of its own. */
export const overlayRows = (overlay: Overlay, pages: OverlayPages, space: Space): readonly Row[] => {
  const page = pageOf(overlay, pages, space);
  const white = isAiry(space) ? [BLANK] : [];
  const keys: readonly KeyHint[] = [
    KEYS.close,
    ...(page.length > room(space) ? [KEYS.scroll] : []),
    ...(overlay.shows === 'help' && pages.hasSignals ? [KEYS.signals] : []),
  ];
  return [
    ...white,
    headerRow({ title: HELP.title, details: pages.title === '' ? [] : [pages.title] }, space.frame),
    ...white,
    ...inSight(page, overlay.top, room(space)),
    ...white,
    BLANK,
    ...footer([], keys, [], space.frame),
  ];
};
