import { after, before, placeOf } from '../around.ts';
import { LATIN } from '../letters.ts';
import type { Kandidaat } from '../span.ts';

const SHAPE = new RegExp(
  String.raw`(?<number>[1-9]\d{3})(?<gap>[ \u00a0]?)(?<letters>[A-Za-z]{2})(?![${LATIN}\d]|['’.][${LATIN}])`,
  'g',
);
const GLUED_BEFORE = new RegExp(String.raw`(?:[${LATIN}\d.,:/€-]|€ )$`);
// Never given out: they recall the SA, SD and SS of the war.
const NEVER = new Set(['SA', 'SD', 'SS']);
// Two letters that are a unit, a word or a short word in a note, so that `1500 gr` and `2024 is` are no postcode.
const WORDS_AND_UNITS = new Set(
  `aa ad af al am an as au be bv ca cc cf cl cm co cs ct cv da de do dl dm dr ed ee eh el em en er et eu ex ff fm gb gr ha he hg hl
  hm ho hp hz id ie ik il im in io is ja je jr ka kb kg kj km kv kw la le lb ll lm lt lx ma mb md me mg mi ml mm mn mw na nb nl nm no nr
  nu of oh ok om on op ov pa pc pk pm pp ps re ro sk sm so sp st su ta tb te ti tl to ts tv tw ui um ur uu uw va vd vm vr vs vt vz wa wc wd we
  wk wo wv wz xl xs ze zi zn zo zs ma di wo do vr za zo uu hr nt pw ph px qr rt`.split(/\s+/),
);
const NAMED = /(?:postcode|post code|pc|zip)[^\n\d]{0,12}$/i;
const HOUSE =
  /[a-zà-ÿ][ .]{1,2}\d{1,4}[ -]?(?:[a-z]{1,3}|\d{1,3})?[ ]{0,2}[,\n][ ]{0,2}$|[a-zà-ÿ]{4}[ ]\d{1,4}[a-z]?[ ]$/i;
const CITY =
  /^[ ,]{1,2}(?:[A-Z][a-zà-ÿ]{2}|rotterdam|schiedam|den haag|capelle|vlaardingen|spijkenisse|dordrecht|delft|barendrecht|ridderkerk|hoogvliet|amsterdam|utrecht|gouda)/;

/** Finds Dutch postcodes; in lower case, or with letters that are a word too, only where nothing else makes sense. */
export function findPostcodes(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const match of text.matchAll(SHAPE)) {
    const { number = '', gap = '', letters = '' } = match.groups ?? {};
    if (NEVER.has(letters.toUpperCase()) || GLUED_BEFORE.test(before(text, match.index, 2))) continue;
    const place = placeOf(match);
    const lead = before(text, place.start, 30);
    const announced = NAMED.test(lead) || HOUSE.test(lead) || CITY.test(after(text, place.eind, 14));
    const upper = letters === letters.toUpperCase();
    const doubtful = WORDS_AND_UNITS.has(letters.toLowerCase());
    const year = /^(?:19|20)\d\d$/.test(number);
    if (announced || (upper ? !(doubtful && (year || gap !== '')) : !doubtful && (gap === '' || !year))) {
      found.push({ soort: 'postcode', zekerheid: upper || announced ? 'hoog' : 'midden', ...place });
    }
  }
  return found;
}
