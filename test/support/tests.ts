import { describe, onTestFinished, test } from 'vitest';
import { startPty, type Pty, type PtyOptions } from './pty.ts';
import { play, type Played } from './play.ts';
import { runCase, type Case, type Host } from './run.ts';
import { MODES, parseScenario, type Mode } from './scenario.ts';
import type { PlayOptions } from './stage.ts';
import { makeTemp, type Temp } from './temp.ts';

/** A home for this test, removed when the test is over. */
export const useTemp = (): Temp => {
  const temp = makeTemp();
  onTestFinished(() => temp.remove());
  return temp;
};

/** A terminal for this test, closed when the test is over; without a home it gets one of its own. */
export const usePty = (program: string, options: Partial<PtyOptions> = {}): Pty => {
  const temp = options.temp ?? makeTemp();
  const pty = startPty(program, { ...options, temp });
  onTestFinished(async () => {
    await pty.end();
    if (!options.temp) temp.remove();
  });
  return pty;
};

/** A shell that waits at `$ `, to see what a program leaves behind and whether the terminal can still be used. */
export const useShell = async (options: Partial<PtyOptions> = {}): Promise<Pty> => {
  // Not by way of `env`: a bash that is not interactive, as the one that starts every program, drops PS1.
  const pty = usePty('env', { ...options, args: ['PS1=$ ', 'bash', '--norc', '--noprofile', '-i'] });
  await pty.waitFor(/^\$ ?$/m);
  return pty;
};

export interface ScenarioOptions extends Omit<PlayOptions, 'temp'> {
  /** Where a scenario makes sense in one mode only. */
  readonly modes?: readonly Mode[];
  /** What is there before: files below the folder of kansrijk. */
  readonly files?: Readonly<Record<string, string>>;
  /** More to look at when the transcript has been played. */
  readonly afterwards?: (played: Played, temp: Temp, mode: Mode) => void | Promise<void>;
}

/** Makes a test of a transcript for each mode; README.md beside this file says how a transcript is written. */
export const scenario = (title: string, transcript: string, options: ScenarioOptions = {}): void => {
  describe(title, () => {
    test.each(options.modes ?? MODES)('in %s mode', async (mode) => {
      const temp = useTemp();
      for (const [file, text] of Object.entries(options.files ?? {})) temp.write(file, text);
      const played = await play(parseScenario(transcript), mode, { ...options, temp });
      await options.afterwards?.(played, temp, mode);
    });
  });
};

/** Makes a test of every line of a table on every host. */
export const cases = (hosts: readonly Host[], table: readonly Case[]): void => {
  describe.each(hosts)('$name', (host) => {
    test.each(table)('$name', async (line) => {
      await runCase(host, line, useTemp());
    });
  });
};
