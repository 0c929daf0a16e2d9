import { ROLLEN, type Rol } from '../domain/words.ts';
import type { Conversation, Ending, Ports } from '../ports.ts';
import { ROL_LATER, ROL_ONCE, ROL_QUESTION, ROL_WORDS, welcome } from '../texts/conversation.ts';

/** Her rol for this conversation; nothing where she has a conversation in two minutes and went straight on. */
type RolKnown = { readonly type: 'rol'; readonly rol?: Rol };

/** The rol by flag, by settings, or asked once, at first use; Enter goes straight on and asks again another time. */
export const rolFor = async (
  flag: Rol | undefined,
  conversation: Conversation,
  { settings, folder }: Ports,
): Promise<RolKnown | Ending> => {
  if (flag !== undefined) return { type: 'rol', rol: flag };
  const { rol } = await settings.read();
  if (rol !== undefined) return { type: 'rol', rol };
  const chosen = await conversation.choose<Rol | 'later'>({
    title: ROL_QUESTION,
    intro: welcome(folder),
    options: [
      { value: 'later', text: ROL_LATER },
      ...ROLLEN.map((value) => ({ value, text: ROL_WORDS[value] })),
    ],
    standard: 'later',
    explanation: ROL_ONCE,
  });
  if (chosen.type !== 'chosen') return chosen;
  if (chosen.value === 'later') return { type: 'rol' };
  await settings.change({ rol: chosen.value });
  return { type: 'rol', rol: chosen.value };
};
