const LONGEST = 60;

/** Damerau–Levenshtein distance (optimal string alignment) between two short words. */
export const distance = (left: string, right: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[right.length] ?? 0;
};

/** The word of a list that somebody probably meant: at most a third of its letters differ; else nothing. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const asked = word.trim().toLowerCase();
  if (asked === '' || asked.length > LONGEST) return undefined;
  let best: { readonly word: string; readonly away: number } | undefined;
  for (const candidate of known) {
    const mostAway = Math.floor(Math.max(asked.length, candidate.length) / 3);
    if (Math.abs(asked.length - candidate.length) > mostAway) continue;
    const away = distance(asked, candidate.toLowerCase());
    if (away <= mostAway && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { word: candidate, away };
  }
  return best?.word;
};
