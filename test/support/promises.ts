import type { Pty } from './pty.ts';
import type { Mode } from './scenario.ts';

/** Hiding the cursor, and the three ways to the alternate screen: nothing would restore them after a kill. */
const NEVER_SWITCHED: Readonly<Record<string, string>> = {
  '25l': 'the cursor was hidden',
  '47h': 'the alternate screen was used',
  '1047h': 'the alternate screen was used',
  '1049h': 'the alternate screen was used',
};
/** Moving the cursor up, left or to a place, and erasing: a screen reader would read it all again. */
const REPAINT = /\x1b\[[\d;]*[AFHJKfsu]/;

/** What holds at the end of every conversation, whatever was said in it; each broken promise in one sentence. */
export const brokenPromises = (pty: Pty, mode: Mode): string[] => {
  const { everSwitched, bracketedPaste } = pty.modes;
  const switched = everSwitched.flatMap((sequence) => NEVER_SWITCHED[sequence] ?? []);
  const couldTidyUp = pty.exited?.code !== null && !pty.windowClosed;
  const ended = couldTidyUp && bracketedPaste ? ['pastes are still bracketed after the end'] : [];
  const repaint = mode === 'lines' ? REPAINT.exec(pty.output()) : null;
  return [
    ...switched,
    ...ended,
    ...(repaint ? [`line mode repaints: ${JSON.stringify(repaint[0])}`] : []),
  ].map((broken) => `A promise that holds everywhere is broken: ${broken}.`);
};
