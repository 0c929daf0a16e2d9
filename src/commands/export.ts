import { localDate } from '../domain/dates.ts';
import type { Log, LogEntry } from '../domain/log.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { SharedCopy } from '../domain/sharing.ts';
import { renderCopy } from '../formats/export/markdown.ts';
import type { Conversation, Ending, Ports } from '../ports.ts';
import {
  conversationChoice,
  exportNeedsAnswers,
  NO_COPY,
  NOTHING_TO_SHARE,
  partChoice,
  writeChoice,
} from '../texts/export.ts';
import { answerNeeded } from './needs.ts';
import { deliver, safeCopy, shareable, type ExportFlags, type Shareable } from './copy.ts';
import { findLog } from './toon.ts';

/** How many of the newest conversations can be chosen from. */
const OFFERED = 9;

/** The named logs, or the newest that have something to share. */
const candidates = async (ids: readonly string[], ports: Ports): Promise<readonly Shareable[]> => {
  const logs =
    ids.length > 0
      ? await Promise.all(ids.map(async (id) => (await findLog(id, ports)).log))
      : (await ports.logs.all()).logs.map(({ log }) => log);
  const all = await Promise.all(logs.map((log) => shareable(log, ports)));
  return all.filter(({ parts }) => parts.length > 0).slice(0, ids.length || OFFERED);
};

const entryLines = (entry: LogEntry, madeOn: string): readonly string[] => {
  const alone: SharedCopy = { madeOn, conversations: [{ title: '', datum: madeOn, entries: [entry] }] };
  const text = renderCopy(alone);
  return text.slice(text.indexOf('### ')).split('\n').slice(2);
};

type Chosen = { readonly type: 'copy'; readonly copy: SharedCopy } | { readonly type: 'nothing' } | Ending;

/** Asks what goes along: what may is in, the rest one by one; nothing else. */
const chooseParts = async (
  { parts }: Shareable,
  madeOn: string,
  conversation: Conversation,
): Promise<{ readonly type: 'parts'; readonly entries: readonly LogEntry[] } | Ending> => {
  const entries: LogEntry[] = [];
  for (const part of parts) {
    if (part.sharing === 'vraag') {
      const answer = await conversation.choose(partChoice(part, entryLines(part.entry, madeOn)));
      if (answer.type !== 'chosen') return answer;
      if (answer.value === 'nee') continue;
    }
    entries.push(part.entry);
  }
  return { type: 'parts', entries };
};

const chooseCopy = async (
  all: readonly Shareable[],
  named: boolean,
  conversation: Conversation,
  { clock, words }: Ports,
): Promise<Chosen> => {
  const madeOn = localDate(clock.now());
  let taken = all;
  if (!named) {
    const chosen = await conversation.choose(
      conversationChoice(
        all.map(({ log }) => log),
        madeOn,
      ),
    );
    if (chosen.type !== 'chosen') return chosen;
    taken = all.filter(({ log }) => log.head.id === chosen.value);
  }
  const conversations: { log: Log; entries: readonly LogEntry[] }[] = [];
  for (const one of taken) {
    const parts = await chooseParts(one, madeOn, conversation);
    if (parts.type !== 'parts') return parts;
    conversations.push({ log: one.log, entries: parts.entries });
  }
  const copy = await safeCopy(madeOn, conversations, [], { words });
  if (copy.conversations.length === 0) return { type: 'nothing' };
  const sure = await conversation.choose(writeChoice(renderCopy(copy).trimEnd().split('\n')));
  if (sure.type !== 'chosen') return sure;
  return sure.value === 'ja' ? { type: 'copy', copy } : { type: 'nothing' };
};

/** `kansrijk export [ID…]`: a copy for a colleague; by default only what two people agreed. */
export const run = async (flags: ExportFlags, ports: Ports): Promise<Outcome> => {
  const { terminal } = ports;
  const all = await candidates(flags.ids, ports);
  if (flags.sjabloon) return (await import('./export-answers.ts')).printExportTemplate(all, flags, ports);
  if (flags.antwoorden !== undefined)
    return (await import('./export-answers.ts')).copyFromAnswers(flags, ports);
  if (!terminal.interactive) return answerNeeded(ports, exportNeedsAnswers);
  if (all.length === 0) {
    terminal.tell(NOTHING_TO_SHARE);
    return 'done';
  }
  const chosen = await terminal.converse((conversation) =>
    chooseCopy(all, flags.ids.length > 0, conversation, ports),
  );
  if (chosen.type === 'copy') {
    await deliver(chosen.copy, flags, ports);
    return 'done';
  }
  terminal.tell(NO_COPY);
  return chosen.type === 'gone' ? 'gone' : 'done';
};
