import type { NaslagName, NaslagValue } from '../domain/naslag/naslag.ts';
import { wordFor, type NaslagItem, type NaslagWord } from '../domain/naslag/naslag-item.ts';
import type { Style } from '../ports/terminal.ts';

/** What to type to open an entry. */
export const commandFor = (item: NaslagItem): string =>
  item.part === 'veiligheid' && item.id === 'kaart'
    ? 'kansrijk veiligheid'
    : `kansrijk ${wordFor(item)} ${item.id}`;

/** A field of a page: its key, the heading above it, and how it reads. */
export interface FieldText {
  readonly key: string;
  /** Nothing where the text speaks for itself. */
  readonly heading?: string;
  readonly style?: Style;
}

const field = (key: string, heading?: string, style?: Style): FieldText => ({
  key,
  ...(heading !== undefined && { heading }),
  ...(style !== undefined && { style }),
});

const SAY = field('zeg', 'Zeg bijvoorbeeld', 'quote');
const LIMIT = field('grens', 'Waar het stopt');
const PRACTICE = field('uit_de_praktijk', 'Uit de praktijk');
const NAME_IN_SOURCE = field('titel_bron', 'In de handreiking');
const SOURCE = field('bron', 'Waar het staat', 'quiet');

type PageText = readonly (readonly FieldText[])[];

/** The fields of each kind of page in the order in which they read well; a blank line stands between the groups. */
export const PAGES: Readonly<Record<NaslagName, PageText>> = {
  kenmerken: [
    [field('zin'), field('waarom', 'Waarom het werkt')],
    [field('tekens', 'Zo zie je het')],
    [SAY, field('liever_niet', 'Liever niet'), field('in_de_weg', 'Wat in de weg zit'), LIMIT, PRACTICE],
    [field('plan', 'Een plan')],
    [NAME_IN_SOURCE, SOURCE],
  ],
  begeleidingsdoelen: [
    [field('zin'), field('waarom', 'Waarom het telt')],
    [field('waarover', 'Waar het over gaat')],
    [field('op_school', 'Op school')],
    [field('op_de_stage', 'Op de stage')],
    [field('wie', 'Met wie'), LIMIT, SAY, PRACTICE],
    [NAME_IN_SOURCE, SOURCE],
  ],
  samenwerkingsvormen: [
    [field('zin'), field('waarom', 'Waarom')],
    [field('wie', 'Wie meedoet')],
    [field('zo_gaat_het', 'Zo gaat het')],
    [
      field('regie', 'Wie de leiding heeft'),
      field('overgang', 'En daarna'),
      field('student', 'Stem van de student'),
      LIMIT,
    ],
    [field('vragen', 'Vragen om samen te stellen')],
    [SAY, PRACTICE],
    [NAME_IN_SOURCE, SOURCE],
  ],
  rollen: [
    [field('zin')],
    [field('doet', 'Doet wel')],
    [field('doet_niet', 'Hoort er niet bij')],
    [field('bestaat_uit', 'Wie erbij horen')],
    [
      field('vraag_naar', 'Hiervoor kun je er terecht'),
      field('kaw', 'Klas als Werkplaats'),
      field('achtergrond', 'Achtergrond'),
    ],
    [NAME_IN_SOURCE, SOURCE],
  ],
  woordenlijst: [[field('uitleg')], [NAME_IN_SOURCE, SOURCE]],
  context: [
    [field('zin')],
    [field('feiten', 'Feiten')],
    [field('waarom_telt', 'Waarom dit telt')],
    [PRACTICE],
    [SOURCE],
  ],
  bronnen: [
    [field('uitleg')],
    [field('regel', 'Onze regel'), field('keuze', 'Onze keuze'), field('let_op', 'Let op')],
    [field('titel_bron', 'Titel'), field('bron', 'Bron', 'quiet'), field('url', 'Op internet')],
  ],
  zeggen: [
    [field('liever_niet', 'Liever niet'), field('waarom', 'Waarom')],
    [field('plan', 'Een plan')],
    [SOURCE],
  ],
  veiligheid: [],
};

