import { isOneOf, ROLLEN, type Rol } from '../domain/words.ts';
import type { Conversation, Ending, Ports } from '../ports.ts';
import { ROL_LATER, ROL_ONCE, welcome } from '../texts/conversation.ts';

/** Her rol for this conversation; nothing where she has a conversation in two minutes and went straight on. */
type RolKnown = { readonly type: 'rol'; readonly rol?: Rol };

/** The rol by flag, by settings, or asked once, at first use; Enter goes straight on and asks again another time. */
export const rolFor = async (
  flag: Rol | undefined,
  conversation: Conversation,
  { settings, folder, library }: Ports,
): Promise<RolKnown | Ending> => {
  if (flag !== undefined) return { type: 'rol', rol: flag };
  const { rol } = await settings.read();
  if (rol !== undefined) return { type: 'rol', rol };
  const question = (await library.intake()).find(({ id }) => id === 'rol');
  const rollen = (question?.options ?? []).flatMap(({ id, text }) =>
    isOneOf(ROLLEN, id) ? [{ value: id, text }] : [],
  );
  const chosen = await conversation.choose<Rol | 'later'>({
    title: question?.text ?? '',
    intro: welcome(folder),
    options: [{ value: 'later', text: ROL_LATER }, ...rollen],
    standard: 'later',
    explanation: ROL_ONCE,
  });
  if (chosen.type !== 'chosen') return chosen;
  if (chosen.value === 'later') return { type: 'rol' };
  await settings.change({ rol: chosen.value });
  return { type: 'rol', rol: chosen.value };
};
