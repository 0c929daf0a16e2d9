import { localStamp } from '../../domain/dates.ts';
import { ok } from '../../domain/result.ts';
import type { Finished, Draft, Move } from '../../domain/session.ts';
import { step } from '../../domain/session.ts';
import type { Clock } from '../../ports.ts';
import type { HeldDraft, Keeping } from '../../ports/stores.ts';
import type { Act, Acted, Aids, Conversation, Ending, Reply, Stop } from '../../ports/terminal.ts';
import { REFUSALS } from '../../texts/conversation.ts';

/** How a walk ended: with everything confirmed, or before that, with what was kept. */
export type Walked =
  | { readonly type: 'finished'; readonly session: Finished }
  | { readonly type: 'ended'; readonly ending: Ending; readonly draft: Draft };

const isStop = (reply: Reply): reply is Stop => reply.type === 'stopped' || reply.type === 'gone';

/** The draft of a conversation of which nothing is ever written down. */
export const HELD_NOWHERE: HeldDraft = {
  id: undefined,
  keep: () => ok(''),
  discard: () => undefined,
  release: () => undefined,
};

/** What the guard has against a move: the sentence to show, and the key of the question that must be mended first. */
export interface Veto {
  readonly sentence: string;
  readonly key?: string;
}

/** May refuse an answer before it is taken up, or what she confirms before it is saved. */
export type Guard = (move: Move, draft: Draft) => Veto | undefined;

/** What to go on with after back from the first screen (`Aids.before`), or how it ended there. */
export type GoBefore = (
  draft: Draft,
) => Promise<{ readonly type: 'draft'; readonly draft: Draft; readonly aids: Aids } | Ending>;

/**
 * The whole conversation: shows each screen, passes every mark, answer and half-typed text through `step`, and keeps
 * the draft at each of them.
 */
export const walk = async (
  start: Draft,
  held: HeldDraft,
  {
    conversation,
    clock,
    aids: startAids,
    guard,
    ready,
    before,
    notice: startNotice,
    reform = (same) => same,
  }: {
    conversation: Conversation;
    clock: Clock;
    aids: Aids;
    guard: Guard;
    /** When the guard knows all that it needs; what she confirms waits for it. Never rejects. */
    ready?: Promise<void>;
    before?: GoBefore;
    /** What the first screen begins with: why what she just did could not be. */
    notice?: string;
    /** Makes the form anew where its questions follow from the answers; nothing else of the draft changes. */
    reform?: (draft: Draft) => Draft;
  },
): Promise<Walked> => {
  let draft = start;
  let aids = startAids;

  /** A refused answer is no answer, but what she typed stays hers to mend: it is kept as half typed. */
  const keepHalf = (move: Move): Keeping | undefined => {
    if (move.type !== 'answered') return undefined;
    const half = step(draft, { ...move, type: 'typing' }, localStamp(clock.now()));
    if (!half.ok || half.value.status === 'finished') return undefined;
    draft = half.value;
    return held.keep(draft);
  };

  const refused = (move: Move, sentence: string): Acted => {
    const keeping = keepHalf(move);
    return { type: 'refused', sentence, ...(keeping?.ok === false && { unsaved: keeping.problem }) };
  };

  /** Goes to the question that stands in the way. */
  const goTo = (key: string): void => {
    const jumped = step(draft, { type: 'jump', key }, localStamp(clock.now()));
    if (jumped.ok && jumped.value.status !== 'finished') draft = jumped.value;
  };

  const act: Act = (move) => {
    const veto = guard(move, draft);
    if (veto !== undefined) return refused(move, veto.sentence);
    const stepped = step(draft, move, localStamp(clock.now()));
    if (!stepped.ok) return refused(move, REFUSALS[stepped.problem]);
    if (stepped.value.status === 'finished') return { type: 'kept' };
    draft = reform(stepped.value);
    const keeping = held.keep(draft);
    return keeping.ok ? { type: 'kept' } : { type: 'unsaved', sentence: keeping.problem };
  };

  let notice = startNotice;
  for (;;) {
    const reply = await conversation.ask(draft, act, notice === undefined ? aids : { ...aids, notice });
    notice = undefined;
    if (isStop(reply)) return { type: 'ended', ending: reply, draft };
    if (reply.type === 'confirmed') await ready;
    const veto = guard(reply, draft);
    if (veto !== undefined) {
      notice = veto.sentence;
      if (veto.key !== undefined) goTo(veto.key);
      continue;
    }
    const stepped = step(draft, reply, localStamp(clock.now()));
    if (!stepped.ok) {
      if (stepped.problem !== 'nothing-before') continue;
      const again = before ? await before(draft) : { type: 'back-to-menu' as const };
      if (again.type !== 'draft') return { type: 'ended', ending: again, draft };
      ({ draft, aids } = again);
      // What was kept already belongs to what she chose now.
      if (held.id !== undefined) held.keep(draft);
      continue;
    }
    if (stepped.value.status === 'finished') return { type: 'finished', session: stepped.value };
    draft = reform(stepped.value);
    // Going to another screen is worth keeping only once something was filled in.
    if (held.id !== undefined) held.keep(draft);
  }
};
