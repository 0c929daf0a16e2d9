/** What the program is, above its help. */
export const PROGRAM =
  'Bereid een gesprek met een student voor, kijk erop terug, en deel wat nodig is.\n' +
  'Op basis van de handreiking Kansrijke Entree (Hogeschool Rotterdam, 2023). Alles blijft op deze computer.';

/** The words, each with what it does. */
export const WORDS = {
  checklist: 'een lijst doorlopen, voor of na een gesprek',
  voor: 'een gesprek voorbereiden: een minuut of twee',
  tijdens: 'je aandachtspunten en je plan, voor tijdens het gesprek',
  reflect: 'terugkijken op een gesprek: 1, 5 of 10 minuten',
  feedback: 'met een collega praten over een gesprek: 20 minuten',
  casus: 'een verhaal lezen in stukjes, alleen of met je team',
  verder: 'verdergaan met een gesprek dat nog open staat',
  lijst: 'jouw gesprekken, de nieuwste eerst',
  zoek: 'zoeken in je gesprekken, op woord, dag of student',
  toon: 'één gesprek teruglezen',
  export: 'een kopie maken voor een collega-begeleider',
  privacy: 'een tekst nakijken: wie is eraan te herkennen?',
  nieuw: 'een eigen lijst of casus beginnen',
  proef: 'zien hoe je lijst of casus wordt, met verzonnen antwoorden',
  controleer: 'een lijst of casus nakijken die je zelf schreef',
  zeg: 'één zin om nu te zeggen, bij een moment als te laat',
  kenmerken: 'de 26 kenmerken van de handreiking, of één ervan',
  begeleidingsdoelen: 'waar een gesprek over kan gaan',
  samenwerkingsvormen: 'met wie je samenwerkt, en wanneer dat verandert',
  rollen: 'wie wat doet rond een student',
  woordenlijst: 'wat een woord betekent, met feiten over Entree',
  bronnen: 'waar alles op rust',
  veiligheid: 'de kaart bij zorgen over veiligheid',
  hulp: 'deze uitleg, of die bij één woord',
} as const;

/** The words in groups, as the help shows them. */
export const GROUPS: readonly { readonly title: string; readonly words: readonly string[] }[] = [
  { title: 'Elke week', words: ['checklist', 'reflect', 'export'] },
  { title: 'Kort', words: ['voor', 'tijdens', 'na'] },
  { title: 'Terugzien', words: ['verder', 'lijst', 'zoek', 'toon'] },
  { title: 'Samen leren', words: ['feedback', 'casus'] },
  { title: 'Delen', words: ['privacy'] },
  {
    title: 'Opzoeken',
    words: [
      'veiligheid',
      'zeg',
      'kenmerken',
      'begeleidingsdoelen',
      'samenwerkingsvormen',
      'rollen',
      'woordenlijst',
      'bronnen',
    ],
  },
  { title: 'Zelf schrijven', words: ['nieuw', 'proef', 'controleer'] },
];

