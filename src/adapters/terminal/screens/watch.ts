import { hardCoded, nameOfFind, type Coded } from '../../../domain/coded.ts';
import { hasSignalWords } from '../../../domain/signal-words.ts';
import type { Finder } from '../../../ports/terminal.ts';
import type { HandedWords } from '../handed-words.ts';
import { exchange, fieldText } from '../text-field.ts';
import type { FreeText } from './body.ts';

/** What was found in what she writes, and what of it she was told. */
export interface Watch {
  /** The field and its text that were looked at last. */
  readonly looked: { readonly name: string; readonly text: string; readonly complete: boolean } | undefined;
  /** What the foot of the screen names now. */
  readonly shown: readonly Coded[];
  /** What the key would replace: that, and what was named before. */
  readonly replaces: readonly Coded[];
  /** Finds that were named in this conversation; they are not named again. */
  readonly named: readonly string[];
  /** The text that was looked at last for words that ask for the card for worries about safety. */
  readonly heard: string;
  /** Whether the card is offered on this screen. */
  readonly offersCard: boolean;
}

/** Nothing was looked at yet; `named`, and what offers the card from the beginning, come from the screens before. */
export const watchFrom = (named: readonly string[], offersCard = false): Watch => ({
  looked: undefined,
  shown: [],
  replaces: [],
  named,
  heard: '',
  offersCard,
});

/** After a pause: names what is new. What was named goes as soon as she has written on. */
export const afterPause = <State>(watch: Watch, free: FreeText<State>, finder: Finder): Watch => {
  const { name } = free;
  const text = fieldText(free.field);
  const { looked } = watch;
  const isSame = looked?.name === name && looked.text === text;
  if (isSame && looked.complete) return watch;
  const { found, complete } = finder.look(text);
  const fresh = found.filter((find) => !watch.named.includes(nameOfFind(find)));
  return {
    ...watch,
    looked: { name, text, complete },
    shown: isSame ? [...watch.shown, ...fresh] : fresh,
    replaces: found,
    named: [...watch.named, ...fresh.map(nameOfFind)],
  };
};

/** After a pause: offers the card once on a screen, where her words ask for it; the offer stays, so that nothing moves. */
export const hearing = <State>(watch: Watch, free: FreeText<State>): Watch => {
  const text = fieldText(free.field);
  if (watch.offersCard || watch.heard === text) return watch;
  return { ...watch, heard: text, offersCard: hasSignalWords(text) };
};

/** As she leaves: whether her words ask for the card, where it was not offered on this screen. */
export const owesCard = ({ offersCard }: Watch, words: HandedWords): boolean =>
  !offersCard && Object.values(words).some(hasSignalWords);

/** After an answer was refused: offers to replace what may never be kept, also when it was named before. */
export const afterRefusal = <State>(watch: Watch, free: FreeText<State>, finder: Finder): Watch => {
  const text = fieldText(free.field);
  const shown = hardCoded(text);
  return shown.length === 0
    ? watch
    : {
        ...watch,
        looked: { name: free.name, text, complete: false },
        shown,
        replaces: [...shown, ...finder.look(text).found],
        named: [...watch.named, ...shown.map(nameOfFind)],
      };
};

/** After a key: what was named in another field is for that field. */
export const inField = <State>(watch: Watch, free: FreeText<State> | undefined): Watch =>
  watch.shown.length === 0 || watch.looked?.name === free?.name ? watch : { ...watch, shown: [] };

/** Everything that was found in the field replaced by its code; nothing where there is nothing to replace. */
export const replacedIn = <State>(
  free: FreeText<State>,
  finder: Finder,
): { readonly state: State; readonly found: readonly Coded[] } | undefined => {
  const found = finder.take(fieldText(free.field));
  if (found.length === 0) return undefined;
  const parts = found.map(({ start, eind, code }) => ({ start, end: eind, text: code }));
  return { state: free.with(exchange(free.field, parts)), found };
};
