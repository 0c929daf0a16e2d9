/** How much white and how much help there is on a screen. */
export interface Density {
  readonly top: number;
  readonly afterHeader: number;
  readonly between: number;
  readonly beforeKeys: number;
  readonly header: boolean;
  readonly notice: boolean;
  readonly rule: boolean;
  readonly example: boolean;
  readonly aside: boolean;
  readonly allKeys: boolean;
  /** Rows of `main` that must fit before this density is taken, when it has so many. */
  readonly least: number;
}

const ROOMY: Density = {
  top: 1,
  afterHeader: 2,
  between: 1,
  beforeKeys: 2,
  header: true,
  notice: true,
  rule: true,
  example: true,
  aside: true,
  allKeys: true,
  least: 22,
};
const DENSE: Density = { ...ROOMY, afterHeader: 1, beforeKeys: 1, top: 0 };
const CLOSE: Density = { ...DENSE, notice: false, aside: false, between: 0, least: 4 };
const CLOSEST: Density = { ...CLOSE, afterHeader: 0, beforeKeys: 0, example: false };
/**
 * From much white to none; what explains goes before what is asked, and what is asked never goes. How to write stands on
 * one screen of a conversation only: there it goes last of all.
 */
export const DENSITIES: readonly Density[] = [
  ROOMY,
  { ...ROOMY, afterHeader: 1, least: 14 },
  { ...ROOMY, afterHeader: 1, beforeKeys: 1, least: 14 },
  { ...DENSE, least: 9 },
  { ...DENSE, notice: false, least: 8 },
  { ...DENSE, aside: false, least: 6 },
  CLOSE,
  { ...CLOSE, example: false },
  CLOSEST,
  { ...CLOSEST, allKeys: false },
  { ...CLOSEST, allKeys: false, rule: false },
];
/** In a window of a few rows: what is asked, and nothing else. */
export const TIGHTEST: Density = {
  top: 0,
  afterHeader: 0,
  between: 0,
  beforeKeys: 0,
  header: false,
  notice: false,
  rule: false,
  example: false,
  aside: false,
  allKeys: false,
  least: 0,
};
