const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);
const two = (number: number): string => String(number).padStart(2, '0');

/** Whether a text is a date that exists, as JJJJ-MM-DD. */
export const isIsoDate = (text: string): boolean => {
  if (!ISO_DATE.test(text)) return false;
  const date = utc(text);
  return !Number.isNaN(date.getTime()) && isoOf(date) === text;
};

/** Whether a text is a time of day, as UU:MM. */
export const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The local date of a moment, as JJJJ-MM-DD. */
export const localDate = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** The local time of a moment, as UU:MM. */
export const localTime = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** The local date and time of a moment, as JJJJ-MM-DDTUU:MM:SS. */
export const localStamp = (moment: Date): string =>
  `${localDate(moment)}T${localTime(moment)}:${two(moment.getSeconds())}`;

/** A date so many days later (or earlier, when negative). */
export const daysLater = (date: string, days: number): string => {
  const later = utc(date);
  later.setUTCDate(later.getUTCDate() + days);
  return isoOf(later);
};

/** How many days lie between two dates; negative when the second is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

/** "24 november 2026". */
export const inWords = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year}`;
};

/** "dinsdag 24 november". */
export const dayInWords = (date: string): string => {
  const day = utc(date);
  return `${DAYS[day.getUTCDay()] ?? ''} ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()] ?? ''}`;
};

/** "dinsdag 24 november", with its year where that is not the year of `today`. */
export const dayAndYear = (date: string, today: string): string =>
  date.slice(0, 4) === today.slice(0, 4) ? dayInWords(date) : `${dayInWords(date)} ${date.slice(0, 4)}`;

/** "vandaag", "gisteren", "maandag", or "20 november", seen from a day. */
export const dayFrom = (date: string, today: string): string => {
  const ago = daysBetween(date, today);
  if (ago === 0) return 'vandaag';
  if (ago === 1) return 'gisteren';
  if (ago > 1 && ago < 7) return DAYS[utc(date).getUTCDay()] ?? date;
  return date.slice(0, 4) === today.slice(0, 4) ? inWords(date).replace(/ \d{4}$/, '') : inWords(date);
};

/** The date behind "24 november 2026"; nothing when it is no date. */
export const fromWords = (text: string): string | undefined => {
  const match = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(text.trim().toLowerCase());
  if (!match) return undefined;
  const month = MONTHS.findIndex((name) => name === match[2]);
  const date = `${match[3]}-${two(month + 1)}-${two(Number(match[1]))}`;
  return isIsoDate(date) ? date : undefined;
};

/** The first 31 July on or after a date: the end of its school year. */
export const endOfSchoolYear = (date: string): string => {
  const sameYear = `${date.slice(0, 4)}-07-31`;
  return date <= sameYear ? sameYear : `${Number(date.slice(0, 4)) + 1}-07-31`;
};
