import { inWords } from '../domain/dates.ts';
import type { RegisterLine } from '../domain/sharing/register.ts';
import { normaliseLine } from '../domain/text.ts';
import { READERS } from '../texts/copy.ts';
import { NOT_SAID, REGISTER, sharedConversation } from '../texts/export-register.ts';
import { inert } from './inert-markdown.ts';

// A cell is one line, and nothing in it ends the cell or becomes a link or a tag.
const cell = (text: string): string => inert(normaliseLine(text)) || NOT_SAID;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** One line of the register as it stands in its table. */
export const registerRow = (line: RegisterLine): string => {
  const { madeOn, title, datum, student, forRol, purpose, until, studentKnows, cannotReason } = line;
  return row(
    [
      madeOn,
      sharedConversation(title, inWords(datum)),
      student ?? '',
      forRol === undefined ? '' : READERS[forRol],
      purpose ?? '',
      until ?? '',
      cannotReason === undefined ? studentKnows : `${studentKnows}: ${cannotReason}`,
    ].map(cell),
  );
};

const HEAD = [
  `# ${REGISTER.title}`,
  '',
  REGISTER.about,
  '',
  row(REGISTER.columns),
  row(REGISTER.columns.map(() => '---')),
];

const isRow = (line: string): boolean => line.trimStart().startsWith('|');

/**
 * The text of the register with these lines at the end of its table; everything else in it stays as it is. Without a
 * text, or without a table in it, the table is begun.
 */
export const withRegisterLines = (text: string | undefined, added: readonly RegisterLine[]): string => {
  const lines = (text ?? '').replace(/\r\n/g, '\n').trimEnd().split('\n');
  const rows = added.map(registerRow);
  const last = lines.findLastIndex(isRow);
  if (last >= 0) return `${[...lines.slice(0, last + 1), ...rows, ...lines.slice(last + 1)].join('\n')}\n`;
  const before = lines.some((line) => line !== '') ? [...lines, ''] : [];
  return `${[...before, ...HEAD, ...rows].join('\n')}\n`;
};
