import type { Gesprek } from '../domain/asked.ts';
import { localStamp } from '../domain/dates.ts';
import type { Outcome } from '../domain/outcome.ts';
import { problemLine, type Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import { step, type Draft, type Finished } from '../domain/session.ts';
import { ContentError, UserError } from '../domain/trouble.ts';
import { answersFor } from '../formats/answers-for.ts';
import { parseAnswers } from '../formats/answers-yaml.ts';
import type { LibraryForm, Ports, StoredLog } from '../ports.ts';
import { fileUnreadable, leftOutLine, NOTHING_DURING, STANDARD_INPUT } from '../texts/errors.ts';
import { draftFor, saveLog } from './conversation.ts';
import { gesprekFrom, type ConversationFlags } from './flags.ts';

/** A conversation whose answers come from a file. */
export interface AnsweredConversation {
  readonly form: LibraryForm;
  readonly flags: ConversationFlags;
  /** The log that it belongs to, once it is known for whom it is. */
  readonly belongsTo?: (student: string | undefined) => Promise<StoredLog | undefined>;
}

/** The text of a file that the user named, or of stdin for `-`, with the name to call it by in problems. */
export const namedText = async (
  path: string,
  { files, terminal }: Ports,
): Promise<{ readonly text: string; readonly file: string }> => {
  if (path === '-') return { text: await terminal.readInput(), file: STANDARD_INPUT };
  const text = await files.read(path);
  if (text === undefined) throw new UserError(...fileUnreadable(path));
  return { text, file: path };
};

/** The value that came out well; problems with their places end the command. */
export const orProblems = <Value>(result: Result<Value, readonly Problem[]>): Value => {
  if (result.ok) return result.value;
  throw new ContentError(result.problem.map(problemLine));
};

// A flag wins from the file, the file from the settings, and the form says what remains.
const givenBy = async (
  { form, flags }: AnsweredConversation,
  inFile: Gesprek,
  { settings }: Ports,
): Promise<Gesprek> => {
  const { rol } = await settings.read();
  const moment = form.form.moments[0];
  return {
    ...(moment !== undefined && { moment }),
    ...(rol !== undefined && { rol }),
    ...inFile,
    ...gesprekFrom(flags),
  };
};

const finished = (draft: Draft, at: string): Finished => {
  const overview = step(draft, { type: 'overview' }, at);
  const end = overview.ok && overview.value.status === 'reviewing' ? step(overview.value, { type: 'confirmed' }, at) : overview;
  if (end.ok && end.value.status === 'finished') return end.value;
  throw new Error('a draft did not come to its end');
};

/** Fills a form in from a file and saves its log; every problem at once, and then nothing is written. */
export const runFromAnswers = async (conversation: AnsweredConversation, ports: Ports): Promise<Outcome> => {
  const { form, flags } = conversation;
  const { text, file } = await namedText(flags.antwoorden ?? '-', ports);
  const answersFile = orProblems(parseAnswers(text, file));
  const given = await givenBy(conversation, answersFile.gesprek, ports);
  if (given.moment === 'tijdens') throw new UserError(...NOTHING_DURING);
  const belongsTo = await conversation.belongsTo?.(given.student);
  const draft = await draftFor(
    {
      form,
      given: withStudentOf(belongsTo, given),
      ...(flags.datum !== undefined && { datum: flags.datum }),
      ...(flags.tijd !== undefined && { tijd: flags.tijd }),
      ...(belongsTo && { belongsTo }),
    },
    ports,
  );
  const { answers, problems, leftOut } = answersFor(draft, answersFile);
  if (problems.length > 0) throw new ContentError(problems.map(problemLine));
  if (leftOut.length > 0) ports.terminal.tell([leftOutLine(leftOut)]);
  const session = finished({ ...draft, answers }, localStamp(ports.clock.now()));
  const { path } = await saveLog(session, form.versionName, ports);
  ports.terminal.printRaw(path);
  return 'done';
};

const withStudentOf = (belongsTo: StoredLog | undefined, given: Gesprek): Gesprek => {
  const student = given.student ?? belongsTo?.log.head.student;
  return { ...given, ...(student !== undefined && { student }) };
};

