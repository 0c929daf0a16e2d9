import type { Kandidaat } from '../span.ts';
import { plainKey } from '../words/word-key.ts';
import { PARTICLES } from './context-words.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

const SHORTEST_PART = 2;

/** Keys of the single words in names that the user gave; particles such as `van` do not stand alone. */
export function givenKeys(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) =>
      partsOf(name).filter((part) => part.length >= SHORTEST_PART && !PARTICLES.has(part)),
    ),
  );
}

function partsOf(name: string): string[] {
  return tokensOf(name).map((token) => token.key);
}

/** Finds among the words of a text the names the user gave, whole or in part, in any case, with or without accents and a possessive s. */
export function findGivenNames(tokens: readonly Token[], names: readonly string[]): Kandidaat[] {
  const wholes = names.map(partsOf).filter((parts) => parts.length > 0);
  if (wholes.length === 0) return [];
  const byFirst = new Map<string, string[][]>();
  for (const parts of wholes) byFirst.set(parts[0] ?? '', [...(byFirst.get(parts[0] ?? '') ?? []), parts]);
  const single = givenKeys(names);
  const joined = new Set(wholes.filter((parts) => parts.length > 1).map((parts) => parts.join('')));
  const found: Kandidaat[] = [];
  for (const [at, token] of tokens.entries()) {
    const bare = token.key.replace(/'s?$/, '');
    const whole = (byFirst.get(token.key) ?? byFirst.get(bare) ?? [])
      .filter((parts) => parts.every((part, step) => matches(tokens[at + step]?.key, part)))
      .toSorted((one, other) => other.length - one.length)[0];
    const last = tokens[at + (whole?.length ?? 1) - 1];
    if (whole !== undefined && last !== undefined) {
      const length = lengthOf(last.raw, whole.at(-1) ?? '');
      found.push({ soort: 'naam', zekerheid: 'hoog', start: token.start, eind: last.start + length });
    } else {
      const part = [token.key, bare, token.key.replace(/s$/, '')].find((key) => single.has(key));
      if (part !== undefined)
        found.push({
          soort: 'naam',
          zekerheid: 'hoog',
          start: token.start,
          eind: token.start + lengthOf(token.raw, part),
        });
      else found.push(...insideWord(token, single, joined));
    }
  }
  return found;
}

const JOINTS = /[^_.'’‘´`ʼ‐‑-]+/g;
const PLAIN_WORD = /^[a-z]+$/;

// `daan_1`, `daan-fonds`, `eik1`: beside a figure or a sign a name still stands by itself; beside a letter it does not.
function insideWord(token: Token, single: ReadonlySet<string>, joined: ReadonlySet<string>): Kandidaat[] {
  const whole = token.key.replace(/[^\p{L}\p{N}]/gu, '').replace(/\d+$/, '');
  if (joined.has(whole)) return [{ soort: 'naam', zekerheid: 'hoog', start: token.start, eind: token.eind }];
  if (PLAIN_WORD.test(token.key)) return [];
  const found: Kandidaat[] = [];
  for (const { 0: piece, index } of token.raw.matchAll(JOINTS)) {
    const skipped = /^\d*/.exec(piece)?.[0].length ?? 0;
    for (const part of new Set([
      piece,
      piece.replace(/\d+$/, ''),
      piece.slice(skipped).replace(/\d+$/, ''),
    ])) {
      const key = plainKey(part);
      const name = [key, key.replace(/s$/, '')].find((one) => single.has(one));
      if (name === undefined) continue;
      const start = token.start + index + piece.indexOf(part);
      found.push({ soort: 'naam', zekerheid: 'hoog', start, eind: start + lengthOf(part, name) });
      break;
    }
  }
  return found;
}

/** The keys under which a name may be spelled letter by letter: each of its words, and all of them in a row. */
export function spelledKeys(names: readonly string[]): ReadonlySet<string> {
  return new Set([...givenKeys(names), ...names.map((name) => partsOf(name).join(''))]);
}

function matches(key: string | undefined, part: string): boolean {
  return (
    key === part || (key !== undefined && (key === `${part}'s` || key === `${part}s` || key === `${part}'`))
  );
}

// The length in the text of the part of a word that is the name: accents and ligatures make it differ from the key.
function lengthOf(raw: string, key: string): number {
  if (plainKey(raw) === key) return raw.length;
  for (let length = raw.length - 1; length > 0; length--)
    if (plainKey(raw.slice(0, length)) === key) return length;
  return raw.length;
}
