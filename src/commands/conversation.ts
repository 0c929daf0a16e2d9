import type { Answer } from '../domain/answer.ts';
import { gesprekOf, type EarlierPlan, type Gesprek } from '../domain/asked.ts';
import { localDate, localStamp } from '../domain/dates.ts';
import { cardOf } from '../domain/card.ts';
import type { Outcome } from '../domain/outcome.ts';
import { kenmerkFor } from '../domain/kader.ts';
import type { Form } from '../domain/form.ts';
import { logFrom, type Log } from '../domain/log.ts';
import { attentionOf, lastStudents, plansOf } from '../domain/reflection.ts';
import { begin, type Draft, type Finished } from '../domain/session.ts';
import { isSchuilnaam } from '../domain/words.ts';
import type { Aids, Conversation, Ending, HeldDraft, LibraryForm, Line, Ports, StoredLog } from '../ports.ts';
import {
  AFTER_OTHER,
  afterPreparation,
  afterReflection,
  interrupted,
  keptAndStopped,
  NOTHING_TO_KEEP,
  recentLine,
  SCHUILNAAM_SHAPE,
} from '../texts/conversation.ts';
import { cardLines } from '../texts/card.ts';
import { walk, type Guard } from './walk.ts';

/** What a conversation starts from. */
export interface Start {
  readonly form: LibraryForm;
  readonly given: Gesprek;
  /** JJJJ-MM-DD and UU:MM; the clock where they are absent. */
  readonly datum?: string;
  readonly tijd?: string;
  /** The log that it belongs to, with the plans that come back. */
  readonly belongsTo?: StoredLog;
  /** Answers that stand there already. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** The draft at which a conversation begins; what the intake asks and no flag gave is asked first. */
export const draftFor = async (start: Start, { clock, library }: Ports): Promise<Draft> => {
  const { form, sha256 } = start.form;
  const intake = (await library.intake()).filter(
    ({ id }) => form.intake.some((name) => name === id) && !Object.hasOwn(start.given, id),
  );
  const now = localStamp(clock.now());
  const plans: readonly EarlierPlan[] = start.belongsTo ? plansOf(start.belongsTo.log) : [];
  const draft = begin({
    form,
    formSha256: sha256,
    intake,
    given: start.given,
    plans,
    ...(start.belongsTo && { belongsTo: start.belongsTo.log.head.id }),
    startedAt: `${start.datum ?? now.slice(0, 10)}T${start.tijd ?? now.slice(11, 16)}`,
  });
  return { ...draft, ...(start.answers && { answers: start.answers }) };
};

/** What the screens may show beside the questions: kenmerken in the words for her rol, the last schuilnamen. */
const aidsFor = async (draft: Draft, { clock, library, logs }: Ports): Promise<Aids> => {
  const kenmerken = await library.kenmerken();
  const { rol } = gesprekOf(draft);
  const known = new Map(kenmerken.map((kenmerk) => [kenmerk.id, kenmerkFor(kenmerk, rol === undefined ? {} : { rol })]));
  const asksStudent = draft.intake.some(({ id }) => id === 'student');
  const recent = asksStudent ? lastStudents((await logs.all()).logs.map(({ log }) => log), 3) : [];
  const today = localDate(clock.now());
  return {
    kenmerk: (id) => known.get(id),
    recent: recent.map((log) => recentLine(log, attentionOf(log), today)),
    signals: await library.signals(rol),
  };
};

const guard: Guard = (move, draft) => {
  if (move.type !== 'answered' || move.key !== 'student' || move.answer.kind !== 'open') return undefined;
  const schuilnaam = draft.intake.some(({ id }) => id === 'student');
  return schuilnaam && !isSchuilnaam(move.answer.text) ? SCHUILNAAM_SHAPE : undefined;
};

/** How a conversation with her ended: the outcome, what to say, and where its log lies. */
export interface Talked {
  readonly outcome: Outcome;
  readonly closing: readonly Line[];
  readonly path?: string;
}

const closingOf = (log: Log, form: Form): readonly Line[] => {
  if (log.head.soort === 'reflectie') return afterReflection(plansOf(log).length > 0);
  return log.head.soort === 'checklist' && log.head.moment === 'voor'
    ? [...cardLines(cardOf(log, form)), '', ...afterPreparation(plansOf(log).length > 0)]
    : AFTER_OTHER;
};

/** Saves the log of a finished conversation. */
export const saveLog = async (
  session: Finished,
  versionName: string,
  { logs, settings }: Ports,
): Promise<{ readonly log: Log; readonly path: string }> => {
  const { bewaardagen } = await settings.read();
  const unsaved = logFrom(session, versionName, bewaardagen);
  const { id, path } = await logs.save(unsaved);
  return { log: { ...unsaved, head: { ...unsaved.head, id } }, path };
};

const ended = (held: HeldDraft, ending: Ending): Talked => {
  const { id } = held;
  held.release();
  const outcome = ending.type === 'gone' ? 'gone' : 'done';
  if (id === undefined) return { outcome, closing: NOTHING_TO_KEEP };
  return { outcome, closing: ending.type === 'gone' ? interrupted(id) : keptAndStopped(id) };
};

/** Walks a draft with her to its end and saves what she confirmed; before the end, the draft stays. */
export const talk = async (
  start: Draft,
  held: HeldDraft,
  versionName: string,
  conversation: Conversation,
  ports: Ports,
): Promise<Talked> => {
  const walked = await walk(start, held, {
    conversation,
    clock: ports.clock,
    aids: await aidsFor(start, ports),
    guard,
  });
  if (walked.type === 'ended') return ended(held, walked.ending);
  const { log, path } = await saveLog(walked.session, versionName, ports);
  held.discard();
  return { outcome: 'done', closing: closingOf(log, start.form), path };
};

/** Says how a conversation ended: the words for her on stderr, the path of a new log on stdout. */
export const conclude = ({ outcome, closing, path }: Talked, { terminal }: Ports): Outcome => {
  terminal.tell(closing);
  if (path !== undefined) terminal.printRaw(path);
  return outcome;
};
