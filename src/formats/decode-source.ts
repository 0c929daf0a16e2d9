import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 1_000_000;

/** What is said of a file that is larger. */
export const TOO_LARGE = {
  code: 'te-groot',
  sentence: 'Dit bestand is te groot. Er past 1 MB tekst in.',
} as const;

const LINE_FEED = 0x0a;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const firstBadLine = (bytes: Uint8Array): { readonly line: number; readonly column: number } => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, start);
    const part = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      decoder.decode(part);
    } catch {
      return { line, column: Math.max(1, new TextDecoder().decode(part).indexOf('\ufffd') + 1) };
    }
    if (end < 0) return { line: 1, column: 1 };
    start = end + 1;
    line += 1;
  }
};

/** The bytes of a file as text without byte order mark; too many bytes, or bytes that are no UTF-8, are a problem. */
export const decodeSource = (bytes: Uint8Array, file: string): Result<string, readonly Problem[]> => {
  const problem = (
    code: string,
    sentence: string,
    place = { line: 1, column: 1 },
  ): Result<string, readonly Problem[]> => err([{ code, file, ...place, sentence }]);
  if (bytes.length > MOST_BYTES) return problem(TOO_LARGE.code, TOO_LARGE.sentence);
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return problem('tekencodering', 'Dit bestand is bewaard als UTF-16. Bewaar het opnieuw als UTF-8.');
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const sentence = 'Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8.';
    return problem('tekencodering', sentence, firstBadLine(bytes));
  }
};
