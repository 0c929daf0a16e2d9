import type { Known } from '../domain/condition/condition.ts';
import type { Wanted } from '../domain/rehearsal/made-up-answers.ts';
import { SOMETHING_ELSE } from '../domain/form/reachable.ts';
import type { ReadabilityFinding } from '../domain/readability.ts';
import type { Length, Route } from '../domain/rehearsal/rehearsal-routes.ts';
import { listed } from '../domain/text.ts';
import type { VersionStep } from '../domain/version.ts';
import { CONTEXT_NAMES, isOneOf, type Doel, type Minuten, type Moment } from '../domain/words.ts';
import type { Line } from '../ports/terminal.ts';

const MOMENT: Readonly<Record<Moment, string>> = { voor: 'vooraf', tijdens: 'tijdens', na: 'na afloop' };

/** What was found by trying. */
export const REHEARSAL_WORDS = {
  neverSeen: 'Deze vraag kwam nooit in beeld. Kijk naar toon_als en per.',
  notAskedFor: (name: string): string =>
    `Dit hangt af van ${name}, maar de lijst vraagt dat niet. Zet ${name} ook bij gesprek.`,
} as const;

/** A screen on which not everything can be seen. */
export const DOES_NOT_FIT = 'Dit past niet in één keer op een scherm van 80 bij 24. Maak het korter.';

/** A text that is harder to read than it needs to be. */
export const hardToRead = ({ kind, measured, limit }: ReadabilityFinding): string => {
  switch (kind) {
    case 'long-sentence':
      return `Deze zin heeft ${measured} woorden. Tot ${limit} leest het makkelijk.`;
    case 'long-question':
      return `Deze vraag heeft ${measured} woorden. Tot ${limit} leest het makkelijk.`;
    case 'hard-block':
      return `Dit stuk leest niet makkelijk: ${Math.round(measured)} van de ${limit} punten. Kies kortere woorden en zinnen.`;
  }
};

const WIDTH = 78;

const ruled = (title: string): string => `── ${title} `.padEnd(WIDTH, '─');

/** Above a screen. */
export const screenTitle = (number: number, all: number): string => ruled(`scherm ${number} van ${all}`);

/** The question of a point that does not have the keys yet. */
export const pointLine = (short: string | undefined, text: string): string =>
  `  ${short === undefined ? '' : `${short} → `}${text}`;

/** Above the overview before saving. */
export const OVERVIEW_TITLE = ruled('overzicht');

/** Above everything that was said line by line. */
export const LINES_TITLE = ruled('regel voor regel');

const minutes = (minuten: readonly Minuten[]): readonly string[] =>
  minuten.length === 0
    ? []
    : [`${listed(minuten.map(String), 'of')} ${minuten.join() === '1' ? 'minuut' : 'minuten'}`];

const doel = (doelen: readonly Doel[]): readonly string[] =>
  doelen.length === 0 ? [] : [`doel ${listed(doelen, 'of')}`];

const when = (moment: Moment | undefined): readonly string[] =>
  moment === undefined ? [] : [MOMENT[moment]];

const answerWord = (value: Known): readonly string[] => {
  if (value === undefined) return [];
  if (typeof value === 'object') return value.length === 0 ? [] : [listed(value)];
  return [String(value).replace(SOMETHING_ELSE, '…')];
};

/** Answers that lead somewhere, by the id of their question. */
const answersIn = (wanted: Wanted): readonly string[] =>
  [...wanted]
    .filter(([name]) => !isOneOf(CONTEXT_NAMES, name))
    .flatMap(([name, value]) => answerWord(value).map((word) => `${name}: ${word}`));

const onRoute = ({ given, wanted }: Route): readonly string[] => [
  ...when(given.moment),
  ...(given.doel === undefined ? [] : doel([given.doel])),
  ...(given.rol === undefined ? [] : [`rol ${given.rol}`]),
  ...(given.samenwerking === undefined ? [] : [`samenwerking ${given.samenwerking}`]),
  ...(given.minuten === undefined ? [] : minutes([given.minuten])),
  ...answersIn(wanted),
];

/** Above the screens of another conversation. */
export const otherTitle = (route: Route): string => ruled(['ook in beeld', ...onRoute(route)].join(' · '));

/** Above how long it is. */
export const LENGTH_TITLE = 'Zo lang is het:';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** How long a conversation is, one line each. */
export const lengthLines = (lengths: readonly Length[]): readonly string[] => {
  const names = lengths.map(({ moment, doelen, minuten }) =>
    [...when(moment), ...doel(doelen), ...minutes(minuten)].join(' · '),
  );
  const width = Math.max(0, ...names.map((name) => name.length));
  return lengths.map(({ screens, questions }, index) => {
    const name = names[index] ?? '';
    const lead = width === 0 ? '  ' : `  ${name.padEnd(width)}  `;
    return `${lead}${counted(screens, 'scherm', 'schermen')}, ${counted(questions, 'vraag', 'vragen')}`;
  });
};

/** Above what was found. */
export const FOUND_TITLE = 'Dit valt op:';

const STEPS: Readonly<Record<Exclude<VersionStep, 'none'>, string>> = {
  patch: 'Dit is een kleine stap: alleen woorden of volgorde.',
  minor: 'Dit is een gewone stap: er is iets bij gekomen.',
  major: 'Dit is een grote stap: er is iets weg, of iets werkt anders.',
};

/** How large the step is since an earlier version, and which version belongs to that. */
export const stepLine = (step: Exclude<VersionStep, 'none'>, before: string, next: string): string =>
  `${STEPS[step]} Na ${before} komt ${next}.`;

/** It was tried in both modes, and worked. */
export const bothWork = (shown: string): Line => `${shown} werkt, op het scherm en regel voor regel.`;

/** It could be played, and something is wrong all the same: the version, most likely. */
export const STILL_WRONG = 'Spelen lukt. Maak nog in orde wat hierboven staat, zonder let op.';

/** More can be seen. */
export const MORE_SCREENS: Line = ['Ook de andere schermen zien? Zet er ', ['key', '--alles'], ' achter.'];

/** Nothing was played, because it is broken. */
export const NOT_PLAYED = 'Maak dit eerst in orde. Daarna speelt het programma je bestand.';

/** There is nothing to try at the one moment that this list is for. */
export const NOTHING_ASKED =
  'Deze lijst is er alleen voor tijdens een gesprek. Dan vraagt het programma niets.';
