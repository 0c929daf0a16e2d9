import type { Found } from './stage.ts';
import type { Exit } from './pty.ts';
import type { Step } from './recording.ts';

/**
 * How a run ends after a key: a signal, a closed window, or `freeze`, which stops the program, copies its folder and
 * lets it go on. A frozen copy is what `kill -9` would leave at that moment, so that one run serves every key.
 */
export type Ending = 'SIGKILL' | 'SIGTERM' | 'SIGHUP' | 'close' | 'freeze';

/** When, after the last key: as soon as it is sent, some milliseconds later, or when the program has fallen silent. */
export type Moment = 'at once' | 'settled' | number;

/** What became of one run. */
export interface Fate {
  /** The number of keys that were pressed. */
  readonly keys: number;
  /** The last key. */
  readonly label: string;
  /** How the program ended; nothing when it was only frozen. */
  readonly exit: Exit | undefined;
  readonly confirmed: number;
  /** Confirmed answers that are not on disk, or not as they were confirmed. */
  readonly lost: readonly string[];
  /** UTF-16 units that stood half-typed in the field. */
  readonly typed: number;
  /** How many of them, counted from the end, are not on disk. */
  readonly lostCharacters: number;
  /** What was wrong afterwards. */
  readonly trouble?: string;
}

export interface Report {
  readonly ending: Ending;
  readonly moment: Moment;
  readonly fates: readonly Fate[];
  readonly lostAnswers: number;
  readonly lostCharacters: number;
  readonly troubles: number;
}

/** How much of what was typed, from its start, stands at either end of a text on disk. */
const keptOf = (typed: string, text: string): number => {
  let length = typed.length;
  const stands = (part: string): boolean => text.startsWith(part) || text.endsWith(part);
  while (length > 0 && !stands(typed.slice(0, length))) length -= 1;
  return length;
};

/**
 * Compares what lies on disk with what these steps promise. `waited`: the program had fallen silent after the last
 * key; otherwise what that key confirms is still under way, and both the old and the new answer are good.
 */
export const judge = (
  steps: readonly Step[],
  waited: boolean,
  exit: Exit | undefined,
  found: Found,
): Fate => {
  const last = steps.at(-1);
  const earlier = waited ? steps : steps.slice(0, -1);
  const sure = earlier.reduce<Found['answers']>((all, { confirms }) => ({ ...all, ...confirms }), {});
  const underWay = waited ? {} : (last?.confirms ?? {});
  const lost = Object.entries(sure).filter(([question, answer]) => {
    const onDisk = found.answers[question];
    return onDisk === undefined || (onDisk !== answer && onDisk !== underWay[question]);
  });
  // Blanks at the end are no part of any text that is kept.
  const typed = (last?.typed ?? '').trimEnd();
  return {
    keys: steps.length,
    label: last?.label ?? 'before the first key',
    exit,
    confirmed: Object.keys(sure).length,
    lost: lost.map(([question, answer]) => `${question} = ${answer}`),
    typed: typed.length,
    lostCharacters: typed.length - Math.max(0, ...found.halfTyped.map((text) => keptOf(typed, text))),
  };
};

/** Adds up the runs of one matrix. */
export const reportOf = (ending: Ending, moment: Moment, fates: readonly Fate[]): Report => ({
  ending,
  moment,
  fates,
  lostAnswers: fates.reduce((sum, { lost }) => sum + lost.length, 0),
  lostCharacters: fates.reduce((sum, { lostCharacters }) => sum + lostCharacters, 0),
  troubles: fates.filter(({ trouble }) => trouble !== undefined).length,
});

const momentInWords = (moment: Moment): string =>
  typeof moment === 'number' ? `${moment} ms later` : moment;

/** The counts of a report in one line. */
export const summary = ({ ending, moment, fates, lostAnswers, lostCharacters, troubles }: Report): string => {
  const most = Math.max(0, ...fates.map((fate) => fate.lostCharacters));
  return [
    `${ending}, ${momentInWords(moment)}: ${fates.length} moments`,
    `${lostAnswers} confirmed answers lost`,
    `${lostCharacters} half-typed characters lost (at most ${most} at once)`,
    `${troubles} troubles afterwards`,
  ].join(', ');
};

const rowOf = ({ keys, confirmed, lost, typed, lostCharacters, label, trouble }: Fate): string =>
  [
    String(keys).padStart(4),
    `${lost.length} of ${confirmed}`.padStart(9),
    `${lostCharacters} of ${typed}`.padStart(10),
    [label, ...lost.map((answer) => `lost: ${answer}`), ...(trouble === undefined ? [] : [trouble])].join(
      ' · ',
    ),
  ].join(' │ ');

/** The moments at which something was lost or wrong, or all of them, as a table below the summary. */
export const table = (report: Report, which: 'all' | 'losses' = 'losses'): string => {
  const bad = ({ lost, lostCharacters, trouble }: Fate): boolean =>
    lost.length > 0 || lostCharacters > 0 || trouble !== undefined;
  const shown = which === 'all' ? report.fates : report.fates.filter(bad);
  return [summary(report), 'keys │   answers │ half-typed │ last key', ...shown.map(rowOf)].join('\n');
};
