import { dayAndYear, daysLater, inWords, isIsoDate } from './dates.ts';

const NUMBERS = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
] as const;
// Three letters tell all months and two tell all days apart, but for "maart", which people shorten to "mrt".
const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const DAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;
const DAY_NAMES = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;
const MONTH_NAME =
  /^(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

const two = (number: number): string => String(number).padStart(2, '0');
const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,!]+$/, '')
    .replace(/^(?:op|uiterlijk|voor|vanaf) /, '');

const dateOf = (year: number, month: number, day: number): string | undefined => {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isIsoDate(date) ? date : undefined;
};

/** The first time that a day and month come round, from today on; 29 February may be years away. */
const comingDate = (month: number, day: number, today: string): string | undefined => {
  const year = Number(today.slice(0, 4));
  for (let later = 0; later <= 8; later += 1) {
    const date = dateOf(year + later, month, day);
    if (date !== undefined && date >= today) return date;
  }
  return undefined;
};

const fullYear = (year: string): number => Number(year.length === 2 ? `20${year}` : year);

const inFigures = (text: string, today: string): string | undefined => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^(\d{1,2})([-/. ])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (!dutch) return undefined;
  const [, day, , month, year] = dutch;
  return year === undefined
    ? comingDate(Number(month), Number(day), today)
    : dateOf(fullYear(year), Number(month), Number(day));
};

const monthOf = (name: string): number | undefined => {
  if (!MONTH_NAME.test(name)) return undefined;
  return MONTHS.findIndex((start) => start === (name === 'mrt' ? 'maa' : name.slice(0, 3))) + 1;
};

const dayOf = (name: string): number | undefined => {
  const index = DAYS.findIndex((start, at) => name === start || name === DAY_NAMES[at]);
  return index < 0 ? undefined : index;
};

const comingDay = (day: number, today: string): string =>
  daysLater(today, ((day - weekdayOf(today) + 6) % 7) + 1);

// Weeks run from Monday to Sunday, so next week begins after the coming Sunday.
const dayOfNextWeek = (day: number, today: string): string =>
  daysLater(today, 7 - ((weekdayOf(today) + 6) % 7) + ((day + 6) % 7));

const inDayWords = (text: string, today: string): string | undefined => {
  const match =
    /^(?:(a\.?s\.?|aanstaande|komende|deze|volgende week|volgende|over een week) )?([a-z]+)(?:,? a\.?s)?( over een week)?$/.exec(
      text,
    );
  const day = dayOf(match?.[2] ?? '');
  if (!match || day === undefined) return undefined;
  if (match[3] !== undefined) return daysLater(comingDay(day, today), 7);
  return match[1]?.startsWith('volgende') ? dayOfNextWeek(day, today) : comingDay(day, today);
};

const monthsLater = (date: string, months: number): string => {
  const counted = Number(date.slice(5, 7)) - 1 + months;
  const year = Number(date.slice(0, 4)) + Math.floor(counted / 12);
  const month = (counted % 12) + 1;
  // The 31st has no counterpart in a shorter month: its last day comes closest.
  let day = Number(date.slice(8));
  while (day > 28 && dateOf(year, month, day) === undefined) day -= 1;
  return `${year}-${two(month)}-${two(day)}`;
};

const inFromNow = (text: string, today: string): string | undefined => {
  const match = /^over (\d{1,3}|[a-z]+) (dag|dagen|week|weken|maand|maanden|jaar)$/.exec(text);
  if (!match) return undefined;
  const [, word = '', unit = ''] = match;
  const count = /^\d/.test(word) ? Number(word) : NUMBERS.findIndex((number) => number === word);
  if (count < 0) return undefined;
  if (unit.startsWith('dag')) return daysLater(today, count);
  if (unit.startsWith('we')) return daysLater(today, 7 * count);
  return monthsLater(today, unit === 'jaar' ? 12 * count : count);
};

// "eind van de maand", "eind november": the last day of it, by which something is done.
const atMonthEnd = (text: string, today: string): string | undefined => {
  const match = /^(?:het )?einde? (?:van )?(?:(deze|de|volgende|komende) maand|([a-z]+))(?: (\d{4}))?$/.exec(
    text,
  );
  if (!match) return undefined;
  const [, which, name = '', year] = match;
  if (which !== undefined) return lastOfMonth(which.startsWith('d') ? today : monthsLater(today, 1));
  const month = monthOf(name);
  if (month === undefined) return undefined;
  const here = Number(today.slice(0, 4));
  const later = month < Number(today.slice(5, 7)) ? here + 1 : here;
  return lastOfMonth(`${year ?? later}-${two(month)}-01`);
};

const lastOfMonth = (date: string): string => daysLater(monthsLater(`${date.slice(0, 8)}01`, 1), -1);

// "dinsdag 1 december", "de 1e december 2026": the day of the week goes by the date and is not checked.
const inMonthWords = (text: string, today: string): string | undefined => {
  const match =
    /^(?:([a-z]+) )?(?:de )?(\d{1,2})(?:(?:e|ste|de)(?=[ -]))?[ -]?([a-z]+)\.?(?:[ -]?'?(\d{2}|\d{4}))?$/.exec(
      text,
    );
  const [, before, day, name, year] = match ?? [];
  const month = monthOf(name ?? '');
  if (month === undefined || (before !== undefined && before !== 'de' && dayOf(before) === undefined))
    return undefined;
  return year === undefined
    ? comingDate(month, Number(day), today)
    : dateOf(fullYear(year), month, Number(day));
};

const inOneWord = (text: string, today: string): string | undefined => {
  switch (text) {
    case 'vandaag':
    case 'vanmiddag':
    case 'vanavond':
    case 'nu':
      return today;
    case 'morgen':
    case 'morgenochtend':
    case 'morgenmiddag':
      return daysLater(today, 1);
    case 'overmorgen':
      return daysLater(today, 2);
    case 'volgende week':
      return daysLater(today, 7);
    case 'volgende maand':
      return monthsLater(today, 1);
    default:
      return undefined;
  }
};

/**
 * The ISO date behind a day as a Dutch person writes it (`1 december`, `1-12`, `vrijdag`, `over twee weken`), seen from
 * `today` (ISO) and looking ahead; nothing when it cannot be read.
 */
export const dutchDate = (text: string, today: string): string | undefined => {
  const words = plain(text);
  return (
    inOneWord(words, today) ??
    inFigures(words, today) ??
    inFromNow(words, today) ??
    inDayWords(words, today) ??
    inMonthWords(words, today) ??
    atMonthEnd(words, today)
  );
};

/** Whether words tell of a time without naming one day in it: "begin januari", "na de vakantie", "binnenkort". */
export const isVagueDay = (text: string): boolean =>
  /^(?:begin|half|halverwege|midden|medio|einde?|in|na|rond|ergens|tussen|binnen|binnenkort|straks|later|snel|gauw|zo snel|zodra|als|wanneer|ooit|elke|iedere)(?: |$)/.test(
    plain(text),
  ) || monthOf(plain(text)) !== undefined;

/** A day as a person would type it, so that `dutchDate` reads it back; what is no ISO date stays as it is. */
export const dayAsTyped = (day: string, today: string): string => {
  if (!isIsoDate(day)) return day;
  const words = dayAndYear(day, today);
  return dutchDate(words, today) === day ? words : inWords(day);
};
