/** The words that can be typed after a colon in line mode. */
export const COMMANDS = [
  'uitleg',
  'terug',
  'overzicht',
  'verder',
  'regels',
  'leeg',
  'editor',
  'vervang',
  'veilig',
  'stop',
] as const;
/** One of them. */
export type Command = (typeof COMMANDS)[number];

/** What each of them does, for the explanation. */
export const COMMAND_WORDS: Readonly<Record<Command, string>> = {
  terug: 'een vraag terug. Alles blijft staan.',
  overzicht: 'al je antwoorden op een rij.',
  verder: 'de rest van dit blad overslaan.',
  regels: 'een regel van je tekst veranderen.',
  leeg: 'weghalen wat bij deze vraag staat.',
  editor: 'schrijven in je eigen editor. Ctrl+E kan ook.',
  vervang: 'namen en nummers vervangen, zoals door [NAAM-1]. Ctrl+R kan ook.',
  stop: 'bewaren en stoppen. Je kunt later verdergaan.',
  uitleg: 'deze uitleg.',
  veilig: 'wat je doet bij zorgen over veiligheid.',
};

/** Before the first question of a conversation. */
export const OPENING = [
  'Dit gaat regel voor regel. Typ je antwoord en druk op Enter.',
  'Je kunt ook altijd dit typen: :uitleg, :terug, :overzicht, :veilig of :stop.',
] as const;

/** Before the first menu, where there is no conversation yet. */
export const OPENING_MENU = 'Typ het nummer van je keuze. Je kunt ook :uitleg, :veilig of :stop typen.';
/** A letter that chooses at once. */
export const orType = (key: string, does: string): string => `Of typ ${key}: ${does}.`;

/** What Enter alone does here. */
export const enterIs = (does: string): string => `Enter is: ${does}.`;

/** The same for each kind of place, as it stands behind those words. */
export const ENTER = {
  skip: 'overslaan',
  keep: 'zo laten',
  onward: 'verder',
  save: 'bewaren',
  noName: 'geen schuilnaam',
  nothing: 'niets kiezen',
  noNote: 'geen notitie',
  noDan: 'leeg laten',
  noAgreement: 'geen afspraak',
  done: 'klaar, naar de volgende vraag',
  nobody: 'nog niemand',
  noDay: 'nog geen dag',
  asTyped: 'zo laten staan, in woorden',
  unchanged: 'niets veranderen',
  /** Where an answer holds a number that may never be kept: she can go on, and comes back here before it is saved. */
  withNumber: 'verder. Bewaren kan pas als het nummer weg is',
  /** The same where another reason was told. */
  refused: 'verder. Bewaren kan dan nog niet',
  /** In the overview, where such an answer stands in the way. */
  toNumber: 'naar het antwoord met het nummer',
  /** The same for a schuilnaam or a day that is none yet. */
  toUnfinished: 'naar het antwoord dat nog niet past',
} as const;

/** What stands before the place where she types. */
export const LABELS = {
  choice: 'Keuze: ',
  choices: 'Keuzes: ',
  answer: 'Antwoord: ',
  note: 'Notitie: ',
  number: 'Cijfer: ',
  name: 'Schuilnaam: ',
  day: 'Dag: ',
  als: 'Als: ',
  dan: 'Dan: ',
  wat: 'Wat: ',
  wie: 'Wie: ',
  wanneer: 'Wanneer: ',
  onward: 'Verder: ',
  line: 'Regel: ',
  secret: 'Wachtwoord: ',
} as const;

/** Before a line that is not shown. */
export const HIDDEN_HERE = 'Wat je typt, blijft onzichtbaar. Sluit af met Enter.';

/** What stands before one line of a text that is being changed. */
export const lineLabel = (number: number): string => `Regel ${number}: `;

/** Behind the first answer that was kept. */
export const SAVED_FIRST = 'Dit is bewaard. Elk volgend antwoord wordt ook meteen bewaard.';
/** At Esc. */
export const NOTHING_LOST = 'Er gaat niets verloren. Terug kan met :terug, stoppen kan met :stop.';
/** A command that means nothing at this place. */
export const NOT_HERE = 'Dat kan hier niet.';
/** After `:leeg`. */
export const EMPTIED = 'Hier staat nu niets meer.';
/** A paste of several lines came where one line is asked. */
export const JOINED = 'Je plakte meer regels. Die staan nu achter elkaar op één regel.';

