import { dayFrom } from '../domain/dates.ts';
import type { Log } from '../domain/log/log.ts';
import type { Line } from '../ports/terminal.ts';

export const LIST_TITLE: Line = [['title', 'Jouw gesprekken']];

/** How wide the names and the titles are in a list of which the columns stand under each other. */
export interface LogColumns {
  readonly id: number;
  readonly title: number;
}

/** As wide as the widest of these conversations asks. */
export const logColumns = (logs: readonly Log[]): LogColumns => ({
  id: Math.max(0, ...logs.map(({ head }) => head.id.length)),
  title: Math.max(0, ...logs.map(({ title }) => title.length)),
});

/** One conversation in a list: its name to type, what it was, when, what she attended to. */
export const logLine = (
  { head, title }: Log,
  attention: readonly string[],
  today: string,
  columns: LogColumns = { id: 0, title: 0 },
): Line => [
  ['strong', head.id.padEnd(columns.id)],
  '  ',
  [
    title.padEnd(columns.title),
    dayFrom(head.datum, today),
    ...(attention.length > 0 ? [attention.join(', ')] : []),
  ].join(' · '),
];

export const moreLine = (count: number): string =>
  `Er ${count === 1 ? 'is er nog 1' : `zijn er nog ${count}`}. Alles zie je met: kansrijk lijst --alles`;

/** Said when reading takes long. */
export const READING = 'Even je gesprekken lezen';
