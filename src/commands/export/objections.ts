import { nearest } from '../../domain/nearest.ts';
import { problemLine, type Problem } from '../../domain/problem.ts';
import { isClosed } from '../../domain/sharing/shareable.ts';
import { isLeerbedrijf } from '../../domain/sharing/policy.ts';
import type { ExportAnswers } from '../../formats/export/answers-yaml.ts';
import type { Ports } from '../../ports.ts';
import {
  PERSONAL_TO_LEERBEDRIJF,
  staysClosed,
  unknownLogInFile,
  unknownQuestionInFile,
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

const questionsIn = ({ form }: Pick<Source, 'form'>): readonly string[] =>
  form?.pages.flatMap(({ questions }) => questions.map(({ id }) => id)) ?? [];

const hasQuestion = (source: Source, id: string): boolean =>
  entriesIn(source).includes(id) || questionsIn(source).includes(id);

/** Every question that there is: one of these may be of a conversation that could not be found or read. */
const questionsAnywhere = async ({ library, logs }: Ports): Promise<ReadonlySet<string>> => {
  const [{ logs: all }, { forms }] = await Promise.all([logs.all(), library.forms()]);
  return new Set([...all.flatMap(entriesIn), ...forms.flatMap(questionsIn)]);
};

/** The questions in the file that none of its conversations has. */
export const unknownQuestions = async (
  { questions, problemAt }: ExportAnswers,
  { sources, unknown, unreadable }: Wanted,
  ports: Ports,
): Promise<readonly Problem[]> => {
  const isWhole = unknown.length === 0 && unreadable.length === 0;
  const elsewhere = isWhole ? new Set<string>() : await questionsAnywhere(ports);
  const known = [...new Set([...sources.flatMap(entriesIn), ...elsewhere])];
  return questions
    .filter((id) => !elsewhere.has(id) && !sources.some((source) => hasQuestion(source, id)))
    .map((id) => problemAt(['vragen', id], unknownQuestionInFile(id, nearest(id, known)), 'key'));
};

/** What the file chose and may not go along: conversations about private life, and questions that stay closed. */
export const closedIn = (
  { ids }: ExportFlags,
  { context, logs, questions, problemAt }: ExportAnswers,
  sources: readonly Source[],
): readonly string[] => {
  const { forRol } = context;
  const refused = isLeerbedrijf(forRol) ? sources.filter(({ personal }) => personal) : [];
  const personal = refused.map(({ log: { head } }) => {
    const at = logs.find(({ id }) => id === head.id)?.at;
    return ids.length > 0 || !at
      ? `${head.id}: ${PERSONAL_TO_LEERBEDRIJF}`
      : problemLine(problemAt(at, PERSONAL_TO_LEERBEDRIJF));
  });
  const others = sources.filter((source) => !refused.includes(source));
  const closed = questions.filter((id) => {
    const about = others.filter((source) => hasQuestion(source, id));
    return about.length > 0 && about.every((source) => isClosed(source, id, forRol));
  });
  return [...personal, ...closed.map((id) => problemLine(problemAt(['vragen', id], staysClosed(id))))];
};
