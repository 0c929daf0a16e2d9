/** Signs that make a screen calmer. None of them carries a meaning that is not also said in words. */
export interface Glyphs {
  /** Before the line that the keys work on. */
  readonly current: string;
  /** In the place of a mark that was not made. */
  readonly unset: string;
  /** Where text goes on out of sight. */
  readonly more: string;
  readonly dash: string;
  /** Between two things on one line; one cell, spaces are the writer's. */
  readonly separator: string;
  /** Before a line that is quoted. */
  readonly quote: string;
  readonly up: string;
  readonly down: string;
  readonly left: string;
  readonly right: string;
}

/** Signs that every font for terminals has (they are all in WGL4). */
export const GLYPHS: Glyphs = {
  current: '›',
  unset: '·',
  more: '…',
  dash: '–',
  separator: '·',
  quote: '│',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
};

/** The same in ASCII. */
export const ASCII_GLYPHS: Glyphs = {
  current: '>',
  unset: '.',
  more: '...',
  dash: '-',
  separator: '|',
  quote: '|',
  up: '^',
  down: 'v',
  left: '<',
  right: '>',
};
