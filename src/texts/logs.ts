import { dayFrom } from '../domain/dates.ts';
import type { Log } from '../domain/log.ts';
import type { Line } from '../ports.ts';

export const LIST_TITLE: Line = [['title', 'Jouw gesprekken']];

/** One conversation in the list: its name to type, what it was, when, for whom, what she attended to. */
export const logLine = ({ head, title }: Log, attention: readonly string[], today: string): Line => [
  ['strong', head.id],
  '  ',
  [title, dayFrom(head.datum, today), ...(attention.length > 0 ? [attention.join(', ')] : [])].join(' · '),
];

export const moreLine = (count: number): string =>
  `Er ${count === 1 ? 'is er nog 1' : `zijn er nog ${count}`}. Alles zie je met: kansrijk lijst --alles`;

/** Said when reading takes long. */
export const READING = 'Even je gesprekken lezen';
