import type {
  INumberingOptions,
  IParagraphStyleOptions,
  ISectionPropertiesOptions,
  IStylesOptions,
} from 'docx';

/** Twentieths of a point. */
const POINT = 20;
/** In docx a size is in half points. */
const size = (points: number): number => points * 2;
/** Twentieths of a point in a millimetre. */
const MILLIMETRE = 1440 / 25.4;
const millimetres = (count: number): number => Math.round(count * MILLIMETRE);

/** The language of the whole copy, for the spelling checker and a screen reader. */
const DUTCH = { value: 'nl-NL' } as const;

/** The names of the styles that are our own. */
export const STYLE_NAMES = { subtitle: 'Onderregel', quote: 'Antwoord', cell: 'Cel', about: 'Over' } as const;

/** The name of the numbering behind a list. */
export const BULLETS = 'lijst';

const heading = (
  level: number,
  points: number,
  before: number,
): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> => ({
  run: { size: size(points), bold: true, color: '000000', font: 'Calibri' },
  paragraph: {
    spacing: { before: before * POINT, after: 4 * POINT },
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
  },
});

/**
 * Real styles, with the level of each heading (the library leaves it out), so that Word and a screen reader know what is a heading and what is not.
 */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: size(11), language: DUTCH },
      paragraph: { spacing: { after: 4 * POINT, line: 264 } },
    },
    heading1: heading(1, 20, 0),
    heading2: heading(2, 15, 16),
    heading3: heading(3, 12, 10),
  },
  paragraphStyles: [
    {
      id: STYLE_NAMES.subtitle,
      name: STYLE_NAMES.subtitle,
      basedOn: 'Normal',
      run: { color: '545454' },
      paragraph: { spacing: { after: 6 * POINT } },
    },
    {
      id: STYLE_NAMES.quote,
      name: STYLE_NAMES.quote,
      basedOn: 'Normal',
      paragraph: {
        indent: { left: millimetres(4) },
        border: { left: { style: 'single', size: 12, space: 8, color: '8A8A8A' } },
      },
    },
    {
      id: STYLE_NAMES.cell,
      name: STYLE_NAMES.cell,
      basedOn: 'Normal',
      paragraph: { spacing: { before: 2 * POINT, after: 2 * POINT } },
    },
    {
      id: STYLE_NAMES.about,
      name: STYLE_NAMES.about,
      basedOn: 'Normal',
      run: { size: size(10) },
      paragraph: { spacing: { after: 2 * POINT } },
    },
  ],
};

/** One kind of list: a dot before each item. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '•',
          style: { paragraph: { indent: { left: millimetres(6), hanging: millimetres(4) } } },
        },
      ],
    },
  ],
};

/** A4, with room to write in. */
export const PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width: millimetres(210), height: millimetres(297) },
    margin: {
      top: millimetres(20),
      bottom: millimetres(22),
      left: millimetres(22),
      right: millimetres(22),
    },
  },
};

/** The widths of the columns of a table, which together are the width between the margins. */
export const COLUMNS = [millimetres(76), millimetres(48), millimetres(42)] as const;
