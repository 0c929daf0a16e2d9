import { minutesFor } from '../domain/casus/casus-choice.ts';
import type { CasusWords, Telling } from '../domain/casus/casus-form.ts';
import type { Casus } from '../domain/casus/casus.ts';
import type { LibraryCasus } from '../ports/library.ts';
import type { Choice, Line } from '../ports/terminal.ts';

const readingLines = ({ filters: { reading } }: Casus, { ervaring }: Telling): readonly string[] =>
  ervaring === undefined
    ? [
        'Begin je net? Neem dan deze vraag mee.',
        reading.starter,
        'Doe je dit al langer? Neem dan deze mee.',
        reading.ervaren,
      ]
    : ['Neem deze vraag mee.', reading[ervaring]];

const beginWith =
  (how: (stages: number) => string) =>
  (casus: Casus, telling: Telling): string =>
    [
      casus.origin,
      how(casus.stages.length),
      'Er is geen cijfer en geen goed of fout. Elke vraag mag je overslaan.',
      readingLines(casus, telling).join('\n'),
    ].join('\n\n');

const isOwn = ({ source }: Casus): boolean => source === 'eigen';

// At which stage a label of the handreiking stands is not said there.
const WHERE_FROM = [
  'Wat de handreiking ziet, staat daar naast het verhaal of in de tekst.',
  'De rest zien wij erin. Bij welk stukje iets hoort, kozen wij zelf.',
];
const besideFirst =
  (beside: string) =>
  (casus: Casus): string =>
    isOwn(casus) ? beside : [beside, ...WHERE_FROM].join('\n');

const PAGES: CasusWords['pages'] = {
  begin: 'Vooraf',
  beside: 'Naast elkaar',
  friction: 'Waar het wringt',
  closing: 'Wat zou jij doen?',
  further: 'Verder lezen',
  card: 'Zorgen over veiligheid',
};

const SHARED = {
  who: 'Wie praten er mee?',
  whoExample: 'Kies alleen rollen. Schrijf geen namen op.',
  whichShort: 'Kenmerk',
  whichExample: 'Iets anders mag ook.',
  other: 'Iets anders',
  frictionShort: 'Waar het wringt',
  further: 'Wil je hier meer over lezen? Dit past erbij.',
  card: 'Dit verhaal is verzonnen. Zijn er zorgen over een echte student? Dan helpt deze kaart.',
} as const;

const ALONE_BESIDE = 'Zo keek jij, en zo keken anderen.';

/** The words around a story for one reader. */
export const ALONE: CasusWords = {
  ...SHARED,
  title: ({ title }) => `Casus · ${title}`,
  begin: beginWith(
    (stages) =>
      `Je leest ${stages} stukjes. Na elk stukje kies je wat je ziet. Daarna lees je wat anderen zien.`,
  ),
  which: 'Welk kenmerk zie je hier, of mis je juist?',
  why: 'Waaraan zie je dat?',
  whyShort: 'Waaraan',
  whyExample: 'Zag je iets anders? Welk kenmerk is dat voor jou?',
  beside: ALONE_BESIDE,
  besideFirst: besideFirst(ALONE_BESIDE),
  friction: 'Wat vind jij hiervan?',
  pages: PAGES,
};

const TEAM_BESIDE = 'Zo keken jullie, en zo keken anderen.';

/** The words around a story for a team at one screen. */
export const TEAM: CasusWords = {
  ...SHARED,
  title: ({ title }) => `Casus samen · ${title}`,
  begin: beginWith(
    (stages) =>
      `Jullie lezen samen ${stages} stukjes. Na elk stukje is het twee minuten stil. Daarna praten jullie. Opschrijven mag, en hoeft niet.`,
  ),
  which: 'Welke kenmerken noemen jullie?',
  why: 'Wat willen jullie hierover opschrijven?',
  whyShort: 'Besproken',
  whyExample: 'Zag iemand iets anders? Welk kenmerk is dat voor jullie?',
  beside: TEAM_BESIDE,
  besideFirst: besideFirst(TEAM_BESIDE),
  friction: 'Wat vinden jullie hiervan?',
  pages: { ...PAGES, closing: 'Wat zouden jullie doen?' },
};

/** Under a stage for one reader: what to look for. */
export const LOOK: readonly Line[] = [[['accent', 'Wat zie je? Welk kenmerk is dat, of mis je juist?']]];

/** Under a stage for a team: first silence, then a talk. */
export const SILENCE_AND_TALK: readonly Line[] = [
  [['accent', 'Twee minuten stil. '], 'Kijk wat je ziet, en onthoud één ding.'],
  [['accent', 'Daarna om de beurt. '], 'Wat zag je, en waaraan? Wie zag iets anders?'],
];

const minutes = (casus: Casus): string => `ongeveer ${minutesFor(casus)} minuten`;

/** Which casus to read. */
export const casusChoice = (casussen: readonly LibraryCasus[], { ervaring }: Telling): Choice<string> => ({
  title: 'Welke casus wil je lezen?',
  intro: [],
  options: casussen.map(({ casus }) => ({
    value: casus.id,
    text: casus.title,
    aside: [
      minutes(casus),
      ...(casus.warning === undefined ? [] : ['vooraf staat waar het over gaat']),
      casus.filters.reading[ervaring ?? 'starter'],
    ].join(' · '),
  })),
  standard: casussen[0]?.casus.id ?? '',
});

/** What a heavy casus says before it begins. */
export const warningChoice = ({ title, warning = '' }: Casus): Choice<'lezen' | 'andere' | 'stoppen'> => ({
  title: 'Wil je deze casus lezen?',
  intro: [[['strong', title]], warning],
  options: [
    { value: 'lezen', text: 'Ja, lezen' },
    { value: 'andere', text: 'Overslaan, en een andere kiezen' },
    { value: 'stoppen', text: 'Overslaan, en stoppen' },
  ],
  standard: 'lezen',
});

/** One casus in a list: its name to type, its title, how long, what to read for; a heavy one says so under it. */
export const casusLines = ({ casus, versionName }: LibraryCasus, { ervaring }: Telling): readonly Line[] => [
  [['strong', casus.id], `  ${casus.title} · ${minutes(casus)} (versie ${versionName})`],
  [['quiet', `    ${casus.filters.reading[ervaring ?? 'starter']}`]],
  ...(casus.warning === undefined
    ? []
    : [[['warning', `    ${casus.warning.replaceAll(/\s+/g, ' ')}`] as const]]),
];

export const NO_CASUS_FITS: readonly Line[] = [
  'Er is geen casus die hierbij past.',
  ['Alles zien kan met: ', ['key', 'kansrijk casus']],
];

export const casusUnknown = (id: string, known: readonly string[]): readonly [string, string] => [
  `Er is geen casus met de naam ${id}.`,
  `Er is wel: ${known.join(', ')}.`,
];

/** After a casus: where her answers are, and where to go from here. */
export const afterCasus = (logId: string, { further }: Casus): readonly Line[] => [
  'Bewaard.',
  ['Je antwoorden teruglezen kan met: ', ['key', `kansrijk toon ${logId}`]],
  ['Nog een casus lezen kan met: ', ['key', 'kansrijk casus']],
  ...(further.safety
    ? [['Zorgen over een echte student? Typ: ', ['key', 'kansrijk veiligheid']] as const]
    : []),
];
