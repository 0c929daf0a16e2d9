import type { SharedCopy } from '../../domain/sharing/shared-copy.ts';
import type { Layout } from '../../domain/words.ts';
import { COPY } from '../../texts/copy.ts';
import { escaped as text } from '../escape-markup.ts';
import { htmlPage } from '../html-page.ts';
import { composeCopy } from './compose.ts';
import type { Agreement, Block, MarkedPoint, Section } from './document.ts';
import { inCell } from './formula.ts';
import { STYLE } from './html-style.ts';

const agreementRow = ({ what, who, when, done }: Agreement): string => {
  const ready = done ? `<span class="klein">${text(COPY.done)}</span>` : '';
  return `<tr><th scope="row">${text(inCell(what))}</th><td>${text(inCell(who))}</td><td>${text(when)}${ready}</td></tr>`;
};

const agreementTable = (rows: readonly Agreement[], caption: string): string =>
  [
    '<table>',
    caption === '' ? '' : `<caption>${text(caption)}</caption>`,
    `<thead><tr><th scope="col" class="wat">${COPY.what}</th><th scope="col" class="wie">${COPY.who}</th><th scope="col">${COPY.when}</th></tr></thead>`,
    '<tbody>',
    ...rows.map(agreementRow),
    '</tbody>',
    '</table>',
  ]
    .filter(Boolean)
    .join('\n');

const pointItem = ({ name, value, question }: MarkedPoint): string => {
  const behind = question === undefined ? '' : `<span class="klein">${text(question)}</span>`;
  return `<li><strong>${text(name)}</strong>: ${text(value)}${behind}</li>`;
};

const list = (items: readonly string[]): string => ['<ul>', ...items, '</ul>'].join('\n');

const blockHtml = (block: Block): string => {
  switch (block.type) {
    case 'agreements':
      return agreementTable(block.rows, block.caption ?? '');
    case 'points':
      return list(block.points.map(pointItem));
    case 'quote':
      return `<blockquote>${text(block.text)}</blockquote>`;
    case 'list':
      return list(block.items.map((item) => `<li>${text(item)}</li>`));
    case 'line':
      return `<p>${text(block.text)}</p>`;
  }
};

const sectionHtml = ({ level, title, blocks }: Section): string =>
  [`<h${level}>${text(title)}</h${level}>`, ...blocks.map(blockHtml)].join('\n');

/** Headings of level 2 with all that belongs to them. */
const chapters = (sections: readonly Section[]): readonly (readonly Section[])[] => {
  const all: Section[][] = [];
  for (const section of sections) {
    const last = all.at(-1);
    if (section.level === 2 || !last) all.push([section]);
    else last.push(section);
  }
  return all;
};

const chapterHtml = (sections: readonly Section[], isLast: boolean): string =>
  `<section${isLast ? ' class="over"' : ''}>\n${sections.map(sectionHtml).join('\n')}\n</section>`;

/** A copy as one page that needs nothing else: no script, nothing from outside, made for A4 too. */
export const renderHtml = (copy: SharedCopy, layout: Layout): string => {
  const { title, subtitle, sections } = composeCopy(copy, layout);
  const all = chapters(sections);
  return htmlPage(
    title,
    STYLE,
    [
      `<h1>${text(title)}</h1>`,
      `<p class="onder">${text(subtitle)}</p>`,
      ...all.map((chapter, index) => chapterHtml(chapter, index === all.length - 1)),
    ].join('\n'),
  );
};
