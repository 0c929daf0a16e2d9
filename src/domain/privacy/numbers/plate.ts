import { isWordUnit } from '../letters.ts';
import type { Kandidaat } from '../span.ts';

// The fourteen Dutch sidecodes; L is a letter and D a digit.
const SIDECODES = new Set(
  'LL-DD-DD DD-DD-LL DD-LL-DD LL-DD-LL LL-LL-DD DD-LL-LL DD-LLL-D D-LLL-DD LL-DDD-L L-DDD-LL LLL-DD-L L-DD-LLL D-LL-DDD DDD-LL-D'.split(
    ' ',
  ),
);
const WITHOUT_DASHES = new Set([...SIDECODES].map((code) => code.replace(/-/g, '')));
const DASHED = /[A-Za-z\d]{1,3}[-\u2010\u2011][A-Za-z\d]{1,3}[-\u2010\u2011][A-Za-z\d]{1,3}/g;
const LOOSE = /[A-Za-z\d]{1,3}[ -]?[A-Za-z\d]{1,3}[ -]?[A-Za-z\d]{1,3}/g;
const PLATE_WORD =
  /kenteken|nummerbord|nummerplaat|\bplaat\b|\bauto\b|scooter|brommer|\bbus\b|bestelbus|motor|geparkeerd/gi;
const REACH = 40;
const LONGEST_PLATE = 9;

/** Finds Dutch number plates of all fourteen sidecodes; without dashes only near a word like `kenteken` or `auto`. */
export function findPlates(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const match of text.matchAll(DASHED)) {
    const code = match[0]
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/[A-Za-z]/g, 'L')
      .replace(/\d/g, 'D');
    if (SIDECODES.has(code) && standsAlone(text, match.index, match[0].length))
      found.push(plate(match.index, match[0].length, 'hoog'));
  }
  let done = 0;
  for (const word of text.matchAll(PLATE_WORD)) {
    // Words that stand close together share what lies between them.
    const from = Math.max(done, word.index - REACH);
    done = Math.max(from, word.index + word[0].length + REACH);
    found.push(...loosePlates(text, text.slice(from, done), from));
    done = Math.max(from, done - LONGEST_PLATE);
  }
  return found;
}

// In capitals, or written in one piece: so that `bus 12 was 3` is none.
function loosePlates(text: string, around: string, from: number): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (let at = 0; at < around.length; at++) {
    if (at > 0 && isWordUnit(around.charCodeAt(at - 1))) continue;
    LOOSE.lastIndex = at;
    const match = LOOSE.exec(around);
    if (match === null) break;
    at = Math.max(at, match.index);
    for (let length = match[0].length; length >= 6; length--) {
      const written = match[0].slice(0, length);
      const bare = written.replace(/[ -]/g, '');
      const code = bare.replace(/[A-Za-z]/g, 'L').replace(/\d/g, 'D');
      const oneCase =
        written === written.toUpperCase() || (bare === written && written === written.toLowerCase());
      if (
        bare.length === 6 &&
        oneCase &&
        WITHOUT_DASHES.has(code) &&
        standsAlone(text, from + match.index, length)
      ) {
        found.push(plate(from + match.index, length, 'midden'));
        break;
      }
    }
  }
  return found;
}

function plate(start: number, length: number, zekerheid: Kandidaat['zekerheid']): Kandidaat {
  return { soort: 'kenteken', zekerheid, start, eind: start + length };
}

function standsAlone(text: string, start: number, length: number): boolean {
  const [left, right] = [start - 1, start + length];
  if (isWordUnit(text.charCodeAt(left)) || isWordUnit(text.charCodeAt(right))) return false;
  return text[left] !== '-' && !(text[right] === '-' && isWordUnit(text.charCodeAt(right + 1)));
}
