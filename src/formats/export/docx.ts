import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IParagraphOptions,
  type ITableBordersOptions,
} from 'docx';
import type { SharedCopy } from '../../domain/sharing/shared-copy.ts';
import type { Layout } from '../../domain/words.ts';
import { COPY } from '../../texts/copy.ts';
import { escaped } from '../escape-markup.ts';
import { composeCopy } from './compose.ts';
import type { Agreement, Block, CopyDocument, MarkedPoint, Section } from './document.ts';
import { BULLETS, COLUMNS, NUMBERING, PAGE, STYLE_NAMES, STYLES } from './docx-look.ts';
import { inCell } from './formula.ts';
import { withoutTimes } from './zip-times.ts';

/** Text as runs: only ever text, so that nothing in it can be a field, and each line end a real one. */
const runs = (text: string, look: { readonly bold?: boolean } = {}): readonly TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));

const paragraph = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: runs(text) });

const bullet = (children: readonly TextRun[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...options,
    children,
    numbering: { reference: BULLETS, level: 0 },
    keepLines: true,
  });

const HEADINGS = { 2: 'Heading2', 3: 'Heading3' } as const;

const NO_LINE = { style: 'nil' } as const;
const LINES: ITableBordersOptions = {
  top: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideVertical: NO_LINE,
  bottom: { style: 'single', size: 4, color: 'A0A0A0' },
  insideHorizontal: { style: 'single', size: 4, color: 'A0A0A0' },
};

const cell = (text: string, column: number, bold = false): TableCell =>
  new TableCell({
    width: { size: COLUMNS[column] ?? 0, type: 'dxa' },
    margins: { top: 40, bottom: 40, left: column === 0 ? 0 : 60, right: 100 },
    children: [new Paragraph({ style: STYLE_NAMES.cell, children: runs(text, bold ? { bold } : {}) })],
  });

const agreementRow = ({ what, who, when, done }: Agreement): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      cell(inCell(what), 0),
      cell(inCell(who), 1),
      cell([when, done ? COPY.done : ''].filter(Boolean).join('\n'), 2),
    ],
  });

const agreementTable = (rows: readonly Agreement[]): Table =>
  new Table({
    columnWidths: COLUMNS,
    width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    borders: LINES,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [COPY.what, COPY.who, COPY.when].map((title, column) => cell(title, column, true)),
      }),
      ...rows.map(agreementRow),
    ],
  });

const pointItem = ({ name, value, question }: MarkedPoint): Paragraph =>
  bullet([
    ...runs(name, { bold: true }),
    ...runs(`: ${value}`),
    ...(question === undefined ? [] : runs(` – ${question}`)),
  ]);

const blockParts = (block: Block, isAbout: boolean): readonly (Paragraph | Table)[] => {
  switch (block.type) {
    case 'agreements':
      return [
        ...(block.caption === undefined ? [] : [paragraph(block.caption, { keepNext: true })]),
        agreementTable(block.rows),
        // Two tables without anything between them would become one.
        paragraph('', { spacing: { after: 0 } }),
      ];
    case 'points':
      return block.points.map(pointItem);
    case 'quote':
      return block.text.split(/\n{2,}/).map((part) => paragraph(part, { style: STYLE_NAMES.quote }));
    case 'list':
      return block.items.map((item, index) =>
        bullet(
          runs(item),
          isAbout ? { style: STYLE_NAMES.about, keepNext: index < block.items.length - 1 } : {},
        ),
      );
    case 'line':
      return [paragraph(block.text)];
  }
};

const sectionParts = (
  { level, title, blocks }: Section,
  isAbout: boolean,
): readonly (Paragraph | Table)[] => [
  paragraph(title, { heading: HEADINGS[level] }),
  ...blocks.flatMap((block) => blockParts(block, isAbout)),
];

const documentOf = ({ title, subtitle, sections }: CopyDocument): Document =>
  new Document({
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: PAGE,
        children: [
          paragraph(title, { heading: 'Heading1' }),
          paragraph(subtitle, { style: STYLE_NAMES.subtitle }),
          ...sections.flatMap((section, index) => sectionParts(section, index === sections.length - 1)),
        ],
      },
    ],
  });

/** What is known of the file itself: what it is, in which language, and the day; not who made it, or at what time. */
const coreProperties = ({ title, madeOn }: CopyDocument): string => {
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:created>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:language>nl-NL</dc:language>${day}${day.replaceAll('created', 'modified')}</cp:coreProperties>`;
};

/** A copy as a document for Word and LibreOffice; the same copy gives the same bytes. */
export const renderDocx = async (copy: SharedCopy, layout: Layout): Promise<Uint8Array> => {
  const document = composeCopy(copy, layout);
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(document) }];
  const file = await Packer.pack(documentOf(document), 'uint8array', undefined, overrides);
  return withoutTimes(file);
};
