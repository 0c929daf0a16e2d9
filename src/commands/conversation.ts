import { textsIn, type Answer } from '../domain/answer.ts';
import { allAsked, gesprekOf, type EarlierPlan, type Gesprek } from '../domain/asked.ts';
import { localDate, localStamp } from '../domain/dates.ts';
import { cardOf } from '../domain/card.ts';
import type { Outcome } from '../domain/outcome.ts';
import { kenmerkFor } from '../domain/kader.ts';
import type { Form } from '../domain/form.ts';
import { logFrom, type Log } from '../domain/log.ts';
import { hardHits } from '../domain/privacy/hard.ts';
import type { Treffer } from '../domain/privacy/span.ts';
import { lastStudents, plansOf } from '../domain/reflection.ts';
import { FileTrouble } from '../domain/trouble.ts';
import { begin, type Draft, type Finished } from '../domain/session.ts';
import type { Aids, Conversation, Ending, HeldDraft, LibraryForm, Line, Ports, StoredLog } from '../ports.ts';
import {
  AFTER_OTHER,
  afterPreparation,
  afterReflection,
  interrupted,
  keptAndStopped,
  NOTHING_TO_KEEP,
  recentLine,
  SCHUILNAAM_UNFINISHED,
  stillOnScreen,
} from '../texts/conversation.ts';
import { cardLines } from '../texts/card.ts';
import { hardAt, hardSentence } from '../texts/privacy.ts';
import { finderFor } from './findings.ts';
import type { Objection } from './schuilnaam.ts';
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

// Reading more would hold up the first screen of somebody with years of conversations.
const RECENT_LOGS = 40;

/** What the screens may show beside the questions: kenmerken in the words for her rol, the last schuilnamen. */
const aidsFor = async (draft: Draft, { clock, library, logs, words }: Ports): Promise<Aids> => {
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
  return {
    kenmerk: (id) => known.get(id),
    recent: recent.map((log) => recentLine(log, today)),
    signals: await library.signals(rol),
    findings: finderFor(draft, words),
  };
};

const hardIn = (answer: Answer): Treffer | undefined => textsIn(answer).flatMap(hardHits)[0];

/** The question that still holds a number which may never be kept; half-typed text counts too. */
const stillHard = (draft: Draft): string | undefined =>
  allAsked(draft)
    .flatMap(({ key, short, text }) =>
      [draft.answers[key], draft.typing[key]].flatMap((answer) => {
        const hit = answer && hardIn(answer);
        return hit ? [hardAt(short ?? text, hit)] : [];
      }),
    )
    .at(0);

type Judge = (text: string) => Objection | undefined;

/** The schuilnaam that was asked for in this conversation, as it stands now. */
const askedSchuilnaam = ({ intake, answers }: Draft): string | undefined => {
  const answer = intake.some(({ id }) => id === 'student') ? answers['student'] : undefined;
  return answer?.kind === 'open' ? answer.text : undefined;
};

const judgedSchuilnaam = (judge: Judge | undefined, draft: Draft): string | undefined => {
  const schuilnaam = askedSchuilnaam(draft);
  return schuilnaam === undefined ? undefined : judge?.(schuilnaam)?.sentence;
};

/** Refuses what may not be kept: a schuilnaam that is a name, a burgerservicenummer, an onderwijsnummer. */
const guardFor = (ports: Ports): Guard => {
  let judge: Judge | undefined;
  void ports.words().then(async (words) => {
    const { schuilnaamJudge } = await import('./schuilnaam.ts');
    judge = await schuilnaamJudge(ports, () => words);
  });
  return (move, draft) => {
    // Who types faster than names load is judged at the end.
    if (move.type === 'confirmed') {
      const unfinished = draft.typing['student'] && SCHUILNAAM_UNFINISHED;
      return unfinished ?? stillHard(draft) ?? judgedSchuilnaam(judge, draft);
    }
    if (move.type !== 'answered') return undefined;
    const isStudent = move.key === 'student' && draft.intake.some(({ id }) => id === 'student');
    if (isStudent && move.answer.kind === 'open') return judge?.(move.answer.text)?.sentence;
    const hit = hardIn(move.answer);
    return hit && hardSentence(hit);
  };
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

const hasWords = ({ answers, typing }: Draft): boolean =>
  Object.keys(answers).length > 0 || Object.keys(typing).length > 0;

/** Everything she typed, to stand on the screen when it can be kept nowhere else. */
const wordsOf = ({ answers, typing }: Draft): readonly string[] =>
  [...Object.values(answers), ...Object.values(typing)].flatMap(textsIn).filter(Boolean);

const ended = (held: HeldDraft, ending: Ending, draft: Draft): Talked => {
  // Once more: what stood in the way of keeping may be gone, and what she last did may not have been kept.
  const keeping = hasWords(draft) ? held.keep(draft) : undefined;
  const { id } = held;
  held.release();
  if (keeping && !keeping.ok) throw new FileTrouble(keeping.problem, stillOnScreen(wordsOf(draft)));
  const outcome = ending.type === 'gone' ? 'gone' : 'done';
  if (id === undefined) return { outcome, closing: NOTHING_TO_KEEP };
  return { outcome, closing: ending.type === 'gone' ? interrupted(id) : keptAndStopped(id) };
};

// What is only needed once she types must not hold up the first screen; in milliseconds.
const FIRST_SCREEN = 60;

const afterFirstScreen = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, FIRST_SCREEN);
  });

/** Walks a draft with her to its end and saves what she confirmed; before the end, the draft stays. */
export const talk = async (
  start: Draft,
  held: HeldDraft,
  versionName: string,
  conversation: Conversation,
  ports: Ports,
): Promise<Talked> => {
  let draft = start;
  const later: Ports = { ...ports, words: () => afterFirstScreen().then(ports.words) };
  const parts = {
    conversation,
    clock: ports.clock,
    aids: await aidsFor(start, later),
    guard: guardFor(later),
  };
  for (;;) {
    const walked = await walk(draft, held, parts);
    if (walked.type === 'ended') return ended(held, walked.ending, walked.draft);
    try {
      const { log, path } = await saveLog(walked.session, versionName, ports);
      held.discard();
      return { outcome: 'done', closing: closingOf(log, start.form), path };
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      // Nothing is lost by trying again: she is back at the overview, with the reason above it.
      conversation.tell(['', [['warning', error.sentence]], '']);
      draft = { ...walked.session, status: 'reviewing' };
    }
  }
};

/** Says how a conversation ended: the words for her on stderr, the path of a new log on stdout. */
export const conclude = ({ outcome, closing, path }: Talked, { terminal }: Ports): Outcome => {
  terminal.tell(closing);
  if (path !== undefined) terminal.printRaw(path);
  return outcome;
};
