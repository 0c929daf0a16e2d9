import {
  AFTER_INVERSION,
  CLAUSE_OPENERS,
  DETERMINERS,
  DOING,
  FUNCTION_WORDS,
  GREETINGS,
  KIN,
  LABELS,
  LOOSE_DETERMINERS,
  NEUTRAL_VERBS,
  ORGANISATIONS,
  PERSON_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  PRONOUNS,
  ROLES,
  SAYING,
  TITLES,
} from './context-words.ts';
import type { Spot } from './spot.ts';
import { thingScore } from './things.ts';

/** How strongly the words around a word say that it is a person: 0 nothing, 3 and more much, below 0 the contrary. */
export function contextScore(spots: readonly Spot[], at: number): number {
  return leftScore(spots, at) + rightScore(spots, at) + thingScore(spots, at);
}

function leftScore(spots: readonly Spot[], at: number): number {
  const { token } = spots[at] ?? {};
  const left = spots[at - 1]?.token;
  if (token === undefined) return 0;
  if (left === undefined) return 1.5;
  const label = /^[ ]?:[ ]?/.test(token.gap);
  if (label && LABELS.has(left.key)) return 3;
  // nummer dre 06…, tel rik +31…
  if (NUMBER_LABELS.test(left.key) && token.gap === ' ' && phoneNext(spots, at + 1)) return 3;
  const measure = left.key === 'gr' && /^\d/.test(spots[at - 2]?.token.key ?? '');
  if (!measure && GREETINGS.has(left.key) && /^[,.]?\s{1,3}$|^:\s/.test(token.gap)) return 3;
  if (token.gap.endsWith('(') && (closes(spots, at + 1) || twoCapitalsClosed(spots, at))) return 2.5;
  // `(zijn oom) wil`: a small letter after a closing bracket goes on with the sentence.
  if (token.shape === 'lower' && /^\) ?$/.test(token.gap)) return 0;
  if (quotedAlone(spots, at)) return -3;
  if (token.opens) return 1.5;
  if (/[,;/&+]/.test(token.gap))
    return /[/&+]/.test(token.gap) && spots[at - 1]?.name === undefined ? 0.5 : 1;
  // Google Maps, Albeda Start: the second half of a brand.
  if (capitalInside(spots[at]) && token.gap === ' ' && left.shape === 'capital' && BRANDS.has(left.key))
    return -4;
  if (TITLES.has(left.key) || KIN.has(left.key) || ROLES.has(left.key)) {
    // `mijn vriend wil niet`: after a person such a word is the verb.
    if (isGrammar(token.key)) return -2.5;
    return TITLES.has(left.key) ? 3 : KIN.has(left.key) ? 2.5 : 2;
  }
  return leftWordScore(spots, at, left.key);
}

const NUMBER_LABELS = /^(?:nummer|nr|tel|telnr|telefoon|telefoonnummer|mobiel|mob|06)$/;

function phoneNext(spots: readonly Spot[], at: number): boolean {
  const token = spots[at]?.token;
  if (token === undefined) return false;
  return /^0\d/.test(token.key) || (/^(?:31|32|49|48|90|212)/.test(token.key) && token.gap.endsWith('+'));
}

function closes(spots: readonly Spot[], at: number): boolean {
  return (spots[at]?.token.gap ?? ')').startsWith(')');
}

// (Ton Slagboom)
function twoCapitalsClosed(spots: readonly Spot[], at: number): boolean {
  const [one, other] = [spots[at]?.token, spots[at + 1]?.token];
  return one?.shape === 'capital' && other?.shape === 'capital' && other.gap === ' ' && closes(spots, at + 2);
}

