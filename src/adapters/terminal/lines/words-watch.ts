import { hardCoded, nameOfFind, withCodes, type Coded } from '../../../domain/coded.ts';
import { hasSignalWords } from '../../../domain/signal-words.ts';
import type { Finder } from '../../../ports/terminal.ts';
import {
  codesInWords,
  foundSentence,
  NOTHING_TO_REPLACE,
  replacesMore,
  stoodSentence,
} from '../../../texts/findings.ts';
import { CARD_OFFER, replacedBy, REPLACE_ALL, replaceWith, STILL_TO_REPLACE } from '../../../texts/lines.ts';
import { unnamedIn, type HandedWords, type Way } from '../handed-words.ts';

/** Looks along in her words, by lines. */
export interface WordsWatch {
  /** Says what somebody can be recognised by in her words, where it was not said yet; whether there was anything. */
  watch(text: string): boolean;
  /** Says how a number that may never be kept can be replaced, where there is one. */
  offer(text: string): void;
  /** Her words with codes in the place of what was found; nothing where nothing was. Says which it was. */
  replace(text: string): string | undefined;
  /** Says what was found since in the text that was looked at last, where there was more to look at. */
  watchOn(): void;
  /** Says what is in the answers of a question that she leaves, where it was not said yet. */
  part(words: HandedWords, way: Way): void;
}

/** What it works with; `named` is what she was told of in this conversation. */
interface WordsWatchParts {
  readonly say: (line: string) => void;
  readonly memory: { readonly named: Set<string> };
  readonly finder?: Finder;
  /** Whether there is a card for worries about safety to offer. */
  readonly hasCard: boolean;
}

/** Looks along with a finder; without one there is never anything to say. */
export const watchWords = ({ say, memory, finder, hasCard }: WordsWatchParts): WordsWatch => {
  let unseen: string | undefined; // text that could not be looked through yet

  let offered = !hasCard; // once at one question

  const offerCard = (text: string): void => {
    if (offered || !hasSignalWords(text)) return;
    offered = true;
    say(CARD_OFFER);
  };

  const howToReplace = (named: readonly Coded[], all: readonly Coded[]): string =>
    replacesMore(named, all) ? REPLACE_ALL : replaceWith(codesInWords(named));

  const watch = (text: string): boolean => {
    offerCard(text);
    const { found, complete } = finder?.look(text) ?? { found: [], complete: true };
    unseen = complete ? undefined : text;
    const fresh = found.filter((find) => !memory.named.has(nameOfFind(find)));
    if (fresh.length === 0) return false;
    for (const find of fresh) memory.named.add(nameOfFind(find));
    say(`${foundSentence(fresh)} ${howToReplace(fresh, found)}`);
    return true;
  };

  return {
    watch,
    watchOn() {
      if (unseen !== undefined) watch(unseen);
    },
    offer(text) {
      const hard = finder ? hardCoded(text) : [];
      if (hard.length > 0) say(howToReplace(hard, finder?.look(text).found ?? []));
    },
    part(words, way) {
      const { found } = finder ? unnamedIn(words, finder, (name) => memory.named.has(name)) : { found: [] };
      if (found.length === 0) return;
      for (const find of found) memory.named.add(nameOfFind(find));
      say(`${stoodSentence(found)} ${STILL_TO_REPLACE[way]}`);
    },
    replace(text) {
      const found = finder?.take(text) ?? [];
      if (found.length === 0) {
        say(NOTHING_TO_REPLACE);
        return undefined;
      }
      say(replacedBy(codesInWords(found)));
      return withCodes(text, found);
    },
  };
};
