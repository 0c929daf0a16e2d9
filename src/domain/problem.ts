import type { Place } from './place.ts';

/** Something wrong in a file that people write: where it is, and one Dutch sentence that says what was meant. */
export interface Problem extends Place {
  /** A fixed word for tests and tools, such as `onbekende-sleutel`. */
  readonly code: string;
  /** The file as the user named it. */
  readonly file: string;
  readonly sentence: string;
  /** A warning does not refuse the file. */
  readonly warning?: boolean;
}

/** `bestand:regel:kolom  zin`. */
export const problemLine = ({ file, line, column, sentence }: Problem): string =>
  `${file}:${line}:${column}  ${sentence}`;
