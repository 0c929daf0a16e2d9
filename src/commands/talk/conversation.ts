import { textsIn, type Answer } from '../../domain/answer.ts';
import { gesprekOf, type EarlierPlan, type Gesprek } from '../../domain/asked.ts';
import { localDate, localStamp } from '../../domain/dates.ts';
import { cardOf } from '../../domain/card.ts';
import { isCasusForm } from '../../domain/casus/casus-form.ts';
import { isOutside } from '../../domain/casus/casus-people.ts';
import type { AboutToBegin } from '../../domain/open-draft.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { kenmerkFor } from '../../domain/kader.ts';
import type { Form } from '../../domain/form/form.ts';
import { logFrom, type Log } from '../../domain/log/log.ts';
import { lastStudents, looksBackWithItsOwnList, plansOf } from '../../domain/reflection.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { FileTrouble } from '../../domain/trouble.ts';
import type { Minuten } from '../../domain/words.ts';
import { begin, reopened, type Draft, type Finished } from '../../domain/session.ts';
import type { Ports } from '../../ports.ts';
import type { LibraryForm } from '../../ports/library.ts';
import type { HeldDraft, Keeping, SettingsStore, StoredLog } from '../../ports/stores.ts';
import type { Aids, Conversation, Ending, Line } from '../../ports/terminal.ts';
import {
  AFTER_OTHER,
  afterPreparation,
  afterReflection,
  afterWorkingTogether,
  interrupted,
  keptAndStopped,
  NOTHING_TO_KEEP,
  recentStudent,
  stillOnScreen,
} from '../../texts/conversation.ts';
import { cardLines } from '../../texts/card.ts';
import { savedAfterAll } from '../../texts/files.ts';
import { afterCasus } from '../../texts/casus.ts';
import { afterFeedback } from '../../texts/feedback.ts';
import { outcomeOf } from './ended.ts';
import { finderFor } from './findings.ts';
import { afterFirstScreen } from './first-screen.ts';
import { guardFor } from './guard.ts';
import { dropUsed, readyPlans } from './ready-plans.ts';
import { walk, type GoBefore } from './walk.ts';
import { weakLook } from './weak-look.ts';

