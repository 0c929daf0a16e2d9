import type { Kenmerk } from '../../../domain/kader.ts';
import type { Line } from '../../../ports.ts';
import { commandDoes, HELP_LINES, keysFor, type Command } from '../../../texts/lines.ts';
import { HELP } from '../../../texts/screens.ts';
import type { Topic } from '../screens/body.ts';
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

/** What `:uitleg` says: what is asked, what can be typed here, and the commands that work. */
export const explanationLines = (
  { title, explanation, example, kenmerk, here }: Omit<Topic, 'keys'> & { readonly here: readonly string[] },
  commands: readonly Command[],
): readonly Line[] => [
  '',
  [['title', `${HELP.title}.`]],
  ...(title === undefined ? [] : [spoken(title)]),
  ...(explanation === undefined ? [] : [spoken(explanation)]),
  ...block(HELP.example, example === undefined ? [] : [example]),
  ...(kenmerk === undefined ? [] : kenmerkLines(kenmerk)),
  ...block(HELP_LINES.here, here),
  ...block(
    HELP_LINES.always,
    commands.map((command) => `:${command} is: ${commandDoes(command, commands)}`),
  ),
  '',
  ...keysFor(commands),
  HELP.talk,
];

/** The card for worries about safety. */
export const signalLines = (signals: readonly string[]): readonly Line[] => [
  '',
  [['title', `${HELP.signalsTitle}.`]],
  ...signals,
];
