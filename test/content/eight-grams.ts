import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** So many words in a row are a sentence of the source, and no longer a fact. */
const SIZE = 8;

/** Bytes kept of each hash: 40 bits give one false alarm in about five thousand runs over this content. */
const BYTES = 5;

/** The words of a text as they are compared: lower case, letters and digits only, a hyphen splits. */
function comparedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll('\u00AD', '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of eight words in a text, joined by spaces. */
export function eightGrams(text: string): readonly string[] {
  const words = comparedWords(text);
  return words.slice(SIZE - 1).map((_, start) => words.slice(start, start + SIZE).join(' '));
}

/** The shortened hash under which a run of eight words is kept, as hexadecimal. */
export function hashOf(gram: string): string {
  return createHash('sha256')
    .update(gram)
    .digest('hex')
    .slice(0, 2 * BYTES);
}

/** Reads the hashes of the source; `bron-8grams.md` beside the file says how it was made. */
export function sourceHashes(path: string | URL): ReadonlySet<string> {
  const bytes = readFileSync(path);
  const hashes = new Set<string>();
  for (let at = 0; at < bytes.length; at += BYTES) hashes.add(bytes.subarray(at, at + BYTES).toString('hex'));
  return hashes;
}
