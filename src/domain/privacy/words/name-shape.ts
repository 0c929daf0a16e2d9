/*
 * Groups of three letters tell a first name from a Dutch word that was typed wrong: `jahmairo` from `begleider`.
 * The table holds, for every group of three signs (a–z, and the edge of the word), 16 times the natural logarithm of
 * how much more often it stands in first names than in Dutch words.
 */
const SIGNS = 27;

/** Bytes of a table: one signed byte for each group of three signs. */
export const SHAPE_BYTES = SIGNS ** 3;
/** What one step of a byte is worth, in log odds. */
export const SHAPE_STEP = 1 / 16;

/** The places in the table of all groups of three signs of a word in `plainKey` spelling; other signs are left out. */
export function shapeCells(key: string): number[] {
  const cells: number[] = [];
  let two = 0;
  let one = 0;
  let seen = 0;
  for (let at = 0; at <= key.length; at++) {
    const sign = at === key.length ? 0 : key.charCodeAt(at) - 96;
    if (sign < 0 || sign >= SIGNS || (sign === 0 && at < key.length)) continue;
    if (seen > 0) cells.push((two * SIGNS + one) * SIGNS + sign);
    two = one;
    one = sign;
    seen += 1;
  }
  return cells;
}

/** The log odds that a word is a first name, by a table of `SHAPE_BYTES` signed bytes. */
export function shapeOdds(table: Int8Array, key: string): number {
  let sum = 0;
  for (const cell of shapeCells(key)) sum += table[cell] ?? 0;
  return sum * SHAPE_STEP;
}
