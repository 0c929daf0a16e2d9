import { normaliseLine, normaliseText } from '../../domain/text.ts';

// No characters at all by the rules of Unicode; a document that has them does not open.
const NO_CHARACTERS = /[\ufffe\uffff]/g;

/** Text of one line with nothing hidden in it. */
export const plainLine = (text: string): string => normaliseLine(text.replace(NO_CHARACTERS, ''));

/** The same for text of several lines. */
export const plainText = (text: string): string => normaliseText(text.replace(NO_CHARACTERS, ''));