/** Her word after the colon is none that there is. */
export const unknownCommand = (
  word: string,
  near: string | undefined,
  known: readonly string[],
): readonly string[] => [
  near === undefined
    ? `Het woord :${word} ken ik niet.`
    : `Het woord :${word} ken ik niet. Bedoel je :${near}?`,
  `Er is: ${known.map((name) => `:${name}`).join(', ')}.`,
];
/** The same where she may have meant it as text. */
export const AS_TEXT = 'Hoort het bij je antwoord? Typ dan twee dubbele punten aan het begin.';

/** What she gave is none of the numbers. */
export const notAmong = (first: number, last: number): string =>
  first === last
    ? `Dit herken ik niet. Typ het cijfer ${first}.`
    : `Dit herken ik niet. Typ een nummer van ${first} tot en met ${last}.`;

/** What is chosen here by now. */
export const chosenNow = (what: string): string => `Nu gekozen: ${what}.`;
/** What was filled in here by now. */
export const standsNow = (what: string): string => `Nu staat er: ${what}.`;
/** A point with a note and without a mark. */
export const NO_MARK_YET = 'geen keuze';
/** The note behind a choice. */
export const withNote = (note: string): string => `Notitie: ${note}`;
/** Behind an answer that was not finished. */
export const HALF_DONE = 'nog niet af';

/** Where she is. */
export const pointOf = (number: number, total: number): string => `Punt ${number} van ${total}.`;
/** The point or plan that a question is about. */
export const aboutPoint = (what: string): string => `Dit gaat over: ${what}.`;

/** A page of points. */
export const POINT_LINES = {
  note: 'Een notitie erbij? Typ die achter het nummer, zoals: 2 vraag naar de stage.',
  noteKept: 'Je notitie is bewaard. Wat kies je hier?',
  unknown: (numbers: string): string => `Dit herken ik niet. Typ ${numbers}, met of zonder notitie erachter.`,
} as const;

/** A text of several lines. */
export const WRITING = {
  before: 'Je schreef:',
  after: 'Wat je nu typt, komt eronder.',
  change: 'Een regel veranderen kan met :regels, opnieuw beginnen met :leeg.',
  which: 'Welke regel wil je veranderen? Typ het nummer.',
  erase: 'Verander het einde, of wis alles met Ctrl+U. Een lege regel gaat weg.',
  done: 'Klaar? Typ dan alleen een punt.',
  end: 'Zoveel regels als je wilt. Een regel met alleen een punt is het einde.',
} as const;

/** Under what she wrote, where her words ask for the card. */
export const CARD_OFFER = 'Zorgen over veiligheid? Met :veilig zie je wat je nu doet.';

/** How she gets on with a text that was refused; what she types comes under it. */
export const REFUSED_TEXT = 'Opnieuw beginnen kan met :leeg, stoppen met :stop.';
/** The same for one line; what she types comes in its place. */
export const REFUSED_LINE = 'Typ het opnieuw. Stoppen kan met :stop.';

/** What can come in the place of a find. */
export const replaceWith = (codes: string): string => `Vervangen door ${codes} kan met :vervang.`;
/** The same where more was found than was just named. */
export const REPLACE_ALL = 'Namen en nummers hier vervangen kan met :vervang.';
/** Where she can still replace what she left without having been told of it. */
export const STILL_TO_REPLACE: Readonly<Record<'onward' | 'back' | 'overview', string>> = {
  onward: 'Terug met :terug om het te vervangen.',
  back: 'Daar vervang je het met :vervang.',
  overview: 'Kies dat antwoord en vervang het.',
};
/** After that. */
export const replacedBy = (codes: string): string => `Vervangen door ${codes}.`;
/** Where it can be taken back. */
export const REPLACED_ONCE = 'Terugzetten kan met nog eens :vervang.';
/** And after that once more. */
export const PUT_BACK = 'Het staat er weer zoals je het schreef.';
/** What she wrote, as it is now. */
export const NOW_WRITTEN = 'Er staat nu:';
/** Her editor has closed. */
export const BACK_FROM_EDITOR = 'Terug uit je editor.';

/** Before schuilnamen that were used before. */
export const RECENT = 'Eerder gebruikt. Typ het nummer, of een andere schuilnaam.';

