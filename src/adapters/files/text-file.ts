import { isUtf8 } from 'node:buffer';
import { ok, err, type Result } from '../../domain/result.ts';
import { bytesFrom } from './bytes.ts';
import type { FilePort } from './file-port.ts';
import { patiently } from './patience.ts';

/** Why a text could not be read: no such file, a folder, no text, too much of it, or the code of the system. */
export type NoText =
  | { readonly reason: 'missing' | 'folder' | 'not-text' | 'too-large' }
  | { readonly reason: 'refused'; readonly code: string };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;

// Notepad and PowerShell write UTF-16 with a mark in front.
const decodeUtf16 = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The text behind bytes, without a byte order mark; nothing when they are no text. */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, 'utf-16be');
  if (!isUtf8(bytes)) return undefined;
  const start = startsWith(bytes, ...UTF8_MARK) ? UTF8_MARK.length : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8');
};

/** The most of a named file or of stdin that is read, in bytes; nobody looks through more text than that. */
export const MOST_TEXT = 10_000_000;

/** The text behind bytes, where they are text and no more than `MOST_TEXT`. */
export const textFrom = (bytes: Uint8Array): Result<string, NoText> => {
  if (bytes.length > MOST_TEXT) return err({ reason: 'too-large' });
  const text = decodeText(bytes);
  return text === undefined || text.includes('\0') ? err({ reason: 'not-text' }) : ok(text);
};

const reading = (
  files: Pick<FilePort, 'pause'>,
  action: () => Uint8Array,
  textOf: (bytes: Uint8Array) => Result<string, NoText>,
): Result<string, NoText> => {
  const bytes = bytesFrom(() => patiently(files, action));
  if (bytes.ok) return textOf(bytes.value);
  const { problem } = bytes;
  if (problem.reason === 'refused') return err(problem);
  return err({ reason: problem.reason === 'not-ordinary' ? 'not-text' : problem.reason });
};

/** Reads a whole file of ours as text; waits a moment while another program holds it. */
export const readText = (files: Pick<FilePort, 'read' | 'pause'>, path: string): Result<string, NoText> =>
  reading(
    files,
    () => files.read(path),
    (bytes) => {
      const text = decodeText(bytes);
      return text === undefined || text.includes('\0') ? err({ reason: 'not-text' }) : ok(text);
    },
  );

/** Reads a file that the user named as text: also a pipe, and no more than `MOST_TEXT`. */
export const readNamedText = (
  files: Pick<FilePort, 'readUpTo' | 'pause'>,
  path: string,
): Result<string, NoText> => reading(files, () => files.readUpTo(path, MOST_TEXT), textFrom);
