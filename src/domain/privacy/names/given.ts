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
    }
  }
  return found;
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
