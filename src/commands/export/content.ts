import type { SharedCopy } from '../../domain/sharing/shared-copy.ts';
import { UserError } from '../../domain/trouble.ts';
import { FORMATS, isOneOf, type Format, type Layout } from '../../domain/words.ts';
import { renderCopy } from '../../formats/export/render.ts';
import { renderText } from '../../formats/export/text.ts';
import type { Ports } from '../../ports.ts';
import { NO_LOCK_TO_WRITE_OUT, NOT_IN_WINDOW } from '../../texts/seal.ts';
import { locked, lockFrom, type Lock, type LockFlags } from './lock.ts';

/** What the command line says of the shape of a copy. */
export interface ContentFlags extends LockFlags {
  readonly formaat?: Format;
  readonly indeling?: Layout;
  /** Where the copy goes: a file name, or `-` for stdout; else a new file in `exports/`. */
  readonly uitvoer?: string;
  /** For whom it is sealed: what the flags for it came to, or what she chose. */
  readonly lock?: Lock;
}

const LOCKED = '.age';

const formatOfName = (name: string): Format | undefined => {
  const extension = /\.([a-z]+)$/i.exec(name.replace(/\.age$/i, ''))?.[1]?.toLowerCase();
  return isOneOf(FORMATS, extension) ? extension : undefined;
};

/**
 * What the command line asks for, before anything else is asked: the format by the name of the file, what the lock
 * takes, and that all of it goes together. `asksMore`: she can still choose a lock.
 */
export const settledFlags = async <Flags extends ContentFlags>(
  flags: Flags,
  asksMore: boolean,
  ports: Pick<Ports, 'files' | 'seal'>,
): Promise<Flags> => {
  const { uitvoer } = flags;
  const formaat = flags.formaat ?? (uitvoer === undefined ? undefined : formatOfName(uitvoer));
  const lock = await lockFrom(flags, ports);
  if (flags.alsTekst && !lock && !asksMore) throw new UserError(...NO_LOCK_TO_WRITE_OUT);
  if (uitvoer === '-' && formaat === 'docx' && !lock) throw new UserError(...NOT_IN_WINDOW);
  const name = uitvoer !== undefined && uitvoer !== '-' && lock ? lockedName(uitvoer) : uitvoer;
  return {
    ...flags,
    ...(formaat !== undefined && { formaat }),
    ...(lock && { lock }),
    ...(name !== undefined && { uitvoer: name }),
  };
};

const lockedName = (name: string): string =>
  name.toLowerCase().endsWith(LOCKED) ? name : `${name}${LOCKED}`;

/** A copy as it goes to a file or to stdout. */
export interface CopyContent {
  readonly extension: string;
  readonly content: string | Uint8Array;
}

/** A copy in the format that was asked for: Markdown in a file, and on stdout plain text for a mail. */
const openContent = async (
  copy: SharedCopy,
  { formaat, indeling = 'gewoon', uitvoer }: ContentFlags,
): Promise<CopyContent> => {
  if (uitvoer === '-' && formaat === undefined) {
    return { extension: 'txt', content: renderText(copy, indeling) };
  }
  const format = formaat ?? 'md';
  return { extension: format, content: await renderCopy(copy, format, indeling) };
};

/** The same with the lock on it that was asked for; what is sealed was never written down as it was. */
export const contentOf = async (
  copy: SharedCopy,
  flags: ContentFlags,
  ports: Pick<Ports, 'seal'>,
): Promise<CopyContent> => {
  const open = await openContent(copy, flags);
  if (!flags.lock) return open;
  const asText = flags.alsTekst === true || flags.uitvoer === '-';
  const content = await locked(open.content, flags.lock, asText, ports);
  return { extension: `${open.extension}${LOCKED}`, content };
};
