import { localDate } from '../../domain/dates.ts';
import { openDraftOf, type AboutToBegin } from '../../domain/open-draft.ts';
import type { Ports } from '../../ports.ts';
import type { Conversation, Ending } from '../../ports/terminal.ts';
import { goOnChoice } from '../../texts/drafts.ts';
import type { Talked } from './conversation.ts';

/**
 * Offers to go on with a concept of the same conversation, so that no second one is begun unseen; nothing where there is
 * none, or where she begins anew. One that is open in another window is wrong use: what she types here would be a second.
 */
export const goOnWithOpen = async (
  begins: AboutToBegin,
  conversation: Conversation,
  ports: Ports,
): Promise<Talked | Ending | undefined> => {
  const today = localDate(ports.clock.now());
  const open = openDraftOf(await ports.drafts.list(), begins, today);
  if (!open) return undefined;
  const chosen = await conversation.choose(goOnChoice(open, today));
  if (chosen.type !== 'chosen') return chosen;
  if (chosen.value === 'nieuw') return undefined;
  return (await import('../verder.ts')).takeUp(open.id, ports);
};
