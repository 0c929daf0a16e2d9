import type { Kenmerk } from '../../../domain/kader.ts';
import type { Line } from '../../../ports/terminal.ts';
import { COMMAND_WORDS, HELP_LINES, type Command } from '../../../texts/lines.ts';
import { HELP } from '../../../texts/screens.ts';
import type { Topic } from '../questions/question.ts';
import { spoken } from './spoken.ts';

const block = (title: string, texts: readonly string[]): readonly Line[] =>
  texts.length === 0 ? [] : ['', [['strong', `${title}:`]], ...texts.map(spoken)];

const kenmerkLines = (kenmerk: Kenmerk): readonly Line[] => [
  '',
  [['strong', kenmerk.naam]],
  ...[kenmerk.zin, kenmerk.waarom].filter((text) => text !== ''),
  ...block(HELP.signs, kenmerk.tekens),
  ...block(HELP.say, kenmerk.zeg === '' ? [] : [kenmerk.zeg]),
  ...block(HELP.ratherNot, kenmerk.lieverNiet === '' ? [] : [kenmerk.lieverNiet]),
];

const CHORDS: readonly (readonly [command: Command, key: string])[] = [
  ['terug', 'Ctrl+B'],
  ['overzicht', 'Ctrl+O'],
  ['stop', 'Ctrl+S'],
  ['uitleg', 'F1'],
];

// Where there is no overview, nothing was filled in yet.
const isMenu = (commands: readonly Command[]): boolean => !commands.includes('overzicht');

const commandDoes = (command: Command, commands: readonly Command[], unkept: boolean): string => {
  if (command !== 'stop') return COMMAND_WORDS[command];
  if (isMenu(commands)) return HELP_LINES.stopMenu;
  return unkept ? HELP_LINES.stopUnkept : COMMAND_WORDS.stop;
};

const breakDoes = (commands: readonly Command[], unkept: boolean): string => {
  if (isMenu(commands)) return HELP_LINES.breakMenu;
  return unkept ? HELP_LINES.breakUnkept : HELP_LINES.breakKept;
};

/** The keys that do the same as the commands that work here. */
const keysFor = (commands: readonly Command[], unkept: boolean): readonly string[] => {
  const pairs = CHORDS.filter(([command]) => commands.includes(command));
  return [
    HELP_LINES.withKeys(pairs.map(([command, key]) => `${key} is :${command}`).join(', ')),
    breakDoes(commands, unkept),
    HELP_LINES.editing,
  ];
};

/**
 * What `:uitleg` says: what is asked, what can be typed here, and the commands that work; `unkept`: nothing of this
 * conversation is written down.
 */
export const explanationLines = (
  {
    title,
    explanation,
    example,
    hint,
    kenmerk,
    here,
  }: Omit<Topic, 'keys'> & { readonly here: readonly string[] },
  commands: readonly Command[],
  unkept = false,
): readonly Line[] => [
  '',
  [['title', `${HELP.title}.`]],
  ...(title === undefined ? [] : [spoken(title)]),
  ...(explanation === undefined ? [] : [spoken(explanation)]),
  ...(hint === undefined ? [] : [spoken(hint)]),
  ...block(HELP.example, example === undefined ? [] : [example]),
  ...(kenmerk === undefined ? [] : kenmerkLines(kenmerk)),
  ...block(HELP_LINES.here, here),
  ...block(
    HELP_LINES.always,
    commands.map((command) => `:${command} is: ${commandDoes(command, commands, unkept)}`),
  ),
  '',
  ...keysFor(commands, unkept),
  HELP.talk,
];

/** The card for worries about safety. */
export const signalLines = (signals: readonly string[]): readonly Line[] => [
  '',
  [['title', `${HELP.signalsTitle}.`]],
  ...signals,
];
