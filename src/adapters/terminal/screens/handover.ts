import type { Move } from '../../../domain/session.ts';
import type { Acted } from '../../../ports/terminal.ts';
import type { Leave } from './body.ts';

/** How safe her words are: nothing written yet, on disk, or why not. */
export type Saving =
  | { readonly type: 'nothing' }
  | { readonly type: 'saved' }
  | { readonly type: 'unsaved'; readonly sentence: string };

/** A move that a screen handed over, and what became of it. */
export interface Outcome {
  readonly move?: Move;
  readonly acted: Acted;
  /** Nothing of this conversation is written down, so that it is never called kept. */
  readonly unkept?: boolean;
}

/** How safe her words are after a move. */
export const savingAfter = (before: Saving, { acted, unkept }: Outcome): Saving => {
  if (unkept === true) return before;
  switch (acted.type) {
    case 'kept':
      return { type: 'saved' };
    case 'unsaved':
      return acted;
    case 'refused':
      return acted.unsaved === undefined ? before : { type: 'unsaved', sentence: acted.unsaved };
  }
};

/** What became of everything that a screen handed over. */
export interface Handover<Reply> {
  readonly saving: Saving;
  /** Why the last move was refused. */
  readonly refusal: string | undefined;
  /** She is leaving: how many outcomes are still to come, and whether one of them keeps her here. */
  readonly leaving:
    | { readonly leave: Leave<Reply>; readonly open: number; readonly stays: boolean }
    | undefined;
}

/** She leaves when the outcomes of so many moves are known. */
export const leavingAfter = <Reply>(
  { saving, refusal }: Handover<Reply>,
  moves: number,
  leave: Leave<Reply>,
): Handover<Reply> => ({ saving, refusal, leaving: { leave, open: moves, stays: false } });

/** After the outcome of a move: where she is leaving and nothing keeps her, `left` is how. */
export const afterOutcome = <Reply>(
  before: Handover<Reply>,
  outcome: Outcome,
): { readonly handover: Handover<Reply>; readonly left?: Leave<Reply> } => {
  const { acted } = outcome;
  const { leaving } = before;
  const known = {
    saving: savingAfter(before.saving, outcome),
    refusal: acted.type === 'refused' ? acted.sentence : before.refusal,
  };
  if (!leaving) return { handover: { ...known, leaving } };
  const { leave } = leaving;
  const open = leaving.open - 1;
  const stays = leaving.stays || (acted.type === 'refused' && leave.guarded === true);
  if (open > 0) return { handover: { ...known, leaving: { leave, open, stays } } };
  const handover = { ...known, leaving: undefined };
  return stays ? { handover } : { handover, left: leave };
};
