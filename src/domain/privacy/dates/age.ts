import { before, placeOf } from '../around.ts';
import { isWordUnit } from '../letters.ts';
import type { Kandidaat, Plek } from '../span.ts';

const WORDS =
  'vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig|tweeëntwintig|drieëntwintig|vierentwintig|vijfentwintig|dertig|veertig|vijftig|zestig';
const FIGURE = /\d{1,2}(?:[.,]5)?(?![\d,:/]|[.-]\d)/g;
const IN_WORDS = new RegExp(String.raw`\b(?:${WORDS})(?=[- ]?jar(?:ig|en?)|[ ]jaar)`, 'gi');
const ADJECTIVE = /^[- ]?jarige?n?\b/i;
const YEARS = /^[ ]?(?:jaar(?: oud| jong)?|jr\b\.?|jaartjes)(?![A-Za-z])/i;
const TURNED = /^ (?:geworden|wordt (?:hij|zij|ze))\b/i;
const SOMETHING_ELSE =
  /^(?:[ ]?(?:%|procent|jaar|jr|uur|min|keer|x\b|dag|week|weken|maand|punt|euro|€|km|kilo|kg|cm|meter|uren|stuks)|[ ](?:en een half|en een halve|van de|op de|te laat|aanwezig|afwezig|studenten|dagen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|opdrachten|lessen|mensen|kinderen|plekken|jongeren))/i;
