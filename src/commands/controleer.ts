import { casusChangeFindings, casusChanges, casusOutline } from '../domain/casus-change.ts';
import type { Finding } from '../domain/finding.ts';
import { formChangeFindings, formChanges } from '../domain/form-change.ts';
import { formOutline } from '../domain/form-outline.ts';
import type { Outcome } from '../domain/outcome.ts';
import { problemLine, type Problem } from '../domain/problem.ts';
import { safeToShow } from '../domain/text.ts';
import { UserError } from '../domain/trouble.ts';
import type { ContentFile } from '../formats/content-file.ts';
import { AND_MORE } from '../formats/content-source.ts';
import { inReadingOrder } from '../formats/yaml-source.ts';
import type { Ports } from '../ports.ts';
import * as texts from '../texts/controleer.ts';
import {
  namedSources,
  ownSources,
  parsedSource,
  problemsOf,
  surroundingsIn,
  type ContentPorts,
} from './content-sources.ts';

/** The files to check, none for everything of the user's own, and an earlier version to compare one with. */
export interface ControleerFlags {
  readonly bestanden: readonly string[];
  readonly tegen?: string;
}

/** What `controleer` asks of the world. */
export type ControleerPorts = ContentPorts & Pick<Ports, 'folder' | 'terminal'>;

// The name of a file may hold what a terminal takes for a command.
const lineOf = (problem: Problem): string => {
  const sentence = problem.warning === true ? texts.takeNote(problem.sentence) : problem.sentence;
  return safeToShow(problemLine({ ...problem, sentence })).replaceAll('\n', ' ');
};

interface Verdict {
  readonly shown: string;
  readonly problems: readonly Problem[];
}

/** Problems are the result, on stdout; what is said about them goes to stderr. */
const tellAll = (verdicts: readonly Verdict[], { terminal }: ControleerPorts): Outcome => {
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
  return counts.problems > 0 ? 'problems' : 'done';
};

const OTHER_KIND: Finding = {
  code: 'andere-soort',
  at: ['schema'],
  on: 'value',
  sentence: texts.KINDS_DIFFER,
};

interface Difference {
  /** The differences, with a title; nothing where these are two different things. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

interface Named {
  readonly id: string;
  readonly version: string;
}

const linesOf = (before: Named, after: Named, changes: readonly string[]): readonly string[] =>
  before.id === after.id
    ? [
        texts.changesTitle(before.id, before.version, changes.length > 0),
        ...changes.map((line) => `  ${line}`),
      ]
    : [];

/** How a file differs from an earlier version. */
const difference = (before: ContentFile, after: ContentFile): Difference => {
  const sameContent = before.parsed.sha256 === after.parsed.sha256;
  if (before.folder === 'checklists' && after.folder === 'checklists') {
    const [was, is] = [formOutline(before.parsed.form), formOutline(after.parsed.form)];
    return {
      lines: linesOf(was, is, formChanges(was, is).map(texts.formChangeLine)),
      findings: formChangeFindings(was, is, sameContent),
    };
  }
  if (before.folder === 'casussen' && after.folder === 'casussen') {
    const [was, is] = [casusOutline(before.parsed.casus), casusOutline(after.parsed.casus)];
    return {
      lines: linesOf(was, is, casusChanges(was, is).map(texts.casusChangeLine)),
      findings: casusChangeFindings(was, is, sameContent),
    };
  }
  return { lines: [], findings: [OTHER_KIND] };
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
