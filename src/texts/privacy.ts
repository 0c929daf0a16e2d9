import type { Place } from '../domain/place.ts';
import type { LetOp, Soort, Treffer, Zekerheid } from '../domain/privacy/span.ts';
import type { Line } from '../ports/terminal.ts';

/** Each kind of personal data in a word or two. */
export const KIND_WORDS: Readonly<Record<Soort, string>> = {
  naam: 'naam',
  bsn: 'burgerservicenummer',
  onderwijsnummer: 'onderwijsnummer',
  telefoon: 'telefoonnummer',
  email: 'mailadres',
  postcode: 'postcode',
  adres: 'adres',
  iban: 'rekeningnummer',
  geboortedatum: 'geboortedatum',
  leeftijd: 'leeftijd',
  studentnummer: 'studentnummer',
  kenteken: 'kenteken',
  url: 'webadres of accountnaam',
};

/** What to do with each kind. */
const ADVICE: Readonly<Record<Soort, string>> = {
  naam: 'neem een schuilnaam of een rol, zoals: de mentor',
  bsn: 'haal dit weg: het mag hier nooit staan',
  onderwijsnummer: 'haal dit weg: het mag hier nooit staan',
  telefoon: 'laat dit weg',
  email: 'laat dit weg',
  postcode: 'laat dit weg',
  adres: 'laat dit weg, of schrijf: thuis',
  iban: 'laat dit weg',
  geboortedatum: 'laat dit weg',
  leeftijd: 'is het nodig? Een zeldzame leeftijd maakt iemand herkenbaar',
  studentnummer: 'laat dit weg',
  kenteken: 'laat dit weg',
  url: 'laat dit weg: het kan een school of persoon verraden',
};

/** What each word to be careful with is about. */
export const SENSITIVE_WORDS: Readonly<Record<LetOp['soort'], string>> = {
  gezondheid: 'gezondheid',
  geloof: 'geloof',
  herkomst: 'herkomst',
  seksualiteit: 'seksualiteit',
  overtuiging: 'overtuiging',
  strafrecht: 'politie of justitie',
};

const SURENESS: Readonly<Record<Zekerheid, string>> = {
  hoog: '',
  midden: 'waarschijnlijk een ',
  laag: 'misschien een ',
};

const placed = ({ line, column }: Place): string => `${line}:${column}`;

/** One find: the place, the words, the kind and what to do. */
export const hitLine = ({ soort, tekst, zekerheid }: Treffer, place: Place): Line => [
  ['quiet', `${placed(place)}  `],
  ['strong', tekst.replace(/\s+/g, ' ')],
  `  ${SURENESS[zekerheid]}${KIND_WORDS[soort]}: ${ADVICE[soort]}.`,
];

/** One word to be careful with. */
export const sensitiveLine = ({ soort, tekst }: LetOp, place: Place): Line => [
  ['quiet', `${placed(place)}  `],
  ['strong', tekst.replace(/\s+/g, ' ')],
  `  gaat over ${SENSITIVE_WORDS[soort]}. Heeft de ander dit echt nodig?`,
];

export const NOTHING_FOUND = 'Niets gevonden. Dat is geen zekerheid: lees het zelf ook nog eens na.';
export const HITS_TITLE: Line = [['title', 'Hieraan is iemand te herkennen']];
export const SENSITIVE_TITLE: Line = [['title', 'Wees hier voorzichtig mee']];
export const AFTER_REPORT: readonly Line[] = [
  '',
  ['Alles vervangen door codes kan met: ', ['key', 'kansrijk privacy BESTAND --vervang']],
  'Geen lijst vindt alles. Lees het zelf ook nog eens na.',
];

export const WHICH_FILE = [
  'Welke tekst wil je nakijken?',
  'Typ: kansrijk privacy BESTAND. Of geef de tekst door met een streepje: kansrijk privacy -',
] as const;
export const NOT_BOTH = ['--json en --vervang gaan niet samen.', 'Kies er één van de twee.'] as const;
export const ONE_STDIN = [
  'De tekst en de namen kunnen niet allebei van de invoer komen.',
  'Zet een van de twee in een bestand.',
] as const;

export const ANSWERS_OR_NAMES = [
  'De antwoorden en de namen kunnen niet allebei van de invoer komen.',
  'Zet een van de twee in een bestand.',
] as const;

/** Why a number may not stand in what she keeps or shares, and what to write instead. */
export const hardSentence = ({ soort }: Treffer): string =>
  `Hier staat een ${KIND_WORDS[soort]}. Dat mag niet in je aantekening. Schrijf liever: [${soort.toUpperCase()}]`;

/** The same, when everything else is ready to be saved. */
export const hardAt = (question: string, hit: Treffer): string => `${question}: ${hardSentence(hit)}`;

/** What to do about a schuilnaam of the wrong shape. */
export const ANOTHER_WORD = 'Kies een ander woord, of laat de schuilnaam weg.';

export const NOT_WRITTEN = 'Er is niets geschreven.';

/** Why a schuilnaam will not do, with three that are free; `word`: what she took is a word, and a first name too. */
export const schuilnaamRefused = (
  reason: 'vorm' | 'naam' | 'nummer' | 'bijnaam',
  free: readonly string[],
  word?: string,
): string => {
  const [one = '', two = '', three = ''] = free;
  if (word !== undefined) {
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    return `${name} is ook een voornaam. Kies iets wat niemand heet. Vrij zijn: ${one}, ${two} en ${three}.`;
  }
  const why = {
    vorm: 'Een schuilnaam is één woord van kleine letters, hoogstens 16.',
    naam: 'Dit lijkt op een naam. Kies een schuilnaam die niets over de student zegt.',
    nummer: 'Dit lijkt op een nummer. Kies een schuilnaam die niets over de student zegt.',
    bijnaam: 'Dit zegt iets over de student. Kies een schuilnaam die niets zegt.',
  }[reason];
  return `${why} Vrij zijn: ${one}, ${two} en ${three}.`;
};
