import type { Move } from '../../../domain/session.ts';
import type { Ending } from '../../../ports.ts';
import { FIRST_SHEET, KEYS, NOTHING_LOST, PASTE_NOT_HERE } from '../../../texts/screens.ts';
import type { GoneReason, TypedEvent } from '../key-event.ts';
import type { Screen, ScreenEvent, Size, Step } from '../screen.ts';
import type { Body, BodyStep, Leave } from './body.ts';
import { frameRows, pagesFor, type FrameState, type Surroundings } from './frame-view.ts';
import { afterOutcome, leavingAfter, type Outcome } from './handover.ts';
import { HELP_OPENED, pressInOverlay } from './overlay.ts';
import { paint } from './paint.ts';
import type { Row } from './rows.ts';
import { spaceIn } from './space.ts';

/** A screen that the host can show; `rows` are its lines before they get their looks. */
export interface FramedScreen<State, Reply> extends Screen<
  FrameState<State, Reply>,
  Leave<Reply | Ending>,
  Move,
  Outcome
> {
  rows(state: FrameState<State, Reply>, size: Size): readonly Row[];
}

const ENDINGS: Readonly<Record<GoneReason, Ending>> = {
  closed: { type: 'gone', reason: 'closed' },
  SIGINT: { type: 'gone', reason: 'ctrl-c' },
  SIGTERM: { type: 'gone', reason: 'sigterm' },
  SIGHUP: { type: 'gone', reason: 'sighup' },
};

/** What a key means on every screen, unless the explanation lies over it. */
type Everywhere = 'break' | 'stop' | 'nothing' | 'help' | 'back' | 'overview' | 'escape';

const CHORDS: Readonly<Partial<Record<string, Everywhere>>> = {
  c: 'break',
  s: 'stop',
  d: 'nothing',
  g: 'help',
  b: 'back',
  o: 'overview',
};

const everywhere = (event: TypedEvent): Everywhere | undefined => {
  if (event.type !== 'key') return undefined;
  if (event.ctrl && !event.alt && Object.hasOwn(CHORDS, event.name)) return CHORDS[event.name];
  if (event.name === 'tab' && event.shift) return 'back';
  return event.name === 'f1' ? 'help' : event.name === 'escape' ? 'escape' : undefined;
};

/** A body with everything around it. */
export const framed = <State, Reply>(
  body: Body<State, Reply>,
  around: Surroundings<Reply>,
): FramedScreen<State, Reply> => {
  type Framing = FrameState<State, Reply>;
  type FrameStep = Step<Framing, Leave<Reply | Ending>, Move>;

  /** Half-typed text that was not handed over yet in this shape. */
  const typingIn = (state: Framing): readonly Move[] => {
    const move = body.typing(state.body);
    return move === undefined || JSON.stringify(move) === state.typed ? [] : [move];
  };

  const kept = (state: Framing): FrameStep => {
    const [move] = typingIn(state);
    return move ? { state: { ...state, typed: JSON.stringify(move) }, effects: [move] } : { state };
  };

  const leave = (state: Framing, moves: readonly Move[], how: Leave<Reply | Ending>): FrameStep =>
    moves.length === 0
      ? { reply: how }
      : { state: { ...state, handover: leavingAfter(state.handover, moves.length, how) }, effects: moves };

  const settled = (state: Framing, reply: Reply): FrameStep =>
    leave(state, body.settle(state.body), { reply });

  const afterBody = (
    before: Framing,
    { state, moves = [], leave: how }: BodyStep<State, Reply>,
  ): FrameStep => {
    const next: Framing = { ...before, body: state };
    return how ? leave(next, moves, how) : { state: next, effects: moves };
  };

  const told = (state: Framing, outcome: Outcome): FrameStep => {
    const { handover, left } = afterOutcome(state.handover, outcome);
    return left ? { reply: left } : { state: { ...state, handover } };
  };

  const back = (state: Framing): FrameStep => {
    if (around.back === undefined) return { state };
    return around.back === 'nowhere'
      ? { state: { ...state, remark: FIRST_SHEET } }
      : settled(state, around.back);
  };

  const ended = (state: Framing, reply: Ending): FrameStep => ({
    reply: { reply },
    effects: typingIn(state),
  });

  const pressed = (state: Framing, key: Everywhere): FrameStep => {
    switch (key) {
      case 'break':
        return ended(state, ENDINGS.SIGINT);
      case 'stop':
        return ended(state, { type: 'stopped' });
      case 'nothing':
        return { state };
      case 'help':
        return { state: { ...state, overlay: HELP_OPENED } };
      case 'back':
        return back(state);
      case 'overview':
        return around.overview === undefined ? { state } : settled(state, around.overview);
      case 'escape':
        return { state: { ...state, remark: NOTHING_LOST } };
    }
  };

  const typedAt = (before: Framing, event: TypedEvent, size: Size): FrameStep => {
    // What was said holds until she does something.
    const state: Framing = {
      ...before,
      remark: undefined,
      handover: { ...before.handover, refusal: undefined },
    };
    const space = spaceIn(size);
    const key = everywhere(event);
    if (state.overlay && key !== 'break' && key !== 'stop') {
      const overlay = pressInOverlay(state.overlay, event, pagesFor(body, around, state.body), space);
      return { state: { ...state, overlay } };
    }
    if (key !== undefined) return pressed(state, key);
    const asks = event.type === 'text' && event.text === KEYS.help[0] && !body.writing(state.body);
    if (asks) return pressed(state, 'help');
    const step = body.reduce(state.body, event, space);
    if (step) return afterBody(state, step);
    return { state: event.type === 'paste' ? { ...state, remark: PASTE_NOT_HERE } : state };
  };

  const rows = (state: Framing, size: Size): readonly Row[] => frameRows(body, around, state, size);

  return {
    init: {
      body: body.initial,
      handover: { saving: around.saving, refusal: undefined, leaving: undefined },
      overlay: undefined,
      remark: undefined,
      typed: undefined,
    },
    reduce(state, event: ScreenEvent<Outcome>, size) {
      if (event.type === 'tick') return kept(state);
      return event.type === 'result' ? told(state, event.result) : typedAt(state, event, size);
    },
    takesText: (state) => state.overlay === undefined && body.takesText(state.body),
    gone: (_state, reason) => ({ reply: ENDINGS[reason] }),
    rows,
    view: (state, size) => ({ lines: rows(state, size).map((row) => paint(row, around.look)) }),
  };
};