export const SEE_ALSO = 'Zie ook';
export const READ_FURTHER = 'Lees verder';
export const KENMERK = 'Kenmerk';
/** Above the casussen in which a kenmerk can be seen, and before the word to read one. */
export const IN_CASUSSEN = 'In een casus, waar je het ziet of juist mist';
export const READ_CASUS = 'Lees een casus';
export const ADDED_BY_US = 'Toegevoegd door ons.';
export const FOUND_WITH = 'Ook te vinden met';
export const FACTS_SOURCE = 'Waar de feiten staan';
export const MORE_FACTS = 'Meer feiten en cijfers';
/** The command for all facts about Entree. */
export const MORE_FACTS_COMMAND = 'kansrijk woordenlijst achtergrond';
export const MORE_ON_SAFETY = 'Meer';
/** Where a rol or team works. */
export const PLACES: Readonly<Record<string, string>> = {
  school: 'op school',
  leerbedrijf: 'in het leerbedrijf',
  zorg: 'zorg op school',
  buiten: 'buiten school',
};
export const PLACE = 'Waar';
/** A name that only refers on. */
export const seeInstead = (naam: string, ids: readonly string[]): string =>
  `${naam}: zie ${ids.join(' of ')}`;

/** Some entries that belong together, under a title; its id can be typed too. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly holds: (item: NaslagItem) => boolean;
}

const by =
  (key: string, value: NaslagValue | undefined) =>
  ({ velden }: NaslagItem): boolean =>
    velden[key] === value;

const groupOf = (key: string, id: string, title: string): Group => ({ id, title, holds: by(key, id) });

/** Moments that belong together; each stands in one of these groups. */
const moments = (id: string, title: string, ids: string): Group => ({
  id,
  title,
  holds: (item) => ids.split(' ').includes(item.id),
});

/** The groups of an overview, in the order of the content. */
export const GROUPS: Readonly<Record<NaslagWord, readonly Group[]>> = {
  kenmerken: [
    groupOf('groep', 'algemeen', 'In elk gesprek'),
    groupOf('groep', 'persoonlijk', 'Wat er thuis of privé speelt'),
    groupOf('groep', 'loopbaan', 'Werk en toekomst'),
    groupOf('groep', 'vakoverstijgend', 'Leren werken'),
    groupOf('groep', 'samenwerking', 'Samenwerken'),
  ],
  begeleidingsdoelen: [
    { id: 'doelen', title: 'De drie doelen', holds: ({ id }) => id !== 'algemeen' },
    { id: 'ander-gesprek', title: 'Elk ander gesprek', holds: ({ id }) => id === 'algemeen' },
  ],
  samenwerkingsvormen: [
    groupOf('soort', 'vorm', 'De drie vormen'),
    groupOf('soort', 'werkwijze', 'Een manier van werken'),
  ],
  rollen: [
    groupOf('herkomst', 'tabel 1', 'Uit tabel 1 van de handreiking'),
    groupOf('herkomst', 'tekst', 'Ook genoemd in de handreiking'),
  ],
  woordenlijst: [
    {
      id: 'handreiking',
      title: 'Uit de woordenlijst van de handreiking',
      holds: ({ part, velden }) => part === 'woordenlijst' && velden['toegevoegd'] !== true,
    },
    { id: 'toegevoegd', title: 'Toegevoegd door ons', holds: by('toegevoegd', true) },
    { id: 'achtergrond', title: 'Feiten en cijfers over Entree', holds: ({ part }) => part === 'context' },
  ],
  bronnen: [
    groupOf('soort', 'handreiking', 'De handreiking'),
    groupOf('soort', 'verder-lezen', 'Verder lezen'),
    groupOf('soort', 'onderbouwing', 'Waar onze regels op rusten'),
    groupOf('soort', 'tegenspraak', 'Waar de handreiking zichzelf tegenspreekt'),
  ],
  veiligheid: [],
  zeg: [
    moments('komen', 'Komen en gaan', 'te-laat komt-niet weer-terug groeten ziek bereikbaar'),
    moments(
      'werk',
      'Bij het werk',
      'fout-gemaakt lukt-niet te-groot wil-niet saai niet-gevraagd vraagt-oplossing',
    ),
    moments('goed', 'Als het goed gaat', 'goed-gedaan lukt-ineens taak-klaar talent'),
    moments(
      'gevoel',
      'Als het moeilijk wordt',
      'stil boos huilt prive geheim durft-geen-nee opgeven ik-geef-op',
    ),
    moments('afspraken', 'Afspraken en regels', 'afspraak uren klacht'),
    moments('toekomst', 'Werk en toekomst', 'droom twijfel past-de-plek'),
    moments('collega', 'Met een collega', 'delen collega-bellen oneens wie-doet-wat weet-het-niet'),
  ],
};

