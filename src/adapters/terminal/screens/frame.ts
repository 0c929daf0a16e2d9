import { textsIn } from '../../../domain/answer.ts';
import { nameOfFind } from '../../../domain/coded.ts';
import type { Move } from '../../../domain/session.ts';
import type { Edited, Stop } from '../../../ports/terminal.ts';
import { ONE_LINE_ONLY } from '../../../texts/editor.ts';
import { NOTHING_TO_REPLACE, replacedSentence } from '../../../texts/findings.ts';
import {
  FIRST_SHEET,
  KEYS,
  NOTHING_LOST,
  nothingLostIn,
  PASTE_NOT_HERE,
  UNKEPT,
} from '../../../texts/screens.ts';
import { ENDINGS } from '../endings.ts';
import { unnamedIn, withMove, type Way } from '../handed-words.ts';
import type { TypedEvent } from '../key-event.ts';
import type { Screen, ScreenEvent, Size, Step } from '../screen.ts';
import { fieldText, rewrite } from '../text-field.ts';
import type { Body, BodyStep, FreeText, Leave } from './body.ts';
import { frameRows, isRuled, pagesFor, sightIn, type FrameState, type Surroundings } from './frame-view.ts';
import { afterOutcome, leavingAfter, type Outcome, type Saving } from './handover.ts';
import { closesOverlay, HELP_OPENED, pressInOverlay } from './overlay.ts';
import { caretIn, paint } from './paint.ts';
import type { Row } from './rows.ts';
import { spaceIn } from './space.ts';
import { afterPause, afterRefusal, hearing, inField, owesCard, replacedIn, watchFrom } from './watch.ts';

/** She wants to go on with a text in her own editor; the screen makes room for it. */
export interface Errand<State, Reply> {
  readonly text: string;
  /** Which answer it is. */
  readonly name: string;
  /** The move that keeps what she saved there so far as half typed. */
  half(text: string): Move | undefined;
  /** The screen as it stands again afterwards. */
  back(edited: Edited, saving: Saving): FramedScreen<State, Reply>;
}

/** How a screen ends: she leaves it, or will be back. */
export type Exit<State, Reply> = Leave<Reply | Stop> | Errand<State, Reply>;

/** Whether she will be back. */
export const isErrand = <State, Reply>(exit: Exit<State, Reply>): exit is Errand<State, Reply> =>
  'back' in exit;

/** A screen that the host can show; `rows` are its lines before they get their looks. */
export interface FramedScreen<State, Reply> extends Screen<
  FrameState<State, Reply>,
  Exit<State, Reply>,
  Move,
  Outcome
> {
  rows(state: FrameState<State, Reply>, size: Size): readonly Row[];
}

/** What a key means on every screen, unless the explanation lies over it. */
type Everywhere =
  | ('break' | 'stop' | 'nothing' | 'help' | 'back' | 'overview' | 'escape')
  // In a field for her own words.
  | ('editor' | 'replace');

