import { dayInWords, daysBetween, daysLater, isIsoDate } from './dates.ts';
import {
  monthOf,
  monthsEarlier,
  schoolYearOf,
  weekOf,
  yearOf,
  yearSpan,
  type Period,
  type Span,
} from './calendar.ts';
import { dutchDate } from './dutch-date.ts';

const A_MONDAY = '2024-01-01';
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6].map(
  (later) => dayInWords(daysLater(A_MONDAY, later)).split(' ')[0] ?? '',
);

const two = (number: number): string => String(number).padStart(2, '0');

const plain = (text: string, today: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,!?]+$/, '')
    // "november vorig jaar"
    .replace(
      /(?<=\S) (?:vorig|dit) jaar$/,
      (which) => ` ${yearOf(today) - (which === ' vorig jaar' ? 1 : 0)}`,
    );

/** How many a word means; `dutchDate` knows the numbers. */
const countOf = (word: string, today: string): number | undefined => {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const ahead = /^[a-z]+$/.test(word) ? dutchDate(`over ${word} dagen`, today) : undefined;
  return ahead === undefined ? undefined : daysBetween(today, ahead);
};

type Unit = 'dag' | 'week' | 'maand' | 'jaar';

const UNITS: Readonly<Record<string, Unit>> = {
  dag: 'dag',
  dagen: 'dag',
  week: 'week',
  weken: 'week',
  maand: 'maand',
  maanden: 'maand',
  jaar: 'jaar',
};

const earlier = (today: string, count: number, unit: Unit): string => {
  if (unit === 'dag') return daysLater(today, -count);
  if (unit === 'week') return daysLater(today, -7 * count);
  return monthsEarlier(today, unit === 'jaar' ? 12 * count : count);
};

const unitSpan = (day: string, unit: Unit): Span => {
  switch (unit) {
    case 'dag':
      return { from: day, to: day };
    case 'week':
      return weekOf(day);
    case 'maand':
      return monthOf(day);
    case 'jaar':
      return yearSpan(yearOf(day));
  }
};

/** "3 dagen geleden", "twee weken geleden": the day itself, and what it is counted in. */
const ago = (text: string, today: string): { readonly day: string; readonly unit: Unit } | undefined => {
  const [, word = '', name = ''] = /^(\d{1,3}|[a-z]+) ([a-z]+) geleden$/.exec(text) ?? [];
  const unit = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
  const count = unit && countOf(word, today);
  return unit === undefined || count === undefined ? undefined : { day: earlier(today, count, unit), unit };
};

const DAY_WORDS: readonly (readonly [words: RegExp, back: number])[] = [
  [/^(?:vandaag|nu|vanmorgen|vanochtend|vanmiddag|vanavond)$/, 0],
  [/^gister(?:en|avond|morgen|ochtend|middag)?$/, 1],
  [/^eergister(?:en|avond|morgen|ochtend|middag)?$/, 2],
];

const inDayWords = (text: string, today: string): string | undefined => {
  const back = DAY_WORDS.find(([words]) => words.test(text))?.[1];
  return back === undefined ? undefined : daysLater(today, -back);
};

// "maandag" is the last one before today: who means today says so.
const inWeekday = (text: string, today: string): string | undefined => {
  const match =
    /^(?:(vorige week|vorige|deze week|deze|afgelopen) )?([a-z]+)(?: (vorige week|deze week))?$/.exec(text);
  const word = match?.[2] ?? '';
  const weekday = WEEKDAYS.findIndex((name) => name === word || name.slice(0, 2) === word);
  if (weekday < 0) return undefined;
  const { from: monday } = weekOf(today);
  const which = match?.[1] ?? match?.[3] ?? '';
  if (which.startsWith('vorige')) return daysLater(monday, weekday - 7);
  if (which.startsWith('deze')) return daysLater(monday, weekday);
  const day = daysLater(monday, weekday);
  return day < today ? day : daysLater(day, -7);
};

/**
 * A date with figures; without a year the last one that has been. `dutchDate` looks ahead, so it is asked from ever
 * earlier years; 29 February may be years away.
 */
const inFigures = (text: string, today: string): string | undefined => {
  if (!/\d/.test(text) || text.startsWith('over ')) return undefined;
  const seen = Array.from({ length: 9 }, (_, years) => dutchDate(text, `${yearOf(today) - years}-01-01`));
  return seen.find((date) => date !== undefined && date <= today) ?? seen[0];
};

const dayIn = (text: string, today: string): string | undefined =>
  inDayWords(text, today) ?? inWeekday(text, today) ?? ago(text, today)?.day ?? inFigures(text, today);

const inNamedSpan = (text: string, today: string): Span | undefined => {
  switch (text) {
    case 'deze week':
      return weekOf(today);
    case 'vorige week':
      return weekOf(daysLater(today, -7));
    case 'deze maand':
      return monthOf(today);
    case 'vorige maand':
      return monthOf(monthsEarlier(today, 1));
    case 'dit jaar':
      return yearSpan(yearOf(today));
    case 'vorig jaar':
      return yearSpan(yearOf(today) - 1);
    case 'dit schooljaar':
      return schoolYearOf(today);
    case 'vorig schooljaar':
      return schoolYearOf(monthsEarlier(today, 12));
    default:
      return undefined;
  }
};

