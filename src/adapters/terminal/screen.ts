import type { GoneReason, TypedEvent } from './key-event.ts';

/** Room for a view, in cells: the window without its last row, which the host keeps free for the cursor. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A place in a view: the index of a line, and cells from its left edge. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is shown: styled lines, each no wider than the room, and which of them must be seen when they do not all fit. */
export interface View {
  readonly lines: readonly string[];
  /** Index of the line that stays in sight; the first one where it is left out. */
  readonly focus?: number;
  /** Where she writes: the cursor of the terminal stands there, for magnifiers and input methods. */
  readonly cursor?: Place;
}

/** What a screen reacts to: keys, a clock that lets it keep half-typed text, and what became of its effects. */
export type ScreenEvent<Result> =
  | TypedEvent
  /** `calm`: since the last one no key was pressed. */
  | { readonly type: 'tick'; readonly calm?: boolean }
  | { readonly type: 'result'; readonly result: Result };

/**
 * What a screen does with an event: go on in a state, with things to be done outside, or end with a reply. Effects are
 * done in their order, also those that come with a reply; each gives a `result` event while the screen is there.
 */
export type Step<State, Reply, Effect> =
  | { readonly state: State; readonly effects?: readonly Effect[] }
  | { readonly reply: Reply; readonly effects?: readonly Effect[] };

/** A screen as pure functions over its state; it knows no stream and no clock, and the host does the rest. */
export interface Screen<State, Reply, Effect = never, Result = never> {
  readonly init: State;
  /** `size` is the room there is now: up and down in a field go by rows. */
  reduce(state: State, event: ScreenEvent<Result>, size: Size): Step<State, Reply, Effect>;
  view(state: State, size: Size): View;
  /**
   * Whether text can be typed now. Where it cannot, a little text that came in one go, and that the terminal did not
   * mark as a paste, is given as the keys it consists of.
   */
  takesText(state: State): boolean;
  /** The reply when the window has closed or the program must end; a `tick` came just before. */
  gone(state: State, reason: GoneReason): Reply;
}
