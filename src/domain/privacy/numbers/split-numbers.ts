import { near } from '../around.ts';
import type { Kandidaat } from '../span.ts';
import { holdsDate, isBsn, isOnderwijsnummer } from './proof.ts';
import { joinedFrom, numberRuns } from './runs.ts';

/** Words that make a BSN of a number that stands near. */
export const BSN_WORD = /bsn|burger ?service|sofi|persoonsgebonden ?(?:nummer|nr)/i;
/** How near that is, in UTF-16 units. */
export const BSN_WORD_REACH = 30;

const WORD = new RegExp(String.raw`${BSN_WORD.source}|onderwijs ?-?(?:nummer|nr)`, 'i');
const DIGITS = 9;

// Any few signs, also the end of a line: but no bracket of a code, and no empty line.
function joinsLoosely(between: string): boolean {
  return /^[^\p{L}\d[\](){}]{1,4}$/u.test(between) && !/\n\s*\n/.test(between);
}

/** Finds a BSN or onderwijsnummer that is broken up, over two lines for one, where the word for it stands near. */
export function findSplitNumbers(text: string): Kandidaat[] {
  if (!WORD.test(text)) return [];
  const found: Kandidaat[] = [];
  for (const run of numberRuns(text, joinsLoosely)) {
    for (const at of run.groups.keys()) {
      const number = joinedFrom(run, at, DIGITS).find(({ digits }) => digits.length === DIGITS);
      if (number === undefined || number.count < 2 || number.shortest < 2) continue;
      const groups = run.groups.slice(at, at + number.count).map(({ digits }) => digits);
      const bsn = isBsn(number.digits);
      if (holdsDate(groups) || (!bsn && !isOnderwijsnummer(number.digits))) continue;
      if (!near(text, number, BSN_WORD_REACH, WORD)) continue;
      const { start, eind } = number;
      found.push({ soort: bsn ? 'bsn' : 'onderwijsnummer', zekerheid: 'hoog', start, eind });
    }
  }
  return found;
}
