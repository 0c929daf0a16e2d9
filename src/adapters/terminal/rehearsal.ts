import { gesprekOf } from '../../domain/asked.ts';
import { screenOf, type Draft } from '../../domain/session.ts';
import type { AnswerFor, Rehearsal, RehearsalMode, ShownScreen } from '../../ports/library.ts';
import type { Conversation } from '../../ports/terminal.ts';
import { screenConversation } from './conversation.ts';
import { GLYPHS } from './glyphs.ts';
import type { Host } from './host.ts';
import { keyPress, type KeyEvent } from './key-event.ts';
import type { Keyboard } from './keyboard.ts';
import { lineConversation } from './lines/conversation.ts';
import { createLineReader } from './lines/reader.ts';
import { lookOf, type Look } from './look.ts';
import { createPrinter } from './printer.ts';
import { keysForLines, keysForScreen, type ToAnswer } from './rehearsal-keys.ts';
import { runScreen } from './screen-run.ts';
import type { Size } from './screen.ts';

/** A window of 80 by 24, of which the last row belongs to the cursor. */
const WINDOW: Size = { columns: 80, rows: 23 };
const ENTER = keyPress('enter');
/** A long text is read on with Enter; after more than these behind the keys of an answer a screen never ends. */
const MOST_ENTERS = 100;

const PLAIN: Look = { ...lookOf({ isTty: false, env: {} }), glyphs: GLYPHS };

const neverEnds = (): never => {
  throw new Error('A rehearsed screen does not end with Enter.');
};

/** What is to be typed at the screen at which a draft stands; nothing at the overview. */
const toAnswer = (draft: Draft, answerFor: AnswerFor): readonly ToAnswer[] => {
  const screen = draft.status === 'asking' ? screenOf(draft) : undefined;
  return (screen?.questions ?? []).map((asked) => ({ asked, answer: answerFor(asked, draft) }));
};

/** Lets every screen of a conversation be answered: `begin` gets the answers, `end` gives what was to be seen. */
const answering = (
  conversation: Conversation,
  answerFor: AnswerFor,
  begin: (answers: readonly ToAnswer[], draft: Draft) => void,
  end: () => ShownScreen['frames'],
): Rehearsal => {
  const shown: ShownScreen[] = [];
  return {
    shown: () => shown,
    conversation: {
      ...conversation,
      async ask(draft, act, aids) {
        const answers = toAnswer(draft, answerFor);
        begin(answers, draft);
        const reply = await conversation.ask(draft, act, aids);
        shown.push({ questions: answers.map(({ asked }) => asked), frames: end() });
        return reply;
      },
    },
  };
};

interface ScreenParts {
  readonly answerFor: AnswerFor;
  readonly today: () => string;
}

/** Screens that are looked at without being drawn, and answered with the keys of `keys`. */
const unseenHost = (keys: () => readonly KeyEvent[], look: (rows: readonly string[]) => void): Host => ({
  async show(screen, act) {
    const run = runScreen(screen, act, () => WINDOW);
    const state = { over: false };
    const ended = new Promise<void>((resolve) => {
      run.observe({ changed: () => undefined, settled: () => (state.over = true), ended: resolve });
    });
    const press = (key: KeyEvent): void => {
      if (state.over || key.type === 'gone') return;
      // Of a text that grows letter by letter nobody needs to see each.
      const isWriting = key.type === 'text' && run.takesText();
      run.take(key);
      if (!state.over && !isWriting) look(run.view(WINDOW).lines);
    };
    look(run.view(WINDOW).lines);
    for (const key of keys()) press(key);
    for (let enters = 0; !state.over; enters += 1) {
      if (enters === MOST_ENTERS) neverEnds();
      press(ENTER);
    }
    await ended;
    return run.reply();
  },
  post: () => undefined,
  clear: () => undefined,
});

const onScreens = ({ answerFor, today }: ScreenParts): Rehearsal => {
  let keys: readonly KeyEvent[] = [];
  let frames: (readonly string[])[] = [];
  const host = unseenHost(
    () => keys,
    (rows) => void frames.push(rows),
  );
  return answering(
    screenConversation({ host, look: PLAIN, today, say: () => undefined }),
    answerFor,
    (answers) => {
      keys = keysForScreen(answers);
      frames = [];
    },
    () => frames,
  );
};

/** A keyboard on which the given keys are typed as soon as somebody listens, and then Enter for as long as that lasts. */
const typingKeyboard = (): { readonly keyboard: Keyboard; load(keys: readonly KeyEvent[]): void } => {
  let queue: readonly KeyEvent[] = [];
  let enters = 0;
  let listener: ((event: KeyEvent) => void) | undefined;
  const next = (): KeyEvent => {
    const [key, ...rest] = queue;
    queue = rest;
    if (key !== undefined) return key;
    enters += 1;
    return enters > MOST_ENTERS ? { type: 'gone', reason: 'closed' } : ENTER;
  };
  const deliver = (): void => {
    for (let take = listener; take; take = listener) take(next());
  };
  return {
    load(keys) {
      queue = keys;
      enters = 0;
    },
    keyboard: {
      ready: Promise.resolve(),
      listen(heard) {
        listener = heard;
        queueMicrotask(deliver);
        return () => {
          if (listener === heard) listener = undefined;
        };
      },
      putBack: (events) => (queue = [...events, ...queue]),
      interrupt: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
      close: () => Promise.resolve(),
    },
  };
};

const byLines = ({ answerFor, today }: ScreenParts): Rehearsal => {
  let written = '';
  const output = { write: (text: string) => (written += text), on: () => undefined };
  const { keyboard, load } = typingKeyboard();
  const { print } = createPrinter(output, PLAIN);
  return answering(
    lineConversation({ reader: createLineReader({ keyboard, output }), today, say: print }),
    answerFor,
    (answers, draft) => {
      load(keysForLines(answers, gesprekOf(draft).moment));
      written = '';
    },
    () => [written.trimEnd().split('\n')],
  );
};

/** One of the modes of the terminal, on keys that are made of answers. */
export const openRehearsal = (mode: RehearsalMode, answerFor: AnswerFor, today: () => string): Rehearsal =>
  mode === 'screens' ? onScreens({ answerFor, today }) : byLines({ answerFor, today });
