import type { Period } from '../../domain/calendar.ts';
import { dutchPeriod, sinceDay, untilDay } from '../../domain/dutch-period.ts';
import { UserError } from '../../domain/trouble.ts';
import { ENDS_BEFORE, noPeriod } from '../../texts/zoek.ts';

/** What stood behind a flag about time; where she used no quotes, word by word, with whatever came after it. */
export type Words = string | readonly string[];

/** The flags about time: the first day, the last day that still counts, and a period. */
export interface PeriodFlags {
  readonly sinds?: Words;
  readonly tot?: Words;
  readonly periode?: Words;
}

/** The days that were meant, and the words that belong to none of the flags about time. */
export interface GivenPeriod {
  readonly period: Period;
  readonly rest: readonly string[];
}

type Read<Found> = (text: string, today: string) => Found | undefined;

const joined = (words: Words): string => (typeof words === 'string' ? words : words.join(' '));

/** As many of the words as can be read together. */
const readWords = <Found>(
  flag: string,
  words: Words,
  today: string,
  read: Read<Found>,
): { readonly found: Found; readonly rest: readonly string[] } => {
  const all = typeof words === 'string' ? [words] : words;
  for (let count = all.length; count > 0; count -= 1) {
    const found = read(all.slice(0, count).join(' '), today);
    if (found !== undefined) return { found, rest: all.slice(count) };
  }
  throw new UserError(...noPeriod(flag, joined(words)));
};

const given = <Found>(
  flag: string,
  words: Words | undefined,
  today: string,
  read: Read<Found>,
): { readonly found?: Found; readonly rest: readonly string[] } =>
  words === undefined ? { rest: [] } : readWords(flag, words, today, read);

const inOrder = (...days: readonly (string | undefined)[]): readonly string[] =>
  days.flatMap((day) => day ?? []).toSorted();

/** The days that all the flags about time leave together; what cannot be read, or ends before it begins, is wrong use. */
export const periodFrom = ({ sinds, tot, periode }: PeriodFlags, today: string): GivenPeriod => {
  const whole = given('--periode', periode, today, dutchPeriod);
  const since = given('--sinds', sinds, today, sinceDay);
  const until = given('--tot', tot, today, untilDay);
  const from = inOrder(whole.found?.from, since.found).at(-1);
  const to = inOrder(whole.found?.to, until.found)[0];
  if (from !== undefined && to !== undefined && from > to) throw new UserError(...ENDS_BEFORE);
  return {
    period: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    rest: [...whole.rest, ...since.rest, ...until.rest],
  };
};
