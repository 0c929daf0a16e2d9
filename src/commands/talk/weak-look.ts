import type { Conversation } from '../../ports/terminal.ts';
import { FINDS_LESS } from '../../texts/findings.ts';

/** A conversation in which she hears once that less is found than should be. */
export interface WeakLook {
  readonly conversation: Conversation;
  /** Less is found from here on: she hears it above the next screen. */
  readonly weakened: () => void;
}

/** The same conversation, which goes on whatever becomes of looking along. */
export const weakLook = (conversation: Conversation): WeakLook => {
  let state: 'whole' | 'weak' | 'told' = 'whole';
  return {
    weakened() {
      if (state === 'whole') state = 'weak';
    },
    conversation: {
      ...conversation,
      ask(draft, act, aids) {
        // Why something could not be goes first: this can wait for one more screen.
        if (state !== 'weak' || aids.notice !== undefined) return conversation.ask(draft, act, aids);
        state = 'told';
        return conversation.ask(draft, act, { ...aids, notice: FINDS_LESS });
      },
    },
  };
};