// A foreign word that is quoted: 'aferin'.
function quotedAlone(spots: readonly Spot[], at: number): boolean {
  const spot = spots[at];
  if (spot === undefined || spot.entry.class !== 'unknown' || spot.token.shape !== 'lower') return false;
  return /['‘"“]$/.test(spot.token.gap) && /^['’"”]/.test(spots[at + 1]?.token.gap ?? "'");
}

function leftWordScore(spots: readonly Spot[], at: number, left: string): number {
  const verbish = isGrammar(spots[at]?.token.key ?? '');
  if (left === 'en' || left === 'of') {
    const other = verbish ? 0.5 : partner(spots[at - 2]);
    return left === 'of' && other < 1.5 && !verbish ? 1.5 : other;
  }
  if (DETERMINERS.has(left)) return LOOSE_DETERMINERS.has(left) && capitalInside(spots[at]) ? 0 : -4;
  if (PRONOUNS.has(left)) return inverted(spots, at) ? 0.5 : -2.5;
  if (PLACE_PREPOSITIONS.has(left)) return -3.5;
  if (ORGANISATIONS.has(left)) return -3;
  if (PERSON_PREPOSITIONS.has(left)) {
    const beyond = spots[at - 2]?.token.key ?? '';
    if (left === 'van' && (KIN.has(beyond) || beyond === 'ouders')) return 2.5;
    // Bakkerij van Maanen
    if (left === 'van' && ORGANISATIONS.has(beyond) && spots[at - 2]?.token.shape === 'capital') return -12;
    return atWork(spots, at, left) ? -2 : 1.5;
  }
  if (CLAUSE_OPENERS.has(left)) return 1.5;
  if (SAYING.has(left)) return 1.5;
  if (DOING.has(left)) return 1;
  return 0;
}

// A word that holds sentences together: beside it the usual signs of a person mean nothing.
function isGrammar(key: string): boolean {
  return FUNCTION_WORDS.has(key) || DETERMINERS.has(key) || CLAUSE_OPENERS.has(key);
}

// The other half of `X en Y`: a name, or a word that may be one.
function partner(other: Spot | undefined): number {
  if (other === undefined) return 0.5;
  if (other.name !== undefined) return 2;
  return (other.entry.class === 'sure' || other.entry.class === 'maybe') && !isGrammar(other.token.key)
    ? 1.5
    : 0.5;
}

// `had ik bas aan de lijn`, `zag ik roos`: the pronoun is the subject already.
function inverted(spots: readonly Spot[], at: number): boolean {
  const verb = spots[at - 2]?.token;
  const pronoun = spots[at - 1]?.token.key ?? '';
  return (
    verb !== undefined &&
    /^(?:ik|we|wij)$/.test(pronoun) &&
    /^(?:heb|had|zag|sprak|hoorde|belde|trof|hielp|vroeg|gaf|kwam|zie|spreek)$/.test(verb.key)
  );
}

function capitalInside(spot: Spot | undefined): boolean {
  return spot !== undefined && spot.token.shape === 'capital' && !spot.token.shouted && !spot.token.opens;
}

const WORK =
  /^(?:stage|werkt|werk|werken|werkte|gewerkt|loopt|liep|lopen|gelopen|baan|baantje|bijbaan|stageplek|plek|plaats|vacature|solliciteert|solliciteren|gesolliciteerd|aangenomen|contract|begint|begonnen|gestart|winkelen|proefdag|meeloopdag|dienst)$/;

// `stage bij X`, `werkt bij X`: an unknown X is where, not who.
function atWork(spots: readonly Spot[], at: number, preposition: string): boolean {
  if (preposition !== 'bij' && preposition !== 'van') return false;
  return [2, 3, 4].some((back) => WORK.test(spots[at - back]?.token.key ?? ''));
}

function rightScore(spots: readonly Spot[], at: number): number {
  const spot = spots[at];
  const right = spots[at + 1]?.token;
  if (spot === undefined) return 0;
  if (spot.entry.length < spot.token.raw.length && /['’]/.test(spot.token.raw.slice(spot.entry.length)))
    return 2;
  // Max' opdracht, Has' mentor
  if (right !== undefined && /^['’] /.test(right.gap) && /[sxz]$/.test(spot.entry.key)) return 3;
  if (right === undefined || /[.!?\n]/.test(right.gap)) return 0.5;
  if (/^[ ]?[:–-] ?/.test(right.gap) && spot.token.opens) return 1;
  if (apposition(spots, at + 1)) return 3;
  if (/^\s?,\s$/.test(right.gap) && spot.entry.class === 'maybe')
    return PERSONAL.has(right.key) ? 1.5 : Math.max(0.5, partner(spots[at + 1]));
  if (/[,;)]/.test(right.gap)) return 0.5;
  if (right.key === 'en' || right.key === 'of') return Math.min(1.5, partner(spots[at + 2]));
  if (AFTER_INVERSION.has(right.key)) return -3;
  const after = spots[at + 2]?.token.key ?? '';
  // `bas kwam`, but not `plan was af` said of a thing: the next word may tell.
  if (spot.entry.class === 'maybe' && surnameFollows(spots, at)) return 1.5;
  if (SAYING.has(right.key)) return NEUTRAL_VERBS.has(right.key) ? 2 : 2.5;
  if (NEUTRAL_VERBS.has(right.key)) return PERSONAL.has(after) ? 2.5 : 1.5;
  if (DOING.has(right.key)) return 2;
  if (STATES.has(right.key)) return 1.5;
  if (/^(?:d'r|dr|zn|z'n|haar)$/.test(right.key)) return 1.5;
  if (right.key === 'zich' || right.key === 'zichzelf') return 2;
  // `en wil niet`: beside a name that is a verb too, these words belong to the verb.
  if (AFTERWARDS.has(right.key)) return isGrammar(spot.token.key) && !talkedWith(spots, at) ? 0 : 1;
  return 0;
}

// `met wil gepraat`: between these two no verb can stand.
function talkedWith(spots: readonly Spot[], at: number): boolean {
  return (
    /^(?:met|tegen)$/.test(spots[at - 1]?.token.key ?? '') &&
    /^ge.*(?:d|t|en)$/.test(spots[at + 1]?.token.key ?? '')
  );
}

// `Bas Morgenster`: two capitals, of which the second is no first name and nothing known; but not `Wil Warsame`.
function surnameFollows(spots: readonly Spot[], at: number): boolean {
  const [spot, next] = [spots[at], spots[at + 1]];
  if (spot === undefined || next === undefined || !capitalInside(next) || next.token.gap !== ' ')
    return false;
  if (spot.token.shape !== 'capital' || isGrammar(spot.token.key)) return false;
  return ['common', 'listed', 'unknown'].includes(next.entry.class) && !isGrammar(next.token.key);
}

// `Prince, zijn tweelingbroer`, `Roos, een klasgenoot`
function apposition(spots: readonly Spot[], at: number): boolean {
  const [first, second] = [spots[at]?.token, spots[at + 1]?.token];
  return (
    first?.gap === ', ' &&
    /^(?:zijn|zn|z'n|haar|d'r|mijn|mn|een|onze|de|hun)$/.test(first.key) &&
    second?.gap === ' ' &&
    (KIN.has(second.key) || ROLES.has(second.key))
  );
}

const PERSONAL = new Set(
  'ziek boos moe stil blij verdrietig laat vrij trots bang zenuwachtig druk lief aardig zwanger jarig absent afwezig aanwezig weg thuis vandaag er niet weer erg heel vaak altijd soms wel zelf ook nooit gister gisteren morgen bij even net gestopt gekomen binnen terug op liever graag alleen hier mee te'.split(
    ' ',
  ),
);
const BRANDS = new Set(
  'google microsoft apple samsung albeda zadkine stichting team radio hotel station metro uber sint windows adobe'.split(
    ' ',
  ),
);
const STATES = new Set(
  'ziek absent afwezig aanwezig te boos moe verdrietig zwanger geslaagd gezakt ziekgemeld afgemeld'.split(
    ' ',
  ),
);
const AFTERWARDS = new Set(
  'gesproken gepraat gekletst gegeten gelachen geoefend gelopen gebeld gemaild geappt gevraagd gezegd gezien geholpen afgesproken besproken gehad vandaag gisteren gister morgen vanochtend vanmiddag net weer niet ook over om van terug bellen mailen appen vragen spreken gaat nog zelf erbij samen opgehaald gevonden in op heeft naar is die dat als zou wel even al moeten kunnen willen komen lopen zitten staan werken praten helpen huilen lachen uitleggen teruggebeld geholpen gestuurd gegeven gezeten gewerkt aan ervan erover ermee eraan daarvan daarover hierover niks niets volgende deze vorige elke dinsdag maandag woensdag donderdag vrijdag zaterdag zondag gister straks'.split(
    ' ',
  ),
);
