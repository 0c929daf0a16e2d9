import { PassThrough } from 'node:stream';
import { createPrompt, useEffect, useState } from '@inquirer/core';
import type { KeyEvent, PasteEvent } from './key-event.ts';
import type { Keyboard } from './keyboard.ts';
import { runScreen, type ScreenRun } from './screen-run.ts';
import type { Place, Screen, Size, View } from './screen.ts';
import { createStage, type ScreenOutput, type Sheet } from './stage.ts';
import { fitLine } from './styled-line.ts';
import { TICK } from './tick.ts';
import { BURST_LENGTH, keysOfBurst } from './tokenizer.ts';

/** Shows screens, one after the other, on one keyboard and one stream. */
export interface Host {
  /**
   * Shows a screen until it has a reply and all its effects are done. What is typed after the key that ended it is for
   * the next screen. Rejects only with what a function of the screen or `act` threw.
   */
  show<State, Reply, Effect = never, Result = never>(
    screen: Screen<State, Reply, Effect, Result>,
    act: (effect: Effect) => Result | Promise<Result>,
  ): Promise<Reply>;
  /** Writes lines in the place of the last screen, until the next screen takes it or `clear` does. */
  post(lines: (size: Size) => readonly string[]): void;
  /** Wipes the last screen; call it before anything else is written to the terminal, and at the end. */
  clear(): void;
}

/** What a host works with: the keyboard, the stream that screens are drawn on, and milliseconds between two ticks. */
export interface HostParts {
  readonly keyboard: Keyboard;
  readonly output: ScreenOutput;
  readonly tick?: number;
}

/** A host on a keyboard and the stream that belongs to it. */
export const createHost = ({ keyboard, output, tick = TICK }: HostParts): Host => {
  const stage = createStage(output);
  return {
    async show(screen, act) {
      await keyboard.ready;
      const run = runScreen(screen, act, () => stage.size());
      const sheet = stage.sheet();
      const hosted: Hosted = {
        content: () => drawing(run.view(stage.size()), stage.size(), sheet),
        begin: (redraw, done) => connect({ run, keyboard, output, tick, sheet, redraw, done }),
      };
      // Inquirer only draws: it reads from an empty stream of its own.
      await prompt({ hosted }, { input: new PassThrough(), output: sheet.output, clearPromptOnDone: true });
      return run.reply();
    },
    post(lines) {
      const size = stage.size();
      stage.post(lines(size).map((line) => fitLine(line, size.columns)));
    },
    clear: () => stage.clear(),
  };
};

/** A running screen as the prompt sees it: what it shows, and what to do when it stands there. */
interface Hosted {
  content(): string;
  begin(redraw: () => void, done: () => void): () => void;
}

const prompt = createPrompt<void, { readonly hosted: Hosted }>(({ hosted }, done) => {
  const [, setFrame] = useState(0);
  useEffect(() => hosted.begin(() => setFrame((frame) => frame + 1), done), []);
  return hosted.content();
});

interface Wiring<Reply> {
  readonly run: ScreenRun<Reply>;
  readonly keyboard: Keyboard;
  readonly output: ScreenOutput;
  readonly tick: number;
  readonly sheet: Sheet;
  readonly redraw: () => void;
  readonly done: () => void;
}

/** Lets events reach the run until it settles; gives the function that ends this. */
const connect = <Reply>({
  run,
  keyboard,
  output,
  tick,
  sheet,
  redraw,
  done,
}: Wiring<Reply>): (() => void) => {
  let over = false;
  const draw = drawer(output, () => {
    if (!over) redraw();
  });
  const ticking = setInterval(() => run.take({ type: 'tick' }), tick);
  // Begins anew at every key.
  const calm = setInterval(() => run.take({ type: 'tick', calm: true }), tick);
  const stopListening = keyboard.listen((event) => {
    calm.refresh();
    give(event, run, keyboard);
  });
  output.on('resize', draw.whenCalm);
  const stop = (): void => {
    over = true;
    stopListening();
    clearInterval(ticking);
    clearInterval(calm);
    output.off('resize', draw.whenCalm);
    sheet.leave();
  };
  run.observe({
    changed: draw.soon,
    settled: stop,
    ended: done,
  });
  return stop;
};

/** Milliseconds without a change of size after which a window is drawn in again. */
const CALM = 60;

/**
 * When to draw: soon after a change, once for all keys that came at once; after a change of size only when that has
 * been the last one for a moment. A frame that is under way while the window is dragged would be drawn in a window of
 * another size, and rows of it would stay behind.
 */
const drawer = (
  output: ScreenOutput,
  redraw: () => void,
): { readonly soon: () => void; readonly whenCalm: () => void } => {
  let awaited = false;
  let calm: NodeJS.Timeout | undefined;
  return {
    soon() {
      if (awaited) return;
      awaited = true;
      queueMicrotask(() => {
        awaited = false;
        // Keys may arrive before the news of a new size does.
        // oxlint-disable-next-line no-underscore-dangle -- Node has no other way to ask for the size there is now
        output._refreshSize?.();
        if (calm === undefined) redraw();
      });
    },
    whenCalm() {
      clearTimeout(calm);
      calm = setTimeout(() => {
        calm = undefined;
        redraw();
      }, CALM);
    },
  };
};

const give = <Reply>(event: KeyEvent, run: ScreenRun<Reply>, keyboard: Keyboard): void => {
  if (event.type === 'gone') run.gone(event.reason);
  else if (isTypedAhead(event) && !run.takesText()) keyboard.putBack(keysOfBurst(event.text));
  else run.take(event);
};

// A few lines that came at once may be keys pressed while the program was busy. More than that was pasted, and as keys
// it would press its way through every screen there is.
const isTypedAhead = (event: KeyEvent): event is PasteEvent =>
  event.type === 'paste' && !event.bracketed && event.text.length < BURST_LENGTH;

// `@inquirer/core` puts the cursor behind the last line by counting UTF-16 units, which goes wrong by whole rows for
// some text: to it the cursor rests on a row of its own, below everything. A blank is what it needs to find the right
// column. The stage moves it to where she writes, and back before the next frame.
const CURSOR_ROW = ' ';

const drawing = (view: View, size: Size, sheet: Sheet): string => {
  const { shown, cursor } = inSight(view, size.rows);
  const lines = [...shown.map((line) => fitLine(line, size.columns)), CURSOR_ROW];
  sheet.announce(lines, cursor && cursor.column < size.columns ? cursor : undefined);
  return lines.join('\n');
};

// More lines than rows would push the first ones into the scrollback, again at every frame.
const inSight = (
  { lines, focus = 0, cursor }: View,
  rows: number,
): { readonly shown: readonly string[]; readonly cursor: Place | undefined } => {
  const above = Math.max(0, Math.min(focus - Math.floor(rows / 2), lines.length - rows));
  const line = (cursor?.line ?? -1) - above;
  return {
    shown: lines.slice(above, above + rows),
    cursor: cursor && line >= 0 && line < rows ? { ...cursor, line } : undefined,
  };
};
