import type { Log, LogEntry } from '../domain/log.ts';
import {
  copyOf,
  policyOf,
  redactedCopy,
  shareableParts,
  type ShareablePart,
  type SharedCopy,
} from '../domain/sharing.ts';
import { renderCopy } from '../formats/export/markdown.ts';
import type { Ports } from '../ports.ts';
import { COPY_EMPTY, COPY_READY } from '../texts/export.ts';

/** What the command line says of an export. */
export interface ExportFlags {
  readonly ids: readonly string[];
  readonly antwoorden?: string;
  readonly sjabloon?: boolean;
  /** Where the copy goes: a file name, or `-` for stdout; else a new file in `exports/`. */
  readonly uitvoer?: string;
}

/** A log with what of it may go along, by the policy of the form it was made with. */
export interface Shareable {
  readonly log: Log;
  readonly parts: readonly ShareablePart[];
}

/** What of a log may go along. */
export const shareable = async (log: Log, { library }: Ports): Promise<Shareable> => {
  const found = await library.form(log.head.vorm);
  return { log, parts: shareableParts(log, policyOf(found?.ok ? found.value.form : undefined)) };
};

/** A copy of the chosen parts in which nobody is named: not by schuilnaam, not by a name that was given or found. */
export const safeCopy = async (
  madeOn: string,
  chosen: readonly { readonly log: Log; readonly entries: readonly LogEntry[] }[],
  names: readonly string[],
  { words }: Pick<Ports, 'words'>,
): Promise<SharedCopy> => {
  const schuilnamen = chosen.flatMap(({ log }) => log.head.student ?? []);
  return redactedCopy(copyOf(madeOn, chosen), { words: await words(), namen: [...names, ...schuilnamen] });
};

/** Writes a copy, says where it is and how to pass it on. */
export const deliver = async (
  copy: SharedCopy,
  { uitvoer }: ExportFlags,
  { files, terminal }: Ports,
): Promise<void> => {
  const text = renderCopy(copy);
  if (uitvoer === '-') {
    terminal.printRaw(text.trimEnd());
    return;
  }
  const path =
    uitvoer === undefined
      ? await files.writeExport(`${copy.madeOn}-kopie`, 'md', text)
      : await files.writeNew(uitvoer, text);
  terminal.tell(copy.conversations.length > 0 ? COPY_READY : COPY_EMPTY);
  terminal.printRaw(path);
};
