/** The words for what is wrong in the file of a conversation, or in the settings; its keys are named as they stand there. */

export const EMPTY_FILE = 'Dit bestand is leeg.';
export const NO_FRONT_MATTER = 'Bovenaan ontbreekt de regel --- met de gegevens van het gesprek.';
export const OPEN_FRONT_MATTER = 'Onder de gegevens bovenaan ontbreekt de regel --- die ze afsluit.';
export const UNREADABLE_FRONT_MATTER = 'De gegevens bovenaan zijn niet te lezen.';
export const WRONG_NOTATION = 'Hier klopt de schrijfwijze niet.';
export const TWICE = 'Deze regel staat er twee keer.';
export const STRANGE_VALUE = 'Dit punt heeft geen waarde die ik ken.';
export const STRANGE_ANSWER = 'Dit antwoord kan ik niet lezen. Het blijft wel staan.';

/** A question that stands in a conversation twice. */
export const doubled = (id: string): string => `De vraag "${id}" staat er twee keer. De eerste telt.`;

/** A key that must be there. */
export const absentKey = (key: string): string => `Bovenaan ontbreekt "${key}".`;

/** A key whose value is not what was meant. */
export const wrongValue = (key: string, meant: string): string => `"${key}": ${meant}`;

/** One of these words. */
export const oneOf = (words: readonly (string | number)[]): string => `kies uit ${words.join(', ')}.`;

/** What belongs at a key. */
export const MEANT = {
  format: 'dit gesprek hoort bij een andere versie van kansrijk.',
  log: 'hier hoort de naam van een gesprek, zoals 2026-11-24-begeleiding-eik.',
  form: 'hier hoort de naam van een lijst, zoals begeleiding.',
  version: 'hier hoort een versie, zoals 1.0.0.',
  sha256: 'hier horen 64 tekens: cijfers, en letters a tot f.',
  date: 'hier hoort een datum, zoals 2026-11-24.',
  time: 'hier hoort een tijd, zoals "09:30".',
  student: 'hier hoort een schuilnaam: kleine letters en cijfers.',
  tags: 'hier hoort een rij woorden, zoals [kansrijk, begeleiding].',
  days: 'hier hoort een heel getal, zoals 90.',
  editor: 'hier hoort een programma, zoals nano.',
  numbers: 'hier horen nummers, elk met naam en nummer.',
  numberName: 'hier hoort van wie het nummer is, zoals Zorgteam.',
  number: 'hier hoort een telefoonnummer, zoals 010-1234567.',
  sentences: 'hier hoort een rij namen, zoals [te-laat].',
  resting: 'hier hoort een rij, zoals [gesprek 2026-11-24-begeleiding-eik tot 2026-12-08].',
  warned: 'hier hoort een rij woorden, zoals [git].',
} as const;
