import { isIsoDate } from './dates.ts';

/** What the start menu may bring up. */
export type Waits = 'concept' | 'gesprek' | 'afspraak';

/** Something that must not be brought up again: what it is, by id, up to and with a day. */
export interface Resting {
  readonly what: Waits;
  readonly id: string;
  readonly until: string;
}

const ENTRY = /^(concept|gesprek|afspraak) ([a-z0-9-]+) tot (\d{4}-\d{2}-\d{2})$/;

const WAITS: readonly Waits[] = ['concept', 'gesprek', 'afspraak'];

/** How it stands in the settings: `gesprek 2026-11-24-begeleiding-eik tot 2026-12-08`. */
export const restingAsText = ({ what, id, until }: Resting): string => `${what} ${id} tot ${until}`;

const restingFrom = (text: string): readonly Resting[] => {
  const [, word, id = '', until = ''] = ENTRY.exec(text) ?? [];
  const what = WAITS.find((one) => one === word);
  return what && isIsoDate(until) ? [{ what, id, until }] : [];
};

/** What rests today, of the texts in the settings; what cannot be read, and what is over, rests no more. */
export const restingOn = (texts: readonly string[], today: string): readonly Resting[] =>
  texts.flatMap(restingFrom).filter(({ until }) => until >= today);
