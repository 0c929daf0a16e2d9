import { after, before, placeOf } from '../around.ts';
import { isLetter, isWordUnit, LATIN } from '../letters.ts';
import type { Kandidaat } from '../span.ts';

// A house number with what may follow it: 12a, 12 A, 231-B, 7 III, 33 bis, 6-2, 112-A02, 12 hs.
const ADDITION = String.raw`(?:[ ]?[A-Za-z]{1,2}-\d{1,3}(?![${LATIN}\d])|[ ]?-[ ]?(?:\d{1,3}[A-Za-z]?|[A-Za-z]{1,2}\d{0,3})(?![${LATIN}\d])|[ ]?[/][ ]?\d{1,3}(?!\d)|[A-Za-z]\d{1,3}(?!\d)|[A-Za-z]{1,2}(?![${LATIN}\d])|[ ](?:bis|hs|zw|rd|huis|I{1,3}|IV|VI{0,3}|[A-HJ-Z]|[a-h](?=[ ]?[,.;)\n]|[ ]?$))(?![${LATIN}\d]))?`;
const SUFFIX =
  'straatje|straat|str|laantje|laan|weg|plein|kade|singel|gracht|dijk|steeg|dreef|plantsoen|park|hof|pad|markt|haven|wal|boulevard|baan|erf|veld|burg|hoek|oord|rade|oever|hoeve|kamp|zoom|donk|meent|blaak|vest|waard|tuin|horst|akker|land|brink|berg|polder|molen|bos|kerk|poort|toren|ring|wijk|stee|gaarde|hage|hout|laak|plaats|plaat|rak|sluis|stoep|terp|tocht|vaart|vliet|werf|zijde|zicht|passage|promenade|allee|esplanade|wende';
const SURE_SUFFIX =
  /(?:straat|straatje|laan|laantje|plein|kade|singel|gracht|steeg|dreef|plantsoen|boulevard|weg|dijk|hof|wal)$/i;
const WORD = String.raw`[${LATIN}'’][${LATIN}'’.-]{0,40}`;
const NUMBER_SIGN = String.raw`(?:[ ](?:nummer|nr\.?|no\.?|huisnummer))?[ ]`;
const HOUSE = new RegExp(String.raw`\d{1,4}(?![\d.,:]\d|\d)${ADDITION}`, 'g');
const STREET_BEFORE = new RegExp(
  String.raw`(?<![${LATIN}\d])(?<street>['’]?${WORD}(?:${SUFFIX})\.?)${NUMBER_SIGN}$`,
  'i',
);
// A sure ending needs no space: `Kerkstraat12`.
const GLUED_BEFORE = new RegExp(
  String.raw`(?<![${LATIN}\d])(?<street>${WORD}(?:straat|laan|plein|kade|singel|gracht|steeg|dreef|plantsoen|weg|dijk))$`,
  'i',
);
// `Plein 1944 nr 3`: a square that is called after a year.
const YEAR_BEFORE = new RegExp(
  String.raw`(?<![${LATIN}\d])(?<street>(?:[Pp]lein|${WORD}plein)[ ](?:18|19|20)\d{2})${NUMBER_SIGN}$`,
);
const NUMBER_AFTER_YEAR = String.raw`(?:[ ]\d{4}(?=[ ]$))?`;
const ANNOUNCED_BEFORE = new RegExp(
  String.raw`(?:adres|straat)(?:[ ]is|[ ]van (?:hem|haar|moeder|vader|de student))?[ ]?[:,]?[ ](?:op |aan |de |het ){0,2}(?<street>${WORD}(?:[ ]${WORD}){0,4}?${NUMBER_AFTER_YEAR})${NUMBER_SIGN}$`,
  'i',
);
const CAPITAL = String.raw`[A-Z\u00c0-\u00de'’][${LATIN}'’.-]{1,40}`;
const LIVES_BEFORE = new RegExp(
  String.raw`(?:[Ww]oo?n(?:t|de|en|end|achtig)?|verblijft|logeert|slaapt|verhui(?:sd|st|zen)|gevestigd|ingeschreven|opgehaald|ophalen)(?:[ ]${WORD}){0,3}?[ ](?:op|aan|in|naar|van)[ ](?:de |het )?(?<street>${CAPITAL}(?:[ ](?:${CAPITAL}|van|de|der|den|het|ten|ter|'t)){0,4}${NUMBER_AFTER_YEAR})${NUMBER_SIGN}$`,
);
const MOVED_BEFORE = new RegExp(
  String.raw`\b(?:van|naar|op|aan)[ ](?:de |het )?(?<street>${CAPITAL}(?:[ ]${CAPITAL}){0,2})${NUMBER_SIGN}$`,
);
const BOX = /(?:postbus|antwoordnummer)[ ]\d{1,5}(?!\d)/gi;
const POSTCODE_AFTER = new RegExp(
  String.raw`^[ ]{0,2}[,\n]?[ ]{0,2}[1-9]\d{3}[ ]?[A-Za-z]{2}(?![${LATIN}\d])`,
);
const PLAIN_BEFORE = new RegExp(
  String.raw`(?<![${LATIN}\d])(?<street>${WORD}(?:[ ]${WORD}){0,4}${NUMBER_AFTER_YEAR})${NUMBER_SIGN}$`,
);

