import type { Moment, PointValue } from '../domain/words.ts';

/** The moment of a conversation, as it stands in the header of a screen. */
export const MOMENT_WORDS: Readonly<Record<Moment, string>> = {
  voor: 'vóór het gesprek',
  tijdens: 'tijdens het gesprek',
  na: 'na het gesprek',
};

/** "blad 1 van 2". */
export const sheetOf = (sheet: number, sheets: number): string => `blad ${sheet} van ${sheets}`;

/** The letter of each mark of a point; no letter means two things at one moment. */
export const MARK_KEYS: Readonly<Record<PointValue, string>> = {
  'in orde': 'i',
  aandacht: 'a',
  'niet nodig': 'n',
  gedaan: 'g',
  'een beetje': 'b',
  'kwam er niet van': 'k',
};

/** What stands in the place of a mark that was not given. */
export const NO_MARK = '·';

/** Above the first free text of a conversation (the privacy rule, word for word). */
export const WRITING_RULE = 'Schrijf zo dat de student dit mag lezen. Het blijft in jouw map.';

/** The same about a casus: nobody in it is real. */
export const WRITING_RULE_CASUS = 'Het verhaal is verzonnen. Wat je schrijft, blijft in jouw map.';

/** At the foot from the first answer on. */
export const SAVED = 'bewaard';
/** What Esc says: it throws nothing away. */
export const NOTHING_LOST = 'Er gaat niets verloren. Ctrl+B is terug. Ctrl+S is bewaren en stoppen.';
/** The same in a menu, where nothing was filled in yet; from some there is a way back. */
export const nothingLostIn = (canGoBack: boolean): string =>
  canGoBack ? 'Ctrl+B is terug. Ctrl+S is stoppen.' : 'Ctrl+S is stoppen.';
/** On the next screen, when she went on with nothing chosen. */
export const NOTHING_CHOSEN = 'Niets gekozen. Dat mag.';
/** What Ctrl+B says on the first screen. */
export const FIRST_SHEET = 'Dit is het begin. Hier gaat niets aan vooraf.';
/** When she pastes on a screen without a field. */
export const PASTE_NOT_HERE = 'Plakken kan alleen waar je kunt typen.';

/** Names of keys and what they do, as they stand at the foot of a screen. */
export const KEYS = {
  next: ['Enter', 'volgende'],
  skip: ['Enter', 'overslaan'],
  toOverview: ['Enter', 'naar overzicht'],
  toNote: ['Enter', 'notitie'],
  toChoice: ['↑', 'andere keuze'],
  noteDone: ['Enter', 'notitie klaar'],
  toDan: ['Enter', 'naar dan'],
  toWho: ['Enter', 'wie'],
  toWhen: ['Enter', 'wanneer'],
  addItem: ['Enter', 'op de lijst'],
  changeItem: ['Enter', 'aanpassen'],
  removeItem: ['Backspace', 'weghalen'],
  undo: ['Ctrl+Z', 'ongedaan maken'],
  save: ['Enter', 'bewaren'],
  change: ['Enter', 'aanpassen'],
  fillIn: ['Enter', 'invullen'],
  take: ['Enter', 'kiezen'],
  choose: ['↑↓, cijfer of letter', 'kiezen'],
  move: ['↑↓', 'lopen'],
  walk: ['↑↓ of cijfer', 'lopen'],
  scroll: ['↑↓', 'lezen'],
  readOn: ['Enter', 'verder lezen'],
  toggle: ['spatie of cijfer', 'aan of uit'],
  slide: ['↑↓ of cijfer', 'kiezen'],
  slideFlat: ['←→ of cijfer', 'kiezen'],
  note: ['t', 'notitie'],
  newline: ['Ctrl+J', 'nieuwe regel'],
  editor: ['Ctrl+E', 'eigen editor'],
  otherField: ['Tab', 'ander veld'],
  toStarts: ['↓', 'kies een zin'],
  takeStart: ['Enter', 'zin invullen'],
  help: ['?', 'uitleg'],
  helpInText: ['F1', 'uitleg'],
  back: ['Ctrl+B', 'terug'],
  overview: ['Ctrl+O', 'overzicht'],
  stop: ['Ctrl+S', 'stoppen'],
  signals: ['s', 'zorgen over veiligheid'],
  close: ['Enter', 'terug'],
} as const satisfies Readonly<Record<string, readonly [key: string, does: string]>>;

/** One key at the foot of a screen: its name, and what it does. */
export type KeyHint = readonly [key: string, does: string];

/** The page of points. */
export const POINTS = {
  optional: 'Je hoeft niet alles langs te lopen.',
  note: 'notitie',
  noteQuestion: 'Wat wil je erbij zetten?',
} as const;

