import { daysBetween, daysLater } from './dates.ts';

/** The days from one to another, both included, as JJJJ-MM-DD; a side that is absent is open. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** A period with both ends. */
export interface Span extends Period {
  readonly from: string;
  readonly to: string;
}

const A_MONDAY = '2024-01-01';

const two = (number: number): string => String(number).padStart(2, '0');

/** The year of a date. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

const weekdayOf = (date: string): number => ((daysBetween(A_MONDAY, date) % 7) + 7) % 7;

/** The week of a date, from Monday. */
export const weekOf = (date: string): Span => {
  const monday = daysLater(date, -weekdayOf(date));
  return { from: monday, to: daysLater(monday, 6) };
};

/** The month of a date. */
export const monthOf = (date: string): Span => {
  const from = `${date.slice(0, 8)}01`;
  return { from, to: daysLater(`${daysLater(from, 31).slice(0, 8)}01`, -1) };
};

/** A whole year. */
export const yearSpan = (year: number): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** The school year of a date, from 1 August. */
export const schoolYearOf = (date: string): Span => {
  const year = date.slice(5) < '08-01' ? yearOf(date) - 1 : yearOf(date);
  return { from: `${year}-08-01`, to: `${year + 1}-07-31` };
};

/** A date so many months earlier. */
export const monthsEarlier = (date: string, months: number): string => {
  const counted = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const { from, to } = monthOf(`${Math.floor(counted / 12)}-${two((counted % 12) + 1)}-01`);
  // The 31st has no counterpart in a shorter month: its last day comes closest.
  const day = `${from.slice(0, 8)}${date.slice(8)}`;
  return day < to ? day : to;
};
