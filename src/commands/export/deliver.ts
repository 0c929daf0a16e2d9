import { registerLines } from '../../domain/sharing/register.ts';
import type { SharedCopy } from '../../domain/sharing/shared-copy.ts';
import { FileTrouble } from '../../domain/trouble.ts';
import type { Ports } from '../../ports.ts';
import type { StoredLog } from '../../ports/stores.ts';
import type { Line } from '../../ports/terminal.ts';
import { notMarked, notRegistered } from '../../texts/export.ts';
import { lockedLines } from '../../texts/seal.ts';
import { registerRow } from '../../formats/share-register.ts';
import { contentOf, type ContentFlags } from './content.ts';
import type { Source } from './sources.ts';

/** What the command line says of an export. */
export interface ExportFlags extends ContentFlags {
  readonly ids: readonly string[];
  readonly antwoorden?: string;
  readonly sjabloon?: boolean;
  /** A file with names that occur, one a line; they are not kept. */
  readonly namen?: string;
}

/** A copy that was made. */
export interface Delivered {
  /** For stdout: the path of the copy, or the copy itself. */
  readonly output: string | Uint8Array;
  /** The path of the copy; absent where it went to stdout. */
  readonly path?: string;
  /** What did not succeed beside it. */
  readonly told: readonly Line[];
  /** The register could not be written: the copy is there all the same. */
  readonly trouble?: FileTrouble;
}

/** Whether a run still may write a log; another run may have it, or an editor may have saved it meanwhile. */
const markShared = async ({ log, sha256 }: StoredLog, { logs }: Ports): Promise<boolean> => {
  if (log.head.gedeeld) return true;
  const change = { type: 'shared', gedeeld: true } as const;
  const { id } = log.head;
  const amended = await logs.amend(id, sha256, change);
  if (amended.ok) return true;
  if (amended.problem !== 'changed') return false;
  // Whatever else she changed in it: that it was shared is true of the new text too.
  const now = await logs.find(id);
  return now?.ok === true && (await logs.amend(id, now.value.sha256, change)).ok;
};

const isMarked = async (stored: StoredLog, ports: Ports): Promise<boolean> => {
  try {
    return await markShared(stored, ports);
  } catch (error) {
    if (error instanceof FileTrouble) return false;
    throw error;
  }
};

const register = async (
  copy: SharedCopy,
  shared: readonly Source[],
  { register: book }: Ports,
): Promise<{ readonly told: readonly Line[]; readonly trouble?: FileTrouble }> => {
  const lines = registerLines(copy, shared);
  if (lines.length === 0) return { told: [] };
  try {
    await book.add(lines);
    return { told: [] };
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return { told: notRegistered(lines.map(registerRow)), trouble: error };
  }
};

const lockLines = ({ lock }: ExportFlags, path: string | undefined, extension: string): readonly Line[] =>
  lock ? lockedLines(lock.type, extension, path?.split(/[\\/]/).at(-1)) : [];

/** Writes a copy, and notes of each conversation in it that it was shared. */
export const deliver = async (
  copy: SharedCopy,
  shared: readonly Source[],
  flags: ExportFlags,
  ports: Ports,
): Promise<Delivered> => {
  const { extension, content } = await contentOf(copy, flags, ports);
  const { uitvoer } = flags;
  let path: string | undefined;
  if (uitvoer === undefined) path = await ports.files.writeExport(`${copy.madeOn}-kopie`, extension, content);
  else if (uitvoer !== '-') path = await ports.files.writeNew(uitvoer, content);
  const registered = await register(copy, shared, ports);
  const unmarked: string[] = [];
  for (const { stored } of shared) {
    if (!(await isMarked(stored, ports))) unmarked.push(stored.log.head.id);
  }
  return {
    output: path ?? (typeof content === 'string' ? content.trimEnd() : content),
    ...(path !== undefined && { path }),
    ...registered,
    told: [
      ...lockLines(flags, path, extension),
      ...registered.told,
      ...(unmarked.length > 0 ? notMarked(unmarked) : []),
    ],
  };
};
