import { codesIn, withOtherCodes } from '../coded.ts';
import type { Log } from '../log/log.ts';
import { conversationTexts, withTextsOfConversation } from './texts.ts';
import type { SharedConversation } from './shared-copy.ts';

/** A conversation as it goes along, with the log it is from. */
export interface Going {
  readonly log: Log;
  readonly conversation: SharedConversation;
}

/** A conversation whose codes were settled: which code each of its own became. */
interface Settled extends Going {
  readonly became: ReadonlyMap<string, string>;
}

const belongTogether = ({ head: one }: Log, { head: other }: Log): boolean =>
  one.bij === other.id || other.bij === one.id || (one.bij !== undefined && one.bij === other.bij);

/** What a code became in a conversation about the same, where a text that holds it was taken along word for word. */
const takenAlong = (
  code: string,
  { log, conversation }: Going,
  before: readonly Settled[],
): string | undefined => {
  const holding = conversationTexts(conversation).filter((text) => text.includes(code));
  const from = before.find(
    (one) =>
      belongTogether(one.log, log) &&
      conversationTexts(one.conversation).some((text) => holding.includes(text)),
  );
  return from?.became.get(code);
};

/**
 * The conversations with codes that are one person or number in all of them. While she wrote, each conversation
 * numbered its own: `[NAAM-1]` of one and of another may be two people.
 */
export const codesApart = (all: readonly Going[]): readonly SharedConversation[] => {
  const numbered = all.flatMap(({ conversation }) => conversationTexts(conversation).flatMap(codesIn));
  const highest = new Map<string, number>();
  for (const { word, number = 0 } of numbered) highest.set(word, Math.max(highest.get(word) ?? 0, number));
  const taken = new Set<string>();
  const settled: Settled[] = [];
  for (const going of all) {
    const became = new Map<string, string>();
    const own = conversationTexts(going.conversation).flatMap(codesIn);
    for (const { code, word, number } of own) {
      if (number === undefined || became.has(code)) continue;
      const known = takenAlong(code, going, settled) ?? (taken.has(code) ? undefined : code);
      if (known === undefined) highest.set(word, (highest.get(word) ?? 0) + 1);
      became.set(code, known ?? `[${word}-${highest.get(word)}]`);
    }
    for (const code of became.values()) taken.add(code);
    settled.push({ ...going, became });
  }
  return settled.map(({ conversation, became }) =>
    withTextsOfConversation(
      conversation,
      conversationTexts(conversation).map((text) => withOtherCodes(text, became)),
    ),
  );
};
