import type { Move } from '../../../domain/session.ts';
import type { Act, Acted, Line } from '../../../ports/terminal.ts';
import { SAVED_FIRST } from '../../../texts/lines.ts';
import type { Memory } from './memory.ts';

/** Hands over what she answered and what she is typing, and says what became of it. */
export interface Handing {
  /** Hands over a move; false where it was refused. Says why, and what could not be kept. */
  hand(move: Move): boolean;
  /** Keeps half-typed text, where it is not what was kept last; says nothing, for she is in the middle of a line. */
  keepHalf(move: Move | undefined): void;
  /** Says what could not be kept meanwhile; call it as soon as she is not in the middle of a line. */
  sayPostponed(): void;
}

/** What it works with. */
interface HandingParts {
  readonly say: (...lines: readonly Line[]) => void;
  /** Says what was not said yet in this conversation. */
  readonly once: (...lines: readonly Line[]) => void;
  readonly memory: Memory;
  /** Absent: nothing can be handed over, as in a menu. */
  readonly act?: Act;
  /** Nothing of this conversation is written down. */
  readonly unkept?: boolean;
}

/** Why what she typed is not on disk. */
const troubleIn = (acted: Acted): string | undefined => {
  switch (acted.type) {
    case 'kept':
      return undefined;
    case 'unsaved':
      return acted.sentence;
    case 'refused':
      return acted.unsaved;
  }
};

/** The one way from a line to the draft on disk. */
export const handingOver = ({ say, once, memory, act, unkept }: HandingParts): Handing => {
  let keptHalf: string | undefined; // half-typed text that was handed over last
  let postponed: string | undefined;

  return {
    sayPostponed() {
      if (postponed !== undefined) say(postponed);
      postponed = undefined;
    },

    hand(move) {
      if (!act) throw new Error('A menu has nothing to hand over.');
      keptHalf = move.type === 'typing' ? JSON.stringify(move) : undefined;
      const acted = act(move);
      if (acted.type === 'refused') say(acted.sentence);
      memory.trouble = troubleIn(acted);
      if (memory.trouble !== undefined) say(memory.trouble);
      if (acted.type === 'kept' && move.type === 'answered' && unkept !== true) once(SAVED_FIRST);
      return acted.type !== 'refused';
    },

    keepHalf(move) {
      if (!act || !move || JSON.stringify(move) === keptHalf) return;
      keptHalf = JSON.stringify(move);
      const trouble = troubleIn(act(move));
      // Once as long as it lasts: every two seconds would be in the way of her writing.
      if (trouble !== memory.trouble) postponed = trouble;
      memory.trouble = trouble;
    },
  };
};
