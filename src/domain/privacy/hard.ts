import { findEmails } from './contact/email.ts';
import { findUrls } from './contact/url.ts';
import { folded } from './fold.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findIbans } from './numbers/iban.ts';
import { withoutOverlaps } from './overlaps.ts';
import type { Kandidaat, Plek, Treffer } from './span.ts';

/**
 * Tells whether a hit may never be kept: an onderwijsnummer or BSN that passes its proof, or eight figures beside the
 * word bsn, burgerservicenummer or sofi. A hit that is less sure is never hard.
 */
export function isHard(hit: Pick<Kandidaat, 'soort' | 'zekerheid'>): boolean {
  return (hit.soort === 'bsn' || hit.soort === 'onderwijsnummer') && hit.zekerheid === 'hoog';
}

/**
 * The hard numbers among `numbers`, wherever they stand: also in a web address, a mail address or behind an @, but in
 * none of them across a slash (`nos.nl/2024/05/123`).
 */
export function hardAmong(
  text: string,
  numbers: readonly Kandidaat[],
  ibans: readonly Kandidaat[],
  addresses: () => readonly Plek[],
): Kandidaat[] {
  const hard = withoutOverlaps([...ibans, ...numbers], text.length).filter(isHard);
  const slashed = hard.filter(({ start, eind }) => text.slice(start, eind).includes('/'));
  if (slashed.length === 0) return hard;
  const inside = new Uint8Array(text.length);
  for (const { start, eind } of addresses()) inside.fill(1, start, eind);
  const parts = new Set(slashed.filter(({ start, eind }) => inside[start] === 1 && inside[eind - 1] === 1));
  return hard.filter((hit) => !parts.has(hit));
}

/** The hard hits of a text alone: needs no word list and is quick enough for every key press. */
export function hardHits(text: string): Treffer[] {
  const { text: plain, original } = folded(text);
  if (!/\d/.test(plain)) return [];
  const addresses = (): readonly Plek[] => [...findEmails(plain), ...findUrls(plain)];
  return hardAmong(plain, findNumbers(plain), findIbans(plain), addresses).map((hit) => {
    const { start, eind } = original(hit);
    return { soort: hit.soort, tekst: text.slice(start, eind), start, eind, zekerheid: hit.zekerheid };
  });
}
