/** The kinds of personal data that are found; an @handle is a `url`. */
export const SOORTEN = [
  'naam',
  'bsn',
  'onderwijsnummer',
  'telefoon',
  'email',
  'postcode',
  'adres',
  'iban',
  'geboortedatum',
  'leeftijd',
  'studentnummer',
  'kenteken',
  'url',
] as const;

/** One of the kinds of personal data. */
export type Soort = (typeof SOORTEN)[number];

/** How sure the detector is of a hit. */
export type Zekerheid = 'hoog' | 'midden' | 'laag';

/** What a word to be careful with is about: art. 9 AVG, and `strafrecht` for art. 10. */
export type LetOpSoort = 'gezondheid' | 'geloof' | 'herkomst' | 'seksualiteit' | 'overtuiging' | 'strafrecht';

/** A place in a text: UTF-16 offsets, `eind` is the first one after it. */
export interface Plek {
  start: number;
  eind: number;
}

/** A place and what stands there, before overlaps are resolved. */
export interface Kandidaat extends Plek {
  soort: Soort;
  zekerheid: Zekerheid;
}

/** A found piece of personal data; `tekst` is exactly what the text holds between `start` and `eind`. */
export interface Treffer extends Kandidaat {
  tekst: string;
}

/** A word of art. 9 or 10 AVG: warned about, never replaced. */
export interface LetOp extends Plek {
  soort: LetOpSoort;
  tekst: string;
}

/** All that was found in a text, in the order of the text, without overlaps. */
export interface Bevindingen {
  treffers: Treffer[];
  let_op: LetOp[];
}
