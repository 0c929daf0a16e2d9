import { folded } from './fold.ts';
import { numberPeople } from './people.ts';
import type { Soort, Treffer } from './span.ts';

/** A text in which codes stand where personal data stood. */
export interface Replaced {
  tekst: string;
  /** The code of each hit, in the order in which the hits were given. */
  codes: string[];
}

/**
 * Puts `[NAAM-1]`, `[BSN-1]` … where the hits are: one code for one person, however the name is written, and one for
 * the same number or address. The hits may come in any order; they must not overlap.
 */
export function replaceHits(text: string, hits: readonly Treffer[]): Replaced {
  const inOrder = hits.toSorted((one, other) => one.start - other.start);
  const codes = codesFor(inOrder);
  let tekst = '';
  let at = 0;
  for (const [index, hit] of inOrder.entries()) {
    tekst += text.slice(at, hit.start) + (codes[index] ?? '');
    at = hit.eind;
  }
  tekst += text.slice(at);
  const byHit = new Map(inOrder.map((hit, index) => [hit, codes[index] ?? '']));
  return { tekst, codes: hits.map((hit) => byHit.get(hit) ?? '') };
}

function codesFor(hits: readonly Treffer[]): string[] {
  const people = numberPeople(hits.filter((hit) => hit.soort === 'naam').map((hit) => hit.tekst));
  let person = 0;
  const seen = new Map<Soort, Map<string, number>>();
  return hits.map((hit) => {
    const number = hit.soort === 'naam' ? (people[person++] ?? 0) : numberOf(seen, hit);
    return `[${hit.soort.toUpperCase()}-${number}]`;
  });
}

function numberOf(seen: Map<Soort, Map<string, number>>, hit: Treffer): number {
  const values = seen.get(hit.soort) ?? new Map<string, number>();
  seen.set(hit.soort, values);
  const value = sameValue(hit);
  const number = values.get(value) ?? values.size + 1;
  values.set(value, number);
  return number;
}

// 06-12345678 and 06 12 34 56 78 are one number, `3014AW` and `3014 aw` one postcode.
function sameValue({ tekst, soort }: Treffer): string {
  const value = folded(tekst).text.toLowerCase();
  if (soort === 'telefoon') return value.replace(/\D/g, '').replace(/^(?:0031|31)0?/, '0');
  return soort === 'email' || soort === 'url' ? value : value.replace(/[\s.–-]/g, '');
}
