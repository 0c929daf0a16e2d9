import { isIsoDate, fromWords } from '../../domain/dates.ts';
import { normaliseText } from '../../domain/text.ts';

/** A line of a log with its place in the file, from 0. */
export interface NumberedLine {
  readonly at: number;
  readonly text: string;
}

/** Text that was read, with the places of the lines it stood on. */
export interface Found<Value> {
  readonly value: Value;
  readonly at: readonly number[];
}

/** What stands where an answer was skipped. */
export const SKIPPED = '_Overgeslagen._';

/** What stands where text was erased on a day, JJJJ-MM-DD. */
export const erasedMark = (on: string): string => `_gewist op ${on}_`;

const SKIPPED_LINE = /^[_*]Overgeslagen\.?[_*]\s*$/;
const ERASED_LINE = /^\s*[_*]gewist op (.+?)[_*]\s*$/;
const QUOTED = /^[ \t]*> ?(.*)$/;
// A line that is no text of hers: a comment, a list item, or one of our own marks.
const OWN = /^\s*(?:<!--|[-*+] |_Overgeslagen|[_*]gewist op )/;

/** Whether a line says that an answer was skipped. */
export const isSkippedMark = (line: string): boolean => SKIPPED_LINE.test(line);

/** The day behind the mark of an erased answer. */
export const erasedDay = (line: string): string | undefined => {
  const day = ERASED_LINE.exec(line)?.[1];
  if (day === undefined) return undefined;
  return isIsoDate(day) ? day : fromWords(day);
};

/** The text of a quoted line; nothing when it is not quoted. */
export const quotedText = (line: string): string | undefined => QUOTED.exec(line)?.[1];

/** Text as quoted lines, each as it was typed. */
export const quote = (text: string, indent = ''): readonly string[] =>
  text.split('\n').map((line) => `${indent}> ${line}`.trimEnd());

const UNTIDY = /[^\S\n]\n|\s$|^\n/;

/** Lines that hold no hidden characters any more, as one text in the form in which text is kept. */
const textOf = (lines: readonly string[]): string => {
  const text = lines.join('\n');
  return UNTIDY.test(text) ? normaliseText(text) : text;
};

const isOwn = (line: string): boolean => OWN.test(line);

/**
 * The quoted text among these lines. A line without `>` straight after a quoted one belongs to it, as in Markdown;
 * empty lines between two quotes too.
 */
export const readQuote = (lines: readonly NumberedLine[]): Found<string> | undefined => {
  const texts: string[] = [];
  const at: number[] = [];
  let empty: NumberedLine[] = [];
  for (const line of lines) {
    const blank = line.text.trim() === '';
    const lazy = at.length > 0 && empty.length === 0 && !blank && !isOwn(line.text);
    const text = quotedText(line.text) ?? (lazy ? line.text : undefined);
    if (text !== undefined) {
      texts.push(...empty.map(() => ''), text);
      at.push(...empty.map((one) => one.at), line.at);
      empty = [];
    } else if (blank && at.length > 0) empty.push(line);
    else if (at.length > 0) break;
  }
  const value = textOf(texts);
  return value === '' ? undefined : { value, at };
};

/** Text that somebody typed under a question without quoting it. */
export const readBareText = (lines: readonly NumberedLine[]): Found<string> | undefined => {
  const own = lines.filter(({ text }) => !/^\s*<!--.*-->\s*$/.test(text));
  const value = textOf(own.map(({ text }) => text));
  const at = own.filter(({ text }) => text.trim() !== '').map((line) => line.at);
  return value === '' ? undefined : { value, at };
};
