import { folded } from '../privacy/fold.ts';
import { placesOfGivenNames } from '../privacy/find.ts';
import { hardHits } from '../privacy/hard.ts';
import { givenKeys } from '../privacy/names/given.ts';
import { holdsIban } from '../privacy/numbers/iban.ts';
import type { Plek, Soort, Treffer } from '../privacy/span.ts';
import { plainKey } from '../privacy/words/word-key.ts';
import type { CheckHelp } from './decide.ts';

const NEVER_STAY: readonly Soort[] = ['bsn', 'onderwijsnummer', 'iban'];
const LINKS: readonly Soort[] = ['url', 'email'];
/** Shorter ones stand in too many words to be a name inside another. */
const SHORTEST_INSIDE = 3;

/** Whether two places share a character. */
export const overlaps = (one: Plek, other: Plek): boolean => one.start < other.eind && other.start < one.eind;

// In a web address any sign may stand as % and two figures.
const spelledOut = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Whether a name that was given stands in a link, also glued to what else stands there. */
const namedInside = (link: string, namen: readonly string[]): boolean => {
  const row = plainKey(folded(link).text).replace(/[^\p{L}\p{N}]/gu, '');
  return [...givenKeys(namen)].some(
    (key) => key.length >= SHORTEST_INSIDE && row.includes(key.replace(/[^\p{L}\p{N}]/gu, '')),
  );
};

/**
 * Tells of hits in a text whether they may never stay in a copy: a number that the law forbids, a rekeningnummer, and
 * whatever holds one of these, a name that was given or a schuilnaam.
 */
export const mustGoFrom = (
  whole: string,
  { namen = [], schuilnamen = [] }: CheckHelp,
): ((hit: Treffer) => boolean) => {
  const hard = hardHits(whole);
  const names = [...namen, ...schuilnamen];
  return (hit) => {
    if (NEVER_STAY.includes(hit.soort) && hit.zekerheid !== 'laag') return true;
    if (hard.some((one) => overlaps(one, hit))) return true;
    const isLink = LINKS.includes(hit.soort);
    const texts = isLink ? [...new Set([hit.tekst, spelledOut(hit.tekst)])] : [hit.tekst];
    return texts.some(
      (text) =>
        hardHits(text).length > 0 ||
        (isLink && holdsIban(text)) ||
        placesOfGivenNames(text, names).length > 0 ||
        (isLink && namedInside(text, namen)),
    );
  };
};