const IS_AGE =
  /(?:\b(?:hij|zij|ze|ie|die|student|leerling|jongen|meisje|broertje|broer|zusje|zus|moeder|vader|zoon|zoontje|dochter|dochtertje|kind|vriend|vriendin|[A-Z][a-zà-ÿ]{2,15})(?: is| was| wordt| werd|['’]s)(?: nu| pas| net| al| nog| bijna| inmiddels| ook| morgen| volgende week| vandaag){0,2}|\bleeftijd(?: is)?:?|\b(?:broertje|zusje|zoontje|dochtertje|kind|kindje|baby|zoon|dochter|broer|zus)(?: [A-Z][a-zà-ÿ-]{1,15})? van) $/;
const IN_BRACKETS = /[A-ZÀ-Þ][a-zà-ÿ'’-]{2,20} \($/;

// What makes a number of years a duration: `over 2 jaar`, `3 jaar ervaring`, `10 jaar geleden`.
const DURATION_BEFORE =
  /(?:\b(?:vakopleiding van|cursus van|traject van|over|al|sinds|na|binnen|tot|ruim|duurt|duurde|duren|afgelopen|laatste|komende|eerste|volgende|elke|ieder|iedere|hele|per|gedurende|om de|om|sinds zijn|sinds haar|vanaf|voor|meer dan|minstens|minimaal|maximaal|anderhalf|van de|kost|nog|geleden|opleiding van|contract van|ervaring van|garantie|straf van|garantie van|zeker|toen hij|wel|(?:hier|daar|er)(?: pas| al| nu)?) |[€+] ?)$/i;
const DURATION_AFTER =
  /^(?: (?:geleden|lang|later|ervaring|school|contract|bezig|gewerkt|getrouwd|samen|terug|eerder|garantie|gevangenis|cel|celstraf|onderwijs|werkervaring|les|in (?:nederland|rotterdam|dienst|de)|opleiding|stage|gewacht|wachten|doorlopen|mbo|vmbo|gezeten|gewoond|zonder|achter|bij de|niet|op school|werk|of ouder|en ouder|of jonger|nederland|hier|thuis|mentor|docent|dezelfde|aan het|op de|dienst|rijbewijs|diploma|nodig|te gaan|met elkaar|volgehouden|lid|bestaat|duurt|duren|duurde)|\+)/i;
const AGE_BEFORE =
  /(?:\b(?:is|was|wordt|werd|van|ben|leeftijd:?|geworden) (?:nu |pas |net |al |nog |bijna |inmiddels |ongeveer |een jongen van |een meisje van )?|[,(] ?|^|\n|[-–] ?)$/i;

// `voor hij achttien is`, `ze is bijna zeventien`: without the word for a year, between somebody and a form of being.
const WRITTEN = String.raw`(?<age>\d{1,2}|${WORDS})`;
// Under ten a bare number is more often a mark.
const FROM_TEN = WRITTEN.replace(String.raw`\d{1,2}`, String.raw`[1-6]\d`).replace(
  'vier|vijf|zes|zeven|acht|negen|',
  '',
);
const BEING_BEHIND = new RegExp(
  String.raw`\b(?:hij|zij|ze|ie|ik)(?: (?:bijna|pas|net|al|nog geen))? ${WRITTEN} (?:is|ben|was|wordt|word|werd)\b`,
  'dgi',
);
const BEING_BEFORE = new RegExp(
  String.raw`\b(?:hij|zij|ze|ie) (?:is|was|wordt|werd)(?: (?:nu|bijna|pas|net|al|nog geen)){0,2} ${FROM_TEN}(?=[.;!?)]|, |$| maar | dus | en (?!een half|(?:hij|zij|ze) \d))(?![.,]\d)`,
  'dgi',
);

function findAgesOfSomebody(text: string): Kandidaat[] {
  return [BEING_BEHIND, BEING_BEFORE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      soort: 'leeftijd' as const,
      zekerheid: 'laag' as const,
      ...placeOf(match, 'age'),
    })),
  );
}

/** Finds ages; all are `laag`, because an age alone points to few people and a number of years is often a duration. */
export function findAges(text: string): Kandidaat[] {
  const found: Kandidaat[] = findAgesOfSomebody(text);
  for (const pattern of [FIGURE, IN_WORDS]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      if (isWordUnit(text.charCodeAt(start - 1)) || /[.,:/-]/.test(text.charAt(start - 1))) continue;
      const length = ageLength(text, start, match[0], pattern === FIGURE);
      if (length > 0) found.push({ soort: 'leeftijd', zekerheid: 'laag', start, eind: start + length });
    }
  }
  return found;
}

// How many units of the text are an age, from the number on; 0 when it counts something else.
function ageLength(text: string, start: number, number: string, figure: boolean): number {
  const rest = text.slice(start + number.length, start + number.length + 34);
  const lead = before(text, start, 40);
  const adjective = ADJECTIVE.exec(rest)?.[0];
  if (adjective !== undefined)
    return /^ (?:bestaan|jubileum|contract|opleiding|cursus|plan|traject)/i.test(rest.slice(adjective.length))
      ? 0
      : number.length + adjective.length;
  const years = YEARS.exec(rest)?.[0];
  if (years !== undefined) {
    if (DURATION_AFTER.test(rest.slice(years.length)) || DURATION_BEFORE.test(lead)) return 0;
    return /(?:oud|jong)$/i.test(years) || AGE_BEFORE.test(lead) || /[a-zà-ÿ]{3} $/i.test(lead)
      ? number.length + years.length
      : 0;
  }
  if (!figure || /[.,]/.test(number) || isWordUnit(rest.charCodeAt(0)) || SOMETHING_ELSE.test(rest)) return 0;
  const age =
    TURNED.test(rest) ||
    IS_AGE.test(lead) ||
    (IN_BRACKETS.test(lead) && /^[),;]/.test(rest) && Number(number) >= 12);
  return age ? number.length : 0;
}

// A mark or a number of a list stands behind a dash or a space; only brackets and a pair of commas tell an age.
const AFTER_NAME = /^(?: \((?=\d{1,2}\))|, (?=\d{1,2}[,)]))(?<age>\d{1,2})/;
const [YOUNGEST, OLDEST] = [3, 80];

/** Finds a bare number of years right behind a name: `Lena (12)`, `Ahmed, 17, uit 1B`; also `laag`. */
export function findAgesAfter(text: string, names: readonly Plek[]): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const { eind } of names) {
    const match = AFTER_NAME.exec(text.slice(eind, eind + 8));
    const age = match?.groups?.['age'] ?? '';
    if (match === null || Number(age) < YOUNGEST || Number(age) > OLDEST) continue;
    const start = eind + match[0].indexOf(age);
    found.push({ soort: 'leeftijd', zekerheid: 'laag', start, eind: start + age.length });
  }
  return found;
}