const COUNTS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'] as const;

const inWord = (count: number): string => COUNTS[count] ?? String(count);

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A choice among several. */
export const CHOICES = {
  most: (most: number): string =>
    most === 1 ? 'Kies er één.' : most === 2 ? 'Kies er één of twee.' : `Kies er hooguit ${inWord(most)}.`,
  full: (most: number): string =>
    most === 1
      ? 'Je koos er al een. Zet die eerst uit.'
      : `Je koos er al ${inWord(most)}. Zet er eerst een uit.`,
} as const;

/** An als-dan-plan. */
export const PLAN = {
  als: 'Als …',
  dan: 'dan …',
  alsQuestion: 'Wanneer merk je dat het moment er is?',
  danQuestion: 'Wat doe of zeg jij dan?',
  advice: 'Kies een moment dat je kunt zien of horen. Kies iets wat je zelf doet.',
  starts: 'Of kies een zin met ↓.',
  startsChange: 'Je kunt hem daarna veranderen.',
} as const;

/** Above ready sentences of which she kept the first ones ready herself, one of them at this moment of `kansrijk zeg`. */
export const keptReadyFirst = (count: number, moment: string): string =>
  count === 1
    ? `De eerste zette je klaar bij: ${moment}.`
    : `De eerste ${inWord(count)} zette je zelf klaar.`;

/** Afspraken. */
export const AGREEMENTS = {
  wat: 'Wat',
  wie: 'Wie',
  wanneer: 'Wanneer',
  when: 'Een dag mag in woorden: vrijdag, 1 december of over twee weken.',
  unreadable:
    'Die dag herken ik nog niet. Typ bijvoorbeeld 1 december. Of druk op Enter: dan blijft het zo staan.',
  vague:
    'Dat is nog geen vaste dag. Typ er een, zoals 1 december. Of druk op Enter: dan blijft het zo staan.',
  another: 'Nog een? Enter op een lege regel gaat verder.',
} as const;

/** A date. */
export const DATES = {
  hint: 'Een dag mag in woorden: vrijdag, 1 december of over twee weken.',
  unreadable: 'Die dag herken ik nog niet. Typ bijvoorbeeld 1 december, vrijdag of over twee weken.',
  vague: 'Dat is nog geen vaste dag. Typ er een, zoals vrijdag of 1 december.',
} as const;

/** A schuilnaam. */
export const SCHUILNAMEN = {
  recent: 'Eerder gebruikt',
  pick: 'eerder gebruikt',
  pickHere: 'een schuilnaam van eerder invullen',
} as const;

/** The overview before saving. */
export const OVERVIEW = {
  title: 'Kijk het nog even na',
  explanation: 'Ga met de pijlen naar een antwoord. Met Enter verander je het.',
  save: 'Bewaren',
  expired: (count: number): string =>
    count === 1
      ? 'Eén antwoord hoort er niet meer bij. Het komt niet in je aantekening.'
      : `${withCapital(inWord(count))} antwoorden horen er niet meer bij. Ze komen niet in je aantekening.`,
  /** The same where there is little room. */
  expiredInShort: (count: number): string => `Komt niet in je aantekening (${count}):`,
  moreExpired: (count: number): string => `en nog ${count}`,
  skipped: 'niet ingevuld',
  /** Of a question that waits here. */
  aside: 'kan erbij',
  openPoints: (count: number): string => (count === 1 ? '1 punt nog leeg' : `${count} punten nog leeg`),
  open: (count: number): string =>
    count === 0
      ? 'Alles is ingevuld.'
      : count === 1
        ? 'Eén vraag is nog leeg. Dat mag zo blijven.'
        : `${withCapital(inWord(count))} vragen zijn nog leeg. Dat mag zo blijven.`,
  half: 'nog niet af',
} as const;

/** The explanation that `?` opens. */
export const HELP = {
  title: 'Uitleg',
  example: 'Bijvoorbeeld',
  /** The same where there is little room. */
  exampleInShort: 'Zoals',
  signs: 'Dit kun je zien of horen',
  ratherNot: 'Liever niet',
  say: 'Dit kun je zeggen',
  keys: 'Toetsen',
  talk: 'Blijft dit in je hoofd? Praat erover met een collega.',
  signalsTitle: 'Zorgen over veiligheid',
} as const;

