import { cardOf } from '../domain/card.ts';
import type { Outcome } from '../domain/outcome.ts';
import { LOOK_BACK_LOGS } from '../domain/reflection.ts';
import type { Ports } from '../ports.ts';
import { cardLines } from '../texts/card.ts';
import { noCard } from '../texts/checklist.ts';
import { refuseContradictions, type ConversationFlags } from './talk/flags.ts';
import { checkSheetFlags, type SheetFlags } from './sheet/flags.ts';

type CardFlags = ConversationFlags & SheetFlags;

/** The card of the last preparation, of one list or of any; on stdout, and nothing is written of it. */
export const showCard = async (id: string | undefined, flags: CardFlags, ports: Ports): Promise<Outcome> => {
  const { library, logs, terminal } = ports;
  const stored = (await logs.all(LOOK_BACK_LOGS)).logs.find(
    ({ log: { head } }) =>
      (id === undefined || head.vorm === id) &&
      head.moment === 'voor' &&
      (flags.student === undefined || head.student === flags.student),
  );
  if (!stored) {
    terminal.tell(noCard(id));
    return 'done';
  }
  const { head } = stored.log;
  const found = await library.form(head.vorm);
  const card = cardOf(stored.log, found?.ok ? found.value.form : undefined);
  if (flags.afdrukken) {
    const word = id === undefined ? 'tijdens' : `checklist ${id} --moment tijdens`;
    await (await import('./sheet/print.ts')).printCard(card, head.datum, word, flags, ports);
  } else {
    terminal.print(cardLines(card));
  }
  return 'done';
};

/** `kansrijk tijdens`: the card of the last conversation that was prepared, whichever list it was. */
export const run = async (flags: CardFlags, ports: Ports): Promise<Outcome> => {
  checkSheetFlags(flags);
  refuseContradictions('tijdens', { ...flags, moment: 'tijdens' });
  if (flags.student !== undefined) {
    await (await import('./talk/schuilnaam.ts')).refuseSchuilnaam(flags.student, ports);
  }
  return showCard(undefined, flags, ports);
};
