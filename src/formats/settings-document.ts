import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Place, SettingsField } from './settings-yaml.ts';
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

// As it stands there: a telephone number is no number, and keeps the 0 it begins with.
const partOf = (node: unknown): unknown => {
  if (isSeq(node)) return node.items.map(partOf);
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', partOf(value)]),
    );
  }
  if (!isScalar(node)) return undefined;
  return typeof node.value === 'number' ? (node.source ?? String(node.value)) : node.value;
};

/** The place of a part, or of the nearest thing around it that stands there. */
const placeIn =
  (document: Document, key: unknown, counter: LineCounter): ((path: readonly (string | number)[]) => Place) =>
  (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn([key, ...path.slice(0, length)], true);
      if (!isNode(node) || !node.range) continue;
      const { line, col } = counter.linePos(node.range[0]);
      return { line, column: col };
    }
    return { line: 1, column: 1 };
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
          value: isScalar(value) ? value.value : partOf(value),
          line,
          column: col,
          ...((isSeq(value) || isMap(value)) && { at: placeIn(document, key.value, counter) }),
        },
      ];
    }),
  );
};

/** The text with some keys changed and everything else as it stands; a list stands on one line, an empty one goes. */
export const withSettings = (
  text: string,
  changed: readonly (readonly [key: string, value: unknown])[],
  file: string,
): Result<string, readonly Problem[]> => {
  const found = parsed(text, file);
  if (!found.ok) return found;
  const { document } = found.value;
  for (const [key, value] of changed) {
    if (Array.isArray(value) && value.length === 0) document.delete(key);
    else document.set(key, Array.isArray(value) ? document.createNode(value, { flow: true }) : value);
  }
  return ok(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
};
