import type { Answer } from '../../../../src/domain/answer.ts';
import type { Question } from '../../../../src/domain/form/form.ts';
import { step, type Asking as AtQuestion, type Draft, type Move } from '../../../../src/domain/session.ts';
import {
  keyPress,
  typed,
  type KeyEvent,
  type NamedKeyEvent,
} from '../../../../src/adapters/terminal/key-event.ts';
import type { Keyboard } from '../../../../src/adapters/terminal/keyboard.ts';
import { lineConversation } from '../../../../src/adapters/terminal/lines/conversation.ts';
import { createLineReader, type LineReader } from '../../../../src/adapters/terminal/lines/reader.ts';
import { lookOf } from '../../../../src/adapters/terminal/look.ts';
import { createPrinter } from '../../../../src/adapters/terminal/printer.ts';
import type { Act, Acted, Aids, Conversation, Reply } from '../../../../src/ports/terminal.ts';
import { formOf } from '../../../domain/forms.ts';
import { FakeOutput } from '../fake-streams.ts';

/** A Tuesday. */
export const TODAY = '2026-11-24';

/** What she does: a line and Enter, or other events. */
export type Stroke = string | readonly KeyEvent[];

/** A text typed without Enter, a character at a time. */
export const type = (text: string): readonly KeyEvent[] => [...text].map(typed);
/** What a terminal sends for a paste. */
export const paste = (text: string, bracketed = true): readonly KeyEvent[] => [
  { type: 'paste', text, bracketed },
];
export const ENTER: readonly KeyEvent[] = [keyPress('enter')];
export const ctrl = (letter: NamedKeyEvent['name']): readonly KeyEvent[] => [
  keyPress(letter, { ctrl: true }),
];
/** The window closes. */
export const CLOSED: readonly KeyEvent[] = [{ type: 'gone', reason: 'closed' }];

export const eventsOf = (strokes: readonly Stroke[]): readonly KeyEvent[] =>
  strokes.flatMap((stroke) => (typeof stroke === 'string' ? [...type(stroke), ...ENTER] : stroke));

/** A keyboard at which everything has been typed already. */
export const scriptedKeyboard = (events: readonly KeyEvent[]): Keyboard => {
  const queue = [...events];
  let listener: ((event: KeyEvent) => void) | undefined;
  const deliver = (): void => {
    for (let next = listener && queue.shift(); next; next = listener && queue.shift()) listener?.(next);
  };
  return {
    ready: Promise.resolve(),
    listen(next) {
      listener = next;
      queueMicrotask(deliver);
      return () => {
        if (listener === next) listener = undefined;
      };
    },
    putBack(more) {
      queue.unshift(...more);
      queueMicrotask(deliver);
    },
    interrupt(reason) {
      queue.push({ type: 'gone', reason });
      queueMicrotask(deliver);
    },
    pause: () => undefined,
    resume: () => undefined,
    close: () => Promise.resolve(),
  };
};

/** What stands on a terminal of endless width after these bytes: what was rubbed out is gone. */
export const onPaper = (bytes: string): string => {
  const lines: string[] = [];
  for (const written of bytes.split('\n')) {
    let row: string[] = [];
    let at = 0;
    for (const character of written) {
      if (character === '\b') at = Math.max(0, at - 1);
      else {
        row[at] = character;
        at += 1;
      }
    }
    lines.push(row.join('').trimEnd());
    row = [];
  }
  return lines.join('\n');
};

/** A line reader with everything typed already, and what it wrote. */
export const reading = (
  strokes: readonly Stroke[],
  columns = 80,
): { readonly reader: LineReader; readonly output: FakeOutput; readonly written: () => string } => {
  const output = new FakeOutput();
  output.columns = columns;
  const reader = createLineReader({ keyboard: scriptedKeyboard(eventsOf(strokes)), output });
  return { reader, output, written: () => output.writes.join('') };
};

