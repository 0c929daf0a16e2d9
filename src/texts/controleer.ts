import type { CasusChange, CasusChangeKind } from '../domain/casus/casus-change.ts';
import type { FormChange, FormChangeKind } from '../domain/form/form-change.ts';
import { listed } from '../domain/text.ts';
import type { Line } from '../ports/terminal.ts';

/** There is nothing of the user's own to check. */
export const nothingOwn = (folder: string): readonly Line[] => [
  `Je hebt nog geen eigen lijst of casus. Die komen in ${folder}.`,
  ['Controleer een bestand met: ', ['key', 'kansrijk controleer BESTAND']],
];

/** One file in which nothing is wrong. */
export const fileIsRight = (file: string): Line => [['quiet', `${file} is in orde.`]];

/** A warning, behind the place of it. */
export const takeNote = (sentence: string): string => `Let op: ${sentence}`;

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** How much was found, and in how many of the files that were checked; `more`: not everything was told. */
export const found = ({
  problems,
  warnings,
  files,
  more,
}: {
  readonly problems: number;
  readonly warnings: number;
  readonly files: number;
  readonly more: boolean;
}): Line => {
  const parts = [
    ...(problems > 0 ? [counted(problems, 'probleem', 'problemen')] : []),
    ...(warnings > 0 ? [`${warnings} keer let op`] : []),
  ];
  return `${more ? 'Meer dan ' : ''}${listed(parts)} in ${counted(files, 'bestand', 'bestanden')}.`;
};

/** Under several problems in how a file is written, where one mistake brings others along. */
export const FIRST_FIRST = 'Begin met de bovenste regel. De rest komt daar vaak door, en is dan weg.';

/** Files that the user named are not there. */
export const filesNotThere = (paths: readonly string[]): readonly [string, string] => [
  paths.length === 1
    ? `Het bestand ${paths[0] ?? ''} is er niet.`
    : `Deze bestanden zijn er niet: ${listed(paths)}.`,
  'Kijk of de naam klopt.',
];

/** `--tegen` compares one file with one other. */
export const ONE_FILE = [
  'Achter controleer hoort hier één bestand.',
  'Zo werkt het: kansrijk controleer NIEUW --tegen OUD',
] as const;

/** `--tegen` compares two lists, or two casussen. */
export const KINDS_DIFFER = 'Het ene bestand is een lijst, het andere een casus.';

const gone = (what: string): string => `weg: ${what}`;
const added = (what: string): string => `erbij: ${what}`;
const other = (what: string): string => `anders: ${what}`;

type FormWords = (change: FormChange) => string;

const FORM_WORDS: Readonly<Record<FormChangeKind, FormWords>> = {
  'vraag-weg': ({ id, from }) => gone(`de vraag ${id} van het blad ${from ?? ''}`),
  'vraag-erbij': ({ id, to }) => added(`de vraag ${id} op het blad ${to ?? ''}`),
  'vraag-verplaatst': ({ id, from, to }) => `verplaatst: de vraag ${id} van ${from ?? ''} naar ${to ?? ''}`,
  'soort-anders': ({ id, from, to }) => other(`de soort van ${id}, eerst ${from ?? ''} en nu ${to ?? ''}`),
  'voorwaarde-anders': ({ id }) => other(`wanneer ${id} in beeld komt`),
  'blad-voorwaarde-anders': ({ id }) => other(`wanneer het blad ${id} in beeld komt`),
  'bladen-anders': () => other('de volgorde van de bladen'),
  'kenmerk-anders': ({ id }) => other(`het kenmerk van ${id}`),
  'keuze-anders': ({ id }) => other(`waaruit je kiest bij ${id}`),
  'herhaling-anders': ({ id }) => other(`waarvoor ${id} terugkomt`),
  'optie-weg': ({ id, from }) => gone(`de optie ${from ?? ''} bij ${id}`),
  'optie-erbij': ({ id, to }) => added(`de optie ${to ?? ''} bij ${id}`),
  'hoogstens-ruimer': ({ id }) => other(`bij ${id} mag je er meer kiezen`),
  'delen-ruimer': ({ id }) => other(`${id} mag vaker mee in een kopie`),
  'delen-krapper': ({ id }) => other(`${id} mag minder vaak mee in een kopie`),
  'moment-weg': ({ id }) => gone(`het moment ${id}`),
  'moment-erbij': ({ id }) => added(`het moment ${id}`),
  'vooraf-weg': ({ id }) => gone(`de vraag vooraf ${id}`),
  'vooraf-erbij': ({ id }) => added(`de vraag vooraf ${id}`),
  'woorden-anders': ({ id }) => `andere woorden: de vraag ${id}`,
  'blad-woorden-anders': ({ id }) => `andere woorden: het blad ${id}`,
  'titel-anders': () => 'andere woorden: de titel of de bron',
  'volgorde-anders': ({ id }) => `andere volgorde: ${id}`,
};

/** What differs in a form, one line each. */
export const formChangeLine = (change: FormChange): string => FORM_WORDS[change.kind](change);

const labelName = (label: string | undefined): string => (label ?? '').replace(/^-/, '');

const CASUS_WORDS: Readonly<Record<CasusChangeKind, (change: CasusChange) => string>> = {
  'stukje-weg': ({ id }) => gone(`het stukje ${id}`),
  'stukje-erbij': ({ id }) => added(`het stukje ${id}`),
  'stukjes-anders': () => other('de volgorde van de stukjes'),
  'label-weg': ({ id, label }) => gone(`het label ${labelName(label)} bij ${id}`),
  'label-erbij': ({ id, label }) => added(`het label ${labelName(label)} bij ${id}`),
  'stukje-woorden-anders': ({ id }) => `andere woorden: het stukje ${id}`,
  'casus-woorden-anders': () => 'andere woorden: om de stukjes heen',
};

/** What differs in a casus, one line each. */
export const casusChangeLine = (change: CasusChange): string => CASUS_WORDS[change.kind](change);

/** What stands above the differences, or in their place. */
export const changesTitle = (id: string, version: string, some: boolean): string =>
  some ? `Dit is anders dan in ${id} ${version}:` : `Er is niets anders dan in ${id} ${version}.`;
