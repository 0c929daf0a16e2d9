import type { SharedCopy } from '../../domain/sharing/shared-copy.ts';
import { UserError } from '../../domain/trouble.ts';
import { FORMATS, isOneOf, type Format, type Layout } from '../../domain/words.ts';
import { renderCopy } from '../../formats/export/render.ts';
import { renderText } from '../../formats/export/text.ts';
import type { Ports } from '../../ports.ts';
import type { Terminal } from '../../ports/terminal.ts';
import { endingUnknown, NO_LOCK_TO_WRITE_OUT, NOT_IN_WINDOW, otherEnding } from '../../texts/seal.ts';
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

/** What a name ends on, such as `docx`; nothing where that is no word. */
const endingOf = (name: string): string | undefined =>
  /\.([a-z][a-z0-9]*)$/i.exec(name.replace(/\.age$/i, ''))?.[1]?.toLowerCase();

/** Plain text, as it goes to a window too. */
const PLAIN = 'txt';

/** The format by the name of a file; a name that promises something else than what comes is wrong use. */
const formatFor = ({ formaat, uitvoer }: ContentFlags): Format | undefined => {
  const ending = uitvoer === undefined || uitvoer === '-' ? undefined : endingOf(uitvoer);
  if (uitvoer === undefined || ending === undefined) return formaat;
  if (ending === PLAIN && formaat === undefined) return undefined;
  const promised = ending === 'htm' ? 'html' : ending;
  const isKnown = promised === PLAIN || isOneOf(FORMATS, promised);
  if (isKnown && formaat !== undefined && formaat !== promised)
    throw new UserError(...otherEnding(uitvoer, formaat));
  if (!isOneOf(FORMATS, promised)) throw new UserError(...endingUnknown(uitvoer, [...FORMATS, PLAIN]));
  return promised;
};

/**
 * What the command line asks for, before anything else is asked: the format by the name of the file, what the lock
 * takes, and that all of it goes together. `asksMore`: she can still choose a lock.
 */
export const settledFlags = async <Flags extends ContentFlags>(
  flags: Flags,
  asksMore: boolean,
  ports: Pick<Ports, 'files' | 'seal'> & { readonly terminal: Pick<Terminal, 'piped'> },
): Promise<Flags> => {
  const { uitvoer } = flags;
  const formaat = formatFor(flags);
  const lock = await lockFrom(flags, ports);
  if (flags.alsTekst && !lock && !asksMore) throw new UserError(...NO_LOCK_TO_WRITE_OUT);
  if (uitvoer === '-' && formaat === 'docx' && !lock && !ports.terminal.piped)
    throw new UserError(...NOT_IN_WINDOW);
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
  const isPlain = uitvoer === '-' || (uitvoer !== undefined && endingOf(uitvoer) === PLAIN);
  if (isPlain && formaat === undefined) return { extension: PLAIN, content: renderText(copy, indeling) };
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