// Common words that end like a street; the number after them counts something else.
const NO_STREET =
  /^(?:onderweg|halverwege|snelweg|omweg|fietspad|voetpad|zandpad|spoorweg|schoolplein|werkplein|marktplein|parkeerplein|voetbalveld|sportveld|speelveld|vakgebied|luchthaven|supermarkt|arbeidsmarkt|banenmarkt|kerstmarkt|rommelmarkt|vlooienmarkt|vakantiepark|pretpark|skatepark|sportpark|weg|plein|laan|straat|hof|pad|park|markt|haven|wal|baan|erf|veld|hoek|land|berg|tuin|kamp|loopbaan|leerbaan|startbaan|ijsbaan|achtbaan|glijbaan|buitenland|nederland|duitsland|moederland|vaderland|thuisland|eiland|ruzieweg|schooltuin|voortuin|achtertuin|zandbak|ijsberg|zomerkamp|werkkamp|trainingskamp|schoolkamp|asielzoekerscentrum|invalshoek|leeshoek|zithoek|werkhoek|woord|antwoord|trefwoord|wachtwoord|voorbeeld|beeld|voord|akkoord|noord|hulpwerkwoord|bijvoeglijk|sollicitatiepad|leerpad|ontwikkelpad|stappenpad|struikelblok|rekenpad|bijbaan|tussenbaan|stagebaan|werkwoord|polder|akker)$/i;
const UNIT =
  /^[ ]?(?:min|minuten|minuut|uur|uren|km|m\b|meter|dagen|dag|weken|week|keer|x\b|jaar|maanden|maand|euro|%|procent|studenten|leerlingen|mensen|stuks|kinderen|punten|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/i;
const CONTEXT =
  /(?:woon|adres|verblij|logeer|slaapt|verhuis|ingeschreven|post |brief|bezorg|huis|kamer|komt uit|bij hem thuis|bij haar thuis|opgehaald|staat op|aan de |op de )/i;
const PARTICLE = /^(?:van|de|der|den|het|ten|ter|te|la|el|'t|’t|'s|’s|en|op|a|à)$/i;
const LOWER_START =
  /^(?:groene|oude|nieuwe|lange|korte|grote|kleine|eerste|tweede|derde|1e|2e|3e|hoge|lage|rode|witte|noord|zuid|oost|west|noorder|zuider|prins|prinses|koningin|koning|burgemeester|burg|sint|st|st\.|jan|piet|pieter|willem|dokter|dr|dr\.|professor|prof|prof\.|admiraal|generaal|graaf|hendrik|gerard|johan|adriaan|binnen|buiten|schiedamse|delftse|zwarte|blauwe|gele|jacob|frans|johannes|van|bree|kromme|rechte)$/i;

/** Finds a street with a house number, by the ending of the street, by `woont op`, `adres:` or by the postcode behind it. */
export function findAddresses(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const match of text.matchAll(HOUSE)) {
    const glued = isLetter(text.charCodeAt(match.index - 1));
    if (text[match.index - 1] !== ' ' && !glued) continue;
    const hit = addressAt(text, match.index, match[0].length, glued);
    if (hit !== undefined) found.push(hit);
  }
  for (const match of text.matchAll(BOX)) {
    if (!isWordUnit(text.charCodeAt(match.index - 1)))
      found.push({ soort: 'adres', zekerheid: 'hoog', ...placeOf(match) });
  }
  return found;
}

const REACH = 100;

