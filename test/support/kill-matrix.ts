import { cpSync, existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { judge, reportOf, type Ending, type Fate, type Moment, type Report } from './kill-report.ts';
import type { Found } from './stage.ts';
import { isStopped } from './process-state.ts';
import { KANSRIJK, type Command } from './program.ts';
import { Replay, type Recording, type Step } from './recording.ts';
import { makeTemp, type Temp } from './temp.ts';

export { summary, table, type Ending, type Fate, type Moment, type Report } from './kill-report.ts';

/** A conversation that is ended after each of its keys. */
export interface Matrix {
  readonly recording: Recording;
  /** As in `PlayOptions`; default: the built program. */
  readonly program?: Command;
  /** Reads what lies on disk in the folder `map` of a home. */
  readonly found: (temp: Temp) => Found | Promise<Found>;
  /** Default SIGKILL. */
  readonly ending?: Ending;
  /** Default `settled`. */
  readonly moment?: Moment;
  /** Only after every so many keys, and after the last one; default 1. */
  readonly every?: number;
  /** How many run at the same time; default 2. */
  readonly parallel?: number;
  /** More to look at after an ending, such as whether the conversation can be taken up again; throws where not. */
  readonly afterwards?: (temp: Temp, fate: Fate) => void | Promise<void>;
}

/** Waits after a key until the moment at which the run ends. */
const untilMoment = async (replay: Replay, step: Step, moment: Moment): Promise<void> => {
  if (moment === 'at once') return;
  if (typeof moment === 'number') return pause(moment);
  await replay.wait(step);
  if (!step.pause) await replay.pty.settled();
};

const fateOf = async (
  matrix: Matrix,
  temp: Temp,
  steps: readonly Step[],
  exit: Fate['exit'],
): Promise<Fate> => {
  const { found, afterwards, moment = 'settled' } = matrix;
  const fate = judge(steps, moment === 'settled', exit, await found(temp));
  try {
    await afterwards?.(temp, fate);
    return fate;
  } catch (error) {
    return { ...fate, trouble: error instanceof Error ? error.message : String(error) };
  }
};

/** One run that is ended after so many keys. */
const endedRun = async (matrix: Matrix, keys: number, ending: Exclude<Ending, 'freeze'>): Promise<Fate> => {
  const { recording, program = KANSRIJK, moment = 'settled' } = matrix;
  const temp = makeTemp();
  const replay = new Replay(recording, temp, program);
  try {
    const steps = recording.steps.slice(0, keys);
    await replay.open();
    for (const [index, step] of steps.entries()) {
      replay.press(step);
      if (index + 1 < keys) await replay.wait(step);
      else await untilMoment(replay, step, moment);
    }
    if (ending === 'close') replay.pty.closeWindow();
    else replay.pty.kill(ending);
    return await fateOf(matrix, temp, steps, await replay.pty.waitForExit());
  } finally {
    await replay.pty.end();
    temp.remove();
  }
};

/** What lies on disk at this very moment, in a home of its own. */
const frozenCopy = async ({ pty }: Replay, temp: Temp): Promise<Temp> => {
  pty.kill('SIGSTOP');
  for (let tries = 0; !pty.exited && !isStopped(pty.pid); tries += 1) {
    if (tries > 1000) throw new Error(pty.picture('The program could not be frozen.'));
    await pause(1);
  }
  const copy = makeTemp();
  if (existsSync(temp.map)) cpSync(temp.map, copy.map, { recursive: true });
  pty.kill('SIGCONT');
  return copy;
};

/** One run that is frozen and copied after each of these keys; looked at when the program is gone, as its locks say. */
const frozenRun = async (matrix: Matrix, moments: ReadonlySet<number>): Promise<Fate[]> => {
  const { recording, program = KANSRIJK, moment = 'settled' } = matrix;
  const temp = makeTemp();
  const copies = new Map<number, Temp>();
  const replay = new Replay(recording, temp, program);
  try {
    await replay.open();
    if (moments.has(0)) copies.set(0, await frozenCopy(replay, temp));
    for (const [index, step] of recording.steps.entries()) {
      replay.press(step);
      if (moments.has(index + 1)) {
        await untilMoment(replay, step, moment);
        copies.set(index + 1, await frozenCopy(replay, temp));
      }
      await replay.wait(step);
    }
    await replay.pty.end();
    const fates: Fate[] = [];
    for (const [keys, copy] of copies) {
      fates.push(await fateOf(matrix, copy, recording.steps.slice(0, keys), undefined));
    }
    return fates;
  } finally {
    await replay.pty.end();
    for (const home of [temp, ...copies.values()]) home.remove();
  }
};

/** Does the work of every item, so many at the same time; the results stand in the order of the items. */
const inParallel = async <Item, Result>(
  items: readonly Item[],
  workers: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results = new Map<number, Result>();
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return [...results].toSorted(([one], [other]) => one - other).map(([, result]) => result);
};

/** Ends a conversation before its first key and after each key, run by run, and counts what is lost. */
export const killMatrix = async (matrix: Matrix): Promise<Report> => {
  const { recording, ending = 'SIGKILL', moment = 'settled', every = 1, parallel = 2 } = matrix;
  const last = recording.steps.length;
  const moments = Array.from({ length: last + 1 }, (_, keys) => keys).filter(
    (keys) => keys % every === 0 || keys === last,
  );
  const fates =
    ending === 'freeze'
      ? await frozenRun(matrix, new Set(moments))
      : await inParallel(moments, parallel, (keys) => endedRun(matrix, keys, ending));
  return reportOf(ending, moment, fates);
};
