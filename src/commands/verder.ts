import { gesprekOf } from '../domain/asked.ts';
import { dayFrom, localDate } from '../domain/dates.ts';
import type { Outcome } from '../domain/outcome.ts';
import { openQuestions } from '../domain/session.ts';
import { answerTo, allAsked } from '../domain/asked.ts';
import { UserError } from '../domain/trouble.ts';
import type { DraftSummary, Line, Ports } from '../ports.ts';
import { DRAFT_LOCKED, draftChoice, draftLine, draftUnknown, draftUnreadable, NO_DRAFTS } from '../texts/drafts.ts';
import { conclude, talk } from './conversation.ts';
import { answerNeeded } from './needs.ts';

const asJson = ({ id, draft }: DraftSummary): object => ({
  id,
  vorm: draft.form.id,
  vorm_versie: draft.form.version,
  student: gesprekOf(draft).student ?? null,
  begonnen: draft.startedAt,
  bewaard: draft.touchedAt,
  beantwoord: allAsked(draft).filter((asked) => answerTo(draft, asked) !== undefined).length,
  open: openQuestions(draft),
});

const lineFor = (summary: DraftSummary, today: string): Line =>
  draftLine(summary, dayFrom(summary.draft.startedAt.slice(0, 10), today));

/** Takes up one draft where it was left. */
const goOn = async (id: string, ports: Ports): Promise<Outcome> => {
  const resumed = await ports.drafts.resume(id);
  if (!resumed.ok) {
    if (resumed.problem === 'locked') throw new UserError(...DRAFT_LOCKED);
    throw new UserError(...(resumed.problem === 'unknown' ? draftUnknown(id) : draftUnreadable(id)));
  }
  const { held, draft } = resumed.value;
  const versionName = await versionNameOf(draft.form.id, draft.formSha256, draft.form.version, ports);
  return conclude(await ports.terminal.converse((conversation) => talk(draft, held, versionName, conversation, ports)), ports);
};

// An own file that changed a built-in version keeps its mark, also when the conversation is finished later.
const versionNameOf = async (id: string, sha256: string, version: string, { library }: Ports): Promise<string> => {
  const current = await library.form(id);
  return current?.ok && current.value.sha256 === sha256 ? current.value.versionName : version;
};

/** `kansrijk verder [CONCEPT]`: goes on with a concept; without a name, the list to choose from. */
export const run = async (
  { id, json }: { readonly id?: string; readonly json?: boolean },
  ports: Ports,
): Promise<Outcome> => {
  const { terminal, drafts, clock } = ports;
  const summaries = await drafts.list();
  if (json) {
    terminal.printRaw(JSON.stringify({ concepten: summaries.map(asJson) }, null, 2));
    return 'done';
  }
  if (id !== undefined) {
    if (!terminal.interactive) return answerNeeded(ports);
    return goOn(id, ports);
  }
  const today = localDate(clock.now());
  if (summaries.length === 0) {
    terminal.tell(NO_DRAFTS);
    return 'done';
  }
  if (!terminal.interactive) {
    terminal.print(summaries.map((summary) => lineFor(summary, today)));
    return 'done';
  }
  const [only] = summaries;
  const chosen =
    summaries.length === 1 && only
      ? { type: 'chosen' as const, value: only.id }
      : await terminal.converse((conversation) => conversation.choose(draftChoice(summaries, today)));
  if (chosen.type !== 'chosen') return chosen.type === 'gone' ? 'gone' : 'done';
  return goOn(chosen.value, ports);
};
