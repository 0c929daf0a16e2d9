import { after, before, near } from '../around.ts';
import type { Kandidaat } from '../span.ts';
import { isPhone, isServiceNumber } from './phone.ts';
import { holdsDate, isBsn, isDate, isOnderwijsnummer } from './proof.ts';
import { joinedFrom, numberRuns } from './runs.ts';
import type { Joined, Run } from './runs.ts';
import { BSN_WORD, BSN_WORD_REACH, findSplitNumbers } from './split-numbers.ts';

// The first two figures in words, as they are said.
const SAID_BEFORE = /(?<![a-z\d])(?:nul|0)[ -]?zes[ ]?[-.:]?[ ]?$/i;
const PHONE_WORD =
  /\b(?:tel|telefoon|telefoonnummer|telnr|mobiel|bel|belt|bellen|bereikbaar|whatsapp|app|06)\b[^\n\d]{0,25}$/i;

/** Finds BSN, onderwijsnummer and telephone numbers, in the order in which one excludes the other. */
export function findNumbers(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const run of numberRuns(text)) {
    let at = 0;
    while (at < run.groups.length) {
      const step = numberAt(text, run, at);
      if (step.hit !== undefined) found.push(step.hit);
      at += step.groups;
    }
  }
  return [...found, ...findSplitNumbers(text)];
}

interface Step {
  groups: number;
  hit?: Kandidaat;
}

const LONGEST = 15;

function numberAt(text: string, run: Run, at: number): Step {
  const numbers = joinedFrom(run, at, LONGEST);
  const service = numbers.find((number) => isServiceNumber(number.digits));
  if (service !== undefined) return { groups: service.count };
  const plus = /\+[ (]?$/.test(before(text, numbers[0]?.start ?? 0, 2));
  return (
    saidPhone(text, numbers) ??
    (plus ? phoneAt(text, numbers, plus) : undefined) ??
    nineDigits(text, run, at, numbers) ??
    phoneAt(text, numbers, plus) ??
    eightDigits(text, numbers) ??
    loosePhone(text, numbers) ?? { groups: 1 }
  );
}

// `nul zes 12345678`
function saidPhone(text: string, numbers: readonly Joined[]): Step | undefined {
  const number = numbers.find((one) => one.digits.length === 8);
  if (number === undefined) return undefined;
  const said = SAID_BEFORE.exec(before(text, number.start, 12));
  return said === null
    ? undefined
    : hit({ ...number, start: number.start - said[0].length }, 'telefoon', 'hoog');
}

function nineDigits(text: string, run: Run, at: number, numbers: readonly Joined[]): Step | undefined {
  const number = numbers.find((one) => one.digits.length === 9);
  if (number === undefined) return undefined;
  if (holdsDate(run.groups.slice(at, at + number.count).map(({ digits }) => digits))) return undefined;
  const named = near(text, number, BSN_WORD_REACH, BSN_WORD);
  // Loose digits are more often marks or hours than a number of somebody.
  if (number.count > 1 && number.shortest < 2 && number.count < 9 && !named) return undefined;
  if (isOnderwijsnummer(number.digits)) return hit(number, 'onderwijsnummer', 'hoog');
  if (isBsn(number.digits)) return hit(number, 'bsn', 'hoog');
  if (/onderwijs ?-?(?:nummer|nr)/i.test(before(text, number.start, BSN_WORD_REACH)))
    return hit(number, 'onderwijsnummer', 'midden');
  return named && number.digits !== '000000000' ? hit(number, 'bsn', 'midden') : undefined;
}

// A BSN that lost its zero. A date is none: 9 % of all dates would pass.
function eightDigits(text: string, numbers: readonly Joined[]): Step | undefined {
  const number = numbers.find((one) => one.digits.length === 8);
  if (number === undefined || isDate(number.digits)) return undefined;
  if (near(text, number, BSN_WORD_REACH, BSN_WORD)) return hit(number, 'bsn', 'hoog');
  return number.count === 1 && isBsn(`0${number.digits}`) ? hit(number, 'bsn', 'laag') : undefined;
}

function phoneAt(text: string, numbers: readonly Joined[], plus: boolean): Step | undefined {
  const number = numbers.findLast((one) => isPhone(one.digits, plus));
  if (number === undefined) return undefined;
  const opening = /(?:\+ ?|\(\+|\()$/.exec(before(text, number.start, 2))?.[0] ?? '';
  return hit({ ...number, start: number.start - opening.length }, 'telefoon', 'hoog');
}

// A digit too few or too many after 06-, or a number without its area code after the word `tel`.
function loosePhone(text: string, numbers: readonly Joined[]): Step | undefined {
  const whole = numbers.at(-1);
  if (whole === undefined || /^[\d€]/.test(after(text, whole.eind, 1))) return undefined;
  const length = whole.digits.length;
  if (whole.digits.startsWith('06') && length >= 9 && length <= 11) return hit(whole, 'telefoon', 'midden');
  const called = PHONE_WORD.test(before(text, whole.start, 40));
  if (called && (length === 7 || (length === 9 && whole.digits.startsWith('6'))) && whole.shortest > 1)
    return hit(whole, 'telefoon', 'midden');
  return undefined;
}

function hit(number: Joined, soort: Kandidaat['soort'], zekerheid: Kandidaat['zekerheid']): Step {
  return { groups: number.count, hit: { soort, zekerheid, start: number.start, eind: number.eind } };
}
