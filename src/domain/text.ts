// C0 and C1 controls except tab and line feed; the two line separators become line feeds first.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Embeddings, overrides and isolates: they can make text read in another order than it is stored.
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
// What takes no room and joins nothing: it only hides a name or number from who looks for it. The joiners U+200C and
// U+200D stay, because emoji and some scripts need them.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
// Whole escape sequences, so that no tail such as "[31m" stays behind when the escape itself goes. A string sequence
// counts only where its end is there: a stray "ESC ]" must not take the text behind it along.
const ESCAPES =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0000-\u001f\u007f-\u009f]*(?:\u0007|\u001b\\|\u009c))?/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const withoutHiddenCharacters = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(ESCAPES, '')
    .replace(CONTROLS, '')
    .replace(BIDI, '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '');

/**
 * The one form in which text of several lines is kept: line feeds, no control characters but tab, no escape
 * sequences, no bidi overrides, no invisible characters, no lone surrogates, no trailing blanks, no empty lines at either end.
 */
export const normaliseText = (text: string): string =>
  withoutHiddenCharacters(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

/** The same for text of one line: line ends and tabs become a space, blanks at both ends go. */
export const normaliseLine = (text: string): string =>
  withoutHiddenCharacters(text).replace(/\s+/gu, ' ').trim();

/** Text made safe to show: as `normaliseText`, but blanks and empty lines stay as they are. */
export const safeToShow = (text: string): string => withoutHiddenCharacters(text);

/** "a", "a en b", "a, b en c". */
export const listed = (items: readonly string[], word = 'en'): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1] ?? ''}`;
