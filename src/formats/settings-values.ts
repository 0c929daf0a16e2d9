import type { OwnNumber } from '../domain/own-numbers.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isOneOf, ROLLEN, type Rol } from '../domain/words.ts';
import { MEANT } from '../texts/log-file.ts';

/** A part of a value that is not what was meant; without `meant` the whole value is not. */
export interface Slip {
  readonly path: readonly (string | number)[];
  readonly meant?: string;
}

/** A value as it is used, or everything that is wrong with it. */
export type Taken<Value> = Result<Value, readonly Slip[]>;

const WRONG: Taken<never> = err([{ path: [] }]);

/** A rol. */
export const rolIn = (value: unknown): Taken<Rol> => (isOneOf(ROLLEN, value) ? ok(value) : WRONG);

/** True or false. */
export const trueOrFalseIn = (value: unknown): Taken<boolean> =>
  typeof value === 'boolean' ? ok(value) : WRONG;

/** A whole number of days. */
export const daysIn = (value: unknown): Taken<number> =>
  Number.isInteger(value) && typeof value === 'number' && value > 0 ? ok(value) : WRONG;

/** A program with its arguments. */
export const programIn = (value: unknown): Taken<string> =>
  typeof value === 'string' && value.trim() !== '' ? ok(value) : WRONG;

/** A list of words. */
export const wordsIn = (value: unknown): Taken<readonly string[]> => {
  if (!Array.isArray(value)) return WRONG;
  const words: readonly unknown[] = value;
  const slips = words.flatMap((word, index): Slip[] => (typeof word === 'string' ? [] : [{ path: [index] }]));
  return slips.length > 0 ? err(slips) : ok(words.filter((word) => typeof word === 'string'));
};

const LONGEST_NAME = 60;
const LONGEST_NUMBER = 40;
const FEWEST_DIGITS = 3;

// One line each: more would push what to do first off the card.
const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\p{Cc}]+$/u.test(value.trim()) && value.length <= LONGEST_NAME;

const isNumber = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^[^\p{Cc}]+$/u.test(value) &&
  value.length <= LONGEST_NUMBER &&
  value.replaceAll(/\D/g, '').length >= FEWEST_DIGITS;

const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;

/** A number to call, with where its parts stand. */
interface NumberParts {
  readonly naam: unknown;
  readonly nummer: unknown;
  readonly places: { readonly naam: Slip['path']; readonly nummer: Slip['path'] };
}

const partsIn = (value: unknown): readonly NumberParts[] | undefined => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item, index) => ({
      naam: part(item, 'naam'),
      nummer: part(item, 'nummer'),
      places: { naam: [index, 'naam'], nummer: [index, 'nummer'] },
    }));
  }
  // Without `naam` and `nummer`: the shortest way to write it.
  return typeof value === 'object' && value !== null
    ? Object.entries(value).map(([naam, nummer]) => ({
        naam,
        nummer,
        places: { naam: [naam], nummer: [naam] },
      }))
    : undefined;
};

/** Numbers to call, each with whose it is. */
export const numbersIn = (value: unknown): Taken<readonly OwnNumber[]> => {
  const slips: Slip[] = [];
  const numbers: OwnNumber[] = [];
  const parts = partsIn(value);
  if (!parts) return WRONG;
  for (const { naam, nummer, places } of parts) {
    if (!isName(naam)) slips.push({ path: places.naam, meant: MEANT.numberName });
    if (!isNumber(nummer)) slips.push({ path: places.nummer, meant: MEANT.number });
    if (isName(naam) && isNumber(nummer)) numbers.push({ naam: naam.trim(), nummer: nummer.trim() });
  }
  return slips.length > 0 ? err(slips) : ok(numbers);
};
