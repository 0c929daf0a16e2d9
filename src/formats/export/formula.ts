/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^\s*[=+\-@|%]/;

/**
 * A text for a cell of a table. Tables are pasted into spreadsheets, where a formula would run; a quote before it
 * makes it text there, and is all that a reader sees of it here.
 */
export const inCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