const CHORDS: Readonly<Partial<Record<string, Everywhere>>> = {
  c: 'break',
  s: 'stop',
  d: 'nothing',
  g: 'help',
  b: 'back',
  o: 'overview',
  e: 'editor',
  r: 'replace',
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
  type FrameStep = Step<Framing, Exit<State, Reply>, Move>;

  const freeIn = (state: Framing): FreeText<State> | undefined => body.free?.(state.body);

  /** Half-typed text that was not handed over yet in this shape. */
  const typingIn = (state: Framing): readonly Move[] => {
    const move = body.typing(state.body);
    return move === undefined || JSON.stringify(move) === state.typed ? [] : [move];
  };

  const kept = (state: Framing): FrameStep => {
    const [move] = typingIn(state);
    return move ? { state: { ...state, typed: JSON.stringify(move) }, effects: [move] } : { state };
  };

  const leave = (state: Framing, moves: readonly Move[], how: Leave<Reply | Stop>): FrameStep =>
    moves.length === 0
      ? { reply: how }
      : { state: { ...state, handover: leavingAfter(state.handover, moves.length, how) }, effects: moves };

  /** Looks once more at her words as she goes: what a pause would have named is told on the next screen. */
  const parting = (
    { watch }: Framing,
    handed: Framing['handed'],
    how: Leave<Reply | Stop>,
    way: Way,
  ): Leave<Reply | Stop> => {
    // Where what she writes is a name or a day, nobody looks.
    if (!body.free) return how;
    const leaving: Leave<Reply | Stop> =
      around.signals.length > 0 && owesCard(watch, handed) ? { ...how, owesCard: true } : how;
    if (!around.finder) return leaving;
    const { found, key } = unnamedIn(handed, around.finder, (name) => watch.named.includes(name));
    if (found.length === 0) return leaving;
    return {
      ...leaving,
      untold: { found, way, ...(key !== undefined && { key }) },
      named: [...watch.named, ...found.map(nameOfFind)],
    };
  };

  const settled = (state: Framing, reply: Reply, way: Way): FrameStep => {
    const moves = body.settle(state.body);
    return leave(state, moves, parting(state, moves.reduce(withMove, state.handed), { reply }, way));
  };

  const afterBody = (
    before: Framing,
    { state, moves = [], leave: how }: BodyStep<State, Reply>,
  ): FrameStep => {
    const next: Framing = { ...before, body: state, handed: moves.reduce(withMove, before.handed) };
    return how
      ? leave(next, moves, parting(next, next.handed, how, 'onward'))
      : { state: next, effects: moves };
  };

  const told = (before: Framing, outcome: Outcome): FrameStep => {
    const { handover, left } = afterOutcome(before.handover, outcome);
    if (left) return { reply: left };
    const refused = outcome.acted.type === 'refused';
    const mending = refused && outcome.move && body.refused?.(before.body, outcome.move);
    const state = mending ? { ...before, body: mending } : before;
    const { finder } = around;
    const free = refused && finder ? freeIn(state) : undefined;
    return {
      state: {
        ...state,
        handover,
        ...(free && finder && { watch: afterRefusal(state.watch, free, finder) }),
      },
    };
  };

  const looked = (state: Framing): Framing => {
    const free = freeIn(state);
    if (!free) return state;
    const found = around.finder ? afterPause(state.watch, free, around.finder) : state.watch;
    const watch = around.signals.length > 0 ? hearing(found, free) : found;
    return watch === state.watch ? state : { ...state, watch };
  };

  const replaced = (state: Framing): FrameStep => {
    const free = freeIn(state);
    if (!free || !around.finder) return { state };
    const done = replacedIn(free, around.finder);
    if (!done) return { state: { ...state, remark: NOTHING_TO_REPLACE } };
    const watch = { ...state.watch, shown: [] };
    return { state: { ...state, body: done.state, watch, remark: replacedSentence(done.found) } };
  };

  const toEditor = (state: Framing): FrameStep => {
    const free = freeIn(state);
    if (!free || !around.editor) return { state };
    if (!free.manyLines) return { state: { ...state, remark: ONE_LINE_ONLY } };
    return { reply: errandWith(state, free), effects: typingIn(state) };
  };

  const errandWith = (state: Framing, free: FreeText<State>): Errand<State, Reply> => {
    const withText = (text: string): State => free.with(rewrite(free.field, text));
    return {
      text: fieldText(free.field),
      name: free.name,
      half: (text) => body.typing(withText(text)),
      back: (edited, saving) =>
        screenFrom({
          ...state,
          body: edited.text === undefined ? state.body : withText(edited.text),
          handover: { saving, refusal: undefined, leaving: undefined },
          remark: edited.message,
          // What was half typed may have changed more than once meanwhile.
          typed: undefined,
        }),
    };
  };

  const back = (state: Framing): FrameStep => {
    if (around.back === undefined) return { state };
    return around.back === 'nowhere'
      ? { state: { ...state, remark: FIRST_SHEET } }
      : settled(state, around.back, 'back');
  };

  const ended = (state: Framing, reply: Stop): FrameStep => {
    const moves = typingIn(state);
    const half = moves.flatMap((move) => (move.type === 'typing' ? textsIn(move.answer) : [])).join('\n');
    const owes =
      body.free !== undefined &&
      around.signals.length > 0 &&
      owesCard(state.watch, { ...state.handed, half });
    return { reply: { reply, ...(owes && { owesCard: true as const }) }, effects: moves };
  };

  const remarkAtEscape = (): string => {
    if (around.isMenu) return nothingLostIn(around.back !== undefined);
    return around.unkept === true ? UNKEPT.nothingLost : NOTHING_LOST;
  };

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
        return around.overview === undefined ? { state } : settled(state, around.overview, 'overview');
      case 'escape':
        return { state: { ...state, remark: remarkAtEscape() } };
      case 'editor':
        return toEditor(state);
      case 'replace':
        return replaced(state);
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
      const without = { ...state, overlay };
      return overlay || closesOverlay(event) ? { state: without } : typedAt(without, event, size);
    }
    if (key !== undefined) return pressed(state, key);
    const asks = event.type === 'text' && event.text === KEYS.help[0] && !body.writing(state.body);
    if (asks) return pressed(state, 'help');
    const step = body.reduce(state.body, event, space, () => sightIn(body, around, state, space));
    if (step) return afterBody({ ...state, watch: inField(state.watch, body.free?.(step.state)) }, step);
    return { state: event.type === 'paste' ? { ...state, remark: PASTE_NOT_HERE } : state };
  };

  const rows = (state: Framing, size: Size): readonly Row[] => frameRows(body, around, state, size);

  const stepAt = (state: Framing, event: ScreenEvent<Outcome>, size: Size): FrameStep => {
    if (event.type === 'tick') return kept(event.calm === true ? looked(state) : state);
    return event.type === 'result' ? told(state, event.result) : typedAt(state, event, size);
  };

  const ruledSince = (state: Framing): Framing =>
    state.ruled || !isRuled(body, around, state.body) ? state : { ...state, ruled: true };

  const screenFrom = (init: Framing): FramedScreen<State, Reply> => ({
    init,
    reduce(state, event, size) {
      const step = stepAt(state, event, size);
      if ('state' in step) return { ...step, state: ruledSince(step.state) };
      if (isErrand(step.reply)) return step;
      const { named } = state.watch;
      return {
        ...step,
        reply: { ...(named.length > 0 && { named }), ...(state.ruled && { ruled: true }), ...step.reply },
      };
    },
    // The explanation makes way for what is typed.
    takesText: (state) => body.takesText(state.body),
    gone: (_state, reason) => ({ reply: ENDINGS[reason] }),
    rows,
    view(state, size) {
      const shown = rows(state, size);
      const cursor = caretIn(shown, around.look);
      return { lines: shown.map((row) => paint(row, around.look)), ...(cursor && { cursor }) };
    },
  });

  return screenFrom({
    body: body.initial,
    handover: { saving: around.saving, refusal: undefined, leaving: undefined },
    overlay: undefined,
    remark: undefined,
    typed: undefined,
    handed: {},
    watch: watchFrom(around.named ?? [], around.owesCard),
    ruled: isRuled(body, around, body.initial),
  });
};
