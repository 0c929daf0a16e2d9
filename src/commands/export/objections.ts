import { nearest } from '../../domain/nearest.ts';
import { problemLine, type Problem } from '../../domain/problem.ts';
import { isClosed, isTooPersonal } from '../../domain/sharing/shareable.ts';
import { untilProblem } from '../../domain/sharing/until.ts';
import type { ExportAnswers } from '../../formats/export/answers-yaml.ts';
import type { Ports } from '../../ports.ts';
import {
  planStaysClosed,
  staysClosed,
  tooPersonal,
  unknownLogInFile,
  unknownQuestionInFile,
  untilRefused,
} from '../../texts/export.ts';
import type { ExportFlags } from './deliver.ts';
import { namedSource, sourceOf, type Source } from './sources.ts';

/** The conversations for a copy, as far as they are there. */
export interface Wanted {
  readonly sources: readonly Source[];
  /** Those that the file names and that are not there, at their places. */
  readonly unknown: readonly Problem[];
  /** What is wrong with the conversations themselves. */
  readonly unreadable: readonly Problem[];
}

const wantedByFile = async ({ logs, problemAt }: ExportAnswers, ports: Ports): Promise<Wanted> => {
  const found = await Promise.all(
    logs.map(async (one) => ({ ...one, stored: await ports.logs.find(one.id) })),
  );
  const absent = found.filter(({ stored }) => stored === undefined);
  const known = absent.length === 0 ? [] : (await ports.logs.all()).logs.map(({ log }) => log.head.id);
  const there = new Map(found.flatMap(({ id, stored }) => (stored ? [[id, stored] as const] : [])));
  return {
    sources: await Promise.all(
      [...there.values()].flatMap((stored) => (stored.ok ? [sourceOf(stored.value, ports)] : [])),
    ),
    unknown: absent.map(({ id, at }) => problemAt(at, unknownLogInFile(id, nearest(id, known)))),
    unreadable: [...there.values()].flatMap((stored) => (stored.ok ? [] : stored.problem)),
  };
};

/** The conversations that the command line names, else those of the file. */
export const wantedBy = async (
  { ids }: ExportFlags,
  answers: ExportAnswers,
  ports: Ports,
): Promise<Wanted> => {
  if (ids.length === 0) return wantedByFile(answers, ports);
  const sources = await Promise.all([...new Set(ids)].map((id) => namedSource(id, ports)));
  return { sources, unknown: [], unreadable: [] };
};

const entriesIn = ({ log }: Pick<Source, 'log'>): readonly string[] =>
  log.pages.flatMap(({ entries }) => entries.map(({ id }) => id));

const questionsIn = ({ forms }: Pick<Source, 'forms'>): readonly string[] =>
  forms.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions.map(({ id }) => id)));

const hasQuestion = (source: Source, id: string): boolean =>
  entriesIn(source).includes(id) || questionsIn(source).includes(id);

/** Every question that there is: one of these may be of a conversation that could not be found or read. */
const questionsAnywhere = async ({ library, logs }: Ports): Promise<ReadonlySet<string>> => {
  const [{ logs: all }, { forms }] = await Promise.all([logs.all(), library.forms()]);
  return new Set([...all.flatMap(entriesIn), ...questionsIn({ forms: forms.map(({ form }) => form) })]);
};

/** The questions in the file that none of its conversations has. */
export const unknownQuestions = async (
  { named, problemAt }: ExportAnswers,
  { sources, unknown, unreadable }: Wanted,
  ports: Ports,
): Promise<readonly Problem[]> => {
  const isWhole = unknown.length === 0 && unreadable.length === 0;
  const elsewhere = isWhole ? new Set<string>() : await questionsAnywhere(ports);
  const known = new Set([...sources.flatMap(entriesIn), ...sources.flatMap(questionsIn), ...elsewhere]);
  return named
    .filter((id) => !elsewhere.has(id) && !sources.some((source) => hasQuestion(source, id)))
    .map((id) => problemAt(['vragen', id], unknownQuestionInFile(id, nearest(id, known)), 'key'));
};

/** A day in the file until which nobody can keep a copy. */
export const untilInFile = (
  { context: { until }, problemAt }: ExportAnswers,
  today: string,
): readonly Problem[] => {
  const problem = until === undefined ? undefined : untilProblem(until, today);
  return problem === undefined ? [] : [problemAt(['tot'], untilRefused(problem))];
};

/** The turns of a question that was repeated; none where it stands there itself. */
const turnsIn = (source: Source, id: string): readonly string[] => {
  const ids = entriesIn(source);
  return ids.includes(id) ? [] : ids.filter((one) => one.replace(/-\d+$/, '') === id && one !== id);
};

/** What of a conversation the file chose: a repeated question stands for its turns that it does not name apart. */
export const chosenIn = ({ questions, named }: ExportAnswers, source: Source): readonly string[] =>
  questions.flatMap((id) => {
    const turns = turnsIn(source, id);
    return turns.length === 0 ? [id] : turns.filter((turn) => !named.includes(turn));
  });

/** What the file chose and may not go along: conversations about private life, and questions that stay closed. */
export const closedIn = (
  { ids }: ExportFlags,
  answers: ExportAnswers,
  sources: readonly Source[],
): readonly string[] => {
  const { context, logs, questions, problemAt } = answers;
  const { forRol } = context;
  const refused = sources.filter((source) => isTooPersonal(source, forRol));
  const personal = refused.map((source) => {
    const { id } = source.log.head;
    const at = logs.find((one) => one.id === id)?.at;
    const sentence = tooPersonal(source.personal);
    return ids.length > 0 || !at ? `${id}: ${sentence}` : problemLine(problemAt(at, sentence));
  });
  const others = sources.filter((source) => !refused.includes(source));
  const closed = questions.flatMap((id) => {
    const about = others.filter((source) => hasQuestion(source, id));
    const isAllClosed = about.length > 0 && about.every((source) => isClosed(source, id, forRol));
    if (isAllClosed) return [problemAt(['vragen', id], staysClosed(id))];
    const turns = others.flatMap((source) =>
      chosenIn({ ...answers, questions: [id] }, source).filter(
        (turn) => turn !== id && isClosed(source, turn, forRol),
      ),
    );
    return turns.map((turn) => problemAt(['vragen', id], planStaysClosed(turn)));
  });
  return [...personal, ...closed.map(problemLine)];
};
