import type { Answer } from '../../domain/answer.ts';
import type { LogEntry } from '../../domain/log/log.ts';
import { isOneOf, VALUES_AFTER, VALUES_BEFORE, type PointValue } from '../../domain/words.ts';
import { BOLD, fromInline, ID, toInline } from './inline.ts';
import { erasedMark, quote } from './lines.ts';

const EMPTY = 'niet ingevuld';
const VALUES: readonly PointValue[] = [...VALUES_BEFORE, ...VALUES_AFTER];
const POINT = new RegExp(`^([-*+] )(?:\\[.\\] )?(${BOLD} · )(.*?)( — (.*))? (<!-- vraag: ${ID} -->)`);
const ANY_POINT = new RegExp(`^[-*+] (?:\\[.\\] )?(.*?) ?(?<!\\\\)<!-- vraag: ${ID} -->`);

/** A point as a list item, with its note under it. */
export const renderPoint = (entry: LogEntry): readonly string[] => {
  const answer = entry.answer?.kind === 'punt' ? entry.answer : undefined;
  const box = answer?.value === undefined ? '' : '[x] ';
  const words =
    entry.short === undefined
      ? `**${toInline(entry.text)}** · ${answer?.value ?? EMPTY}`
      : `**${toInline(entry.short)}** · ${answer?.value ?? EMPTY} — ${toInline(entry.text)}`;
  return [
    `- ${box}${words} <!-- vraag: ${entry.id} -->`,
    ...(answer?.note ? quote(answer.note, '  ') : []),
    ...(entry.erasedOn === undefined ? [] : [`  ${erasedMark(entry.erasedOn)}`]),
  ];
};

/** What the line of a point says; a point whose line was changed beyond reading has no value. */
export interface PointLine {
  readonly id: string;
  readonly text: string;
  readonly short?: string;
  readonly value?: PointValue;
  /** The words where a value should stand, when they are none. */
  readonly strange?: string;
}

/** Reads the line of a point; nothing when it is no such line. The word counts, not the box. */
export const readPointLine = (line: string): PointLine | undefined => {
  const exact = POINT.exec(line);
  if (!exact) {
    const [, words = '', id] = ANY_POINT.exec(line) ?? [];
    return id === undefined ? undefined : { id, text: fromInline(words), strange: words };
  }
  const [, , , bold = '', words = '', , text, , id = ''] = exact;
  const word = words.trim();
  return {
    id,
    ...(text === undefined
      ? { text: fromInline(bold) }
      : { text: fromInline(text), short: fromInline(bold) }),
    ...(isOneOf(VALUES, word) ? { value: word } : word !== EMPTY && { strange: word }),
  };
};

/** The answer that a point and its note make together. */
export const pointAnswer = (value: PointValue | undefined, note: string | undefined): Answer | undefined =>
  value === undefined && note === undefined
    ? undefined
    : { kind: 'punt', ...(value !== undefined && { value }), ...(note !== undefined && { note }) };

/** The line of a point with its value taken away. */
export const withoutValue = (line: string): string =>
  line.replace(
    POINT,
    (_, dash: string, bold: string, __, ___, rest: string | undefined, ____, comment: string) => {
      return `${dash}${bold}${EMPTY}${rest ?? ''} ${comment}`;
    },
  );
