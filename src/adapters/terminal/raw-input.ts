/** What the keyboard needs of stdin; a pipe or a fake has no raw mode. */
export interface RawInput {
  on(event: 'data', listener: (data: Buffer | string) => void): unknown;
  on(event: 'end' | 'close' | 'error', listener: () => void): unknown;
  off(event: 'data', listener: (data: Buffer | string) => void): unknown;
  readonly isTTY?: boolean;
  pause(): unknown;
  resume(): unknown;
  setRawMode?(on: boolean): unknown;
  unref?(): unknown;
}

/** Silence after which a key that was held down has been let go, in milliseconds. */
export const RELEASE_SILENCE = 400;
/** How long input is swallowed at most, in milliseconds. */
export const RELEASE_LIMIT = 1000;

/**
 * Throws away what is typed until it has been silent for a moment. Without it a held Ctrl+S would reach the terminal
 * in its ordinary mode, which takes it as "stop all output": the shell looks dead until Ctrl+Q.
 */
export const swallow = (stdin: RawInput): Promise<void> =>
  new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(silence);
      clearTimeout(limit);
      stdin.off('data', restart);
      resolve();
    };
    const restart = (): void => {
      clearTimeout(silence);
      silence = setTimeout(finish, RELEASE_SILENCE);
    };
    let silence = setTimeout(finish, RELEASE_SILENCE);
    const limit = setTimeout(finish, RELEASE_LIMIT);
    stdin.on('data', restart);
    stdin.on('end', finish);
    stdin.on('close', finish);
  });
