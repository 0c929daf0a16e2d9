import type { LogEntry } from '../log/log.ts';

const I = /^\s*ik(?:\s?zelf)?[\s.]*$/i;

/** An entry as somebody else reads it: who would do something and is only called *ik* is said in other words. */
export const withSender = (entry: LogEntry, sender: string): LogEntry => {
  const { answer } = entry;
  if (answer?.kind !== 'afspraken') return entry;
  const items = answer.items.map((item) => (I.test(item.wie) ? { ...item, wie: sender } : item));
  return { ...entry, answer: { ...answer, items } };
};
