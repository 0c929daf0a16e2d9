import { nearest } from '../domain/nearest.ts';
import { problemLine, type Problem } from '../domain/problem.ts';
import { isClosed } from '../domain/shareable.ts';
import { isLeerbedrijf } from '../domain/sharing.ts';
import { ContentError, PrivacyStop } from '../domain/trouble.ts';
import type { ExportAnswers } from '../formats/export-answers-yaml.ts';
import type { Ports } from '../ports.ts';
import {
  NOTHING_COPIED,
  PERSONAL_TO_LEERBEDRIJF,
  staysClosed,
  unknownLogInFile,
  unknownQuestionInFile,
} from '../texts/export.ts';
import type { ExportFlags } from './copy.ts';
import { namedSource, type Source } from './copy-sources.ts';

/** The conversations that the command line names, else those of the file; one that is not there is a problem of the file. */
export const sourcesIn = async (
  flags: ExportFlags,
  { logs, problemAt }: ExportAnswers,
  ports: Ports,
): Promise<readonly Source[]> => {
  if (flags.ids.length > 0) return Promise.all([...new Set(flags.ids)].map((id) => namedSource(id, ports)));
  const wanted = logs.map((id) => id.replace(/\.md$/, ''));
  const found = await Promise.all(wanted.map((id) => ports.logs.find(id)));
  if (found.includes(undefined)) {
    const known = (await ports.logs.all()).logs.map(({ log }) => log.head.id);
    const unknown = wanted.flatMap((id, index) =>
      found[index] === undefined
        ? [problemAt(['logs', index], unknownLogInFile(id, nearest(id, known)))]
        : [],
    );
    throw new ContentError(unknown.map(problemLine));
  }
  return Promise.all([...new Set(wanted)].map((id) => namedSource(id, ports)));
};

const entriesIn = ({ log }: Source): readonly string[] =>
  log.pages.flatMap(({ entries }) => entries.map(({ id }) => id));

const asks = ({ form }: Source, id: string): boolean =>
  form?.pages.some(({ questions }) => questions.some((question) => question.id === id)) === true;

/** What stands in the way of the questions that the file chose: unknown ones, and those that stay closed. */
export const objections = (
  { questions, context, problemAt }: ExportAnswers,
  sources: readonly Source[],
): { readonly unknown: readonly Problem[]; readonly closed: readonly Problem[] } => {
  const known = [...new Set(sources.flatMap(entriesIn))];
  const about = (id: string): readonly Source[] =>
    sources.filter((one) => entriesIn(one).includes(id) || asks(one, id));
  return {
    unknown: questions
      .filter((id) => about(id).length === 0)
      .map((id) => problemAt(['vragen', id], unknownQuestionInFile(id, nearest(id, known)))),
    closed: questions
      .filter((id) => about(id).length > 0 && about(id).every((one) => isClosed(one, id, context.forRol)))
      .map((id) => problemAt(['vragen', id], staysClosed(id))),
  };
};

/** Nothing of a conversation about private life goes to a leerbedrijf. */
export const refusePersonal = (
  flags: ExportFlags,
  { context, logs, problemAt }: ExportAnswers,
  sources: readonly Source[],
): void => {
  if (!isLeerbedrijf(context.forRol)) return;
  const lines = sources.flatMap(({ personal, log }) => {
    if (!personal) return [];
    if (flags.ids.length > 0) return [`${log.head.id}: ${PERSONAL_TO_LEERBEDRIJF}`];
    const place = logs.findIndex((id) => id.replace(/\.md$/, '') === log.head.id);
    return [problemLine(problemAt(['logs', place], PERSONAL_TO_LEERBEDRIJF))];
  });
  if (lines.length > 0) throw new PrivacyStop([...lines, NOTHING_COPIED]);
};
