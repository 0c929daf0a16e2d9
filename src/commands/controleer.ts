import type { Outcome } from '../domain/outcome.ts';
import { problemLine, type Problem } from '../domain/problem.ts';
import { safeToShow } from '../domain/text.ts';
import { UserError } from '../domain/trouble.ts';
import { AND_MORE } from '../formats/content-source.ts';
import { inReadingOrder } from '../formats/yaml-source.ts';
import type { Ports } from '../ports.ts';
import * as texts from '../texts/controleer.ts';
import { difference } from './content/difference.ts';
import {
  namedSources,
  ownSources,
  parsedSource,
  problemsOf,
  surroundingsIn,
  type ContentPorts,
} from './content/sources.ts';

/** The files to check, none for everything of the user's own, and an earlier version to compare one with. */
export interface ControleerFlags {
  readonly bestanden: readonly string[];
  readonly tegen?: string;
}

/** What `controleer` asks of the world. */
export type ControleerPorts = ContentPorts & Pick<Ports, 'folder' | 'terminal'>;

/** A problem on one line; the name of its file may hold what a terminal takes for a command. */
export const lineOf = (problem: Problem): string => {
  const sentence = problem.warning === true ? texts.takeNote(problem.sentence) : problem.sentence;
  return safeToShow(problemLine({ ...problem, sentence })).replaceAll('\n', ' ');
};

// One slip with a blank, a quote or a dash makes what follows it wrong too.
const BRINGS_OTHERS: readonly string[] = [
  'aanhalingsteken',
  'dubbele-punt',
  'dubbele-sleutel',
  'haakje',
  'inspringen',
  'komma',
  'notatie',
  'sleutel',
  'streepje',
  'tab',
  'teken-ontbreekt',
];

const MANY = 3;

const comeTogether = ({ problems }: Verdict): boolean =>
  problems.filter(({ code }) => BRINGS_OTHERS.includes(code)).length >= MANY;

/** What came of one file. */
export interface Verdict {
  readonly shown: string;
  readonly problems: readonly Problem[];
}

/** Problems are the result, on stdout; what is said about them goes to stderr. */
export const tellAll = (verdicts: readonly Verdict[], { terminal }: ControleerPorts): Outcome => {
  const all = verdicts.flatMap(({ problems }) => problems);
  const told = all.filter(({ code }) => code !== AND_MORE);
  const warnings = told.filter(({ warning }) => warning === true).length;
  const right = verdicts.filter(({ problems }) => problems.length === 0);
  const counts = {
    problems: told.length - warnings,
    warnings,
    files: verdicts.length - right.length,
    more: told.length < all.length,
  };
  if (all.length > 0) terminal.printRaw(all.map(lineOf).join('\n'));
  terminal.tell(right.map(({ shown }) => texts.fileIsRight(safeToShow(shown))));
  if (all.length > 0) terminal.tell([texts.found(counts)]);
  if (verdicts.some(comeTogether)) terminal.tell([texts.FIRST_FIRST]);
  return counts.problems > 0 ? 'problems' : 'done';
};

/** `--tegen`: what is different, and whether the version says so. */
const compare = async (path: string, tegen: string, ports: ControleerPorts): Promise<Outcome> => {
  const surroundings = await surroundingsIn(ports);
  const [after, before] = await namedSources([path, tegen], ports);
  if (!after || !before) throw new Error('two paths gave no two files');
  const now = parsedSource(after, surroundings);
  // Of an earlier version only what it said matters: not what it is called now, and not what was warned of then.
  const then = parsedSource(before, { ...surroundings, anyName: true });
  if (!now.ok || !then.ok) {
    const old = then.ok ? [] : [{ shown: tegen, problems: then.problem }];
    return tellAll([...old, { shown: path, problems: problemsOf(now) }], ports);
  }
  const { lines, findings } = difference(then.value, now.value);
  if (lines.length > 0) ports.terminal.printRaw(lines.join('\n'));
  const { locate } = now.value.source;
  return tellAll(
    [{ shown: path, problems: inReadingOrder([...problemsOf(now), ...findings.map(locate)]) }],
    ports,
  );
};

/**
 * `kansrijk controleer [BESTAND…]`: everything that is wrong in lists and casussen, each with its place. A named file
 * that is not there is wrong use; a folder, or a file that may not be opened, is a problem at its top.
 */
export const run = async (
  { bestanden, tegen }: ControleerFlags,
  ports: ControleerPorts,
): Promise<Outcome> => {
  if (tegen !== undefined) {
    const [path] = bestanden;
    if (path === undefined || bestanden.length > 1) throw new UserError(...texts.ONE_FILE);
    return compare(path, tegen, ports);
  }
  const sources = bestanden.length > 0 ? await namedSources(bestanden, ports) : await ownSources(ports);
  if (sources.length === 0) {
    ports.terminal.tell(texts.nothingOwn(ports.folder));
    return 'done';
  }
  const surroundings = await surroundingsIn(ports);
  const verdicts = sources.map((source) => ({
    shown: source.shown,
    problems: problemsOf(parsedSource(source, surroundings)),
  }));
  return tellAll(verdicts, ports);
};
