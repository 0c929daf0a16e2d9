import type { Choice, Line } from '../ports/terminal.ts';
import { listed } from '../domain/text.ts';
import type { Personal } from '../domain/sharing/policy.ts';
import type { Rol } from '../domain/words.ts';
import { sayFirst } from './export-questions.ts';

export const NOTHING_TO_SHARE: readonly Line[] = [
  'Er is nog niets om te delen. Delen begint met afspraken of een plan.',
  ['Terugkijken op een gesprek? Typ: ', ['key', 'kansrijk na']],
];

export const NO_COPY: readonly Line[] = ['Er is geen kopie gemaakt. Er is niets veranderd.'];

/** Nothing was chosen to go along. */
export const NOTHING_CHOSEN_TO_SHARE: readonly Line[] = [
  'Er is niets gekozen om te delen, dus er is geen kopie.',
];

/** More than can be looked through. */
export const TOO_LONG_TO_SHARE: readonly [string, string] = [
  'Dit is te veel tekst om na te kijken. Er is geen kopie gemaakt.',
  'Kies minder om te delen, of maak je aantekening korter.',
];

/** What she can do before she shares, and how to come back to it. */
export const tellFirst = (rol: Rol | undefined, ids: readonly string[]): readonly Line[] => [
  'Er is nog niets gedeeld. Je gesprek staat er nog precies zo.',
  ['Vertel het eerst aan de student. Zeg bijvoorbeeld: ', ['quote', `“${sayFirst(rol)}”`]],
  ['Daarna typ je: ', ['key', ['kansrijk export', ...ids].join(' ')]],
];

/** The sentence to say, on its own screen. */
export const sayFirstLines = (rol: Rol | undefined): readonly Line[] => [
  [['quote', `“${sayFirst(rol)}”`]],
  '',
  'Daarna kun je delen. Nu verandert er niets.',
];

/** What Enter does behind that sentence. */
export const STOPS_HERE = 'stoppen';

/** The copy is there; `folder` where it lies in a folder of hers. */
export const copyReady = (folder?: string): readonly Line[] => [
  folder === undefined
    ? 'De kopie staat klaar. Er is nog niets verstuurd.'
    : `De kopie staat klaar in ${folder}. Er is nog niets verstuurd.`,
  'Verstuur hem via je school, niet via een privé-app.',
];

export const COPY_EMPTY: readonly Line[] = ['De kopie is leeg: er is niets gekozen om mee te geven.'];

/** The student does not know yet, while a file with choices asked for a copy. */
export const notYetKnown = (rol: Rol | undefined): readonly Line[] => [
  'De student weet nog niet dat je dit deelt. Vertel het voordat je de kopie geeft.',
  ['Zeg bijvoorbeeld: ', ['quote', `“${sayFirst(rol)}”`]],
];

/** Conversations about more than one student go along together. */
export const severalStudents = (schuilnamen: readonly string[]): string =>
  `Let op: ${listed(schuilnamen)} samen in één kopie zijn makkelijker te herkennen en te verwisselen.`;

/** Words of art. 9 and 10 of which a file with choices says nothing. */
export const sensitiveLeft = (words: readonly string[]): string =>
  `Weggelaten: ${listed(words)}. Heeft de ander dit echt nodig? Zet het dan bij treffers, met houden.`;

/** Whether she wants to see it now. */
export const AFTER_COPY: Choice<'klaar' | 'map'> = {
  title: 'Wil je de map nu zien?',
  intro: [],
  options: [
    { value: 'klaar', text: 'Nee, klaar' },
    { value: 'map', text: 'Ja, open de map' },
  ],
  atOnce: [{ key: 'o', does: 'de map openen', value: 'map' }],
  standard: 'klaar',
};

export const FOLDER_NOT_OPENED: readonly Line[] = [
  'De map openen lukt niet op deze computer. De kopie staat er wel.',
];

/** The copy was made, but the register could not be written. */
export const notRegistered = (rows: readonly string[]): readonly Line[] => [
  [['warning', 'De kopie is klaar. Alleen het deelregister is niet bijgewerkt.']],
  `Zet ${rows.length === 1 ? 'deze regel' : 'deze regels'} er zelf onderaan bij, in deelregister.md:`,
  ...rows,
];

/** The copy was made, but a conversation does not say that it was shared. */
export const notMarked = (ids: readonly string[]): readonly Line[] => [
  [['warning', `Bij ${listed(ids)} kon ik niet noteren dat je het deelde.`]],
];

export const exportNeedsAnswers: readonly string[] = [
  'Zet je keuzes in een bestand: kansrijk export --antwoorden BESTAND',
  'De veiligste keuze staat al ingevuld in: kansrijk export --sjabloon',
];

/** What she named to go along, and never may. */
export const staysClosed = (id: string): string => `De vraag ${id} blijft altijd bij jou. Zet er nee achter.`;

/** The same for one of several plans. */
export const planStaysClosed = (id: string): string =>
  `De vraag ${id} blijft altijd bij jou. Kies de plannen apart, en zet daar nee achter.`;

/** A conversation that is about private life, or may be, for somebody at a leerbedrijf. */
export const tooPersonal = (personal: Personal): string =>
  personal === 'unknown'
    ? 'Het gesprek waar dit bij hoort, is er niet meer. Ging dat over privé? Dan mag hiervan niets naar een leerbedrijf. Het blijft dus bij jou.'
    : 'Dit gesprek gaat over privé. Daarvan gaat niets naar een leerbedrijf.';

/** A number or name that may never be in a copy. */
export const mustGo = (text: string): string =>
  `${text} mag nooit in een kopie staan. Kies vervang of weglaten.`;

export const unknownLogInFile = (id: string, near: string | undefined): string =>
  `Het gesprek ${id} ken ik niet.${near === undefined ? '' : ` Bedoel je ${near}?`}`;

export const unknownQuestionInFile = (id: string, near: string | undefined): string =>
  `De vraag ${id} staat niet in deze gesprekken.${near === undefined ? '' : ` Bedoel je ${near}?`}`;
export const notAnswered = (ids: readonly string[]): string => `Niet ingevuld, dus niet mee: ${listed(ids)}.`;
export const NOTHING_COPIED = 'Er is geen kopie gemaakt.';
/** Where nothing may go to this rol. */
export const OTHER_READER = 'Ga terug als het voor iemand anders is.';

const UNTIL_PROBLEMS = {
  gone: 'Deze dag is al voorbij. Kies een dag die nog komt.',
  far: 'Deze dag is meer dan twee jaar weg. Kies een eerdere dag.',
} as const;

/** A day until which a copy cannot be kept. */
export const untilRefused = (problem: keyof typeof UNTIL_PROBLEMS): string => UNTIL_PROBLEMS[problem];

export const TO_THE_COPY = 'Verder naar de kopie';
export const notInCopy = (texts: readonly string[]): string => `Staat niet in de kopie: ${listed(texts)}.`;
