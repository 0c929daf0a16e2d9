const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|!~&$]/g, '\\$&')
    .replace(/(?<=\b(?:https?|ftp)):(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    // Blanks that would make a line code, and signs that would make it a list, a rule or the line of a heading.
    .replace(/^[ \t]+/gm, '')
    .replace(/^[-+=:]/gm, '\\$&')
    .replace(/^(\d+)([.)])/gm, '$1\\$2');

/**
 * Text for a page of Markdown that somebody else reads: nothing in it becomes a heading, a link, an image, a tag, a
 * formula or the end of a cell. The codes of what was replaced read better as they are; they cannot become a link
 * where no "(" follows.
 */
export const inert = (text: string): string =>
  escaped(text).replace(/\\\[([A-Z]+(?:-\d+)?)\\\](?![(:[])/g, '[$1]');
