import type { SharedCopy } from '../../domain/sharing/shared-copy.ts';
import type { Layout } from '../../domain/words.ts';
import { COPY } from '../../texts/copy.ts';
import { inert } from '../inert-markdown.ts';
import { composeCopy } from './compose.ts';
import type { Agreement, Block, MarkedPoint, Section } from './document.ts';

/** Lines stay lines: two blanks at the end keep two of them apart. */
const quoted = (text: string): string =>
  inert(text)
    .split('\n')
    .map((line, index, lines) => `> ${line}${line !== '' && lines[index + 1] ? '  ' : ''}`)
    .map((line) => (line === '> ' ? '>' : line))
    .join('\n');

const agreed = ({ what, who, when, done }: Agreement): string =>
  `- ${[what, who, when, done ? COPY.done : ''].filter(Boolean).map(inert).join(' · ')}`;

const pointLine = ({ name, value, question }: MarkedPoint): string =>
  `- ${[`**${inert(name)}** · ${inert(value)}`, ...(question === undefined ? [] : [inert(question)])].join(' — ')}`;

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'agreements':
      return [
        ...(block.caption === undefined ? [] : [inert(block.caption), '']),
        `_${[COPY.what, COPY.who, COPY.when].join(' · ')}_`,
        '',
        ...block.rows.map(agreed),
      ].join('\n');
    case 'points':
      return block.points.map(pointLine).join('\n');
    case 'quote':
      return quoted(block.text);
    case 'list':
      return block.items.map((item) => `- ${inert(item)}`).join('\n');
    case 'line':
      return inert(block.text);
  }
};

const sectionTexts = ({ level, title, blocks }: Section): readonly string[] => [
  `${'#'.repeat(level)} ${inert(title)}`,
  ...blocks.map(blockText),
];

/** A copy for a colleague as Markdown. */
export const renderMarkdown = (copy: SharedCopy, layout: Layout): string => {
  const { title, subtitle, sections } = composeCopy(copy, layout);
  return `${[`# ${inert(title)}`, inert(subtitle), ...sections.flatMap(sectionTexts)].join('\n\n')}\n`;
};
