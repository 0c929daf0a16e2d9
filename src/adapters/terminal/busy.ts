import { safeToShow } from '../../domain/text.ts';

/** How long a reader waits before something moves, in milliseconds: what is quick needs no announcement. */
export const PATIENCE = 300;

/** Turns as long as something is under way; gone without a trace when it is done. */
export interface Spinner {
  stop(): void;
}

export type StartSpinner = (text: string) => Promise<Spinner>;

/** A spinner of ora on stderr; it leaves the keyboard alone. */
export const oraSpinner =
  (stream: NodeJS.WriteStream): StartSpinner =>
  async (text) => {
    const { default: ora } = await import('ora');
    return ora({
      text: safeToShow(text),
      stream,
      discardStdin: false,
      hideCursor: false,
      color: false,
    }).start();
  };

/** Waits for work; when it takes long and something may move, a spinner says so. */
export const whileBusy = async <Value>(
  text: string,
  work: Promise<Value>,
  start: StartSpinner | undefined,
): Promise<Value> => {
  if (!start) return work;
  let spinner: Promise<Spinner | undefined> | undefined;
  const timer = setTimeout(() => {
    // Only something to look at: that it cannot be shown is no reason to say that the work failed.
    spinner = start(text).catch(() => undefined);
  }, PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    (await spinner)?.stop();
  }
};
