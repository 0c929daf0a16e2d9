import type { LogEntry } from '../log/log.ts';
import type { ShareablePart } from './policy.ts';
import type { Sharing } from '../words.ts';

/** The smallest thing that can go along or stay: one answer, or one of several afspraken. */
export interface SharingPiece {
  readonly id: string;
  readonly entry: LogEntry;
  readonly sharing: Exclude<Sharing, 'nooit'>;
}

const piecesOfPart = ({ entry, sharing }: ShareablePart): readonly SharingPiece[] => {
  const { answer } = entry;
  if (answer?.kind !== 'afspraken' || answer.items.length < 2) return [{ id: entry.id, entry, sharing }];
  return answer.items.map((item, index) => ({
    id: `${entry.id} ${index + 1}`,
    entry: { ...entry, answer: { kind: 'afspraken', items: [item] } },
    sharing,
  }));
};

/** Everything of a log that can go along or stay by itself. */
export const piecesOf = (parts: readonly ShareablePart[]): readonly SharingPiece[] =>
  parts.flatMap(piecesOfPart);

const together = (one: LogEntry, other: LogEntry): LogEntry =>
  one.answer?.kind === 'afspraken' && other.answer?.kind === 'afspraken'
    ? { ...one, answer: { kind: 'afspraken', items: [...one.answer.items, ...other.answer.items] } }
    : one;

/** The answers again of the pieces that were chosen. */
export const entriesOf = (pieces: readonly SharingPiece[]): readonly LogEntry[] => {
  const entries = new Map<string, LogEntry>();
  for (const { entry } of pieces) {
    const before = entries.get(entry.id);
    entries.set(entry.id, before ? together(before, entry) : entry);
  }
  return [...entries.values()];
};
