// What Markdown, Obsidian or our own reader would take for markup; a backslash in front makes it plain text again.
const MARKUP =
  /[\\`*[\]|~$]|<(?=[A-Za-z!/?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=^|\s)#|[=%](?=[=%])|&(?=#?\w+;)/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])|<br ?\/?>/g;

/** Text as it stands inside one line of Markdown: what could be markup is escaped, a line end becomes `<br>`. */
export const toInline = (text: string): string => text.replace(MARKUP, '\\$&').replaceAll('\n', '<br>');

/** The text behind one line of Markdown: the inverse of `toInline`. */
export const fromInline = (line: string): string =>
  line.includes('\\') || line.includes('<')
    ? line.replace(ESCAPED, (_, character: string | undefined) => character ?? '\n')
    : line;

/** A regular expression source for a bold text that `toInline` made; its one group is the text. */
export const BOLD = String.raw`\*\*((?:\\.|[^\\*])+)\*\*`;

/** A regular expression source for an id inside a comment; its one group is the id. */
export const ID = '([a-z][a-z0-9-]*)';
