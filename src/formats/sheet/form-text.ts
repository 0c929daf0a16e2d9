import type { Sheet, SheetItem } from '../../domain/sheet.ts';
import { MARK_KEYS, MOMENT_WORDS } from '../../texts/screens.ts';
import { legend, numbered, SHEET } from '../../texts/sheet.ts';
import { apart, heading, PAPER, prose, ruled } from './rows.ts';

/** How much room there is for each part; less of it the more a form asks. */
interface Room {
  /** Rows to write on under an open question; every other one stays white, for handwriting. */
  readonly rows: number;
  readonly examples: boolean;
  /** A row to write on under each point. */
  readonly notes: boolean;
  /** A white row between two questions. */
  readonly white: boolean;
}

const ROOMIEST: Room = { rows: 6, examples: true, notes: true, white: true };
// What helps to think goes before room to write does; the questions themselves never go.
const ROOMS: readonly Room[] = [
  ROOMIEST,
  { ...ROOMIEST, rows: 4 },
  { ...ROOMIEST, rows: 2 },
  { ...ROOMIEST, rows: 2, white: false },
  { ...ROOMIEST, rows: 2, white: false, notes: false },
  { rows: 2, examples: false, notes: false, white: false },
];
const TIGHTEST: Room = { rows: 1, examples: false, notes: false, white: false };

const BOX = '[ ]';
const AGREEMENTS = 3;
const COLUMNS = { wat: 40, wie: 18, wanneer: 18 } as const;

const writingRows = (rows: number): readonly string[] =>
  Array.from({ length: rows }, (_, index) => (rows > 1 && index % 2 === 0 ? '' : ruled()));

/** A row with a box before each option, on as few rows as they need. */
const optionRows = (options: readonly string[]): readonly string[] => {
  const rows: string[] = [];
  for (const option of options.map((text) => `${BOX} ${text}`)) {
    const last = rows.at(-1);
    const together = last === undefined ? option : `${last}   ${option}`;
    if (last !== undefined && [...together].length <= PAPER.columns) rows.splice(-1, 1, together);
    else rows.push(...prose(option));
  }
  return rows;
};

const pointRows = (
  { values, points }: Extract<SheetItem, { kind: 'points' }>,
  { notes }: Room,
): readonly string[] => {
  const indent = ' '.repeat(values.length * 4 + 1);
  return [
    values
      .map((value) => ` ${MARK_KEYS[value]}  `)
      .join('')
      .trimEnd(),
    ...points.flatMap(({ short, text }) => [
      `${values.map(() => `${BOX} `).join('')} ${short ?? text}`,
      ...(short === undefined ? [] : prose(text, indent)),
      ...(notes ? [indent + ruled(SHEET.note, PAPER.columns - indent.length)] : []),
    ]),
  ];
};

const scaleNumbers = Array.from({ length: 11 }, (_, index) => String(index)).join('   ');

const answerRows = (
  item: Exclude<SheetItem, { kind: 'points' }>,
  { rows, white }: Room,
): readonly string[] => {
  switch (item.kind) {
    case 'read':
      return [];
    case 'write':
      return writingRows(rows);
    case 'choose':
      return optionRows(item.options);
    case 'scale':
      return prose([item.lowest, scaleNumbers, item.highest].filter(Boolean).join('   '));
    case 'plan':
      return Array.from({ length: item.count }, () => [
        ...(white ? [''] : []),
        ruled(SHEET.als),
        ...(white ? [''] : []),
        ruled(SHEET.dan),
      ]).flat();
    case 'agreements': {
      const cells = (wat: string, wie: string, wanneer: string): string =>
        [wat.padEnd(COLUMNS.wat), wie.padEnd(COLUMNS.wie), wanneer].join(' ').trimEnd();
      const empty = cells('_'.repeat(COLUMNS.wat), '_'.repeat(COLUMNS.wie), '_'.repeat(COLUMNS.wanneer));
      return [
        cells(SHEET.wat, SHEET.wie, SHEET.wanneer),
        ...Array.from({ length: AGREEMENTS }, () => (rows > 1 ? ['', empty] : [empty])).flat(),
      ];
    }
    case 'day':
      return [ruled(SHEET.onDay, PAPER.columns / 2)];
  }
};

const itemRows = (item: SheetItem, room: Room): readonly string[] => {
  if (item.kind === 'points') return pointRows(item, room);
  const text = room.white ? item.text : item.text.replace(/\n{2,}/g, '\n');
  const example = 'example' in item && room.examples ? prose(item.example ?? '', '  ') : [];
  return [...prose(text), ...example, ...answerRows(item, room)];
};

const headRows = ({ title, moment, aboutStudent }: Sheet, details: readonly string[]): readonly string[] => {
  const right = [...(moment === undefined ? [] : [MOMENT_WORDS[moment]]), ...details].join(' · ');
  const half = PAPER.columns / 2 - 1;
  const day = ruled(SHEET.day, half);
  return [
    ...apart(title, right),
    '',
    aboutStudent ? `${ruled(SHEET.student, half)}  ${day}` : day,
    SHEET.rule,
  ];
};

/** What the letters above the boxes mean, once; nothing where there are no points. */
const legendRows = ({ pages }: Sheet): readonly string[] => {
  const points = pages.flatMap(({ items }) => items).find((item) => item.kind === 'points');
  return points ? prose(legend(points.values.map((value) => [MARK_KEYS[value], value]))) : [];
};

const laidOut = (sheet: Sheet, details: readonly string[], room: Room): readonly string[] => [
  ...headRows(sheet, details),
  ...legendRows(sheet),
  ...sheet.pages.flatMap(({ title, items }, index) => [
    ...(room.white ? [''] : []),
    heading(numbered(title, index + 1, sheet.pages.length)),
    ...items.flatMap((item, place) => [...(room.white && place > 0 ? [''] : []), ...itemRows(item, room)]),
  ]),
  '',
  ...prose(sheet.source),
];

/** A form as plain text that fits one A4, with as much room to write as there is; `details` stand behind its title. */
export const formSheetText = (sheet: Sheet, details: readonly string[]): string => {
  const tries = ROOMS.map((room) => laidOut(sheet, details, room));
  const rows = tries.find(({ length }) => length <= PAPER.rows) ?? laidOut(sheet, details, TIGHTEST);
  return rows.join('\n');
};
