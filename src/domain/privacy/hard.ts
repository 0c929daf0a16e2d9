import { findEmails } from './contact/email.ts';
import { findUrls } from './contact/url.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findIbans } from './numbers/iban.ts';
import { withoutOverlaps } from './overlaps.ts';
import type { Kandidaat, Treffer } from './span.ts';

/**
 * Tells whether a hit may never be kept: an onderwijsnummer or BSN that passes its proof, or eight figures beside the
 * word bsn, burgerservicenummer or sofi. A hit that is less sure is never hard.
 */
export function isHard(hit: Pick<Kandidaat, 'soort' | 'zekerheid'>): boolean {
  return (hit.soort === 'bsn' || hit.soort === 'onderwijsnummer') && hit.zekerheid === 'hoog';
}

/** The hard hits of a text alone: needs no word list and is quick enough for every key press. */
export function hardHits(text: string): Treffer[] {
  if (!/\d/.test(text)) return [];
  const hits = [...findEmails(text), ...findUrls(text), ...findIbans(text), ...findNumbers(text)];
  return withoutOverlaps(hits, text.length)
    .filter(isHard)
    .map((hit) => ({
      soort: hit.soort,
      tekst: text.slice(hit.start, hit.eind),
      start: hit.start,
      eind: hit.eind,
      zekerheid: hit.zekerheid,
    }));
}
