import { LATIN } from '../letters.ts';
import type { Kandidaat } from '../span.ts';
import { plainKey } from '../words/word-key.ts';

const BETWEEN = String.raw`[ \u00a0._*·•,/|–-]{1,3}`;
const LETTERS = new RegExp(
  String.raw`(?<![${LATIN}\d])[${LATIN}](?:${BETWEEN}[${LATIN}](?![${LATIN}\d])){2,60}`,
  'g',
);
const LETTER = new RegExp(`[${LATIN}]`);
const SHORTEST = 3;

/** Letters that stand one by one, as in `D.A.A.N.`, put together; nothing where a word is no such row. */
export function putTogether(text: string): string | undefined {
  const whole = text.match(LETTERS)?.[0];
  const rest = whole === undefined ? '' : text.slice(whole.length);
  return whole !== undefined && text.startsWith(whole) && !LETTER.test(rest)
    ? plainKey([...whole].filter((sign) => LETTER.test(sign)).join(''))
    : undefined;
}

/** Finds names that are spelled, letter by letter: `d a a n`, `D.A.A.N.`; the keys hold no blanks. */
export function findSpelledNames(text: string, keys: ReadonlySet<string>): Kandidaat[] {
  const long = [...keys].filter((key) => key.length >= SHORTEST);
  if (long.length === 0) return [];
  const found: Kandidaat[] = [];
  for (const match of text.matchAll(LETTERS)) {
    const places = [...match[0]].flatMap((sign, at) => (LETTER.test(sign) ? [{ sign, at }] : []));
    // Each sign is one letter of the key, so that places stay the same.
    const row = places.map(({ sign }) => plainKey(sign).charAt(0) || ' ').join('');
    for (const key of long) {
      for (let at = row.indexOf(key); at >= 0; at = row.indexOf(key, at + 1)) {
        const first = places[at]?.at ?? 0;
        const last = places[at + key.length - 1]?.at ?? first;
        found.push({
          soort: 'naam',
          zekerheid: 'hoog',
          start: match.index + first,
          eind: match.index + last + 1,
        });
      }
    }
  }
  return found;
}
