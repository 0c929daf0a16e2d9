import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { SettingsField, SettingsFields } from './settings-yaml.ts';
import { WRONG_NOTATION } from '../texts/log-file.ts';

interface Parsed {
  readonly document: Document;
  readonly counter: LineCounter;
}

const parsed = (text: string, file: string): Result<Parsed, readonly Problem[]> => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const problems = document.errors.map(({ pos }): Problem => {
    const { line, col } = counter.linePos(pos[0]);
    return { code: 'schrijfwijze', file, line, column: col, sentence: WRONG_NOTATION };
  });
  if (problems.length > 0) return err(problems);
  const sound =
    document.contents === null ||
    isMap(document.contents) ||
    (isScalar(document.contents) && document.contents.value === null);
  return sound
    ? ok({ document, counter })
    : err([{ code: 'schrijfwijze', file, line: 1, column: 1, sentence: WRONG_NOTATION }]);
};

/** The keys of a settings file that was written by hand. */
export const settingsFields = (
  text: string,
  file: string,
): Result<readonly SettingsField[], readonly Problem[]> => {
  const found = parsed(text, file);
  if (!found.ok) return found;
  const { document, counter } = found.value;
  if (!isMap(document.contents)) return ok([]);
  return ok(
    document.contents.items.flatMap(({ key, value }): readonly SettingsField[] => {
      if (!isScalar(key)) return [];
      const { line, col } = counter.linePos((isNode(value) ? value.range : key.range)?.[0] ?? 0);
      return [
        {
          key: String(key.value),
          value: isScalar(value) ? value.value : (value ?? undefined),
          line,
          column: col,
        },
      ];
    }),
  );
};

/** The text with some settings changed and everything else as it stands. */
export const withSettings = (
  text: string,
  changed: SettingsFields,
  file: string,
): Result<string, readonly Problem[]> => {
  const found = parsed(text, file);
  if (!found.ok) return found;
  const { document } = found.value;
  for (const [key, value] of Object.entries(changed)) document.set(key, value);
  return ok(document.toString({ lineWidth: 0 }));
};
