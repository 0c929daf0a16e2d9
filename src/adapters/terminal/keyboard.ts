import { StringDecoder } from 'node:string_decoder';
import { surviveHangUp } from './hang-up.ts';
import type { GoneReason, KeyEvent, TypedEvent } from './key-event.ts';
import { swallow, type RawInput } from './raw-input.ts';
import { createTokenizer } from './tokenizer.ts';

/** The stream on which modes of the terminal are switched: stderr. */
export interface ModeOutput {
  write(text: string): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** The one keyboard of a conversation. What is typed while nobody listens waits for the next listener. */
export interface Keyboard {
  /** Fulfilled when everything typed earlier has been thrown away: from here on a screen may be shown. */
  readonly ready: Promise<void>;
  /**
   * Gives events to `listener`, one at a time and in order, until the returned function is called; what came before
   * follows in a microtask. One listener at a time: a new one takes the place of the one before.
   */
  listen(listener: (event: KeyEvent) => void): () => void;
  /** Puts events in front of the queue, for a listener that wants to see them again in another shape. */
  putBack(events: readonly KeyEvent[]): void;
  /** Tells listeners, now and later, that the program has been asked to end. */
  interrupt(reason: GoneReason): void;
  /** Lets go of the terminal, for a program of her own such as an editor. */
  pause(): void;
  /** Takes the terminal again after `pause`, or after a stop and SIGCONT. */
  resume(): void;
  /** Swallows what is still being typed, then gives the terminal back so that the process can end. Never rejects. */
  close(): Promise<void>;
}

const PASTE_MARKS_ON = '\u001b[?2004h';
const PASTE_MARKS_OFF = '\u001b[?2004l';

/**
 * Takes the keyboard: raw mode, marked pastes, every byte of `stdin` read here. Input from before `ready` and from
 * before the first listener is dropped, because it was typed at a screen that was not there yet; nothing after that.
 * The cursor stays visible and no alternate screen is used, so that a killed process leaves a usable terminal.
 */
export const openKeyboard = ({
  stdin,
  stderr,
}: {
  readonly stdin: RawInput;
  readonly stderr: ModeOutput;
}): Keyboard => {
  const decoder = new StringDecoder('utf8');
  const tokenizer = createTokenizer();
  const queue: KeyEvent[] = [];
  let listener: ((event: KeyEvent) => void) | undefined;
  let heard = false; // whether there has been a listener
  let stale = true; // whether input may still come from before the keyboard was opened
  let gone: GoneReason | undefined;
  let silence: NodeJS.Timeout | undefined;

  const deliver = (): void => {
    for (;;) {
      const receiver = listener;
      const next = receiver === undefined ? undefined : queue.shift();
      if (receiver === undefined || next === undefined) return;
      receiver(next);
    }
  };

  const receive = (events: readonly TypedEvent[]): void => {
    clearTimeout(silence);
    const patience = tokenizer.patience();
    if (patience !== undefined) silence = setTimeout(() => receive(tokenizer.flush()), patience);
    if (stale || !heard) return;
    queue.push(...events);
    deliver();
  };

  const interrupt = (reason: GoneReason): void => {
    if (gone !== undefined) return;
    // Half a paste is text too: it must be in the field before the field is kept.
    while (tokenizer.patience() !== undefined) receive(tokenizer.flush());
    gone = reason;
    queue.push({ type: 'gone', reason });
    deliver();
  };

  const onData = (data: Buffer | string): void =>
    receive(tokenizer.feed(typeof data === 'string' ? data : decoder.write(data)));
  const onClosed = (): void => interrupt('closed');

  const take = (): void => {
    // Node believes that raw mode is still on after another program changed it: off and on does set it.
    attempt(() => stdin.setRawMode?.(false));
    attempt(() => stdin.setRawMode?.(true));
    attempt(() => stderr.write(PASTE_MARKS_ON));
    stdin.on('data', onData);
    stdin.resume();
  };

  const letGo = (): void => {
    stdin.off('data', onData);
    attempt(() => stderr.write(PASTE_MARKS_OFF));
    attempt(() => stdin.setRawMode?.(false));
    stdin.pause();
  };

  for (const event of ['end', 'close', 'error'] as const) stdin.on(event, onClosed);
  // A window that closed shows itself on whichever stream is used first; unheard, the error would end the process.
  stderr.on('error', onClosed);
  if (stdin.isTTY === true) surviveHangUp();
  take();
  // Everything typed earlier has been read when the first turn of the event loop is over.
  const ready = new Promise<void>((resolve) => {
    setImmediate(() => {
      stale = false;
      resolve();
    });
  });

  return {
    ready,
    listen(next) {
      listener = next;
      heard = true;
      // A screen that opens after the end would wait for ever.
      if (gone !== undefined && !queue.some((event) => event.type === 'gone'))
        queue.push({ type: 'gone', reason: gone });
      // Later, because a listener that ends at once must first have what `listen` returns.
      queueMicrotask(deliver);
      return () => {
        if (listener === next) listener = undefined;
      };
    },
    putBack(events) {
      queue.unshift(...events);
    },
    interrupt,
    pause: letGo,
    resume: () => {
      stdin.off('data', onData);
      take();
    },
    async close() {
      clearTimeout(silence);
      listener = undefined;
      stdin.off('data', onData);
      if (gone !== 'closed') await swallow(stdin);
      letGo();
      stdin.unref?.();
    },
  };
};

// A terminal that has gone away makes every change of its modes fail; there is nothing left to give back then.
const attempt = (change: () => unknown): void => {
  try {
    change();
  } catch {
    // Gone: `end`, `error` or `close` of the stream tells the same.
  }
};
