import type { AnswerKind } from '../../domain/answer.ts';
import type { Log, LogEntry, LogHead, LogPage } from '../../domain/log/log.ts';
import type { Problem } from '../../domain/problem.ts';
import { ok, type Result } from '../../domain/result.ts';
import { safeToShow } from '../../domain/text.ts';
import { isOneOf, QUESTION_KINDS } from '../../domain/words.ts';
import { readAnswer } from './answer.ts';
import { findFrontMatter, readPlainFields, type FrontMatter } from './front-matter.ts';
import { headFrom } from './head.ts';
import { Division, type OpenEntry, type OpenPage } from './division.ts';
import { erasedDay, isSkippedMark, readQuote, type NumberedLine } from './lines.ts';
import { pointAnswer, type PointLine } from './point.ts';
import { doubled, STRANGE_ANSWER, STRANGE_VALUE } from '../../texts/log-file.ts';

/** Where an entry stands in its file; every line from 0. */
export interface EntryPlace {
  /** The line of the point, or the comment that names the question. */
  readonly line: number;
  /** The line behind the last one that belongs to the entry. */
  readonly end: number;
  readonly answerAt: readonly number[];
  readonly noteAt: readonly number[];
  readonly erasedAt?: number;
  readonly kindAt?: number;
}

/** A log as it was read, with what is needed to change its text in place. */
export interface ReadLog {
  readonly log: Log;
  readonly frontMatter: FrontMatter;
  /** By the id of the entry. */
  readonly places: ReadonlyMap<string, EntryPlace>;
  /** What could not be read as an answer; the log itself stands. */
  readonly warnings: readonly Problem[];
}

interface Head {
  readonly head: LogHead;
  readonly frontMatter: FrontMatter;
  readonly lines: readonly string[];
}

const KIND = /^<!-- soort: ([a-z-]+) -->\s*$/;

// What `safeToShow` could change at all; a log that holds none of it, as nearly all do, need not be gone through.
const PERHAPS_UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]/;

const isSafe = (text: string): boolean => !PERHAPS_UNSAFE.test(text) || safeToShow(text) === text;

// Line by line, so that a character that hides another line end cannot move the lines that come after it.
const cleanLines = (text: string): readonly string[] => {
  const whole = text.startsWith('\ufeff') ? text.slice(1) : text;
  const unix = whole.includes('\r') ? whole.replaceAll('\r\n', '\n') : whole;
  const lines = unix.split('\n');
  return isSafe(unix) ? lines : lines.map((line) => safeToShow(line).replaceAll('\n', ' '));
};

const headOf = async (text: string, file: string): Promise<Result<Head, readonly Problem[]>> => {
  const lines = cleanLines(text);
  const found = findFrontMatter(lines, file);
  if (!found.ok) return found;
  const frontMatter = found.value;
  const plain = readPlainFields(lines, frontMatter);
  const fields = plain
    ? ok(plain)
    : (await import('./front-matter-yaml.ts')).readYamlFields(lines, frontMatter, file);
  if (!fields.ok) return fields;
  const head = headFrom(fields.value, file);
  return head.ok ? ok({ head: head.value, frontMatter, lines }) : head;
};

interface Marks {
  readonly kind?: { readonly at: number; readonly word: string };
  readonly erased?: { readonly at: number; readonly on: string };
  /** The lines that are no mark. */
  readonly rest: readonly NumberedLine[];
}

const marksOf = (lines: readonly NumberedLine[]): Marks => {
  let kind: Marks['kind'];
  let erased: Marks['erased'];
  const rest = lines.filter(({ at, text }) => {
    const word = KIND.exec(text)?.[1];
    const on = erasedDay(text);
    if (word !== undefined) kind ??= { at, word };
    if (on !== undefined) erased ??= { at, on };
    return word === undefined && on === undefined && !isSkippedMark(text);
  });
  return { ...(kind && { kind }), ...(erased && { erased }), rest };
};