/** What a conversation starts from. */
export interface Start {
  readonly form: LibraryForm;
  readonly given: Gesprek;
  /** JJJJ-MM-DD and UU:MM; the clock where they are absent. */
  readonly datum?: string;
  readonly tijd?: string;
  /** The log that it belongs to, with the plans that come back. */
  readonly belongsTo?: StoredLog;
  /** How many minutes are proposed; absent: as many as always. */
  readonly proposes?: Minuten;
  /** Answers that stand there already. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** Which conversation is about to begin, so that a concept of the same one is noticed. */
export const beginsFrom = ({ form: { form }, given, belongsTo }: Start): AboutToBegin => ({
  vorm: form.id,
  moment: given.moment ?? 'voor',
  ...(given.student !== undefined && { student: given.student }),
  ...(belongsTo && { belongsTo: belongsTo.log.head.id }),
});

/** The draft at which a conversation begins; what the intake asks and no flag gave is asked first. */
export const draftFor = async (start: Start, { clock, library }: Ports): Promise<Draft> => {
  const { form, sha256 } = start.form;
  const intake = (await library.intake())
    .filter(({ id }) => form.intake.some((name) => name === id) && !Object.hasOwn(start.given, id))
    .map((question) =>
      question.id === 'minuten' && start.proposes !== undefined
        ? { ...question, standard: String(start.proposes) }
        : question,
    );
  const now = localStamp(clock.now());
  const plans: readonly EarlierPlan[] = start.belongsTo ? plansOf(start.belongsTo.log) : [];
  return begin(
    {
      form,
      formSha256: sha256,
      intake,
      given: start.given,
      plans,
      ...(start.belongsTo && { belongsTo: start.belongsTo.log.head.id }),
      startedAt: `${start.datum ?? now.slice(0, 10)}T${start.tijd ?? now.slice(11, 16)}`,
    },
    start.answers,
  );
};

// Reading more would hold up the first screen of somebody with years of conversations.
const RECENT_LOGS = 40;

/** What the screens may show beside the questions: kenmerken in the words for her rol, the last schuilnamen. */
const aidsFor = async (draft: Draft, ports: Ports, weakened: () => void): Promise<Aids> => {
  const { clock, library, logs, words } = ports;
  const kenmerken = await library.kenmerken();
  const { rol } = gesprekOf(draft);
  const known = new Map(
    kenmerken.map((kenmerk) => [kenmerk.id, kenmerkFor(kenmerk, rol === undefined ? {} : { rol })]),
  );
  const asksStudent = draft.intake.some(({ id }) => id === 'student');
  const recent = asksStudent
    ? lastStudents(
        (await logs.all(RECENT_LOGS)).logs.map(({ log }) => log),
        3,
      )
    : [];
  const today = localDate(clock.now());
  const aids = {
    kenmerk: (id: string) => known.get(id),
    recent: recent.map((log) => recentStudent(log, today)),
    signals: await library.signals(rol),
    findings: finderFor(
      draft,
      words,
      isCasusForm(draft.form) ? isOutside(draft.form.casus) : undefined,
      weakened,
    ),
    ready: await readyPlans(rol, ports),
  };
  if (!isCasusForm(draft.form)) return aids;
  const { casusAids } = await import('./casus-aids.ts');
  return casusAids(draft.form, aids, { today, rol }, ports);
};

/** How a conversation with her ended: the outcome, what to say, and where its log lies. */
export interface Talked {
  readonly outcome: Outcome;
  readonly closing: readonly Line[];
  readonly path?: string;
}

const closingOf = (log: Log, form: Form): readonly Line[] => {
  if (isCasusForm(form)) return afterCasus(log.head.id, form.casus);
  if (log.head.soort === 'reflectie') return afterReflection(plansOf(log).length > 0);
  if (log.head.soort === 'feedback') return afterFeedback(log);
  if (log.head.moment === 'na' && looksBackWithItsOwnList(log)) return afterWorkingTogether(log);
  return log.head.soort === 'checklist' && log.head.moment === 'voor'
    ? [...cardLines(cardOf(log, form)), '', ...afterPreparation(plansOf(log).length > 0)]
    : AFTER_OTHER;
};

// They were read when she began; what became of them since must not keep her words from being saved.
const keepDays = async (settings: SettingsStore): Promise<number | undefined> => {
  try {
    return (await settings.read()).bewaardagen;
  } catch {
    return undefined;
  }
};

/** Saves the log of a finished conversation. */
export const saveLog = async (
  session: Finished,
  versionName: string,
  { logs, settings }: Ports,
): Promise<{ readonly log: Log; readonly path: string }> => {
  const unsaved = logFrom(session, versionName, await keepDays(settings));
  const { id, path } = await logs.save(unsaved);
  return { log: { ...unsaved, head: { ...unsaved.head, id } }, path };
};

const hasWords = ({ answers, typing }: Draft): boolean =>
  Object.keys(answers).length > 0 || Object.keys(typing).length > 0;

/** Everything she typed, to stand on the screen when it can be kept nowhere else. */
const wordsOf = ({ answers, typing }: Draft): readonly string[] =>
  [...Object.values(answers), ...Object.values(typing)].flatMap(textsIn).filter(Boolean);

/** Keeps once more: what stood in the way may be gone, and what she last did may not have been kept. */
const keepAtEnd = (held: HeldDraft, draft: Draft): Keeping => {
  const keeping = held.keep(draft);
  // A copy beside its file counts: a second time its words are found there.
  return keeping.ok ? keeping : held.keep(draft);
};

/**
 * Keeps what she filled in and gives the lock back; nothing where there is nothing to keep. What can be kept nowhere
 * stands on the screen; `cause` is why the conversation ends, where that is no wish of hers.
 */
const leave = (held: HeldDraft, draft: Draft, cause?: unknown): Keeping | undefined => {
  const words = hasWords(draft);
  const keeping = words || held.id !== undefined ? keepAtEnd(held, draft) : undefined;
  held.release();
  if (words && keeping?.ok === false) {
    throw new FileTrouble(keeping.problem, stillOnScreen(wordsOf(draft)), undefined, cause);
  }
  return keeping;
};

const ended = (held: HeldDraft, ending: Ending, draft: Draft): Talked => {
  const keeping = leave(held, draft);
  const outcome = outcomeOf(ending);
  if (!keeping?.ok) return { outcome, closing: outcome === 'back-to-menu' ? [] : NOTHING_TO_KEEP };
  const id = keeping.value;
  return { outcome, closing: ending.type === 'gone' ? interrupted(id) : keptAndStopped(id) };
};

/** Saves it; where the disk is in the way, the sentence that says why. */
const savedOrNot = async (
  session: Finished,
  versionName: string,
  ports: Ports,
): Promise<Result<Awaited<ReturnType<typeof saveLog>>, string>> => {
  try {
    return ok(await saveLog(session, versionName, ports));
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return err(error.sentence);
  }
};

/**
 * Asks once more what was chosen before the first screen, because she went back from there; gives the draft to go on
 * with, in which everything that she filled in still stands (`domain/carry-over.ts`). `other`: what she began stays as a
 * concept of its own, and this begins beside it.
 */
export type Before = (
  draft: Draft,
) => Promise<
  | { readonly type: 'draft'; readonly draft: Draft; readonly versionName: string }
  | { readonly type: 'other'; readonly start: Start }
  | Ending
>;

/** Walks a draft with her to its end and saves what she confirmed; before the end, the draft stays. */
export const talk = async (
  start: Draft,
  held: HeldDraft,
  startVersion: string,
  conversation: Conversation,
  ports: Ports,
  before?: Before,
): Promise<Talked> => {
  let draft = start;
  let versionName = startVersion;
  const later: Ports = { ...ports, words: () => afterFirstScreen().then(ports.words) };
  const look = weakLook(conversation);
  const aids = async (walking: Draft): Promise<Aids> => ({
    ...(await aidsFor(walking, later, look.weakened)),
    ...(before && { before: true }),
  });
  let other: Start | undefined;
  const goBefore =
    (ask: Before): GoBefore =>
    async (left) => {
      const again = await ask(left);
      if (again.type === 'other') {
        other = again.start;
        return { type: 'stopped' };
      }
      if (again.type !== 'draft') return again;
      ({ versionName } = again);
      return { type: 'draft', draft: again.draft, aids: await aids(again.draft) };
    };
  const parts = {
    conversation: look.conversation,
    clock: ports.clock,
    aids: await aids(start),
    ...guardFor(later),
    ...(before && { before: goBefore(before) }),
  };
  let notice: string | undefined;
  for (;;) {
    const walked = await walk(draft, held, { ...parts, ...(notice !== undefined && { notice }) });
    if (walked.type === 'ended') {
      const left = ended(held, walked.ending, walked.draft);
      if (!other) return left;
      conversation.tell([...left.closing, '']);
      const { versionName: name } = other.form;
      return talk(await draftFor(other, ports), ports.drafts.begin(), name, conversation, ports, before);
    }
    draft = reopened(walked.session);
    const saved = await savedOrNot(walked.session, versionName, ports).catch((error: unknown) => {
      // A next try would end as this one did: what she filled in waits as a draft.
      leave(held, draft, error);
      throw error;
    });
    if (!saved.ok) {
      // Nothing is lost by trying again: she is back at the overview, which says why.
      notice = saved.problem;
      continue;
    }
    const { log, path } = saved.value;
    held.discard();
    await dropUsed(await readyPlans(log.head.rol, ports), log, ports);
    return { outcome: 'done', closing: closingOf(log, walked.session.form), path };
  }
};

/** Says how a conversation ended: the words for her on stderr, the path of a new log on stdout. */
export const conclude = ({ outcome, closing, path }: Talked, { terminal }: Ports): Outcome => {
  terminal.tell(closing);
  if (path !== undefined) terminal.printRaw(path, savedAfterAll(path));
  return outcome;
};
