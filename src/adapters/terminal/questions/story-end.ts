/** Between two sentences: behind the sign that ends one, and what closes around it. */
const SEAM = /(?<=[.!?…]["'”’)]*)[ \t]+(?=["'“‘(]*[\p{Lu}\d])/u;

/** The sentences of a text, each with what stands before it: nothing at its beginning, a line end, or a blank. */
const sentencesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((paragraph, at) =>
    paragraph.split(SEAM).map((sentence, index) => {
      if (index > 0) return ` ${sentence}`;
      return at > 0 ? `\n${sentence}` : sentence;
    }),
  );

/**
 * The last sentences of a text, as many whole ones as `fits` allows; empty where not even the last does. A tail that
 * fits has a tail of fewer sentences that fits too.
 */
export const lastSentences = (text: string, fits: (tail: string) => boolean): string => {
  let tail = '';
  for (const sentence of sentencesOf(text.trimEnd()).toReversed()) {
    const longer = sentence + tail;
    if (!fits(longer.trimStart())) break;
    tail = longer;
  }
  return tail.trimStart();
};
