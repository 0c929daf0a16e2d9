import type { Line } from '../../../ports/terminal.ts';
import { KEYS, SAVED, type KeyHint } from '../../../texts/screens.ts';
import { GLYPHS } from '../glyphs.ts';
import { shorten } from '../wrap.ts';
import { footer, narrowFooter, oneRow } from './footer.ts';
import type { Saving } from './handover.ts';
import { prose, rowText, wrapLine, type Row } from './rows.ts';
import { NARROW, type Space } from './space.ts';

/** What the foot of a screen says. */
export interface Foot {
  /** The keys of this screen. */
  readonly here: readonly KeyHint[];
  /** The keys of every screen. */
  readonly everywhere: readonly KeyHint[];
  readonly saving: Saving;
  /** A sentence in the place of the keys of this screen, until the next key. */
  readonly remark?: string;
  /** What was found in what she writes. */
  readonly found?: readonly Line[];
}

const statusRow = (saving: Saving): Row => (saving.type === 'saved' ? [['quiet', SAVED]] : []);

const isEnter = ([key]: KeyHint): boolean => key === KEYS.next[0];

const waysOutFirst = (hints: readonly KeyHint[]): readonly KeyHint[] => [
  ...hints.filter(isWayOut),
  ...hints.filter((hint) => !isWayOut(hint)),
];

// Back, and out.
const isWayOut = ([key]: KeyHint): boolean => key === KEYS.back[0] || key === KEYS.stop[0];

/** The foot of a screen: what works here, and under it what works everywhere. */
export const keyRows = ({ here, everywhere, saving, remark }: Foot, space: Space): readonly Row[] => {
  const isNarrow = space.width < NARROW;
  // In a narrow window Enter has its place below, and the ways out go before what else works everywhere.
  const first = isNarrow ? here.filter((hint) => !isEnter(hint)) : here;
  const second = isNarrow ? [...here.filter(isEnter), ...waysOutFirst(everywhere)] : everywhere;
  const own = remark === undefined ? first : [];
  const rows = (isNarrow && space.tall ? narrowFooter : footer)(own, second, statusRow(saving), space.frame);
  return remark === undefined ? rows : [...prose(remark, space.frame, 'accent'), ...rows];
};

/** The foot on one row: what Enter does, the keys of this screen and the ways out, as many as fit. */
export const fewKeys = ({ here, everywhere, saving, remark, found }: Foot, { frame }: Space): Row => {
  if (remark !== undefined) return [['accent', shorten(remark, frame, GLYPHS.more)]];
  if (found !== undefined) {
    const whole = found.flatMap((line) => wrapLine(line, Number.MAX_SAFE_INTEGER).map(rowText)).join(' ');
    return [['quiet', shorten(whole, frame, GLYPHS.more)]];
  }
  const own = here.filter((hint) => !isEnter(hint));
  const ways = waysOutFirst(everywhere);
  const hints = [...here.filter(isEnter), ...(frame < NARROW ? [...ways, ...own] : [...own, ...ways])];
  return oneRow(hints, statusRow(saving), frame);
};

/** What was found in what she writes, above the keys. */
export const foundRows = ({ found }: Foot, { frame }: Space): readonly Row[] =>
  (found ?? []).flatMap((line) => wrapLine(line, frame));

/** Why her words are not on disk. */
export const alarmRows = (saving: Saving, { frame }: Space): readonly Row[] =>
  saving.type === 'unsaved' ? prose(saving.sentence, frame, 'warning') : [];
