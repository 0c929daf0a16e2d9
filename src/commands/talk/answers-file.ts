import type { Gesprek } from '../../domain/asked.ts';
import { localStamp } from '../../domain/dates.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { problemLine, type Problem } from '../../domain/problem.ts';
import { hardHits } from '../../domain/privacy/hard.ts';
import type { Result } from '../../domain/result.ts';
import { step, type Draft, type Finished } from '../../domain/session.ts';
import { ContentError, PrivacyStop, UserError } from '../../domain/trouble.ts';
import { answerable, type Moment } from '../../domain/words.ts';
import { answersFor, momentProblems, problemsAtAnyMoment } from '../../formats/answers-for.ts';
import { logAsJson } from '../../formats/log-json.ts';
import {
  GESPREK_KEYS,
  gesprekCode,
  parseAnswers,
  STUDENT,
  type AnswersFile,
} from '../../formats/answers-yaml.ts';
import { inReadingOrder } from '../../formats/yaml-source.ts';
import type { Ports } from '../../ports.ts';
import type { LibraryForm } from '../../ports/library.ts';
import type { StoredLog } from '../../ports/stores.ts';
import { leftOutLine, momentUnknown, NOTHING_DURING } from '../../texts/errors.ts';
import { savedAfterAll } from '../../texts/files.ts';
import { hardSentence, NOT_WRITTEN } from '../../texts/privacy.ts';
import { draftFor, saveLog } from './conversation.ts';
import { namedText } from './named-text.ts';
import { schuilnaamJudge } from './schuilnaam.ts';
import { gesprekFrom, withWhatIsKnown, type ConversationFlags } from './flags.ts';

/** A conversation whose answers come from a file. */
export interface AnsweredConversation {
  readonly form: LibraryForm;
  readonly flags: ConversationFlags;
  /** The log that it belongs to, once it is known for whom it is. */
  readonly belongsTo?: (student: string | undefined) => Promise<StoredLog | undefined>;
}

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
  const end =
    overview.ok && overview.value.status === 'reviewing'
      ? step(overview.value, { type: 'confirmed' }, at)
      : overview;
  if (end.ok && end.value.status === 'finished') return end.value;
  throw new Error('a draft did not come to its end');
};

/** The code of a problem that a privacy rule stops on. */
const PRIVACY = 'privacy';

/** A burgerservicenummer or onderwijsnummer is never kept: every one is named with its place. */
const hardNumbers = ({ texts, locate }: AnswersFile): readonly Problem[] =>
  texts.flatMap(({ text, at }) =>
    hardHits(text).map((hit) =>
      locate({ code: PRIVACY, at, on: 'value', offset: hit.start, sentence: hardSentence(hit) }),
    ),
  );

const schuilnaamIn = async ({ gesprek, locate }: AnswersFile, ports: Ports): Promise<readonly Problem[]> => {
  if (gesprek.student === undefined) return [];
  const words = await ports.words();
  const objection = (await schuilnaamJudge(ports, () => words))(gesprek.student);
  if (!objection) return [];
  const code = objection.reason === 'vorm' ? 'schuilnaam' : PRIVACY;
  return [locate({ code, at: STUDENT, on: 'value', sentence: objection.sentence })];
};

/** Ends the command with everything that is wrong; a privacy rule goes before the rest. */
const refuseAll = (problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  const lines = inReadingOrder(problems).map(problemLine);
  if (problems.some(({ code }) => code === PRIVACY)) throw new PrivacyStop([...lines, NOT_WRITTEN]);
  throw new ContentError(lines);
};

/** Refuses a moment at which this form asks nothing; a number or name that may not be kept goes before it. */
const refuseMoment = (moment: Moment | undefined, { form }: LibraryForm, wrong: readonly Problem[]): void => {
  if (moment === undefined || answerable(form.moments).includes(moment)) return;
  refuseAll(wrong.filter(({ code }) => code === PRIVACY));
  if (moment === 'tijdens') throw new UserError(...NOTHING_DURING);
  throw new UserError(...momentUnknown(form.title, moment, form.moments));
};

/** What is wrong in the file whatever it answers; what a flag says instead does not count. */
const wrongInFile = async (
  { form: { form }, flags }: AnsweredConversation,
  file: AnswersFile,
  ports: Ports,
): Promise<readonly Problem[]> => {
  const byFlag = GESPREK_KEYS.filter((key) => flags[key] !== undefined);
  const said = [...file.problems, ...momentProblems(form, file)];
  return [
    ...said.filter(({ code }) => byFlag.every((key) => code !== gesprekCode(key))),
    ...hardNumbers(file),
    ...(flags.student === undefined ? await schuilnaamIn(file, ports) : []),
  ];
};

/** Fills a form in from a file and saves its log; every problem at once, and then nothing is written. */
export const runFromAnswers = async (conversation: AnsweredConversation, ports: Ports): Promise<Outcome> => {
  const { form, flags } = conversation;
  const { text, file } = await namedText(flags.antwoorden ?? '-', ports);
  const answersFile = orProblems(parseAnswers(text, file));
  const wrong = await wrongInFile(conversation, answersFile, ports);
  const knowsMoment = wrong.every(({ code }) => code !== gesprekCode('moment'));
  const given = await givenBy(conversation, answersFile.gesprek, ports);
  if (knowsMoment) refuseMoment(given.moment, form, wrong);
  const belongsTo = await conversation.belongsTo?.(given.student);
  const draft = await draftFor(
    {
      form,
      given: withWhatIsKnown(belongsTo, given),
      ...(flags.datum !== undefined && { datum: flags.datum }),
      ...(flags.tijd !== undefined && { tijd: flags.tijd }),
      ...(belongsTo && { belongsTo }),
    },
    ports,
  );
  if (!knowsMoment) refuseAll([...wrong, ...problemsAtAnyMoment(draft, answersFile)]);
  const { answers, problems, leftOut } = answersFor(draft, answersFile);
  refuseAll([...wrong, ...problems]);
  if (leftOut.length > 0) ports.terminal.tell([leftOutLine(leftOut)]);
  const session = finished({ ...draft, answers }, localStamp(ports.clock.now()));
  const { log, path } = await saveLog(session, form.versionName, ports);
  const result = flags.json ? JSON.stringify(logAsJson(log), null, 2) : path;
  ports.terminal.printRaw(result, savedAfterAll(path));
  return 'done';
};
