import { formAsked, gesprekOf } from '../domain/asked.ts';
import { localDate } from '../domain/dates.ts';
import { isCasusForm } from '../domain/casus/casus-form.ts';
import { canMove, moveDraft } from '../domain/draft-move.ts';
import { nearest } from '../domain/nearest.ts';
import type { Outcome } from '../domain/outcome.ts';
import { LOOK_BACK_LOGS } from '../domain/reflection.ts';
import { kinshipOf } from '../domain/saved-already.ts';
import { openQuestions, type Draft } from '../domain/session.ts';
import { UserError } from '../domain/trouble.ts';
import type { Ports } from '../ports.ts';
import type { LibraryForm } from '../ports/library.ts';
import type { DraftSummary, HeldDraft, StoredLog } from '../ports/stores.ts';
import type { Conversation, Ending } from '../ports/terminal.ts';
import { interrupted, keptAndStopped } from '../texts/conversation.ts';
import {
  asideLines,
  beganAlike,
  DRAFT_LOCKED,
  draftChoice,
  draftLine,
  draftUnknown,
  draftUnreadable,
  moveChoice,
  NO_DRAFTS,
  savedAlready,
} from '../texts/drafts.ts';
import { outcomeOf } from './talk/ended.ts';
import { formOfCasus } from './talk/casus-form.ts';
import { conclude, talk, type Talked } from './talk/conversation.ts';
import { answerNeeded } from './talk/needs.ts';

const asJson = ({ id: concept, draft }: DraftSummary): object => ({
  id: concept,
  vorm: draft.form.id,
  vorm_versie: draft.form.version,
  student: gesprekOf(draft).student ?? null,
  begonnen: draft.startedAt,
  bewaard: draft.touchedAt,
  beantwoord: formAsked(draft).filter(({ key }) => draft.answers[key] !== undefined).length,
  open: openQuestions(draft).filter((id) => !draft.intake.some((asked) => asked.id === id)),
});

/** The form of a draft as it is now; nothing when it is gone or cannot be read. */
const currentForm = async ({ form }: Draft, { library }: Ports): Promise<LibraryForm | undefined> => {
  if (isCasusForm(form)) {
    const casus = await library.casus(form.id);
    return casus?.ok ? formOfCasus(casus.value, form.telling, { library }) : undefined;
  }
  const found = await library.form(form.id);
  return found?.ok ? found.value : undefined;
};

/** A draft with the name of the version that it is on. */
interface Versioned {
  readonly type: 'draft';
  readonly draft: Draft;
  readonly versionName: string;
}

// An own file that changed a built-in version keeps its mark, also when the conversation is finished later.
const asItWas = (draft: Draft, current: LibraryForm | undefined): Versioned => ({
  type: 'draft',
  draft,
  versionName: current?.sha256 === draft.formSha256 ? current.versionName : draft.form.version,
});

/** Asks whether to go on with the form it was started with, or with the newer one; keeps what she chose at once. */
const onWhichForm = async (
  draft: Draft,
  held: HeldDraft,
  conversation: Conversation,
  ports: Ports,
): Promise<Versioned | Ending> => {
  const current = await currentForm(draft, ports);
  if (!current || !canMove(draft, current)) return asItWas(draft, current);
  const moved = moveDraft(draft, current, await ports.library.intake());
  const chosen = await conversation.choose(moveChoice(draft.form.title, moved));
  if (chosen.type !== 'chosen') return chosen;
  if (chosen.value === 'toen') return asItWas(draft, current);
  const keeping = held.keep(moved.draft);
  if (!keeping.ok) conversation.tell([keeping.problem]);
  return { type: 'draft', draft: moved.draft, versionName: current.versionName };
};

/** She left before the first question: the draft stays as it is. */
const leftBefore = (id: string, held: HeldDraft, ending: Ending): Talked => {
  held.release();
  return {
    outcome: outcomeOf(ending),
    closing: ending.type === 'gone' ? interrupted(id) : keptAndStopped(id),
  };
};

/** The logs that a draft may have become already, by how they stand to it. */
const savedBefore = async (
  draft: Draft,
  { logs }: Ports,
): Promise<{ readonly same?: StoredLog; readonly alike?: StoredLog }> => {
  const stored = (await logs.all(LOOK_BACK_LOGS)).logs;
  const first = (wanted: ReturnType<typeof kinshipOf>): StoredLog | undefined =>
    stored.find(({ log }) => kinshipOf(draft, log) === wanted);
  const [same, alike] = [first('same'), first('began-alike')];
  return { ...(same && { same }), ...(alike && { alike }) };
};

const unknownDraft = async (id: string, { drafts }: Ports): Promise<UserError> => {
  const ids = (await drafts.list()).map((summary) => summary.id);
  return new UserError(...draftUnknown(id, nearest(id, ids)));
};

/** Takes up one draft where it was left; how it ended is still to be said. */
export const takeUp = async (id: string, ports: Ports): Promise<Talked> => {
  const resumed = await ports.drafts.resume(id);
  if (!resumed.ok) {
    if (resumed.problem === 'locked') throw new UserError(...DRAFT_LOCKED);
    if (resumed.problem === 'unknown') throw await unknownDraft(id, ports);
    throw new UserError(...draftUnreadable(id));
  }
  const { held, draft } = resumed.value;
  const { same, alike } = await savedBefore(draft, ports);
  if (same) {
    held.discard();
    return { outcome: 'done', closing: savedAlready(same.log.head.id) };
  }
  return ports.terminal.converse(async (conversation) => {
    if (alike) conversation.tell(beganAlike(alike.log.head.id));
    const going = await onWhichForm(draft, held, conversation, ports);
    if (going.type !== 'draft') return leftBefore(id, held, going);
    return talk(going.draft, held, going.versionName, conversation, ports);
  });
};

const goOn = async (id: string, ports: Ports): Promise<Outcome> => conclude(await takeUp(id, ports), ports);

/** `kansrijk verder [CONCEPT]`: goes on with a concept; without a name, the list to choose from. */
export const run = async (
  { id, json }: { readonly id?: string; readonly json?: boolean },
  ports: Ports,
): Promise<Outcome> => {
  const { terminal, drafts, clock } = ports;
  if (id !== undefined && !json) {
    if (terminal.interactive) return goOn(id, ports);
    if (!(await drafts.list()).some((summary) => summary.id === id)) throw await unknownDraft(id, ports);
    return answerNeeded(ports);
  }
  const summaries = await drafts.list();
  // After the list, which sets aside what it cannot read.
  terminal.tell(asideLines(await drafts.aside()));
  if (json) {
    const wanted = summaries.filter((summary) => id === undefined || summary.id === id);
    if (id !== undefined && wanted.length === 0) throw await unknownDraft(id, ports);
    terminal.printRaw(JSON.stringify({ concepten: wanted.map(asJson) }, null, 2));
    return 'done';
  }
  const today = localDate(clock.now());
  if (summaries.length === 0) {
    terminal.tell(NO_DRAFTS);
    return 'done';
  }
  if (!terminal.interactive) {
    terminal.print(summaries.map((summary) => draftLine(summary, today)));
    return 'done';
  }
  const [only] = summaries;
  const chosen =
    summaries.length === 1 && only
      ? { type: 'chosen' as const, value: only.id }
      : await terminal.converse((conversation) => conversation.choose(draftChoice(summaries, today)));
  if (chosen.type !== 'chosen') return outcomeOf(chosen);
  return goOn(chosen.value, ports);
};