/** "afgelopen week", "de laatste drie weken": so long back from today. */
const inLastSpan = (text: string, today: string): Span | undefined => {
  const [, word = 'een', name = ''] =
    /^(?:de |het )?(?:afgelopen|laatste) (?:(\d{1,3}|[a-z]+) )?([a-z]+)$/.exec(text) ?? [];
  const unit = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
  const count = unit && countOf(word, today);
  return unit === undefined || count === undefined
    ? undefined
    : { from: earlier(today, count, unit), to: today };
};

/** "november", "nov 2025", "11-2025", "2025-11": a month, without a year the last one that began. */
const inMonth = (text: string, today: string): Span | undefined => {
  const name = /^(?:afgelopen )?([a-z]+)\.?( \d{4})?$/.exec(text);
  const figures = /^(?<month>\d{1,2})[-/](?<year>\d{4})$|^(?<isoYear>\d{4})-(?<isoMonth>\d{2})$/.exec(
    text,
  )?.groups;
  const first = name
    ? inFigures(`1 ${name[1] ?? ''}${name[2] ?? ''}`, today)
    : figures &&
      `${figures['year'] ?? figures['isoYear']}-${two(Number(figures['month'] ?? figures['isoMonth']))}-01`;
  return first !== undefined && isIsoDate(first) ? monthOf(first) : undefined;
};

const inYear = (text: string): Span | undefined =>
  /^(?:19|20)\d{2}$/.test(text) ? yearSpan(Number(text)) : undefined;

/** "week 47": the week of that number, without a year the last one that began. */
const inWeekNumber = (text: string, today: string): Span | undefined => {
  const [, number, year] = /^week (\d{1,2})(?: (?:van )?(\d{4}))?$/.exec(text) ?? [];
  if (number === undefined || Number(number) === 0) return undefined;
  const years =
    year === undefined ? [0, 1, 2, 3, 4, 5, 6, 7].map((back) => yearOf(today) - back) : [Number(year)];
  return (
    years
      .map((candidate) => ({
        candidate,
        week: weekOf(daysLater(`${candidate}-01-04`, 7 * (Number(number) - 1))),
      }))
      // A week belongs to the year that its Thursday is in: many a year has no week 53.
      .find(
        ({ candidate, week }) =>
          yearOf(daysLater(week.from, 3)) === candidate && (year !== undefined || week.from <= today),
      )?.week
  );
};

const spanIn = (text: string, today: string): Span | undefined => {
  const counted = ago(text, today);
  if (counted) return unitSpan(counted.day, counted.unit);
  const span =
    inNamedSpan(text, today) ??
    inLastSpan(text, today) ??
    inMonth(text, today) ??
    inYear(text) ??
    inWeekNumber(text, today);
  if (span) return span;
  const day = dayIn(text, today);
  return day === undefined ? undefined : { from: day, to: day };
};

const startOf = (text: string, today: string): string | undefined =>
  dayIn(text, today) ?? spanIn(text, today)?.from;
const endOf = (text: string, today: string): string | undefined =>
  dayIn(text, today) ?? spanIn(text, today)?.to;

const SINCE = /^(?:sinds|vanaf|van) /;
const UNTIL = /^(?:tot en met|tot aan|t\/m|tm|tot|uiterlijk) /;
const BETWEEN = /^(?:(?:van|vanaf|sinds|tussen) )?(.+?) (?:tot en met|t\/m|tm|tot|en) (.+)$/;

/** "van 1 november tot 15 november", "tussen maandag en woensdag", "1 t/m 15 november". */
const betweenTwo = (text: string, today: string): Period | undefined => {
  const [, first = '', last = ''] = BETWEEN.exec(text) ?? [];
  const to = endOf(last, today);
  // "1 t/m 15 november": the month is said once.
  const whole = /^\d{1,2}$/.test(first) ? first + last.replace(/^\d{1,2}/, '') : first;
  const from = startOf(whole, today);
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return { from, to };
  // "van 20 december tot 10 januari" runs over the turn of the year.
  const before = /\d/.test(whole) || inMonth(whole, today) ? startOf(whole, to) : undefined;
  return before !== undefined && before <= to ? { from: before, to } : undefined;
};

/**
 * The day that a period begins on, from words that look back (`maandag`, `vorige week`, `november`, `1-12`, `sinds
 * maandag`, `3 dagen geleden`), as JJJJ-MM-DD; `today` too. Nothing when it cannot be read.
 */
export const sinceDay = (text: string, today: string): string | undefined =>
  startOf(plain(text, today).replace(SINCE, ''), today);

/** As `sinceDay`, the last day that still belongs to it: all of `november`, all of `vorige week`. */
export const untilDay = (text: string, today: string): string | undefined =>
  endOf(plain(text, today).replace(UNTIL, ''), today);

/**
 * The period behind words that look back: one day, a week, a month, a (school) year, from a day on (`sinds maandag`), up
 * to and with one, or between two. `twee weken geleden` is that whole week here. Nothing when it cannot be read.
 */
export const dutchPeriod = (text: string, today: string): Period | undefined => {
  const words = plain(text, today);
  const between = betweenTwo(words, today);
  if (between) return between;
  if (SINCE.test(words)) {
    const from = startOf(words.replace(SINCE, ''), today);
    return from === undefined ? undefined : { from };
  }
  if (UNTIL.test(words)) {
    const to = endOf(words.replace(UNTIL, ''), today);
    return to === undefined ? undefined : { to };
  }
  return spanIn(words, today);
};
