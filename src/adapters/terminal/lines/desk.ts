import { nearest } from '../../../domain/nearest.ts';
import type { Move } from '../../../domain/session.ts';
import type { Act, Edited, Ending, EditTask, Finder, Line } from '../../../ports.ts';
import {
  AS_TEXT,
  BACK_FROM_EDITOR,
  backAt,
  COMMANDS,
  enterIs,
  JOINED,
  NOT_HERE,
  NOTHING_LOST,
  SAVED_FIRST,
  unknownCommand,
  type Command,
} from '../../../texts/lines.ts';
import { FIRST_SHEET } from '../../../texts/screens.ts';
import type { GoneReason } from '../key-event.ts';
import type { OwnEditor } from '../own-editor.ts';
import { halfTyped, meaningOf } from './command.ts';
import { explanationLines, signalLines } from './explanation.ts';
import type { Given, Prompt, Replacing, TextGiven, TextPrompt, Went } from './prompt.ts';
import type { LeavingKey, LineReader, Read, Takes } from './reader.ts';
import { EMPTY_LINE, type TypedLine } from './typed-line.ts';
import { watchWords, type WordsWatch } from './words-watch.ts';

/** What was said before in this conversation, and need not be said again. */
export interface Memory {
  readonly said: Set<string>;
  /** What she was told of what she wrote. */
  readonly named: Set<string>;
  /** The page that she was told she is on. */
  page: string | undefined;
  /** Why the last thing was not kept on disk; said already. */
  trouble: string | undefined;
}

/** The memory of a conversation in which nothing was said yet. */
export const newMemory = (): Memory => ({
  said: new Set(),
  named: new Set(),
  page: undefined,
  trouble: undefined,
});

/** Where a question is asked: speaking, listening and handing over. */
export interface Desk extends Omit<WordsWatch, 'watchOn'> {
  say(...lines: readonly Line[]): void;
  /** Says what was not said yet in this conversation. */
  once(...lines: readonly Line[]): void;
  read(prompt: Prompt): Promise<Given>;
  /** The same where names and numbers in her words can be replaced. */
  readOwnWords(prompt: Prompt): Promise<Given | Replacing>;
  readText(prompt: TextPrompt): Promise<TextGiven>;
  /** Hands over a move; false where it was refused. Says why, and what could not be kept. */
  hand(move: Move): boolean;
  /** Lets her write on in her own editor. */
  edit(task: Pick<EditTask, 'text' | 'name'> & { readonly half: (text: string) => Move }): Promise<Edited>;
}

/** What a desk works with. */
export interface DeskParts {
  readonly reader: LineReader;
  readonly say: (lines: readonly Line[]) => void;
  readonly memory: Memory;
  /** Absent: nothing can be handed over, as in a menu. */
  readonly act?: Act;
  /** `nowhere`: this is the first question. Absent: there is nothing to go back in. */
  readonly back?: 'there' | 'nowhere';
  readonly overview: boolean;
  readonly signals: readonly string[];
  /** Looks along in what she writes. */
  readonly finder?: Finder;
  readonly editor?: OwnEditor;
}

const ENDINGS: Readonly<Record<GoneReason, Ending>> = {
  closed: { type: 'gone', reason: 'closed' },
  SIGINT: { type: 'gone', reason: 'ctrl-c' },
  SIGTERM: { type: 'gone', reason: 'sigterm' },
  SIGHUP: { type: 'gone', reason: 'sighup' },
};

const COMMAND_OF: Readonly<Record<LeavingKey, Command | undefined>> = {
  back: 'terug',
  overview: 'overzicht',
  stop: 'stop',
  help: 'uitleg',
  editor: 'editor',
  replace: 'vervang',
  escape: undefined,
};

