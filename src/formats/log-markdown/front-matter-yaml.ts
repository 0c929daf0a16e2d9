import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { FrontMatter, RawField, RawFields } from './front-matter.ts';
import { TWICE, UNREADABLE_FRONT_MATTER, WRONG_NOTATION } from '../../texts/log-file.ts';

/** Reads front matter that was written or changed by another program. */
export const readYamlFields = (
  lines: readonly string[],
  { start, end }: FrontMatter,
  file: string,
): Result<RawFields, readonly Problem[]> => {
  const counter = new LineCounter();
  const document = parseDocument(lines.slice(start, end).join('\n'), {
    lineCounter: counter,
    prettyErrors: false,
  });
  const placeOf = (offset: number): { readonly line: number; readonly column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line: line + start, column: col };
  };
  const problems = document.errors.map(({ code, pos }): Problem => {
    const sentence = code === 'DUPLICATE_KEY' ? TWICE : WRONG_NOTATION;
    return { code: 'schrijfwijze', file, ...placeOf(pos[0]), sentence };
  });
  if (problems.length > 0) return err(problems);
  const { contents } = document;
  const broken = err([
    { code: 'schrijfwijze', file, line: start + 1, column: 1, sentence: UNREADABLE_FRONT_MATTER },
  ]);
  if (!isMap(contents)) return broken;
  const fields = new Map<string, RawField>();
  try {
    const values: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 20 });
    for (const { key, value } of contents.items) {
      if (!isScalar(key)) continue;
      const offset = (isNode(value) ? value.range : key.range)?.[0] ?? 0;
      fields.set(String(key.value), {
        value: values instanceof Map ? values.get(key.value) : undefined,
        ...placeOf(offset),
      });
    }
  } catch {
    return broken;
  }
  return ok(fields);
};
