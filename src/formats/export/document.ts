/** One thing that was agreed; what was not said is empty. */
export interface Agreement {
  readonly what: string;
  readonly who: string;
  /** A day in words. */
  readonly when: string;
  readonly done: boolean;
}

/** A point with what was marked at it. */
export interface MarkedPoint {
  readonly name: string;
  readonly value: string;
  /** The question behind it; absent where the name says it all. */
  readonly question?: string;
}

/** One piece under a heading. */
export type Block =
  | {
      readonly type: 'agreements';
      readonly rows: readonly Agreement[];
      /** What tells it from other agreements in the copy; absent where there are no others. */
      readonly caption?: string;
    }
  | { readonly type: 'points'; readonly points: readonly MarkedPoint[] }
  /** Her own words, of one or more lines. */
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'line'; readonly text: string };

/** A heading with what stands under it; a heading of level 3 belongs to the one of level 2 before it. */
export interface Section {
  readonly level: 2 | 3;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * A copy as headings and pieces, the same for every format a person reads. Its texts hold nothing hidden; what a
 * format gives a meaning to (a tag, a field, a formula) each format makes harmless itself.
 */
export interface CopyDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** The day it was made, JJJJ-MM-DD. */
  readonly madeOn: string;
}