/** A desk for one question. */
export const createDesk = (parts: DeskParts): Desk => {
  const { reader, memory, act, finder, editor } = parts;
  let keptHalf: string | undefined; // half-typed text that was handed over last
  let postponed: string | undefined; // said as soon as she is not in the middle of a line

  const say = (...lines: readonly Line[]): void => parts.say(lines);
  const words = watchWords({ say, memory, ...(finder && { finder }) });

  const once = (...lines: readonly Line[]): void => {
    const fresh = lines.filter((line) => !memory.said.has(JSON.stringify(line)));
    for (const line of fresh) memory.said.add(JSON.stringify(line));
    say(...fresh);
  };

  const sayPostponed = (): void => {
    if (postponed !== undefined) say(postponed);
    postponed = undefined;
  };

  const hand = (move: Move): boolean => {
    if (!act) throw new Error('A menu has nothing to hand over.');
    keptHalf = move.type === 'typing' ? JSON.stringify(move) : undefined;
    const { saved, message } = act(move);
    if (message !== undefined) say(message);
    memory.trouble = saved ? undefined : message;
    if (!saved) return true;
    if (message !== undefined) return false;
    if (move.type === 'answered') once(SAVED_FIRST);
    return true;
  };

  const keepHalf = (move: Move | undefined): void => {
    if (!act || !move || JSON.stringify(move) === keptHalf) return;
    keptHalf = JSON.stringify(move);
    const { saved, message } = act(move);
    const trouble = saved ? undefined : message;
    // Once as long as it lasts: every two seconds would be in the way of her writing.
    if (trouble !== memory.trouble) postponed = trouble;
    memory.trouble = trouble;
  };

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

  const left = (went: Went, line: TypedLine): Given => ({ type: 'left', went, half: halfTyped(line) });

  const backAtQuestion = ({ topic }: TextPrompt): void => {
    if (topic.title !== undefined) say('', backAt(topic.title));
  };

  /** Does a command; nothing where she stays at the prompt. */
  const obey = (command: Command, prompt: TextPrompt, line: TypedLine): TextGiven | undefined => {
    if (!worksHere(command, prompt)) {
      say(NOT_HERE);
      return undefined;
    }
    switch (command) {
      case 'uitleg':
        say(...explanationLines(prompt.topic, commandsAt(prompt)));
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

  const entered = (prompt: TextPrompt, takes: Takes, line: TypedLine): TextGiven | undefined => {
    const meaning = meaningOf(line, takes);
    if (meaning.type === 'command') return obey(meaning.command, prompt, EMPTY_LINE);
    if (meaning.type === 'unknown') {
      const known = commandsAt(prompt);
      say(...unknownCommand(meaning.word, nearest(meaning.word, known), known));
      if (takes !== 'choice') say(AS_TEXT);
      return undefined;
    }
    if (line.joined) say(JOINED);
    return { type: 'line', text: meaning.text, literal: line.pasted };
  };

  const givenBy = (prompt: TextPrompt, takes: Takes, read: Read): TextGiven | undefined => {
    switch (read.type) {
      case 'entered':
        return entered(prompt, takes, read.line);
      case 'pasted':
        return { type: 'lines', lines: read.lines };
      case 'gone':
        keepHalf(prompt.half?.(halfTyped(read.line)));
        return left(ENDINGS[read.reason], read.line);
      case 'key': {
        const command = COMMAND_OF[read.key];
        if (command !== undefined) return obey(command, prompt, read.line);
        say(NOTHING_LOST);
        return undefined;
      }
    }
  };

  const pause = (prompt: TextPrompt, line: TypedLine): void => {
    keepHalf(prompt.half?.(halfTyped(line)));
    // Where she is not in the middle of a line.
    if (prompt.label === '' && line.text === '') words.watchOn();
  };

  const listen = async (prompt: TextPrompt, takes: Takes): Promise<TextGiven> => {
    // What stands there already is text, whatever it holds.
    let begin: TypedLine = prompt.begin ? { text: prompt.begin, pasted: true, joined: false } : EMPTY_LINE;
    for (;;) {
      if (prompt.enter !== undefined && (begin.text === '' || begin.text === prompt.begin))
        say(enterIs(prompt.enter));
      const { label } = prompt;
      const read = await reader.read({
        label,
        takes,
        begin,
        tick: (line) => pause(prompt, line),
      });
      sayPostponed();
      const given = givenBy(prompt, takes, read);
      if (given) return given;
      // What she had typed stands there again.
      begin = read.type === 'key' ? read.line : EMPTY_LINE;
    }
  };

  const readOwnWords = async (prompt: Prompt): Promise<Given | Replacing> => {
    for (;;) {
      const given = await listen(prompt, prompt.takes);
      if (given.type === 'lines') return { type: 'line', text: given.lines.join(' '), literal: true };
      if (given.type !== 'change' && given.type !== 'edit') return given;
    }
  };

  return {
    say,
    once,
    hand,
    readText: (prompt) => listen(prompt, 'text'),
    readOwnWords,
    async read(prompt) {
      for (;;) {
        const given = await readOwnWords(prompt);
        if (given.type !== 'replace') return given;
      }
    },
    watch: words.watch,
    offer: words.offer,
    replace: words.replace,
    async edit({ text, name, half }) {
      if (!editor) return {};
      const edited = await editor.open({
        text,
        name,
        saved: (sofar) => keepHalf(half(sofar)),
        say: (sentence) => say(sentence),
      });
      sayPostponed();
      say(edited.message ?? BACK_FROM_EDITOR);
      return edited;
    },
  };
};
