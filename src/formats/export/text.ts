import type { SharedCopy } from '../../domain/sharing/shared-copy.ts';
import type { Layout } from '../../domain/words.ts';
import { COPY } from '../../texts/copy.ts';
import { composeCopy } from './compose.ts';
import type { Agreement, Block, MarkedPoint, Section } from './document.ts';

const labelled = (label: string, text: string): readonly string[] =>
  text === '' ? [] : [`${label.toLowerCase()}: ${text}`];

const agreed = ({ what, who, when, done }: Agreement): string => {
  const details = [...labelled(COPY.who, who), ...labelled(COPY.when, when), ...(done ? [COPY.done] : [])];
  return `- ${[what, ...(details.length > 0 ? [`(${details.join(', ')})`] : [])].filter(Boolean).join(' ')}`;
};

const pointLine = ({ name, value, question }: MarkedPoint): string =>
  `- ${name}: ${value}${question === undefined ? '' : ` (${question})`}`;

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'agreements':
      return [...(block.caption === undefined ? [] : [`${block.caption}:`]), ...block.rows.map(agreed)].join(
        '\n',
      );
    case 'points':
      return block.points.map(pointLine).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'quote':
    case 'line':
      return block.text;
  }
};

// In a mail nothing but a colon tells a heading from a text; a question needs none.
const heading = ({ level, title }: Section): string =>
  `${level === 2 ? '\n' : ''}${title}${/[?.!:…]$/.test(title) ? '' : ':'}`;

const sectionText = (section: Section): string =>
  [heading(section), ...section.blocks.map(blockText)].join('\n');

/** A copy as plain text, for a mail or a window: no marks but the dashes of its lists. */
export const renderText = (copy: SharedCopy, layout: Layout): string => {
  const { title, subtitle, sections } = composeCopy(copy, layout);
  return `${[`${title}\n${subtitle}`, ...sections.map(sectionText)].join('\n\n')}\n`;
};
