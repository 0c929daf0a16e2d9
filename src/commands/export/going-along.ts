import type { Log, LogEntry } from '../../domain/log/log.ts';
import { withSender } from '../../domain/sharing/sender.ts';
import { senderWords } from '../../texts/copy.ts';
import type { Source } from './sources.ts';

/** What was chosen of a conversation, as a colleague reads it. */
export const goingAlong = (
  { log }: Source,
  entries: readonly LogEntry[],
): { readonly log: Log; readonly entries: readonly LogEntry[] } => {
  const sender = senderWords(log.head.rol);
  return { log, entries: entries.map((entry) => withSender(entry, sender)) };
};
