import { before, after, placeOf } from '../around.ts';
import { validDate } from '../numbers/proof.ts';
import type { Kandidaat } from '../span.ts';

const MONTHS = [
  'januari|jan',
  'februari|feb|febr',
  'maart|mrt',
  'april|apr',
  'mei',
  'juni|jun',
  'juli|jul',
  'augustus|aug',
  'september|sep|sept',
  'oktober|okt',
  'november|nov',
  'december|dec',
];
const MONTH = MONTHS.join('|');
const NUMERIC =
  /(?<![\d.,/-])(?<a>\d{1,4})(?<sep>[-./]| - | \/ | )(?<b>\d{1,2})\k<sep>(?<c>\d{4}|\d{2})(?![\d/-]|[.,]\d)/dg;
const WRITTEN = new RegExp(
  String.raw`(?<![\d.,/-])(?<day>\d{1,2})(?:e|ste|de)?[ .-](?<month>${MONTH})\.?(?:[ .-]{1,2}(?<year>\d{4}|['’]?\d{2})(?!\d|:|\.\d|[ ]uur))?(?![A-Za-z\d])`,
  'dgi',
);
const COMPACT = /(?<![A-Za-z\d])(?:\d{8}|\d{6})(?![A-Za-z\d])/dg;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/dg;

const BORN =
  /(?:geboren|geboorte ?-?(?:datum|dag|jaar)|\bgeb(?![a-z])\.?(?: ?dat(?:um)?\.?)?|\bgebdat(?:um)?\b|\bgbd\b|geboortedtm|verjaardag|verjaart|\bjarig\b|bouwjaar)[^\n\d]{0,30}$/i;
const FROM =
  /(?:\b(?:hij|zij|ze|die|student|leerling|jongen|meisje|zoon|dochter|broertje|zusje|kind)\b[^.\n\d]{0,12}\b(?:is )?van|\bis van)[ ]$/i;
const AFTER_BORN = /^[ ,)]{0,3}(?:geboren|is (?:hij|zij|ze) jarig|jarig|\(geb)/i;
const YEAR_BORN =
  /(?:geboren(?: is)?(?: in| te [a-zà-ÿ ]{2,20} in)?|geboortejaar(?: is)?|\bgeb(?![a-z])\.?(?: in)?|bouwjaar|uit|van) ?:? ?$/i;
// A meeting of this school is never this long ago, so a full date up to here is somebody's birthday.
const LAST_BIRTH_YEAR = 2014;

/** Finds dates of birth: by a word of birth near them, or because the year can be nothing else in a note about a student. */
export function findBirthDates(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  const keep = (match: RegExpMatchArray, year: number | undefined, whole: boolean): void => {
    const place = placeOf(match);
    const lead = before(text, place.start, 50);
    const born = BORN.test(lead) || AFTER_BORN.test(after(text, place.eind, 24));
    const early = year !== undefined && year <= LAST_BIRTH_YEAR && whole;
    if (!born && !early && !(whole && FROM.test(lead))) return;
    found.push({ soort: 'geboortedatum', zekerheid: born && whole ? 'hoog' : 'midden', ...place });
  };
  for (const match of text.matchAll(NUMERIC)) {
    const date = numericDate(match);
    const said = BORN.test(before(text, match.index, 50));
    // Figures with a space between them are a date only where a birth is spoken of.
    if (date !== undefined && (said || (match.groups?.['sep'] !== ' ' && isDutchDate(match))))
      keep(match, date, true);
  }
  for (const match of text.matchAll(WRITTEN)) {
    const written = match.groups?.['year'];
    const day = Number(match.groups?.['day']);
    if (day < 1 || day > 31) continue;
    keep(
      match,
      written === undefined ? undefined : fullYear(written.replace(/\D/g, '')),
      written !== undefined,
    );
  }
  for (const match of text.matchAll(COMPACT)) {
    if (BORN.test(before(text, match.index, 50)) && compactDate(match[0])) keep(match, undefined, true);
  }
  for (const match of text.matchAll(YEAR)) {
    const lead = before(text, match.index, 40);
    const named =
      /(?:geboren|geboortejaar|\bgeb(?![a-z])\.?|bouwjaar)[^\n\d]{0,25}$/i.test(lead) && YEAR_BORN.test(lead);
    if (named || /^ (?:is (?:hij|zij|ze) )?geboren/.test(after(text, placeOf(match).eind, 20)))
      found.push({ soort: 'geboortedatum', zekerheid: 'laag', ...placeOf(match) });
  }
  return found;
}

function numericDate(match: RegExpMatchArray): number | undefined {
  const { a = '', b = '', c = '' } = match.groups ?? {};
  if (a.length === 4)
    return c.length === 2 && validDate(Number(a), Number(b), Number(c)) ? Number(a) : undefined;
  if (a.length > 2) return undefined;
  const year = fullYear(c);
  return validDate(year, Number(b), Number(a)) || validDate(year, Number(a), Number(b)) ? year : undefined;
}

// Without a word of birth only a date in the Dutch order, and with a dot (as in `versie 1.2.10`) only a whole year.
function isDutchDate({ groups }: RegExpMatchArray): boolean {
  const { a = '', b = '', c = '', sep = '' } = groups ?? {};
  if (a.length === 4) return true;
  return validDate(2000, Number(b), Number(a)) && (sep !== '.' || c.length === 4);
}

// Two figures of a year: nobody here was born before 1935 or is written about in 2035.
function fullYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value < 35 ? 2000 + value : 1900 + value;
}

function compactDate(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  if (validDate(fullYear(digits.slice(4)), month, day)) return true;
  return (
    digits.length === 8 &&
    validDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))
  );
}
