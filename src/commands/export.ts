import { localDate } from '../domain/dates.ts';
import type { Option } from '../domain/form/form.ts';
import type { Outcome } from '../domain/outcome.ts';
import { partsFor } from '../domain/sharing/shareable.ts';
import { UserError } from '../domain/trouble.ts';
import { ROLLEN } from '../domain/words.ts';
import type { Ports } from '../ports.ts';
import type { Conversation } from '../ports/terminal.ts';
import { READERS } from '../texts/copy.ts';
import {
  AFTER_COPY,
  copyReady,
  exportNeedsAnswers,
  FOLDER_NOT_OPENED,
  NOTHING_TO_SHARE,
} from '../texts/export.ts';
import { TEMPLATE_OR_ANSWERS } from '../texts/errors.ts';
import { fileExists } from '../texts/files.ts';
import { ANSWERS_OR_NAMES } from '../texts/privacy.ts';
import { namesFrom } from './talk/named-text.ts';
import { outcomeOf } from './talk/ended.ts';
import { conclude } from './export/conclude.ts';
import { settledFlags } from './export/content.ts';
import { newestSources, namedSource, type Source } from './export/sources.ts';
import type { Delivered, ExportFlags } from './export/deliver.ts';
import { shareWithHer, type Shared } from './export/conversation.ts';
import { answerNeeded } from './talk/needs.ts';

/** The named conversations, or all, of which something can be shared. */
const sourcesFor = async ({ ids }: ExportFlags, ports: Ports): Promise<readonly Source[]> => {
  const all =
    ids.length > 0 ? await Promise.all(ids.map((id) => namedSource(id, ports))) : await newestSources(ports);
  return all.filter((one) => partsFor(one, undefined).length > 0);
};

/** The rollen that there are, in the words for somebody else. */
const readers = (): readonly Option[] =>
  ROLLEN.map((id) => ({ id, text: id === 'anders' ? 'iemand anders' : READERS[id] }));

/** Says where the copy is while she still sits there, and shows its folder when she asks for it. */
const showCopy = async (
  { path, told }: Delivered,
  flags: ExportFlags,
  conversation: Conversation,
  ports: Ports,
): Promise<void> => {
  if (path === undefined) return;
  const folder = flags.uitvoer === undefined ? `${ports.folder}/exports` : undefined;
  conversation.tell(['', ...copyReady(folder), ...told]);
  const chosen = await conversation.choose(AFTER_COPY);
  if (chosen.type !== 'chosen' || chosen.value !== 'map') return;
  if (!(await ports.showFolder(path))) conversation.tell(FOLDER_NOT_OPENED);
};

const converse = async (
  sources: readonly Source[],
  flags: ExportFlags,
  conversation: Conversation,
  ports: Ports,
): Promise<Shared> => {
  const material = {
    sources,
    named: flags.ids.length > 0,
    names: await namesFrom(flags.namen, ports),
    rollen: readers(),
    today: localDate(ports.clock.now()),
  };
  const shared = await shareWithHer(material, flags, conversation, ports);
  if (shared.type === 'made') await showCopy(shared.delivered, flags, conversation, ports);
  return shared;
};

/** A file that is there already would cost her everything she chose. */
const refuseTaken = async ({ uitvoer }: ExportFlags, { files }: Ports): Promise<void> => {
  if (uitvoer === undefined || uitvoer === '-') return;
  if ((await files.readBytes(uitvoer)).ok) throw new UserError(...fileExists(uitvoer));
};

/** `kansrijk export [ID…]`: a copy for a colleague, in eight steps; by default only what two people agreed. */
export const run = async (asked: ExportFlags, ports: Ports): Promise<Outcome> => {
  const { terminal } = ports;
  if (asked.sjabloon && asked.antwoorden !== undefined) throw new UserError(...TEMPLATE_OR_ANSWERS);
  if (asked.antwoorden === '-' && asked.namen === '-') throw new UserError(...ANSWERS_OR_NAMES);
  const flags = await settledFlags(asked, asked.antwoorden === undefined, ports);
  if (flags.antwoorden !== undefined)
    return (await import('./export/from-answers.ts')).copyFromAnswers(flags, ports);
  if (!flags.sjabloon && !terminal.interactive) return answerNeeded(ports, exportNeedsAnswers);
  const sources = await sourcesFor(flags, ports);
  if (flags.sjabloon)
    return (await import('./export/template.ts')).printExportTemplate(sources, flags, ports);
  if (sources.length === 0) {
    terminal.tell(NOTHING_TO_SHARE);
    return 'done';
  }
  await refuseTaken(flags, ports);
  const shared = await terminal.converse((conversation) => converse(sources, flags, conversation, ports));
  if (shared.type === 'made') {
    const { delivered } = shared;
    // With a path she was told while she sat there.
    return delivered.path === undefined
      ? conclude(delivered, copyReady(), ports)
      : conclude({ ...delivered, told: [] }, [], ports);
  }
  terminal.tell(shared.said);
  return outcomeOf(shared.ending);
};
