import { nearest } from '../../../domain/nearest.ts';
import type { Move } from '../../../domain/session.ts';
import type { Act, Edited, EditTask, Line } from '../../../ports/terminal.ts';
import {
  AS_TEXT,
  BACK_FROM_EDITOR,
  enterIs,
  JOINED,
  NOTHING_LOST,
  unknownCommand,
  type Command,
} from '../../../texts/lines.ts';
import { ENDINGS } from '../endings.ts';
import { halfTyped, meaningOf } from './command.ts';
import { withMove, type HandedWords, type Way } from '../handed-words.ts';
import { handingOver } from './handing-over.ts';
import type { Memory } from './memory.ts';
import { left, obeying, type ObeyingParts } from './obeying.ts';
import type { Given, Prompt, Replacing, TextGiven, TextPrompt } from './prompt.ts';
import type { LeavingKey, LineReader, Read, Takes } from './reader.ts';
import { EMPTY_LINE, type TypedLine } from './typed-line.ts';
import { watchWords, type WordsWatch } from './words-watch.ts';

/** Where a question is asked: speaking, listening and handing over. */
export interface Desk extends Omit<WordsWatch, 'watchOn' | 'part'> {
  say(...lines: readonly Line[]): void;
  /** Says what was not said yet in this conversation. */
  once(...lines: readonly Line[]): void;
  read(prompt: Prompt): Promise<Given>;
  /** The same where names and numbers in her words can be replaced. */
  readOwnWords(prompt: Prompt): Promise<Given | Replacing>;
  readText(prompt: TextPrompt): Promise<TextGiven>;
  /** Says what was found in her answers here as she leaves them, where she was not told yet. */
  part(way: Way): void;
  /** Hands over a move; false where it was refused. Says why, and what could not be kept. */
  hand(move: Move): boolean;
  /** Lets her write on in her own editor. */
  edit(task: Pick<EditTask, 'text' | 'name'> & { readonly half: (text: string) => Move }): Promise<Edited>;
}

/** What a desk works with. */
export interface DeskParts extends ObeyingParts {
  readonly reader: LineReader;
  readonly say: (lines: readonly Line[]) => void;
  readonly memory: Memory;
  /** Absent: nothing can be handed over, as in a menu. */
  readonly act?: Act;
  /** Nothing of this conversation is written down. */
  readonly unkept?: boolean;
}

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
  const say = (...lines: readonly Line[]): void => parts.say(lines);
  const words = watchWords({
    say,
    memory,
    hasCard: parts.signals.length > 0,
    ...(finder && { finder }),
  });

  let handed: HandedWords = {};

  const once = (...lines: readonly Line[]): void => {
    const fresh = lines.filter((line) => !memory.said.has(JSON.stringify(line)));
    for (const line of fresh) memory.said.add(JSON.stringify(line));
    say(...fresh);
  };

  const { hand, keepHalf, sayPostponed } = handingOver({
    say,
    once,
    memory,
    ...(act && { act }),
    ...(parts.unkept !== undefined && { unkept: parts.unkept }),
  });
  const { commandsAt, obey } = obeying(parts, say, keepHalf);

  const entered = (prompt: TextPrompt, takes: Takes, line: TypedLine): TextGiven | undefined => {
    const meaning = meaningOf(line, takes);
    if (prompt.hidden && meaning.type !== 'command') return { type: 'line', text: line.text, literal: true };
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
        ...(prompt.hidden && { hidden: true }),
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
    hand(move) {
      handed = withMove(handed, move);
      return hand(move);
    },
    part: (way) => words.part(handed, way),
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
