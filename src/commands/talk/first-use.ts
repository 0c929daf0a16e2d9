import { ContentError, FileTrouble } from '../../domain/trouble.ts';
import { isOneOf, ROLLEN, type Rol } from '../../domain/words.ts';
import type { Ports } from '../../ports.ts';
import type { SettingsChange, SettingsStore } from '../../ports/stores.ts';
import type { Conversation, Ending, Line, Terminal } from '../../ports/terminal.ts';
import { ROL_LATER, ROL_ONCE, welcome } from '../../texts/conversation.ts';

/** Her rol for this conversation; nothing where she has a conversation in two minutes and went straight on. */
type RolKnown = { readonly type: 'rol'; readonly rol?: Rol };

/** Keeps a setting; that it could not be kept is told, and never stands between her and a conversation. */
export const remember = async (
  change: SettingsChange,
  {
    settings,
    terminal,
  }: { readonly settings: Pick<SettingsStore, 'change'>; readonly terminal: Pick<Terminal, 'tell'> },
): Promise<void> => {
  try {
    await settings.change(change);
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof FileTrouble)) throw error;
    const lines = error instanceof ContentError ? error.lines : [error.sentence];
    terminal.tell(lines.map((line): Line => [['warning', line]]));
  }
};

/** Asks her rol, and keeps what she says; `later`: she would rather not say now. */
export const askRol = async (
  intro: readonly Line[],
  conversation: Conversation,
  ports: Ports,
): Promise<RolKnown | Ending> => {
  const question = (await ports.library.intake()).find(({ id }) => id === 'rol');
  const rollen = (question?.options ?? []).flatMap(({ id, text }) =>
    isOneOf(ROLLEN, id) ? [{ value: id, text }] : [],
  );
  const chosen = await conversation.choose<Rol | 'later'>({
    title: question?.text ?? '',
    intro,
    options: [{ value: 'later', text: ROL_LATER }, ...rollen],
    standard: 'later',
    explanation: ROL_ONCE,
  });
  if (chosen.type !== 'chosen') return chosen;
  if (chosen.value === 'later') {
    await remember({ rolLater: true }, ports);
    return { type: 'rol' };
  }
  await remember({ rol: chosen.value }, ports);
  return { type: 'rol', rol: chosen.value };
};

/**
 * The rol by flag, by settings, or asked once, at first use; Enter goes straight on. After that only the start menu offers
 * it: nobody who has a conversation in two minutes is asked a second time.
 */
export const rolFor = async (
  flag: Rol | undefined,
  conversation: Conversation,
  ports: Ports,
): Promise<RolKnown | Ending> => {
  if (flag !== undefined) return { type: 'rol', rol: flag };
  const { rol, rolLater } = await ports.settings.read();
  if (rol !== undefined) return { type: 'rol', rol };
  return rolLater ? { type: 'rol' } : askRol(welcome(ports.folder), conversation, ports);
};
