import { isEmpty, type Answer, type AnswerKind } from '../../domain/answer.ts';
import { fromWords, inWords, isIsoDate } from '../../domain/dates.ts';
import type { Option } from '../../domain/form/form.ts';
import type { LogEntry } from '../../domain/log/log.ts';
import { normaliseText } from '../../domain/text.ts';
import { readAfspraken, renderAfspraak } from './afspraken.ts';
import { fromInline, toInline } from './inline.ts';
import { labelOf, labelsFrom, readListed, readNamed, renderListed, renderNamed } from './label.ts';
import { quote, readBareText, readQuote, type NumberedLine } from './lines.ts';
import { readPlans, renderPlans } from './plans.ts';

const SCALE = /^\*\*(\d{1,2})\*\*(?: van 10)?(?: · (.*))?$/;

const renderScale = (value: number, { text }: { readonly text?: string }): string =>
  `**${value}** van 10${text === undefined ? '' : ` · ${toInline(text)}`}`;

// The words of a year before 1000 do not read back, so such a date stands there as it is.
const renderDate = (date: string): string => (fromWords(inWords(date)) === date ? inWords(date) : date);

const noted = (note: string | undefined): readonly string[] => (note ? quote(note) : []);

/** The lines of an answer to a question that is no point. */
export const renderAnswer = (answer: Answer, { labels, text }: LogEntry): readonly string[] => {
  switch (answer.kind) {
    case 'open':
      return quote(answer.text);
    case 'keuze':
      return [renderNamed('keuze', labelOf(labels, answer.option)), ...noted(answer.note)];
    case 'meerkeuze':
      return answer.options.map((id) => renderListed(labelOf(labels, id)));
    case 'schaal':
      return [renderScale(answer.value, labelOf(labels, String(answer.value))), ...noted(answer.note)];
    case 'als-dan':
      return renderPlans(answer.plans, labels, text);
    case 'afspraken':
      return answer.items.map(renderAfspraak);
    case 'datum':
      return [renderDate(answer.date)];
    case 'punt':
      return [];
  }
};

/** An answer that was read from lines, with the places of what belongs to it. */
export interface ReadAnswer {
  readonly answer?: Answer;
  readonly labels: readonly Option[];
  /** The lines of the answer, its note not counted. */
  readonly at: readonly number[];
  readonly noteAt: readonly number[];
  /** Words that could not be read as an answer of this kind. */
  readonly strange?: { readonly at: number; readonly text: string };
}

const NOTHING: ReadAnswer = { labels: [], at: [], noteAt: [] };

type Reader = (lines: readonly NumberedLine[], question: string) => ReadAnswer;

const firstWith = <Value>(
  lines: readonly NumberedLine[],
  read: (text: string) => Value | undefined,
): { readonly at: number; readonly value: Value } | undefined => {
  for (const { at, text } of lines) {
    const value = read(text);
    if (value !== undefined) return { at, value };
  }
  return undefined;
};

const unread = (lines: readonly NumberedLine[]): ReadAnswer => {
  const bare = readBareText(lines);
  const at = bare?.at[0];
  return bare && at !== undefined ? { ...NOTHING, strange: { at, text: bare.value } } : NOTHING;
};

const noteIn = (
  lines: readonly NumberedLine[],
  after: number,
): { readonly note?: string; readonly noteAt: readonly number[] } => {
  const found = readQuote(lines.filter(({ at }) => at > after));
  return found ? { note: found.value, noteAt: found.at } : { noteAt: [] };
};

const readOpen: Reader = (lines) => {
  const found = readQuote(lines) ?? readBareText(lines);
  return found ? { ...NOTHING, answer: { kind: 'open', text: found.value }, at: found.at } : NOTHING;
};

const readKeuze: Reader = (lines) => {
  const found = firstWith(lines, (text) => {
    const named = readNamed(text);
    return named?.as === 'keuze' ? named.named : undefined;
  });
  if (!found) return unread(lines);
  const { note, noteAt } = noteIn(lines, found.at);
  return {
    answer: { kind: 'keuze', option: found.value.id, ...(note !== undefined && { note }) },
    labels: labelsFrom([found.value]),
    at: [found.at],
    noteAt,
  };
};

const readMeerkeuze: Reader = (lines) => {
  const found = lines.flatMap(({ at, text }) => {
    const named = readListed(text);
    return named ? [{ at, named }] : [];
  });
  if (found.length === 0) return unread(lines);
  return {
    ...NOTHING,
    answer: { kind: 'meerkeuze', options: [...new Set(found.map(({ named }) => named.id))] },
    labels: labelsFrom(found.map(({ named }) => named)),
    at: found.map(({ at }) => at),
  };
};

const scaleOf = (line: string): { readonly value: number; readonly word?: string } | undefined => {
  const [, digits, word] = SCALE.exec(line) ?? [];
  const value = Number(digits);
  if (digits === undefined || value > 10) return undefined;
  return { value, ...(word !== undefined && { word: normaliseText(fromInline(word)) }) };
};

const readSchaal: Reader = (lines) => {
  const found = firstWith(lines, scaleOf);
  if (!found) return unread(lines);
  const { value, word } = found.value;
  const { note, noteAt } = noteIn(lines, found.at);
  return {
    answer: { kind: 'schaal', value, ...(note !== undefined && { note }) },
    labels: word === undefined ? [] : [{ id: String(value), text: word }],
    at: [found.at],
    noteAt,
  };
};

const readAlsDan: Reader = (lines, question) => {
  const { value, at } = readPlans(lines, question);
  const answer: Answer = { kind: 'als-dan', plans: value.plans };
  return isEmpty(answer) ? unread(lines) : { answer, labels: value.labels, at, noteAt: [] };
};

const readItems: Reader = (lines) => {
  const { value, at } = readAfspraken(lines);
  const answer: Answer = { kind: 'afspraken', items: value.map(({ afspraak }) => afspraak) };
  if (isEmpty(answer)) return unread(lines);
  const odd = value.findIndex(({ strange }) => strange !== undefined);
  const strange = { at: at[odd] ?? 0, text: value[odd]?.strange ?? '' };
  return { ...NOTHING, answer, at, ...(odd >= 0 && { strange }) };
};

const readDatum: Reader = (lines) => {
  const found = firstWith(lines, (text) => (isIsoDate(text.trim()) ? text.trim() : fromWords(text)));
  if (!found) return unread(lines);
  return { ...NOTHING, answer: { kind: 'datum', date: found.value }, at: [found.at] };
};

const READERS: Readonly<Record<Exclude<AnswerKind, 'punt'>, Reader>> = {
  open: readOpen,
  keuze: readKeuze,
  meerkeuze: readMeerkeuze,
  schaal: readSchaal,
  'als-dan': readAlsDan,
  afspraken: readItems,
  datum: readDatum,
};

/** Reads the lines under a question as an answer of its kind. */
export const readAnswer = (
  kind: Exclude<AnswerKind, 'punt'>,
  lines: readonly NumberedLine[],
  question: string,
): ReadAnswer => READERS[kind](lines, question);
