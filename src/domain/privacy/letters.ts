/*
 * Which UTF-16 units are part of a word. Asked for every unit of a text, so the answer is kept in a table; a pair of
 * surrogates (an emoji) is never part of a word.
 */
const UNITS = 0x10000;
const [OTHER, LETTER, DIGIT] = [1, 2, 3];
const table = new Uint8Array(UNITS);

function kindOf(unit: number): number {
  const known = table[unit];
  if (known !== undefined && known !== 0) return known;
  const sign = String.fromCharCode(unit);
  const kind = /[\p{L}\p{M}]/u.test(sign) ? LETTER : /\d/.test(sign) ? DIGIT : OTHER;
  table[unit] = kind;
  return kind;
}

/** Tells whether a UTF-16 unit is a letter or an accent that stands apart; NaN is none. */
export function isLetter(unit: number): boolean {
  return kindOf(unit) === LETTER;
}

/** Tells whether a UTF-16 unit is a letter, an accent or a figure 0–9; NaN is none. */
export function isWordUnit(unit: number): boolean {
  return kindOf(unit) !== OTHER;
}

/** Letters of Latin script for use inside a character class, without the flag `u`, which makes patterns slow. */
export const LATIN = String.raw`A-Za-z\u00c0-\u024f\u0300-\u036f`;
