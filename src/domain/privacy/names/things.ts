import { DETERMINERS } from './context-words.ts';
import type { Spot } from './spot.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

// What is handed over, and what is done to flowers and weather; `Roos gebeld` is not among them.
const HANDLED = words(
  'gekregen gekocht geplukt geplant gesnoeid bezorgd besteld verwacht voorspeld gekweekt verkocht opgehangen ingeschonken gegeten gebakken gezaaid',
);
// Storm op komst; Beer van een jongen
const PAIRS = new Set(['op komst', 'van een']);
const KINDS = words(
  'vogel vogels bloem bloemen plant planten boom bomen dier dieren kleur kleuren woord woorden werkwoord werkwoorden soort soorten keuze keuzes kwestie gevoel begrip begrippen waarde waarden proces thema onderwerp recht plicht vak vakken steen stenen merk merken edelsteen edelstenen kruid kruiden stof stoffen vis vissen insect insecten ding dingen maand maanden naam namen gebied lied liedje film spel titel',
);
const PRODUCTS = words(
  'trui jas broek schoen schoenen sneaker sneakers tas rugtas rugzak pet petje hoodie shirt t-shirt tshirt trainingspak vest muts sjaal riem horloge slippers laarzen sokken pak jack bodywarmer parfum fiets scooter brommer auto busje bus vrachtwagen machine telefoon laptop tablet speaker koptelefoon oortjes boor boormachine zaag oven vaatwasser wasmachine stofzuiger heftruck printer kassa',
);
const DEBTS = words(
  'schuld schulden rekening betalingsregeling achterstand abonnement abo lening aanmaning incasso account bestelling besteld bestelt bestelde gekocht pakket pakje pakketje retour hypotheek verzekering verzekerd',
);
// Things that belong to a school or a firm, so that `van X` gives the maker.
const MACHINES = words(
  'machine machines oven apparaat apparaten stofzuiger hogedrukreiniger schrobmachine vaatwasser koelkast vriezer boormachine heftruck kraan printer software steamer naaimachine merk kassasysteem verf gereedschap reclame folder webshop app website factuur aanmaning incassobureau deurwaarder vrachtwagen',
);

/** How strongly the words around say that a word is a thing, a maker or the weather: 0 nothing, else below 0. */
export function thingScore(spots: readonly Spot[], at: number): number {
  const spot = spots[at];
  if (spot === undefined) return 0;
  if (spot.entry.class === 'maybe' && isSaidOfKind(spots, at)) return -4;
  return spot.entry.class === 'unknown' && namesMaker(spots, at) ? -6 : 0;
}

function keyAt(spots: readonly Spot[], at: number): string {
  return spots[at]?.token.key ?? '';
}

// Roos gekregen; Storm op komst; Success is een keuze; Mees en merel zijn vogels
function isSaidOfKind(spots: readonly Spot[], at: number): boolean {
  const opens = spots[at]?.token.opens === true;
  const [one, two] = [keyAt(spots, at + 1), keyAt(spots, at + 2)];
  if (opens && spots[at + 1]?.token.gap === ' ' && (HANDLED.has(one) || PAIRS.has(`${one} ${two}`)))
    return true;
  const verb = one === 'en' ? at + 3 : at + 1;
  if (!/^(?:is|zijn|was|waren)$/.test(keyAt(spots, verb))) return false;
  const article = /^(?:een|de|het|geen|ook|allebei|beide|mooie)$/;
  let noun = verb + 1;
  while (noun < verb + 4 && article.test(keyAt(spots, noun))) noun += 1;
  return KINDS.has(keyAt(spots, noun));
}

// schuld bij X; de machine van X; een X trui
function namesMaker(spots: readonly Spot[], at: number): boolean {
  const left = keyAt(spots, at - 1);
  if (left === 'bij' || left === 'van' || left === 'aan') {
    const wanted = left === 'van' ? MACHINES : DEBTS;
    const reach = left === 'van' ? 1 : 4;
    for (let back = 2; back < 2 + reach; back++) if (wanted.has(keyAt(spots, at - back))) return true;
    return false;
  }
  return DETERMINERS.has(left) && spots[at + 1]?.token.gap === ' ' && PRODUCTS.has(keyAt(spots, at + 1));
}

/** Tells whether a word is `storm` or `orkaan` with its name, or that name: `Storm Eunice`. */
export function isNamedStorm(spots: readonly Spot[], at: number): boolean {
  return stormAt(spots, at) || stormAt(spots, at - 1);
}

function stormAt(spots: readonly Spot[], at: number): boolean {
  const next = spots[at + 1];
  return (
    /^(?:storm|orkaan|cycloon)$/.test(keyAt(spots, at)) &&
    next?.token.gap === ' ' &&
    next.token.shape === 'capital' &&
    !next.entry.surname &&
    (next.entry.class === 'sure' || next.entry.class === 'unknown' || next.entry.class === 'maybe')
  );
}