export const FLAGS = {
  hulp: 'deze uitleg',
  versie: 'de versie van het programma',
  map: 'een andere map dan ~/kansrijk',
  toegankelijk: 'regel voor regel, voor een schermlezer',
  geenInvoer: 'niets vragen',
  noColor: 'zonder kleur',
  debug: 'bij een fout: alle details',
  student: 'de schuilnaam van de student, zoals eik',
  moment: 'voor, tijdens of na',
  doel: 'algemeen, persoonlijk, loopbaan of vakoverstijgend',
  rol: 'jouw rol, zoals mentor of praktijkbegeleider',
  samenwerking: 'school-praktijk, binnen-school of zorgteam',
  minuten: '1, 5 of 10',
  datum: 'de dag van het gesprek: JJJJ-MM-DD',
  tijd: 'het tijdstip van het gesprek: UU:MM',
  antwoorden: 'antwoorden uit een bestand, of van - (standaardinvoer)',
  sjabloon: 'een leeg antwoordenbestand om in te vullen',
  json: 'als gegevens, voor andere programma’s',
  soort: 'checklist, reflectie, feedback of casus',
  vorm: 'alleen van deze lijst of casus, zoals begeleiding',
  kenmerk: 'alleen waar iets is ingevuld bij dit kenmerk, zoals relatie',
  casusKenmerk: 'alleen casussen met dit kenmerk, zoals relatie',
  casusDoel: 'alleen casussen bij dit doel, zoals loopbaan',
  casusRol: 'jouw rol; zonder naam: alleen casussen voor die rol',
  ervaring: 'starter of ervaren: daar past een vraag bij om mee te lezen',
  samen: 'met een team aan één scherm: lezen, stil zijn, praten',
  sinds: 'vanaf deze dag: maandag, vorige week, 1 december',
  tot: 'tot en met deze dag: gisteren, november, 2026-11-01',
  periode: 'in deze tijd: vorige week, november, sinds maandag',
  open: 'alleen met een afspraak die nog niet klaar is',
  alles: 'alles, niet alleen de laatste 20',
  bij: 'het gesprek waar dit bij hoort, of: geen',
  alleSchermen: 'ook de schermen van andere gesprekken',
  tegen: 'vergelijken met een oudere versie van hetzelfde bestand',
  vervang: 'print de tekst met codes, zoals [NAAM-1]',
  namen: 'namen die erin staan, één per regel; ze worden niet bewaard',
  afdrukken: 'op één blad, om af te drukken',
  uitvoerBlad: 'waar het blad komt: een naam op .html of .txt',
  uitvoer: 'waar de kopie komt: een bestandsnaam, of - voor dit venster',
  formaat: 'md (tekst), html (pagina), docx (Word) of json (gegevens)',
  indeling: 'gewoon, of starrt: situatie, taak, actie, resultaat, reflectie, transfer',
  ontvanger: 'op slot voor wie deze sleutel heeft (age1…); mag vaker',
  wachtwoordbestand: 'op slot met het wachtwoord dat in dit bestand staat',
  alsTekst: 'een kopie op slot als letters, om in een mail te plakken',
} as const;

export const ARGUMENTS = {
  lijst: 'de naam van de lijst, zoals begeleiding',
  casus: 'de naam van de casus, zoals sanna',
  concept: 'de naam van het open gesprek',
  log: 'de naam van het gesprek, zoals die in kansrijk lijst staat',
  naam: 'een naam, of een deel ervan',
  woord: 'een woord, zoals bpv',
  moment: 'het moment, zoals: te laat',
  tekst: 'wat je zoekt; woorden tussen aanhalingstekens horen bij elkaar',
  contentKind: 'checklist of casus',
  contentId: 'een korte naam, zoals startgesprek',
  contentFile: 'het bestand, of de naam van een eigen lijst of casus',
  bestanden: 'de bestanden; zonder bestand: al je eigen lijsten en casussen',
  text: 'een tekstbestand, of - voor de standaardinvoer',
  onderwerp: 'een woord, of: instellingen, toegankelijkheid, privacy, omgeving, afsluitcodes',
  logs: 'de namen van de gesprekken, zoals die in kansrijk lijst staan',
} as const;

export const HEADINGS = {
  use: 'Gebruik:',
  options: 'Keuzes:',
  arguments: 'Erbij:',
  globalOptions: 'Altijd:',
} as const;

export const PLACEHOLDER_OPTIONS = '[keuzes]';
export const PLACEHOLDER_WORD = '[woord]';
export const MORE_HELP =
  'Uitleg bij één woord: kansrijk help checklist\n' +
  'Meer uitleg: kansrijk help instellingen, toegankelijkheid, privacy, omgeving of afsluitcodes';

export const notAmong = (flag: string, value: string): string => `${flag} kent ${value} niet.`;
export const choices = (allowed: readonly (string | number)[]): string => `Kies uit: ${allowed.join(', ')}.`;
export const didYouMean = (near: string): string => `Bedoel je ${near}?`;
export const SEE_HELP = 'Wat er kan, zie je met: kansrijk --hulp';
export const NO_DATE = {
  sentence: 'Dit kan ik niet lezen als datum.',
  advice: 'Schrijf een datum als 2026-11-24: jaar, maand, dag.',
} as const;
export const NO_TIME = {
  sentence: 'Dit kan ik niet lezen als tijd.',
  advice: 'Schrijf een tijd als 09:30: uur en minuten.',
} as const;
export const unknownWord = (word: string): string => `Het woord ${word} ken ik niet.`;
export const wordTooMany = (word: string): string => `${word} hoort hier niet.`;
export const unknownFlag = (flag: string): string => `De keuze ${flag} ken ik niet.`;
export const flagNeedsValue = (flag: string): string => `Achter ${flag} hoort nog iets.`;
export const wordNeedsArgument = (name: string): string => `Er ontbreekt nog iets: ${name}.`;
export const WRONG_USE = 'Zo werkt deze opdracht niet.';
