import type { Line } from '../ports.ts';

export const ANSWER_NEEDED =
  'Hier is een antwoord nodig, maar er is geen toetsenbord en scherm om het te vragen.';

/** How to answer without a screen. */
export const withAnswersFile = (words: string): readonly string[] => [
  `Zet je antwoorden in een bestand: kansrijk ${words} --antwoorden BESTAND`,
  `Een leeg bestand om in te vullen krijg je met: kansrijk ${words} --sjabloon`,
];

/** A fault of ours: what happened and how to report it. */
export const faultOfOurs = (detail: string, debug: boolean): readonly string[] => [
  'Dit is een fout in het programma. Wat je al had ingevuld, is bewaard.',
  debug
    ? detail
    : 'Wil je het melden? Draai hetzelfde nog eens met --debug erachter en stuur mee wat er dan staat.',
];

/** Problems in content, with how many there are when there is more than one. */
export const problemLines = (lines: readonly string[]): readonly string[] =>
  lines.length > 1 ? [...lines, `${lines.length} problemen gevonden.`] : lines;

export const NO_LOGS: readonly Line[] = [
  'Je hebt nog geen gesprekken bewaard.',
  ['Begin met: ', ['key', 'kansrijk voor']],
];

export const logUnknown = (id: string, nearest: string | undefined): readonly [string, string] => [
  `Er is geen gesprek met de naam ${id}.`,
  nearest === undefined
    ? 'Kijk wat er is met: kansrijk lijst'
    : `Bedoel je ${nearest}? Alles zien kan met: kansrijk lijst`,
];

export const formUnknown = (id: string, known: readonly string[]): readonly [string, string] => [
  `Er is geen lijst met de naam ${id}.`,
  `Er is wel: ${known.join(', ')}.`,
];

/** A file that the user named is not there, or cannot be read as text. */
export const fileUnreadable = (path: string): readonly [string, string] => [
  `Het bestand ${path} is er niet, of is geen tekst.`,
  'Kijk of de naam klopt.',
];

/** What stdin is called where a file would be named. */
export const STANDARD_INPUT = 'invoer';

/** Answers whose question this conversation does not ask. */
export const leftOutLine = (ids: readonly string[]): string =>
  `Weggelaten, want dit gesprek stelt die vraag niet: ${ids.join(', ')}.`;

export const NOTHING_DURING = [
  'Tijdens een gesprek is er niets in te vullen.',
  'De kaart met je punten zie je met: kansrijk tijdens',
] as const;

export const momentUnknown = (
  title: string,
  moment: string,
  known: readonly string[],
): readonly [string, string] => [
  `${title} is er niet voor het moment ${moment}.`,
  `Het kan wel met: ${known.join(', ')}.`,
];