export interface Talk {
  readonly conversation: Conversation;
  /** Everything that was said and echoed. */
  readonly said: () => string;
}

/** A conversation by lines with everything typed already; at the end the window closes. */
export const talking = (...strokes: readonly Stroke[]): Talk => {
  const output = new FakeOutput();
  output.columns = 80;
  const keyboard = scriptedKeyboard(eventsOf([...strokes, CLOSED]));
  const { print } = createPrinter(
    { write: (text) => output.write(String(text)), on: () => undefined },
    lookOf({ isTty: false, env: {} }),
  );
  const conversation = lineConversation({
    reader: createLineReader({ keyboard, output }),
    today: () => TODAY,
    say: print,
    card: async () => ['Bel 112.'],
  });
  return { conversation, said: () => onPaper(output.writes.join('')) };
};

/** A desk drawer in memory: what was handed over, and the draft it came to. */
export interface Drawer {
  readonly act: Act;
  readonly moves: Move[];
  readonly draft: () => Draft;
}

/** Takes moves as the product does; `objection` may refuse one, or say that it could not be kept. */
export const drawerFor = (
  start: Draft,
  objection: (move: Move) => Acted | undefined = () => undefined,
): Drawer => {
  let draft = start;
  const moves: Move[] = [];
  return {
    moves,
    draft: () => draft,
    act(move) {
      moves.push(move);
      const objected = objection(move);
      if (objected?.type === 'refused') return objected;
      const stepped = step(draft, move, `${TODAY}T09:31`);
      if (!stepped.ok || stepped.value.status === 'finished')
        return { type: 'refused', sentence: 'geweigerd' };
      draft = stepped.value;
      return objected ?? { type: 'kept' };
    },
  };
};

export const NO_AIDS: Aids = { kenmerk: () => undefined, recent: [], signals: ['Bel 112.'] };

/** A draft that stands at the first of these questions. */
export const draftWith = (questions: readonly Question[], part: Partial<AtQuestion> = {}): AtQuestion => ({
  form: formOf([questions]),
  formSha256: 'x',
  intake: [],
  given: { moment: 'voor' },
  plans: [],
  startedAt: `${TODAY}T09:30`,
  touchedAt: `${TODAY}T09:30`,
  answers: {},
  typing: {},
  status: 'asking',
  screen: questions[0]?.id ?? '',
  fromOverview: false,
  ...part,
});

/** The same draft, with the overview before it. */
export const reviewOf = ({
  status: _status,
  screen: _screen,
  fromOverview: _from,
  ...walk
}: AtQuestion): Draft => ({
  ...walk,
  status: 'reviewing',
});

/** What one question came to. */
export interface Asking {
  readonly reply: Reply;
  readonly said: string;
  readonly moves: readonly Move[];
  readonly draft: Draft;
}

export interface AskingOptions {
  readonly aids?: Partial<Aids>;
  readonly draft?: Draft;
  readonly objection?: Parameters<typeof drawerFor>[1];
}

/** Asks the screen at which a draft stands, with all this typed. */
export const askAt = async (
  draft: Draft,
  strokes: readonly Stroke[],
  options: AskingOptions = {},
): Promise<Asking> => {
  const { conversation, said } = talking(...strokes);
  const drawer = drawerFor(draft, options.objection);
  const reply = await conversation.ask(draft, drawer.act, { ...NO_AIDS, ...options.aids });
  return { reply, said: said(), moves: drawer.moves, draft: drawer.draft() };
};

/** What was said behind the opening of a conversation. */
export const behindOpening = (said: string): string =>
  said.slice(said.indexOf('of :stop.') + 'of :stop.'.length).trim();

/** The answers that were handed over, by key; what was only half typed is left out. */
export const answersIn = (moves: readonly Move[]): readonly (Answer | 'leeg')[] =>
  moves.flatMap((move): (Answer | 'leeg')[] => {
    if (move.type === 'answered') return [move.answer];
    return move.type === 'cleared' ? ['leeg'] : [];
  });
