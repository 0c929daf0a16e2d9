import type { Afspraak } from '../../domain/answer.ts';
import { isIsoDate } from '../../domain/dates.ts';
import { normaliseText } from '../../domain/text.ts';
import { fromInline, toInline } from './inline.ts';
import type { Found, NumberedLine } from './lines.ts';

const TASK = /^[-*+] \[(.)\](?: (.*))?$/;
// A field at the end of the line. Our own brackets inside a text carry a backslash, so they never open or close one.
const FIELD = /^(.*?) ?(?<!\\)\[([\p{L}_-]+)::(?: ((?:\\.|[^\\\]])*))?\]$/u;
// What the Obsidian plugin Tasks puts behind a task that is done.
const DONE_MARK = / ?✅ ?\d{4}-\d{2}-\d{2}$/u;

/** An afspraak as one line; both fields are always written. */
export const renderAfspraak = ({ wat, wie, wanneer, done }: Afspraak): string =>
  [
    `- [${done ? 'x' : ' '}]`,
    ...(wat === '' ? [] : [toInline(wat)]),
    `[wie:: ${toInline(wie)}]`,
    `[due:: ${wanneer ?? ''}]`,
  ].join(' ');

/** An afspraak that was read, with the words of a date that is none. */
interface AfspraakLine {
  readonly afspraak: Afspraak;
  readonly strange?: string;
}

// From the end, so that what looks like a field inside the text itself stays text.
const fieldsOf = (line: string): { readonly words: string; readonly fields: ReadonlyMap<string, string> } => {
  const fields = new Map<string, string>();
  let words = line.trimEnd();
  while (!(fields.has('wie') && fields.has('due'))) {
    const shorter = words.replace(DONE_MARK, '');
    const field = FIELD.exec(shorter);
    const [, before = '', key = '', value = ''] = field ?? [];
    if (!field || fields.has(key)) break;
    fields.set(key, value);
    words = before;
  }
  return { words, fields };
};

/** Reads one line as an afspraak; nothing when it is no task. */
export const readAfspraak = (line: string): AfspraakLine | undefined => {
  const task = TASK.exec(line);
  if (!task) return undefined;
  const { words, fields } = fieldsOf(task[2] ?? '');
  const due = fields.get('due')?.trim() ?? '';
  return {
    afspraak: {
      wat: normaliseText(fromInline(words)),
      wie: normaliseText(fromInline(fields.get('wie') ?? '')),
      ...(isIsoDate(due) && { wanneer: due }),
      ...(/[xX]/.test(task[1] ?? '') && { done: true }),
    },
    ...(due !== '' && !isIsoDate(due) && { strange: due }),
  };
};

/** The afspraken among these lines, with the place of each. */
export const readAfspraken = (lines: readonly NumberedLine[]): Found<readonly AfspraakLine[]> => {
  const found = lines.flatMap(({ at, text }) => {
    const read = readAfspraak(text);
    return read ? [{ at, read }] : [];
  });
  return { value: found.map(({ read }) => read), at: found.map(({ at }) => at) };
};

/** The line of an afspraak with its box ticked or emptied. */
export const withBox = (line: string, done: boolean): string =>
  line.replace(/^([-*+] )\[.\]/, `$1[${done ? 'x' : ' '}]`);