/** What the keys do that are the same everywhere, for the explanation. */
export const EVERYWHERE = {
  editor: ['Ctrl+E', 'dit antwoord schrijven in je eigen editor'],
  replace: ['Ctrl+R', 'namen en nummers vervangen, zoals door [NAAM-1]'],
  back: ['Ctrl+B of Shift+Tab', 'een blad terug; alles blijft staan'],
  overview: ['Ctrl+O', 'overzicht van al je antwoorden'],
  stop: ['Ctrl+S', 'bewaren en stoppen; later verder'],
  break: ['Ctrl+C', 'meteen stoppen; wat je typte is bewaard'],
  leave: ['Ctrl+S of Ctrl+C', 'stoppen'],
  help: ['?, F1 of Ctrl+G', 'deze uitleg'],
} as const satisfies Readonly<Record<string, KeyHint>>;

/** The same where nothing of the conversation is written down: a copy is made of what was kept before. */
export const UNKEPT = {
  stop: ['Ctrl+S', 'stoppen zonder kopie; je gesprek blijft staan'],
  break: ['Ctrl+C', 'meteen stoppen zonder kopie'],
  nothingLost: 'Je gesprek blijft staan. Ctrl+B is terug. Ctrl+S is stoppen.',
} as const satisfies Readonly<Record<string, KeyHint | string>>;

/** What keys do on each kind of screen, for the explanation. */
export const KEYS_HERE = {
  points: [
    ['Enter', 'naar het volgende blad; niets is verplicht'],
    ['↑ ↓ of Tab', 'naar een ander punt'],
    ['een cijfer', 'naar het punt met dat nummer, van boven geteld'],
    ['spatie of ← →', 'langs de keuzes lopen'],
    ['Backspace', 'de keuze weghalen'],
    ['t', 'een notitie erbij; Enter sluit hem'],
  ],
  choice: [
    ['Enter', 'verder; overslaan mag'],
    ['↑ ↓, cijfer of letter', 'kiezen'],
    ['Backspace', 'de keuze weghalen'],
  ],
  many: [
    ['Enter', 'verder; overslaan mag'],
    ['↑ ↓', 'lopen'],
    ['spatie of een cijfer', 'aan of uit zetten'],
  ],
  scale: [
    ['Enter', 'verder; overslaan mag'],
    ['↑ ↓ ← → of een cijfer', 'kiezen; eerst 1 en dan 0 is tien'],
    ['Backspace', 'de keuze weghalen'],
  ],
  text: [
    ['Enter', 'verder; overslaan mag'],
    ['Ctrl+J of Alt+Enter', 'nieuwe regel'],
    ['Ctrl+Z', 'het laatste ongedaan maken'],
    ['Ctrl+← en Ctrl+→', 'een woord verder of terug'],
  ],
  line: [
    ['Enter', 'verder; overslaan mag'],
    ['Ctrl+Z', 'het laatste ongedaan maken'],
  ],
  plan: [
    ['Enter', 'naar het tweede veld, en daarna verder'],
    ['Tab of ↑ ↓', 'naar het andere veld'],
    ['Ctrl+Z', 'het laatste ongedaan maken'],
  ],
  planStarts: [['↓', 'naar de zinnen om mee te beginnen; Enter vult er een in']],
  agreements: [
    ['Enter', 'naar het volgende veld; op een lege regel verder'],
    ['↑ ↓', 'naar een afspraak of een veld'],
    ['Backspace', 'op een afspraak: weghalen'],
    ['Ctrl+Z', 'het laatste ongedaan maken'],
  ],
  overview: [
    ['↑ ↓', 'naar een antwoord'],
    ['Enter', 'dat antwoord aanpassen, of bewaren'],
  ],
  menu: [
    ['↑ ↓ of een cijfer', 'lopen'],
    ['Enter', 'kiezen'],
  ],
  reading: [
    ['Enter', 'verder'],
    ['↑ ↓', 'verder lezen'],
  ],
} as const satisfies Readonly<Record<string, readonly KeyHint[]>>;

/** Under what she writes, where her words ask for the card. */
export const CARD_OFFER = [
  ['quiet', 'Zorgen over veiligheid? '],
  ['key', 'F1'],
  ['quiet', ' en dan '],
  ['key', 's'],
  ['quiet', ' laat zien wat je nu doet.'],
] as const;

/** Behind the screens, where she stopped before it could be offered there. */
export const CARD_AFTERWARDS = [
  ['quiet', 'Zorgen over veiligheid? Typ: '],
  ['key', 'kansrijk veiligheid'],
] as const;

/** After the key that shows the whole text that a question is about. */
export const WHOLE_STORY = 'laat het hele verhaal zien';

/** How many rows are out of sight. */
export const moreRows = (rows: number): string => (rows === 1 ? '… nog 1 regel' : `… nog ${rows} regels`);
