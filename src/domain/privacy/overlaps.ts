import type { Kandidaat, Soort } from './span.ts';

/*
 * The one rule for overlaps. Of two hits that share a character, the better one stays whole and the other goes:
 * a sure one before a `laag` one; then the kind that is higher in this list, because its shape proves more;
 * then the longer one; then the earlier one.
 */
const BEST_FIRST: readonly Soort[] = [
  'email',
  'url',
  'iban',
  'onderwijsnummer',
  'bsn',
  'telefoon',
  'kenteken',
  'adres',
  'postcode',
  'geboortedatum',
  'studentnummer',
  'leeftijd',
  'naam',
];

/** Keeps the better one of hits that overlap (the rule stands above) and returns them in the order of a text of `length` units. */
export function withoutOverlaps<Hit extends Kandidaat>(hits: readonly Hit[], length: number): Hit[] {
  const taken = new Uint8Array(length);
  const kept: Hit[] = [];
  for (const hit of hits.toSorted(better)) {
    if (taken.subarray(hit.start, hit.eind).includes(1)) continue;
    taken.fill(1, hit.start, hit.eind);
    kept.push(hit);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}

function better(one: Kandidaat, other: Kandidaat): number {
  return (
    Number(one.zekerheid === 'laag') - Number(other.zekerheid === 'laag') ||
    BEST_FIRST.indexOf(one.soort) - BEST_FIRST.indexOf(other.soort) ||
    other.eind - other.start - (one.eind - one.start) ||
    one.start - other.start
  );
}
