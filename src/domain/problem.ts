/** Something wrong in a file that people write: where it is, and one Dutch sentence that says what was meant. */
export interface Problem {
  /** A fixed word for tests and tools, such as `onbekende-sleutel`. */
  readonly code: string;
  /** The file as the user named it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly sentence: string;
  /** A warning does not refuse the file. */
  readonly warning?: boolean;
}

/** `bestand:regel:kolom  zin`. */
export const problemLine = ({ file, line, column, sentence }: Problem): string =>
  `${file}:${line}:${column}  ${sentence}`;
