import type { Option } from '../../domain/form/form.ts';
import { BOLD, fromInline, ID, toInline } from './inline.ts';

/** An option, point or plan that an answer names: its id, and its words as far as they are known. */
export interface Named {
  readonly id: string;
  readonly text?: string;
}

const NAMED = new RegExp(`^(?:${BOLD} |\`[^\`]*\` )?<!-- (keuze|punt|over): ${ID} -->\\s*$`);
const LISTED = new RegExp(`^[-*+] (?:\`[^\`]*\`|(.+?)) <!-- keuze: ${ID} -->\\s*$`);

/** The words of an id among labels. */
export const labelOf = (labels: readonly Option[], id: string): Named => {
  const text = labels.find((label) => label.id === id)?.text;
  return { id, ...(text !== undefined && { text }) };
};

/** The labels that were found, each once. */
export const labelsFrom = (named: readonly Named[]): readonly Option[] => [
  ...new Map(
    named.flatMap(({ id, text }) => (text === undefined ? [] : [[id, { id, text }] as const])),
  ).values(),
];

/** What an answer names, on a line of its own; without words its id stands there. */
export const renderNamed = (as: 'keuze' | 'punt' | 'over', { id, text }: Named): string =>
  `${text === undefined ? `\`${id}\`` : `**${toInline(text)}**`} <!-- ${as}: ${id} -->`;

/** Reads a line that `renderNamed` made; `bare` when no words stand before the comment. */
export const readNamed = (
  line: string,
): { readonly as: string; readonly named: Named; readonly bare: boolean } | undefined => {
  const [whole, text, as, id] = NAMED.exec(line) ?? [];
  if (whole === undefined || as === undefined || id === undefined) return undefined;
  return {
    as,
    named: { id, ...(text !== undefined && { text: fromInline(text) }) },
    bare: whole.startsWith('<!--'),
  };
};

/** What an answer names, as a list item. */
export const renderListed = ({ id, text }: Named): string =>
  `- ${text === undefined ? `\`${id}\`` : toInline(text)} <!-- keuze: ${id} -->`;

/** Reads a line that `renderListed` made. */
export const readListed = (line: string): Named | undefined => {
  const [, text, id] = LISTED.exec(line) ?? [];
  return id === undefined ? undefined : { id, ...(text !== undefined && { text: fromInline(text) }) };
};
