import type { Choice, Conversation } from '../../ports/terminal.ts';

const BACK = 'back-to-menu';

/** A conversation that was chosen in another: back from its first screen or choice leads out of it, to that menu. */
export const within = (conversation: Conversation): Conversation => ({
  ...conversation,
  ask: (draft, act, aids) => conversation.ask(draft, act, { ...aids, before: true }),
  async choose<Value extends string>(choice: Choice<Value>) {
    if (choice.back !== undefined) return conversation.choose(choice);
    const chosen = await conversation.choose<Value | typeof BACK>({ ...choice, back: BACK });
    if (chosen.type !== 'chosen') return chosen;
    const { value } = chosen;
    return value === BACK ? { type: BACK } : { type: 'chosen', value };
  },
});
