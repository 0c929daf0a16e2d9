import type { Finding } from '../domain/finding.ts';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { sha256 } from '../domain/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import { hiddenCharacters, isRecord } from './reading.ts';
import type { SchemaName } from './schemas.ts';
import { shapeFindings, UNKNOWN_KEY } from './shape-findings.ts';
import { inReadingOrder, readYaml, type YamlSource } from './yaml-source.ts';

/** Content that came out well, with what is worth saying about it all the same. */
export interface Content<Value> {
  readonly value: Value;
  readonly warnings: readonly Problem[];
}

/** The code of the last problem that is told, where there are more. */
export const AND_MORE = 'nog-meer';

/** The most problems that are told of one file. */
export const MOST_PROBLEMS = 100;

const limited = (problems: readonly Problem[]): readonly Problem[] => {
  const left = problems.length - MOST_PROBLEMS;
  const last = problems[MOST_PROBLEMS];
  if (left <= 0 || !last) return problems;
  const sentence = `Hierna komen nog ${left} andere problemen. Maak eerst deze in orde.`;
  return [...problems.slice(0, MOST_PROBLEMS), { ...last, code: AND_MORE, sentence }];
};

/** The name of a file without its folder. */
export const nameOf = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

/** What identifies content exactly, whatever its notation, line ends and remarks: sha256 of its canonical JSON. */
export const hashOf = (data: unknown): string => (isRecord(data) ? sha256(canonicalJson(data)) : '');

/** Makes a value of data, and says what is wrong between its parts. */
export type ReadData<Value> = (data: unknown) => {
  readonly value: Value;
  readonly findings: readonly Finding[];
};

interface ContentOptions {
  /** Whether a key that the schema does not know refuses the file. */
  readonly extraKeys?: 'refused' | 'allowed';
}

/** As `readContent`, from notation that was read before. */
export const contentOf = <Value>(
  { data, locate, problems }: YamlSource,
  schema: SchemaName,
  read: ReadData<Value>,
  { extraKeys = 'refused' }: ContentOptions = {},
): Result<Content<Value>, readonly Problem[]> => {
  if (!isRecord(data)) {
    const sentence =
      data === null ? 'Dit bestand is leeg.' : 'Dit bestand begint niet met een sleutel, zoals schema.';
    return err([...problems, locate({ code: 'leeg', at: [], on: 'value', sentence })]);
  }
  const { value, findings } = read(data);
  const shape = shapeFindings(schema, data).filter(
    ({ code }) => extraKeys === 'refused' || code !== UNKNOWN_KEY,
  );
  const found = [...shape, ...hiddenCharacters(data), ...findings].map(locate);
  const all = limited(inReadingOrder([...problems, ...found]));
  const warnings = all.filter(({ warning }) => warning === true);
  return all.length > warnings.length ? err(all) : ok({ value, warnings });
};

/**
 * Reads a file of content: notation, then the shape of its schema, then what `read` makes of it and finds wrong. Every
 * problem at once, in reading order; warnings alone refuse nothing.
 */
export const readContent = <Value>(
  text: string,
  file: string,
  schema: SchemaName,
  read: ReadData<Value>,
  options: ContentOptions = {},
): Result<Content<Value>, readonly Problem[]> => {
  const source = readYaml(text, file);
  return source.ok ? contentOf(source.value, schema, read, options) : source;
};
