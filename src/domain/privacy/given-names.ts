/** The names in a list that somebody wrote: one a line, or with commas or semicolons between them. */
export const namesInList = (text: string): readonly string[] =>
  text
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter(Boolean);
