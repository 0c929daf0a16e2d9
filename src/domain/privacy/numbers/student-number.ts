import { after, before, placeOf } from '../around.ts';
import type { Kandidaat } from '../span.ts';
import { isDate } from './proof.ts';

const NAMED =
  /\b(?:stud(?:ent)?(?:en)?[ .-]{0,2}(?:nummers?|nr|id)|(?:leerling|deelnemers?)[ .-]{0,2}(?:nummer|nr|id)|lln?[ .-]{0,2}(?:nummer|nr|id)|lln?[ .:]{0,2}(?=\d)|snr|stnr)(?<between>[^\d\n]{0,14}?)(?<number>\b[a-z]?\d{4,10}|[a-z]?\d{2,4}(?:[ .-]\d{2,4}){1,3})(?![\d])/dgi;
const WITH_LETTER = /(?<![A-Za-z\d])s\d{6,8}(?![A-Za-z\d])/gi;
const BARE = /(?<![A-Za-z\d.,/:-])\d{6,9}(?![A-Za-z\d]|[.,/:-]\d)/g;

// What else a row of digits may be at a school.
const SOMETHING_ELSE =
  /(?:€|\$|£|#|order|bestel|factuur|bon|artikel|kenmerk|ticket|code|pin|kamer|lokaal|versie|kluis|zaak|dossier|melding|gemeld|storing|incident|reservering|claim|verzoek|zending|polis|serie|barcode|isbn|kvk|btw|crebo|brin|vergader|meeting|teams|zoom|pakket|track|wachtwoord|budget|bedrag|totaal|euro|meter|nummerbord|aanvraag|referentie|ref|project|cursus|inkoop|product|model)[^\n\d]{0,20}$/i;
const AMOUNT = /^[ ]?(?:euro|eur|€|km|meter|m2|kg|stuks|uur|mensen|studenten|jongeren|inwoners|keer|x\b|%)/i;

/** Finds student numbers: by the word before them, by `s` and digits, and bare rows of six to nine digits as `laag`. */
export function findStudentNumbers(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const match of text.matchAll(NAMED)) {
    const place = placeOf(match, 'number');
    const digits = text.slice(place.start, place.eind).replace(/\D/g, '');
    if (digits.length >= 4 && !(digits.length === 8 && isDate(digits)))
      found.push({ soort: 'studentnummer', zekerheid: 'hoog', ...place });
  }
  for (const match of text.matchAll(WITH_LETTER))
    found.push({ soort: 'studentnummer', zekerheid: 'midden', ...placeOf(match) });
  for (const match of text.matchAll(BARE)) {
    const place = placeOf(match);
    const other =
      SOMETHING_ELSE.test(before(text, place.start, 40)) ||
      AMOUNT.test(after(text, place.eind, 12)) ||
      (match[0].length === 8 && isDate(match[0]));
    if (!other && !/^0+$/.test(match[0])) found.push({ soort: 'studentnummer', zekerheid: 'laag', ...place });
  }
  return found;
}
