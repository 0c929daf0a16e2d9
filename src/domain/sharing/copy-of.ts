import type { Log, LogEntry } from '../log/log.ts';
import { codesApart } from './codes.ts';
import type { SharedCopy, SharingContext } from './shared-copy.ts';

const startOf = ({ head }: Log): string => `${head.datum} ${head.tijd}`;

/** Makes the copy of some logs from the parts that were chosen. */
export const copyOf = (
  madeOn: string,
  context: SharingContext,
  chosen: readonly { readonly log: Log; readonly entries: readonly LogEntry[] }[],
): SharedCopy => ({
  ...context,
  madeOn,
  conversations: codesApart(
    chosen
      .filter(({ entries }) => entries.length > 0)
      .toSorted((one, other) => (startOf(one.log) < startOf(other.log) ? -1 : 1))
      .map(({ log, entries }) => {
        const { soort, datum } = log.head;
        return { log, conversation: { title: log.title, soort, datum, entries } };
      }),
  ),
});