/** Several choices. */
export const MANY = 'Meer kiezen? Zet een komma tussen de nummers, zoals 1, 2.';

/** An als-dan-plan. */
export const PLAN_LINES = {
  starts: 'Typ zelf een begin, of het nummer van een zin:',
  before: (plan: string): string => `Je schreef: ${plan}`,
  plan: (plan: string): string => `Je plan: ${plan}`,
  change: 'Je kunt het nu nog veranderen.',
  keptReady: (sentence: string, moment: string): string => `${sentence} Die zette je klaar bij: ${moment}.`,
} as const;

/** Afspraken. */
export const AGREEMENT_LINES = {
  list: 'Dit staat op de lijst:',
  listed: (item: string): string => `Op de lijst: ${item}.`,
  removed: 'Die afspraak is weggehaald.',
  change: 'Een afspraak veranderen? Typ het nummer.',
  changing: (item: string): string => `Je verandert: ${item}.`,
  half: (item: string): string => `Je was hiermee bezig: ${item}.`,
  another: 'Nog een afspraak? Typ wat jullie afspraken.',
} as const;

/** After a question about a story. */
export const STORY_AGAIN = 'Het verhaal nog eens lezen? Typ :uitleg.';

/** Something was typed where there is only something to read. */
export const READING_ONLY = 'Hier hoef je niets te typen.';

/** The overview before saving. */
export const OVERVIEW_LINES = {
  change: 'Een antwoord veranderen? Typ het nummer.',
  moreWords: (count: number): string => (count === 1 ? '(en nog 1 woord)' : `(en nog ${count} woorden)`),
} as const;

/** After the explanation or the card. */
export const backAt = (question: string): string => `Terug bij de vraag: ${question}`;

/** The explanation: what can be typed at each kind of question. */
export const HELP_LINES = {
  here: 'Dit kun je hier typen',
  always: 'Dit kun je altijd typen',
  editing: 'Backspace wist een letter, Ctrl+W een woord, Ctrl+U de hele regel.',
  breakKept: 'Ctrl+C stopt meteen, en wat je typte is bewaard.',
  breakMenu: 'Ctrl+C stopt meteen.',
  breakUnkept: 'Ctrl+C stopt meteen, zonder kopie.',
  stopMenu: 'stoppen.',
  stopUnkept: 'stoppen zonder kopie. Je gesprek blijft staan.',
  withKeys: (pairs: string): string => `Met toetsen: ${pairs}.`,
} as const;

/** The same, by kind of question. */
export const TYPE_HERE = {
  points: [
    'Een nummer, de eerste letter of het hele woord.',
    'Een notitie typ je erachter, zoals: 2 vraag naar de stage.',
    'Alleen t: een notitie van meer regels.',
    'Een losse zin wordt ook een notitie.',
  ],
  choice: ['Het nummer, of de woorden van je keuze.'],
  many: [
    'De nummers van je keuzes, met een komma ertussen.',
    'Wat je typt, komt in de plaats van wat er stond.',
  ],
  scale: ['Een cijfer van 0 tot en met 10.'],
  text: [
    'Je antwoord, zoveel regels als je wilt. Een regel met alleen een punt is het einde.',
    'Enter op de eerste regel slaat over. Wat er al stond, blijft dan staan.',
    'Wat je typt, komt onder wat er al stond.',
    'Wil je een regel met alleen een punt? Typ dan twee punten.',
    'Begint je regel met een dubbele punt? Typ er dan twee.',
    'Alles wat je plakt, is tekst. Ook een punt of een dubbele punt.',
  ],
  line: ['Eén regel. Wat je typt, komt in de plaats van wat er stond.'],
  plan: [
    'Eerst het begin: wanneer je dit doet. Daarna wat je dan doet.',
    'Een hele zin mag ook: Als de les begint, dan groet ik eerst.',
    'Wat je typt, komt in de plaats van wat er stond.',
  ],
  agreements: [
    'Eerst wat jullie afspraken. Daarna wie het doet, en wanneer.',
    'Enter bij wat: klaar, naar de volgende vraag.',
    'Staat er al iets op de lijst? Met het nummer verander je het, met :leeg haal je het weg.',
  ],
  overview: ['Het nummer van een antwoord dat je wilt veranderen.'],
  menu: ['Het nummer van je keuze.'],
  reading: ['Niets. Enter gaat verder.'],
} as const;