/** The title above an overview, and a name to show how to read on. */
export const OVERVIEWS: Readonly<Record<NaslagWord, { readonly title: string; readonly example: string }>> = {
  kenmerken: { title: 'Wat goede begeleiding en samenwerking goed maakt', example: 'relatie' },
  begeleidingsdoelen: { title: 'Waar een gesprek over kan gaan', example: 'loopbaan' },
  samenwerkingsvormen: { title: 'Met wie je samenwerkt', example: 'zorgteam' },
  rollen: { title: 'Wie de student begeleiden', example: 'mentor' },
  woordenlijst: { title: 'Woorden rond Entree', example: 'bpv' },
  bronnen: { title: 'Waar dit op rust', example: 'handreiking' },
  veiligheid: { title: 'Zorgen over veiligheid', example: 'slaapplek' },
  zeg: { title: 'Eén zin om nu te zeggen', example: 'te laat' },
};

export const READ_ON = 'Lees er een met: ';
/** Moments that stand in no group: those of a newer list. */
export const OTHER_MOMENTS = 'Ook';

const WHERE: Readonly<Record<NaslagWord, string>> = {
  kenmerken: 'bij de kenmerken',
  begeleidingsdoelen: 'bij de begeleidingsdoelen',
  samenwerkingsvormen: 'bij de samenwerkingsvormen',
  rollen: 'bij de rollen',
  woordenlijst: 'in de woordenlijst',
  bronnen: 'bij de bronnen',
  veiligheid: 'op de kaart over veiligheid',
  zeg: 'bij de momenten',
};

const LONGEST_QUOTE = 40;

/** What somebody typed, fit for one sentence. */
const typed = (query: string): string => query.replaceAll(/\p{C}/gu, '').trim().slice(0, LONGEST_QUOTE);

const eitherOf = (items: readonly NaslagItem[]): string => items.map(commandFor).join(' of ');

/** Nothing with this name stands in the part that was asked for: what to type instead. */
export const notFound = (
  query: string,
  word: NaslagWord,
  instead: { readonly elsewhere: readonly NaslagItem[]; readonly near: readonly NaslagItem[] },
): readonly [sentence: string, advice: string] => {
  const sentence = `${typed(query)} staat niet ${WHERE[word]}.`;
  if (instead.elsewhere.length > 0) return [sentence, `Wel hier: ${eitherOf(instead.elsewhere)}`];
  if (instead.near.length > 0) return [sentence, `Bedoel je: ${eitherOf(instead.near)}`];
  return [sentence, `Alles zien kan met: kansrijk ${word}`];
};

/** What was typed is taken for a slip. */
export const tookFor = (query: string, { naam }: NaslagItem): string =>
  `${typed(query)} ken ik niet. Dit lijkt erop: ${naam}.`;

export const fitsMore = (query: string): string => `${typed(query)} past bij meer dan één. Kies er een:`;
/** What has the name that was typed as its other name. */
export const FITS_ALSO = 'Past ook bij';
export const AND_MORE = 'Er zijn er nog meer. Typ er een woord bij.';
export const anotherWordFor = (from: string, to: string): string => `${from} is een ander woord voor ${to}.`;
export const anotherWordForMore = (from: string): string => `${from} is een ander woord voor een van deze:`;
