/** One of the two streams of a process that text goes to. */
export interface WatchedOutput {
  write(text: string, done?: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly isTTY?: boolean;
  /** How much was not handed over yet. */
  readonly writableLength: number;
}

/** Why a stream could not take what was written: the code of the system. */
export interface LostOutput {
  readonly stdout?: string;
  readonly stderr?: string;
}

/**
 * Whether an error means only that nobody reads on: a reader such as `head` that has seen enough is nobody's mistake,
 * and neither is a window that was closed.
 */
export const isReaderGone = (
  error: NodeJS.ErrnoException,
  { isTTY }: { readonly isTTY?: boolean },
): boolean => error.code === 'EPIPE' || (error.code === 'EIO' && isTTY === true);

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

const handedOver = (output: WatchedOutput): Promise<void> =>
  output.writableLength === 0
    ? Promise.resolve()
    : new Promise((resolve) => {
        output.write('', () => resolve());
      });

/**
 * Hears from the start what becomes of everything written, so that no failure of a stream ends the program by itself;
 * the returned function waits until all of it was handed over, and says what was lost.
 */
export const watchOutputs = (stdout: WatchedOutput, stderr: WatchedOutput): (() => Promise<LostOutput>) => {
  const lost: { stdout?: string; stderr?: string } = {};
  const watch = (name: keyof LostOutput, output: WatchedOutput): void => {
    output.on('error', (error) => {
      if (!isReaderGone(error, output)) lost[name] ??= error.code ?? error.message;
    });
  };
  watch('stdout', stdout);
  watch('stderr', stderr);
  return async () => {
    await Promise.all([handedOver(stdout), handedOver(stderr)]);
    // A stream tells of its failure a turn after the write.
    await nextTurn();
    return { ...lost };
  };
};