function addressAt(text: string, number: number, length: number, glued: boolean): Kandidaat | undefined {
  const eind = number + length;
  const rest = after(text, eind, 14);
  if (UNIT.test(rest)) return undefined;
  const lead = before(text, number, REACH);
  const hit = (street: string): Kandidaat => {
    const from = lead.lastIndexOf(street);
    return { soort: 'adres', zekerheid: 'hoog', start: number - lead.length + from, eind };
  };
  if (glued) {
    const street = GLUED_BEFORE.exec(lead);
    return street === null ? undefined : streetHit(text, number - street[0].length, street, eind);
  }
  const square = YEAR_BEFORE.exec(lead)?.groups?.['street'];
  if (square !== undefined) return hit(square);
  if (POSTCODE_AFTER.test(rest)) {
    const street = PLAIN_BEFORE.exec(lead)?.groups?.['street'];
    const whole = street?.slice(streetStart(street));
    if (whole !== undefined && /[A-Za-z]/.test(whole)) return hit(whole);
  }
  const told = (ANNOUNCED_BEFORE.exec(lead) ?? LIVES_BEFORE.exec(lead))?.groups?.['street'];
  if (told !== undefined && !NO_STREET.test(told)) return hit(told.slice(streetStart(told)));
  const street = STREET_BEFORE.exec(lead);
  if (street !== null) return streetHit(text, number - street[0].length, street, eind);
  const moved = /verhui|woon|adres|ingeschreven/i.test(lead)
    ? MOVED_BEFORE.exec(lead)?.groups?.['street']
    : undefined;
  return moved === undefined || NO_STREET.test(moved) ? undefined : hit(moved);
}

function streetHit(text: string, start: number, match: RegExpExecArray, eind: number): Kandidaat | undefined {
  const street = match.groups?.['street'] ?? '';
  const common = NO_STREET.test(street.replace(/\.$/, ''));
  if (common && !/^[A-Z]/.test(street)) return undefined;
  const lead = before(text, start, 60);
  const from = start - leadLength(lead, street);
  const capital = CAPITAL_START.test(text.slice(from, from + 5)) || CAPITAL_START.test(street);
  const context = CONTEXT.test(lead.slice(-30)) || POSTCODE_AFTER.test(after(text, eind, 14));
  const sure = SURE_SUFFIX.test(street.replace(/\.$/, ''));
  const sentenceStart = /(?:^|[.!?\n]\s{0,3})$/.test(lead);
  if (common && (!context || from === start)) return undefined;
  if (!context && !sure && (!capital || sentenceStart)) return undefined;
  if (!context && !capital && !LOWER_ALONE.test(street)) return undefined;
  return { soort: 'adres', zekerheid: capital || context ? 'hoog' : 'midden', start: from, eind };
}

const CAPITAL_START = /^['’]?(?:s-)?[A-Z\u00c0-\u00de]/;
// In lower case without any context only these endings prove a street.
const LOWER_ALONE = /(?:straat|laan|singel|gracht|steeg|dreef|plantsoen|kade|weg|dijk)$/i;

// How many units before the street belong to its name: capitals with particles between them, or an adjective of streets.
function leadLength(lead: string, street: string): number {
  const words = lead.split(/(?<= )/);
  let taken = 0;
  let pending = 0;
  const capitalStreet = CAPITAL_START.test(street);
  for (const word of words.toReversed().slice(0, 5)) {
    const bare = word.trimEnd();
    if (!word.endsWith(' ') || bare === '' || /[,:;!?\n]$/.test(bare)) break;
    if (PARTICLE.test(bare) && !CAPITAL_START.test(bare)) pending += word.length;
    else if (
      PARTICLE.test(bare) ||
      LOWER_START.test(bare) ||
      (capitalStreet && /^[A-Z\u00c0-\u00de]\S+$/.test(bare) && !NEVER_IN_STREET.test(bare))
    ) {
      taken += pending + word.length;
      pending = 0;
    } else break;
  }
  return taken;
}

const NEVER_IN_STREET =
  /^(?:Op|Aan|In|Bij|Naar|Uit|Vanaf|Adres|Woonadres|Woont|Hij|Zij|Ze|Haar|Zijn|De|Het|Een|Ik|We|Wij|Mijn|Brief|Post|Nieuw|Student|Moeder|Vader|En|Is|Was|Nu|Dit|Dat)$/;

function streetStart(written: string): number {
  const words = written.split(/(?<= )/);
  // The words just before the number are the street; what comes before the last lower-case verb or preposition is not.
  let at = 0;
  let from = 0;
  for (const word of words.slice(0, -1)) {
    at += word.length;
    if (
      /^(?:op|aan|in|bij|naar|uit|vanaf|adres|woonadres|woont|wonen|hij|zij|ze|haar|zijn|de|het|een|ik|is|was|nu|dit|dat|post|brief|student|staat)\W{0,2}$/i.test(
        word.trim(),
      )
    )
      from = at;
  }
  return from;
}
