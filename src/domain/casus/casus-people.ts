import type { Casus } from './casus.ts';
import type { Treffer } from '../privacy/span.ts';

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** Tells the people of a story from all others: they are made up, and no student is known by them. */
export const isOutside = ({ stages }: Casus): ((hit: Pick<Treffer, 'soort' | 'tekst'>) => boolean) => {
  const story = new Set(stages.flatMap(({ text }) => wordsIn(text)));
  return ({ soort, tekst }) => soort !== 'naam' || wordsIn(tekst).some((word) => !story.has(word));
};
