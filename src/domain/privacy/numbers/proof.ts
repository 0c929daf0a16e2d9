const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;
const NINE_DIGITS = /^\d{9}$/;

function remainder(digits: string): number {
  let sum = 0;
  for (const [at, weight] of WEIGHTS.entries()) sum += weight * Number(digits[at]);
  return ((sum % 11) + 11) % 11;
}

/** Tells whether nine digits pass the 11-proef of the burgerservicenummer; nine zeros do not count. */
export function isBsn(digits: string): boolean {
  return NINE_DIGITS.test(digits) && digits !== '000000000' && remainder(digits) === 0;
}

/** Tells whether nine digits are an onderwijsnummer: it starts with 10 and the same sum leaves 5. */
export function isOnderwijsnummer(digits: string): boolean {
  return NINE_DIGITS.test(digits) && digits.startsWith('10') && remainder(digits) === 5;
}

/** Tells whether eight digits are a calendar date, as ddmmjjjj or jjjjmmdd, between 1900 and 2100. */
export function isDate(digits: string): boolean {
  return (
    validDate(Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2))) ||
    validDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))
  );
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tells whether three successive groups of digits are a date with its whole year, as in 12-03-2026 or 2026-03-12. */
export function holdsDate(groups: readonly string[]): boolean {
  return groups.some((first, at) => {
    const [second = '', third = ''] = [groups[at + 1], groups[at + 2]];
    return (
      (third.length === 4 && validDate(Number(third), Number(second), Number(first))) ||
      (first.length === 4 && third !== '' && validDate(Number(first), Number(second), Number(third)))
    );
  });
}

/** Tells whether year, month (1–12) and day make a date between 1900 and 2100; 29 February always counts. */
export function validDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2100 && day >= 1 && day <= (DAYS[month - 1] ?? 0);
}
