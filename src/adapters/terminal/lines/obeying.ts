import type { Finder, Line } from '../../../ports/terminal.ts';
import { backAt, COMMANDS, NOT_HERE, type Command } from '../../../texts/lines.ts';
import { FIRST_SHEET } from '../../../texts/screens.ts';
import type { OwnEditor } from '../own-editor.ts';
import { halfTyped } from './command.ts';
import { explanationLines, signalLines } from './explanation.ts';
import type { Handing } from './handing-over.ts';
import type { Given, TextGiven, TextPrompt, Went } from './prompt.ts';
import type { TypedLine } from './typed-line.ts';

/** What decides which commands work. */
export interface ObeyingParts {
  /** `nowhere`: this is the first question. Absent: there is nothing to go back in. */
  readonly back?: 'there' | 'nowhere';
  readonly overview: boolean;
  readonly signals: readonly string[];
  /** Looks along in what she writes. */
  readonly finder?: Finder;
  readonly editor?: OwnEditor;
  /** Nothing of this conversation is written down. */
  readonly unkept?: boolean;
}

/** The words after a colon, at one question. */
export interface Obeying {
  /** The commands that work at a prompt. */
  commandsAt(prompt: TextPrompt): readonly Command[];
  /** Does a command; nothing where she stays at the prompt. */
  obey(command: Command, prompt: TextPrompt, line: TypedLine): TextGiven | undefined;
}

/** She leaves a prompt; `line` is what stood there. */
export const left = (went: Went, line: TypedLine): Given => ({ type: 'left', went, half: halfTyped(line) });

/** Does what she asks with a word after a colon, or with its key. */
export const obeying = (
  parts: ObeyingParts,
  say: (...lines: readonly Line[]) => void,
  keepHalf: Handing['keepHalf'],
): Obeying => {
  const { finder, editor } = parts;

  const worksHere = (command: Command, { also = [] }: TextPrompt): boolean => {
    switch (command) {
      case 'terug':
        return parts.back !== undefined;
      case 'overzicht':
        return parts.overview;
      case 'veilig':
        return parts.signals.length > 0;
      case 'verder':
      case 'regels':
      case 'leeg':
        return also.includes(command);
      case 'editor':
        return also.includes(command) && editor?.works !== undefined;
      case 'vervang':
        return also.includes(command) && finder !== undefined;
      case 'stop':
      case 'uitleg':
        return true;
    }
  };

  const commandsAt = (prompt: TextPrompt): readonly Command[] =>
    COMMANDS.filter(
      (command) => worksHere(command, prompt) && (command !== 'editor' || editor?.works?.() === true),
    );

  const backAtQuestion = ({ topic }: TextPrompt): void => {
    if (topic.title !== undefined) say('', backAt(topic.title));
  };

  const obey = (command: Command, prompt: TextPrompt, line: TypedLine): TextGiven | undefined => {
    if (!worksHere(command, prompt)) {
      say(NOT_HERE);
      return undefined;
    }
    switch (command) {
      case 'uitleg':
        say(...explanationLines(prompt.topic, commandsAt(prompt), parts.unkept === true));
        backAtQuestion(prompt);
        return undefined;
      case 'veilig':
        say(...signalLines(parts.signals));
        backAtQuestion(prompt);
        return undefined;
      case 'stop':
        keepHalf(prompt.half?.(halfTyped(line)));
        return left({ type: 'stopped' }, line);
      case 'terug':
        if (parts.back === 'nowhere' && prompt.inner !== true) {
          say(FIRST_SHEET);
          return undefined;
        }
        keepHalf(prompt.half?.(halfTyped(line)));
        return left('back', line);
      case 'overzicht':
        keepHalf(prompt.half?.(halfTyped(line)));
        return left('overview', line);
      case 'verder':
        return left('next', line);
      case 'regels':
        return { type: 'change' };
      case 'leeg':
        return { type: 'clear' };
      case 'editor':
        return { type: 'edit', half: halfTyped(line) };
      case 'vervang':
        return { type: 'replace', half: halfTyped(line) };
    }
  };

  return { commandsAt, obey };
};
