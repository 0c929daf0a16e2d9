import { FIRST_NAMES_THAT_ARE_WORDS } from './ambiguous.ts';
import { CHAT_WORDS } from './chat-words.ts';
import { firstNames } from './first-names.ts';

/** A word without its possessive s. */
export interface Bare {
  word: string;
  apostrophe: boolean;
}

/** Takes off a possessive s (Sanna's, Has', Youssefs), after any apostrophe that a keyboard or a phone makes. */
export function withoutPossessive(raw: string): Bare | undefined {
  const apostrophe = /['’‘´ʼ`][sn]?$/i.exec(raw);
  if (apostrophe !== null) return { word: raw.slice(0, apostrophe.index), apostrophe: true };
  return /[^\d_'’-]{3}s$/i.test(raw) ? { word: raw.slice(0, -1), apostrophe: false } : undefined;
}

/** Tells whether a key is a chat word, also drawn out (`heyyy`) or stuck to `ik` or `het` (`kheb`, `tis`). */
export function isChat(key: string): boolean {
  if (CHAT_WORDS.has(key)) return true;
  const short = key.replace(/(.)\1+/g, '$1');
  if (short !== key && CHAT_WORDS.has(short)) return true;
  const joined = /^(?:k|t)(?=[a-z]{2,6}$)(.+)$/.exec(key)?.[1] ?? '';
  return JOINED_VERBS.has(joined);
}

const JOINED_VERBS = new Set(
  'heb had ben was wil ga ging denk dacht kan kon moet moest zie zag weet wist vind vond snap is kom kwam krijg kreeg hoop mis voel hoef zal zou ken'.split(
    ' ',
  ),
);

/** Tells whether a key is a small form of a first name that is no word itself: Sannaatje, Bilalletje, Youssefje. */
export function isDiminutive(key: string): boolean {
  const stem = /^(.{3,}?)(?:atje|otje|etje|tje|pje|je|ke)s?$/.exec(key);
  if (stem === null) return false;
  const base = stem[1] ?? '';
  const bases = [base, `${base}a`, `${base}o`, base.replace(/(.)\1$/, '$1')];
  return bases.some((one) => one.length > 2 && firstNames().has(one) && !FIRST_NAMES_THAT_ARE_WORDS.has(one));
}
