import type { Asked } from './asked.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What must be there when a screen opens. */
const atOnce = (questions: readonly Asked[]): readonly (readonly [Asked, string | undefined])[] =>
  questions.flatMap((asked): readonly (readonly [Asked, string | undefined])[] =>
    asked.kind === 'punt'
      ? [[asked, asked.short]]
      : [
          [asked, asked.text],
          [asked, asked.example],
          ...asked.options.map(({ text }) => [asked, text] as const),
          ...asked.scaleWords.map((word) => [asked, word] as const),
        ],
  );

/** The questions of a screen of which something cannot be seen: at once, or of a point when it is its turn. */
export const outOfSight = (
  questions: readonly Asked[],
  frames: readonly (readonly string[])[],
): readonly Asked[] => {
  const shown = frames.map((rows) => flat(rows.join(' ')));
  const opening = shown[0] ?? '';
  const hidden = new Set<Asked>();
  for (const [asked, text] of atOnce(questions)) {
    if (text !== undefined && !opening.includes(flat(text))) hidden.add(asked);
  }
  for (const asked of questions) {
    if (!shown.some((frame) => frame.includes(flat(asked.text)))) hidden.add(asked);
  }
  return [...hidden];
};
