import { endOfSchoolYear, localDate } from '../domain/dates.ts';
import type { Outcome } from '../domain/outcome.ts';
import { nearest } from '../domain/nearest.ts';
import { UserError } from '../domain/trouble.ts';
import { exportTemplate, parseExportAnswers } from '../formats/export-answers-yaml.ts';
import type { Ports } from '../ports.ts';
import { questionNotShareable } from '../texts/export.ts';
import { orProblems } from './answers-file.ts';
import { namedText } from './named-text.ts';
import { deliver, safeCopy, shareable, type ExportFlags, type Shareable } from './copy.ts';
import { findLog } from './toon.ts';

/** What a template starts from: the newest conversation in which something was agreed, else the newest of all. */
const forTemplate = (all: readonly Shareable[], named: boolean): readonly Shareable[] => {
  if (named) return all;
  const agreed = all.find(({ parts }) => parts.some(({ sharing }) => sharing === 'mag'));
  return [agreed ?? all[0]].flatMap((one) => one ?? []);
};

/** `export --sjabloon`: the safest choices, ready to use or to change. */
export const printExportTemplate = (
  all: readonly Shareable[],
  { ids }: ExportFlags,
  { clock, terminal }: Ports,
): Outcome => {
  const logs = forTemplate(all, ids.length > 0).map(({ log, parts }) => ({
    id: log.head.id,
    title: log.title,
    parts: parts.map(({ entry, sharing }) => ({ id: entry.id, text: entry.text, yes: sharing === 'mag' })),
  }));
  terminal.printRaw(exportTemplate(logs, endOfSchoolYear(localDate(clock.now()))).trimEnd());
  return 'done';
};

/** Makes a copy by the choices in a file; what it does not choose stays out. */
export const copyFromAnswers = async (flags: ExportFlags, ports: Ports): Promise<Outcome> => {
  const { text, file } = await namedText(flags.antwoorden ?? '-', ports);
  const { logs, questions, names } = orProblems(parseExportAnswers(text, file));
  const ids = flags.ids.length > 0 ? flags.ids : logs;
  const chosen = await Promise.all(ids.map(async (id) => shareable((await findLog(id, ports)).log, ports)));
  const known = chosen.flatMap(({ parts }) => parts.map(({ entry }) => entry.id));
  const unknown = questions.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UserError(...questionNotShareable(unknown, nearest(unknown, known)));
  const copy = await safeCopy(
    localDate(ports.clock.now()),
    chosen.map(({ log, parts }) => ({
      log,
      entries: parts.map(({ entry }) => entry).filter((entry) => questions.includes(entry.id)),
    })),
    names,
    ports,
  );
  await deliver(copy, flags, ports);
  return 'done';
};
