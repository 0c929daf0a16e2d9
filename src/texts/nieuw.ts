import type { ContentFolder } from '../domain/content.ts';
import type { Choice, Line } from '../ports/terminal.ts';

/** The words behind `nieuw`, as they are typed. */
export const WORD_FOR: Readonly<Record<ContentFolder, string>> = {
  checklists: 'checklist',
  casussen: 'casus',
};

/** How a file is called where no name was given. */
export const FIRST_ID: Readonly<Record<ContentFolder, string>> = {
  checklists: 'mijn-lijst',
  casussen: 'mijn-casus',
};

const ONE: Readonly<Record<ContentFolder, string>> = { checklists: 'lijst', casussen: 'casus' };

/** What to begin. */
export const KIND_CHOICE: Choice<ContentFolder> = {
  title: 'Wat wil je maken?',
  intro: [],
  options: [
    { value: 'checklists', text: 'Een lijst', aside: 'vragen voor of na een gesprek' },
    { value: 'casussen', text: 'Een casus', aside: 'een verhaal in stukjes' },
  ],
  standard: 'checklists',
};

/** The word behind `nieuw` is missing or unknown. */
export const whichKind = (word: string | undefined, near?: string): readonly [string, string] => [
  word === undefined ? 'Wat wil je maken?' : `${word} kan ik niet voor je beginnen.`,
  near === undefined
    ? 'Typ: kansrijk nieuw checklist, of: kansrijk nieuw casus'
    : `Bedoel je ${near}? Typ: kansrijk nieuw ${near}`,
];

/** A name that cannot be an id: `reserved` where the program uses that word itself. */
export const cannotBeCalled = (
  folder: ContentFolder,
  name: string,
  reserved: boolean,
  proposal: string,
): readonly [string, string] => {
  const why = reserved
    ? `${name} is een woord van het programma zelf.`
    : `Een ${ONE[folder]} kan niet ${name.trim() === '' ? 'zonder naam' : `${name} heten`}. Gebruik kleine letters, cijfers en streepjes.`;
  return [why, `Bijvoorbeeld: kansrijk nieuw ${WORD_FOR[folder]} ${proposal}`];
};

/** A name that is taken already by a file of her own. */
export const isThereAlready = (
  folder: ContentFolder,
  shown: string,
  proposal: string,
): readonly [string, string] => [
  `${shown} is er al. Er is niets veranderd.`,
  `Een nieuwe maken? Typ: kansrijk nieuw ${WORD_FOR[folder]} ${proposal}`,
];

/** A copy of ours was made, which takes the place of ours. */
export const takesOurPlace = (folder: ContentFolder, id: string): readonly Line[] => [
  `${id} is ook een ${ONE[folder]} van ons. Je kreeg een kopie daarvan.`,
  'Vanaf nu telt jouw bestand. Haal je het weg? Dan is die van ons terug.',
];

const shellWord = (path: string): string => (/^[\w./~:\\-]+$/.test(path) ? path : `"${path}"`);

/** What to do with a file that was just begun; `copy`: it is one of ours. */
export const nextSteps = (
  folder: ContentFolder,
  { id, shown, copy }: { readonly id: string; readonly shown: string; readonly copy: boolean },
): readonly Line[] => [
  folder === 'checklists' ? 'Je lijst staat klaar, en werkt al.' : 'Je casus staat klaar, en werkt al.',
  `1. Open ${shellWord(shown)} in een editor. ${copy ? 'Verander de woorden.' : 'Bij elk deel staat uitleg.'}`,
  ['2. Zie hoe het wordt: ', ['key', `kansrijk proef ${id}`]],
  ['3. Klopt alles? ', ['key', `kansrijk controleer ${id}`]],
  ['4. Gebruik het: ', ['key', `kansrijk ${WORD_FOR[folder]} ${id}`]],
];
