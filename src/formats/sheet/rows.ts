/** The most that goes on one A4 in an ordinary text editor. */
export const PAPER = { columns: 78, rows: 60 } as const;

const lengthOf = (text: string): number => [...text].length;

// A word that is longer than the line, such as an address on the web, goes on in the next one.
const pieces = (word: string, width: number): readonly string[] => {
  const letters = [...word];
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, index) =>
    letters.slice(index * width, (index + 1) * width).join(''),
  );
};

/** One paragraph in rows of at most so many columns. */
const paragraph = (text: string, width: number): readonly string[] => {
  const rows: string[] = [];
  for (const word of text.split(/\s+/u).flatMap((whole) => pieces(whole, width))) {
    const last = rows.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width)
      rows.splice(-1, 1, `${last} ${word}`);
    else rows.push(word);
  }
  return rows.length > 0 ? rows : [''];
};

/** A text in rows, all of them behind the same indent. */
export const prose = (text: string, indent = ''): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => paragraph(line, PAPER.columns - indent.length))
    .map((row) => `${indent}${row}`.trimEnd());

/** A row to write on, behind a word or none. */
export const ruled = (label = '', columns: number = PAPER.columns): string => {
  const before = label === '' ? '' : `${label} `;
  return before + '_'.repeat(Math.max(0, columns - lengthOf(before)));
};

/** A heading that fills its row, so that it needs no white. */
export const heading = (title: string): string => {
  const begin = `── ${title} `;
  return begin + '─'.repeat(Math.max(0, PAPER.columns - lengthOf(begin)));
};

/** Left and right on one row; below each other where they do not fit. */
export const apart = (left: string, right: string): readonly string[] => {
  const room = PAPER.columns - lengthOf(left) - lengthOf(right);
  if (right === '') return prose(left);
  return room > 1 ? [left + ' '.repeat(room) + right] : [...prose(left), ...prose(right)];
};
