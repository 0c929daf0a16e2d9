import type { Moment } from '../domain/words.ts';
import type { Line } from '../ports/terminal.ts';

export const ANSWER_NEEDED =
  'Hier is een antwoord nodig, maar er is geen toetsenbord en scherm om het te vragen.';

/** The same, where she said herself that nothing may be asked. */
export const ANSWER_NEEDED_SILENCED = 'Hier is een antwoord nodig, maar met --geen-invoer vraag ik niets.';

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

/** What is needed to tell a name from a schuilnaam could not be loaded. */
export const SCHUILNAAM_UNJUDGED =
  'Ik kan deze schuilnaam nu niet nakijken. Maak het veld leeg, of stop en ga later verder.';

/** Problems in content, with how many there are when there is more than one. */
export const problemLines = (lines: readonly string[]): readonly string[] =>
  lines.length > 1 ? [...lines, `${lines.length} problemen gevonden.`] : lines;

export const NO_LOGS: readonly Line[] = [
  'Je hebt nog geen gesprekken bewaard.',
  ['Begin met: ', ['key', 'kansrijk voor']],
];

/** There are conversations, but none of them can be read. */
export const NO_READABLE_LOGS: readonly Line[] = ['Geen van je gesprekken is nu te lezen.'];

export const logUnknown = (
  id: string,
  nearest: string | undefined,
  someUnreadable = false,
): readonly [string, string] => [
  `Er is geen ${someUnreadable ? 'leesbaar ' : ''}gesprek met de naam ${id}.`,
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

/** How the conversation of a moment is opened. */
const WORD_FOR: Readonly<Record<Moment, string>> = {
  voor: 'kansrijk voor',
  tijdens: 'kansrijk tijdens',
  na: 'kansrijk na',
};

/** A word that is for one moment, with another moment behind it. */
export const otherMoment = (word: string, moment: Moment): readonly [string, string] => [
  `Bij kansrijk ${word} past --moment ${moment} niet.`,
  `Typ: ${WORD_FOR[moment]}`,
];

/** A conversation that is held gives no data. */
export const noDataFrom = (words: string): readonly [string, string] => [
  `Met --json kan kansrijk ${words} niets.`,
  'Een gesprek als gegevens krijg je met: kansrijk toon GESPREK --json',
];

export const TEMPLATE_OR_ANSWERS = [
  'Kies --sjabloon of --antwoorden, niet allebei.',
  'Maak eerst het bestand met --sjabloon, vul het in, en geef het dan mee.',
] as const;

export const WHICH_LIST = [
  'Zeg erbij om welke lijst het gaat.',
  'Bijvoorbeeld: kansrijk checklist begeleiding --sjabloon',
] as const;

/** An answers file belongs to one casus. */
export const WHICH_CASUS = [
  'Zeg erbij om welke casus het gaat.',
  'Bijvoorbeeld: kansrijk casus sanna --sjabloon',
] as const;

/** The conversation that it belongs to is about somebody else. */
export const otherStudent = (id: string, its: string, given: string): readonly [string, string] => [
  `Het gesprek ${id} gaat over ${its}, niet over ${given}.`,
  'Laat --student weg, of kies met --bij een ander gesprek.',
];

export const momentUnknown = (
  title: string,
  moment: string,
  known: readonly string[],
): readonly [string, string] => [
  `${title} is er niet voor het moment ${moment}.`,
  `Het kan wel met: ${known.join(', ')}.`,
];
