import type { Answer } from '../domain/answer.ts';
import { localDate } from '../domain/dates.ts';
import type { Log } from '../domain/log.ts';
import type { Outcome } from '../domain/outcome.ts';
import { LOOK_BACK_LOGS, shortReflectionOn, waiting } from '../domain/reflection.ts';
import type { Conversation, Ending, LibraryForm, Ports, StoredLog } from '../ports.ts';
import { withAnswersFile } from '../texts/errors.ts';
import { lookBackChoice } from '../texts/reflect.ts';
import { formBy } from './checklist.ts';
import { conclude, draftFor, talk, type Start, type Talked } from './conversation.ts';
import { rolFor } from './first-use.ts';
import { gesprekFrom, type ConversationFlags } from './flags.ts';
import { answerNeeded } from './needs.ts';
import { findLog } from './toon.ts';

const FORM = 'reflectie';

/** The conversations that can be looked back on: those that wait, and those with a short look that can be deepened. */
interface LookBack {
  readonly about: StoredLog;
  readonly short?: Log;
}

const lookBacks = async (student: string | undefined, { logs }: Ports): Promise<readonly LookBack[]> => {
  const { logs: stored } = await logs.all(LOOK_BACK_LOGS);
  const all = stored.map(({ log }) => log);
  const waits = waiting(all, student).map(({ head }) => head.id);
  return stored
    .filter(
      ({ log: { head } }) => head.moment === 'voor' && (student === undefined || head.student === student),
    )
    .flatMap((about): LookBack[] => {
      const short = shortReflectionOn(all, about.log.head.id);
      return short ? [{ about, short }] : waits.includes(about.log.head.id) ? [{ about }] : [];
    });
};

/** The answers of a short look that stand there already when it is deepened. */
const answersOf = (log: Log): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    log.pages.flatMap(({ entries }) =>
      entries.flatMap(({ id, answer }) =>
        // A repeated question keeps its answer by the plan it is about; the plans come back in the same order.
        answer ? [[id.replace(/^(plan-terug)-(\d+)$/, '$1/plan-$2'), answer] as const] : [],
      ),
    ),
  );

/** The log that a look back belongs to without asking: by `--bij`, or the newest that waits for this student. */
const linkedBy = async (
  { bij, student }: ConversationFlags,
  ports: Ports,
): Promise<StoredLog | undefined> => {
  if (bij === 'geen') return undefined;
  if (bij !== undefined) return findLog(bij, ports);
  if (student === undefined) return undefined;
  return (await lookBacks(student, ports)).find(({ short }) => short === undefined)?.about;
};

const startFor = (flags: ConversationFlags, form: LibraryForm, lookBack: Partial<LookBack>): Start => {
  const student = flags.student ?? lookBack.about?.log.head.student;
  return {
    form,
    given: { ...gesprekFrom(flags), moment: 'na', ...(student !== undefined && { student }) },
    ...(flags.datum !== undefined && { datum: flags.datum }),
    ...(flags.tijd !== undefined && { tijd: flags.tijd }),
    ...(lookBack.about && { belongsTo: lookBack.about }),
    ...(lookBack.short && { answers: answersOf(lookBack.short) }),
  };
};

/** Asks which conversation, when it is not clear by itself. */
const chooseLookBack = async (
  flags: ConversationFlags,
  conversation: Conversation,
  ports: Ports,
): Promise<{ readonly type: 'look-back'; readonly lookBack: Partial<LookBack> } | Ending> => {
  if (flags.bij !== undefined) {
    const about = await linkedBy(flags, ports);
    return { type: 'look-back', lookBack: about ? { about } : {} };
  }
  const options = await lookBacks(flags.student, ports);
  if (options.length === 0) return { type: 'look-back', lookBack: {} };
  const chosen = await conversation.choose(
    lookBackChoice(
      options.map(({ about, short }) => ({ log: about.log, deepen: short !== undefined })),
      localDate(ports.clock.now()),
    ),
  );
  if (chosen.type !== 'chosen') return chosen;
  const lookBack = options.find(({ about }) => about.log.head.id === chosen.value);
  return { type: 'look-back', lookBack: lookBack ?? {} };
};

const converse = async (
  flags: ConversationFlags,
  form: LibraryForm,
  conversation: Conversation,
  ports: Ports,
): Promise<Talked | Ending> => {
  const rol = await rolFor(flags.rol, conversation, ports);
  if (rol.type !== 'rol') return rol;
  const chosen = await chooseLookBack(flags, conversation, ports);
  if (chosen.type !== 'look-back') return chosen;
  const start = startFor({ ...flags, ...(rol.rol !== undefined && { rol: rol.rol }) }, form, chosen.lookBack);
  return talk(await draftFor(start, ports), ports.drafts.begin(), form.versionName, conversation, ports);
};

/** `kansrijk reflect`: looks back on a conversation; proposes the last preparation that waits for it. */
export const run = async (flags: ConversationFlags, ports: Ports): Promise<Outcome> => {
  const { terminal } = ports;
  if (flags.student !== undefined) {
    await (await import('./schuilnaam.ts')).refuseSchuilnaam(flags.student, ports);
  }
  const form = await formBy(FORM, ports);
  if (flags.sjabloon) return (await import('./template.ts')).printTemplate(form, flags, ports);
  if (flags.antwoorden !== undefined) {
    const { runFromAnswers } = await import('./answers-file.ts');
    return runFromAnswers(
      {
        form,
        flags,
        belongsTo: (student) => linkedBy({ ...flags, ...(student !== undefined && { student }) }, ports),
      },
      ports,
    );
  }
  if (!terminal.interactive) return answerNeeded(ports, withAnswersFile('reflect'));
  const talked = await terminal.converse((conversation) => converse(flags, form, conversation, ports));
  return 'type' in talked ? (talked.type === 'gone' ? 'gone' : 'done') : conclude(talked, ports);
};
