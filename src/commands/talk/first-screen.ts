// A screen is drawn in less, also on an old computer; in milliseconds.
const FIRST_SCREEN = 60;

/** Waits until the first screen is likely to stand there: what only later screens need must not hold it up. */
export const afterFirstScreen = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, FIRST_SCREEN);
  });