const kindOf = ({ kind, rest }: Marks): Exclude<AnswerKind, 'punt'> => {
  const word = kind?.word;
  if (isOneOf(QUESTION_KINDS, word) && word !== 'lees' && word !== 'punt') return word;
  return rest.some(({ text }) => /^[-*+] \[.\](?: |$)/.test(text)) ? 'afspraken' : 'open';
};

class BodyReading {
  readonly places = new Map<string, EntryPlace>();
  readonly warnings: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  #warn(code: string, at: number, sentence: string): void {
    this.warnings.push({ code, file: this.#file, line: at + 1, column: 1, sentence, warning: true });
  }

  page({ title, entries }: OpenPage): LogPage {
    return { title, entries: entries.flatMap((entry) => this.#entry(entry)) };
  }

  #entry(open: OpenEntry): readonly LogEntry[] {
    if (this.places.has(open.id)) {
      this.#warn('dubbel', open.line, doubled(open.id));
      return [];
    }
    return [open.point ? this.#point(open, open.point) : this.#question(open)];
  }

  #place(open: OpenEntry, marks: Marks, found: Pick<EntryPlace, 'answerAt' | 'noteAt'>): void {
    this.places.set(open.id, {
      line: open.line,
      end: open.under.at(-1)?.at ?? open.line,
      answerAt: found.answerAt,
      noteAt: found.noteAt,
      ...(marks.erased && { erasedAt: marks.erased.at }),
      ...(marks.kind && { kindAt: marks.kind.at }),
    });
  }

  #point(open: OpenEntry, point: PointLine): LogEntry {
    const marks = marksOf(open.under);
    const note = readQuote(marks.rest);
    const answer = pointAnswer(point.value, note?.value);
    if (point.strange !== undefined) this.#warn('onbekende-waarde', open.line, STRANGE_VALUE);
    this.#place(open, marks, { answerAt: [], noteAt: note?.at ?? [] });
    return {
      id: open.id,
      kind: 'punt',
      text: open.text,
      ...(point.short !== undefined && { short: point.short }),
      labels: [],
      ...(answer && { answer }),
      ...(marks.erased && { erasedOn: marks.erased.on }),
    };
  }

  #question(open: OpenEntry): LogEntry {
    const marks = marksOf(open.under);
    const kind = kindOf(marks);
    const { answer, labels, at, noteAt, strange } = readAnswer(kind, marks.rest, open.text);
    if (strange) this.#warn('onleesbaar-antwoord', strange.at, STRANGE_ANSWER);
    this.#place(open, marks, { answerAt: at, noteAt });
    return {
      id: open.id,
      kind,
      text: open.text,
      labels,
      ...(answer && { answer }),
      ...(marks.erased && { erasedOn: marks.erased.on }),
    };
  }
}

// Up to and with the line that closes it.
const frontMatterOf = (text: string): string => {
  const end = text.search(/\n(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/);
  return end < 0 ? text : text.slice(0, text.indexOf('\n', end + 1) + 1 || text.length);
};

/** What stands above a log; the body is not looked at. */
export const readHead = async (text: string, file: string): Promise<Result<LogHead, readonly Problem[]>> => {
  const found = await headOf(frontMatterOf(text), file);
  return found.ok ? ok(found.value.head) : found;
};

/**
 * Reads a log without its form. What somebody changed by hand changes only the answer it stands in; what is no part
 * of a log is passed over. Problems are in the front matter only; an answer that cannot be read is a warning.
 */
export const read = async (text: string, file: string): Promise<Result<ReadLog, readonly Problem[]>> => {
  const found = await headOf(text, file);
  if (!found.ok) return found;
  const { head, frontMatter, lines } = found.value;
  const division = new Division();
  for (let at = frontMatter.end + 1; at < lines.length; at += 1) division.take({ at, text: lines[at] ?? '' });
  const reading = new BodyReading(file);
  const pages = division.pages.map((page) => reading.page(page)).filter(({ entries }) => entries.length > 0);
  const log: Log = { head, title: division.title ?? head.vorm, pages };
  return ok({ log, frontMatter, places: reading.places, warnings: reading.warnings });
};
