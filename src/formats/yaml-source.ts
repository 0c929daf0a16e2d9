import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { quoted, type Finding, type Path } from '../domain/finding.ts';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { MOST_BYTES, TOO_LARGE } from './decode-source.ts';
import { DEEPEST, lexicalProblems } from './yaml-lexemes.ts';
import { offsetInScalar } from './yaml-scalar.ts';
import { notationProblem, TOO_DEEP } from './yaml-sentences.ts';

/** Data read from a file, which still knows where each part of it stood. */
export interface YamlSource {
  readonly file: string;
  /** Records without prototype, lists, texts, numbers, booleans and null. */
  readonly data: unknown;
  /** Problems that did not keep the data from being read, such as a key that stands there twice. */
  readonly problems: readonly Problem[];
  /** A finding in the data as a problem with its line and column; what is not there is placed at what holds it. */
  locate(finding: Finding): Problem;
}

const MOST_NOTATION_PROBLEMS = 20;

type ProblemAt = (offset: number, code: string, sentence: string) => Problem;

const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value);

const keyText = (key: unknown): string | undefined => {
  if (!isScalar(key)) return undefined;
  // A word such as `null` or `1.0` is a key like any other, in the letters it was written in.
  return typeof key.value === 'string' ? key.value : key.source || undefined;
};

// Nobody who writes "0x7" or "0o7" means seven: it stays the text that it is.
const NOT_DECIMAL = /^[-+]?0[xo]/i;

const scalarOf = ({ value, source = '' }: Scalar): unknown => {
  if (typeof value !== 'bigint' && typeof value !== 'number') return value;
  return NOT_DECIMAL.test(source) ? source : Number(value);
};

/** Turns nodes into plain data, and tells what could not be. */
class Conversion {
  readonly problems: Problem[] = [];
  readonly #problem: ProblemAt;
  readonly #lineOf: (offset: number) => number;

  constructor(problem: ProblemAt, lineOf: (offset: number) => number) {
    this.#problem = problem;
    this.#lineOf = lineOf;
  }

  dataOf(node: unknown, depth = 0): unknown {
    if (isScalar(node)) return scalarOf(node);
    if (depth > DEEPEST && isNode(node)) {
      this.#tell(offsetOf(node), TOO_DEEP.code, TOO_DEEP.sentence);
      return null;
    }
    if (isSeq(node)) return node.items.map((item) => this.dataOf(item, depth + 1));
    if (isMap(node)) return this.#record(node.items, depth);
    return null;
  }

  #record(pairs: readonly Pair[], depth: number): unknown {
    const record: Record<string, unknown> = Object.create(null);
    const offsets = new Map<string, number>();
    for (const { key, value } of pairs) {
      const name = keyText(key);
      if (name === undefined) {
        this.#tell(offsetOf(key), 'sleutel', 'Vóór de dubbele punt hoort één woord.');
        continue;
      }
      const first = offsets.get(name);
      if (first !== undefined) {
        const sentence = `${quoted(name)} staat hier twee keer. De eerste staat op regel ${this.#lineOf(first)}.`;
        this.#tell(offsetOf(key), 'dubbele-sleutel', sentence);
        continue;
      }
      offsets.set(name, offsetOf(key));
      record[name] = this.dataOf(value, depth + 1);
    }
    return record;
  }

  #tell(offset: number, code: string, sentence: string): void {
    this.problems.push(this.#problem(offset, code, sentence));
  }
}

interface Found {
  readonly key?: Scalar;
  readonly value: unknown;
}

const stepInto = (node: unknown, part: string | number): Found | undefined => {
  if (isSeq(node) && typeof part === 'number')
    return part < node.items.length ? { value: node.items[part] } : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => keyText(key) === String(part));
  return pair && { value: pair.value, ...(isScalar(pair.key) && { key: pair.key }) };
};

const findNode = (document: Document, at: Path): Found & { readonly whole: boolean } => {
  let found: Found = { value: document.contents };
  for (const part of at) {
    const next = stepInto(found.value, part);
    if (!next) return { ...found, whole: false };
    // An empty value has no place of its own; the key before it shows where it is missing.
    found = next.key === undefined && next.value === null ? found : next;
  }
  return { ...found, whole: true };
};

const offsetFor = (text: string, document: Document, { at, on, offset }: Finding): number => {
  const { key, value, whole } = findNode(document, at);
  if (on === 'key' || !whole || !isNode(value)) return offsetOf(key ?? value);
  if (isScalar(value) && offset !== undefined) return offsetInScalar(text, value, offset);
  return isScalar(value) && value.source === '' ? offsetOf(key ?? value) : offsetOf(value);
};

// The yaml package goes on after a mistake and often tells its consequences too; the first of a line is the mistake.
const firstOfEachLine = (problems: readonly Problem[]): readonly Problem[] => {
  const lines = new Set<number>();
  return problems.filter(({ line }) => !lines.has(line) && lines.add(line));
};

const byPlace = (left: Problem, right: Problem): number =>
  left.line - right.line || left.column - right.column;

/** Problems in reading order. */
export const inReadingOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted(byPlace);

const MARK = /^\uFEFF/;

/** Reads YAML 1.2 (and so JSON) as data with places; notation that cannot be read ends in problems, never in a throw. */
export const readYaml = (sourceText: string, file: string): Result<YamlSource, readonly Problem[]> => {
  if (sourceText.length > MOST_BYTES) return err([{ ...TOO_LARGE, file, line: 1, column: 1 }]);
  const text = sourceText.replace(MARK, '');
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) counter.addNewLine(end + 1);
  const problemAt: ProblemAt = (offset, code, sentence) => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { code, file, line: Math.max(1, line), column: Math.max(1, col), sentence };
  };

  const refused = lexicalProblems(text).map(({ offset, code, sentence }) =>
    problemAt(offset, code, sentence),
  );
  if (refused.length > 0) return err(inReadingOrder(refused));

  const document = parseDocument(text, {
    version: '1.2',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const notation = document.errors.slice(0, 10 * MOST_NOTATION_PROBLEMS).map(({ code, message, pos }) => {
    const found = notationProblem(code, message);
    return problemAt(pos[0], found.code, found.sentence);
  });
  if (notation.length > 0) {
    return err(firstOfEachLine(inReadingOrder(notation)).slice(0, MOST_NOTATION_PROBLEMS));
  }

  const conversion = new Conversion(problemAt, (offset) => counter.linePos(offset).line);
  const data = conversion.dataOf(document.contents);
  if (conversion.problems.some(({ code }) => code === TOO_DEEP.code))
    return err(conversion.problems.slice(0, 1));
  return ok({
    file,
    data,
    problems: conversion.problems,
    locate: (finding) => {
      const { code, sentence, warning } = finding;
      return {
        ...problemAt(offsetFor(text, document, finding), code, sentence),
        ...(warning === true && { warning }),
      };
    },
  });
};
