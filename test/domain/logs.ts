import type { Answer } from '../../src/domain/answer.ts';
import type { Log, LogEntry, LogHead } from '../../src/domain/log/log.ts';

/** An entry with nothing but what a test says of it; without an answer it was skipped. */
export const entry = (id: string, answer?: Answer, more: Partial<LogEntry> = {}): LogEntry => ({
  id,
  kind: answer?.kind ?? 'open',
  text: `Vraag ${id}?`,
  labels: [],
  ...(answer && { answer }),
  ...more,
});

/** A question with this text as its answer. */
export const told = (id: string, text: string, more: Partial<LogEntry> = {}): LogEntry =>
  entry(id, { kind: 'open', text }, more);

/** A log of these entries; its id says its date, form and schuilnaam. */
export const logOf = (
  id: string,
  entries: readonly LogEntry[] = [],
  more: Partial<LogHead & { title: string }> = {},
): Log => {
  const [, datum = '', vorm = '', student] = /^(\d{4}-\d{2}-\d{2})-([a-z]+)(?:-([a-z0-9]+))?$/.exec(id) ?? [];
  const { title = 'Checklist begeleiding', ...head } = more;
  return {
    head: {
      id,
      soort: 'checklist',
      vorm,
      vormVersie: '1.0.0',
      vormSha256: 'aa',
      datum,
      tijd: '09:30',
      ...(student !== undefined && { student }),
      moment: 'voor',
      bewaarTot: '2027-02-18',
      gedeeld: false,
      tags: [],
      ...head,
    },
    title,
    pages: [{ title: 'Blad', entries }],
  };
};
