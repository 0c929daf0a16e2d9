import { plainKey } from '../words/word-key.ts';
import type { WordKind, WordList } from '../words/word-list.ts';
import { BRANDS } from './brands.ts';
import { FIRST_NAMES_ABOVE_WORDS, FIRST_NAMES_THAT_ARE_WORDS } from './ambiguous.ts';
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  DOING,
  FUNCTION_WORDS,
  GREETINGS,
  KIN,
  LABELS,
  NAMING,
  ORGANISATIONS,
  PARTICLES,
  ROLES,
  SAYING,
  TITLES,
} from './context-words.ts';
import { firstNames } from './first-names.ts';
import { CHAT_WORDS } from './chat-words.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { OWN_WORDS } from './own-words.ts';
import { surnames } from './surnames.ts';
import { isChat, isDiminutive, withoutPossessive } from './word-forms.ts';

/**
 * What a word is, apart from where it stands: `sure` a first name, `listed` a name in the word list or a surname that
 * is no word, `maybe` a first name that is a word too (Roos), `common` an ordinary word, `known` a place, brand or
 * word of the field, `unknown` nothing of these.
 */
export type WordClass = 'sure' | 'listed' | 'maybe' | 'common' | 'known' | 'unknown';

/** A word as the name finder sees it. */
export interface Entry {
  class: WordClass;
  /** A place, brand or subject at least as much as a name (Frans, Noord): a capital alone does not make it a person. */
  alsoKnown: boolean;
  /** Can be a surname, also when it is a common word (`Bakker`). */
  surname: boolean;
  /** The part that is the name when the word ends in a possessive or a plural s: its length in units, else the whole. */
  length: number;
  /** The key of that part. */
  key: string;
}

type Meaning = Pick<Entry, 'class' | 'surname' | 'alsoKnown'>;

/** Looks up words once and remembers them, so that a long text costs no more than its different words. */
export class Lexicon {
  readonly #list: WordList | undefined;
  readonly #given: ReadonlySet<string>;
  readonly #entries = new Map<string, Entry>();
  readonly #mistyped = new Map<string, boolean>();
  readonly #likeness = new Map<string, number>();

  constructor(list: WordList | undefined, given: ReadonlySet<string> = new Set()) {
    this.#list = list;
    this.#given = given;
  }

  /** Tells whether a word list is there: without it an unknown word says little. */
  get hasList(): boolean {
    return this.#list !== undefined;
  }

  /** What the word is, after a possessive s was taken off where that makes it a name. */
  look(raw: string): Entry {
    const known = this.#entries.get(raw);
    if (known !== undefined) return known;
    const entry = this.#find(raw);
    this.#entries.set(raw, entry);
    return entry;
  }

  /** What the word list says of a word; without a list all is unknown. */
  kind(word: string): WordKind {
    return this.#list?.kind(word) ?? 'unknown';
  }

  /** How much an unknown word is built like a first name, as log odds; 0 without a word list. */
  likeness(key: string): number {
    const known = this.#likeness.get(key);
    if (known !== undefined) return known;
    const likeness = this.#list?.nameLikeness(key) ?? 0;
    this.#likeness.set(key, likeness);
    return likeness;
  }

  /** Tells whether a common word with one letter too many, two letters swapped or a vowel left out would give `key`. */
  looksMistyped(key: string): boolean {
    const known = this.#mistyped.get(key);
    if (known !== undefined) return known;
    const mistyped =
      this.hasList && key.length >= SHORTEST_TYPO && key.length <= LONGEST_TYPO && this.#isNearWord(key);
    this.#mistyped.set(key, mistyped);
    return mistyped;
  }

  #isNearWord(key: string): boolean {
    for (let at = 0; at < key.length; at++) {
      const head = key.slice(0, at);
      const tail = key.slice(at);
      const swapped = head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
      const tries = [head + tail.slice(1), swapped, ...VOWELS.map((vowel) => head + vowel + tail)];
      if (tries.some((word) => word !== key && this.#isPlainWord(word))) return true;
    }
    return false;
  }

  #isPlainWord(word: string): boolean {
    const kind = this.kind(word);
    return kind === 'word' || kind === 'both';
  }

  #find(raw: string): Entry {
    const whole = this.#classOf(raw);
    const bare = withoutPossessive(raw);
    if (bare !== undefined && !NAMES.has(whole.class)) {
      const base = this.#classOf(bare.word);
      // `Youssefs` is Youssef's; but a known word that ends in s (Frans) is taken apart only where an apostrophe says so.
      if (bare.apostrophe || (whole.class === 'unknown' && NAMES.has(base.class)))
        return { ...base, length: bare.word.length, key: plainKey(bare.word) };
    }
    return { ...whole, length: raw.length, key: plainKey(raw) };
  }

  #classOf(raw: string): Meaning {
    const key = plainKey(raw);
    const parts = key.split(/[-‐‑]/);
    if (parts.length > 1 && BRANDS.has(key)) return { alsoKnown: true, class: 'known', surname: false };
    if (parts.length > 1) {
      const capitals = raw.split(/[-‐‑]/).every((part) => /^\p{Lu}\p{Ll}/u.test(part));
      return this.#hyphenated(key, parts, capitals);
    }
    return this.#single(raw, key);
  }

  #single(raw: string, key: string): Meaning {
    // Figures, and a small letter before a capital (iPad), are no name.
    if (/\d|_/.test(key) || /^[a-z]+[A-Z]/.test(raw) || isHumpedBrand(raw))
      return { alsoKnown: false, class: 'known', surname: false };
    if (this.#given.has(key)) return { alsoKnown: false, class: 'sure', surname: true };
    const first = firstNames().has(key);
    const ownSurname = surnames().has(key);
    const kind = OWN_WORDS.has(key) ? 'word' : this.kind(raw);
    const person = this.#list?.isPersonName(raw) ?? false;
    const surname = ownSurname || (person && !first);
    if (ALWAYS_WORDS.has(key) || isChat(key)) {
      return {
        alsoKnown: false,
        class: first ? (FIRST_NAMES_ABOVE_WORDS.has(key) ? 'sure' : 'maybe') : 'common',
        surname: ownSurname,
      };
    }
    if (KNOWN_WORDS.has(key) || BRANDS.has(key))
      return {
        alsoKnown: true,
        class: first && !BRANDS_FIRST.has(key) ? 'maybe' : 'known',
        surname: ownSurname,
      };
    const word = kind === 'word' || kind === 'both';
    if (first)
      return {
        alsoKnown: false,
        class:
          FIRST_NAMES_ABOVE_WORDS.has(key) || (!word && !FIRST_NAMES_THAT_ARE_WORDS.has(key))
            ? 'sure'
            : 'maybe',
        surname,
      };
    if (word) return { alsoKnown: false, class: 'common', surname };
    if (person || (ownSurname && kind !== 'capital-only'))
      return { alsoKnown: false, class: 'listed', surname: true };
    if (kind === 'capital-only')
      return { alsoKnown: false, class: ownSurname ? 'listed' : 'known', surname: ownSurname };
    return { alsoKnown: false, class: isDiminutive(key) ? 'sure' : 'unknown', surname: false };
  }

  #hyphenated(key: string, parts: readonly string[], capitals: boolean): Meaning {
    if (this.#given.has(key) || firstNames().has(key))
      return { alsoKnown: false, class: 'sure', surname: false };
    const classes = parts.filter((part) => !PARTICLES.has(part)).map((part) => this.#single(part, part));
    const every = (...wanted: WordClass[]): boolean =>
      classes.length > 0 && classes.every((one) => wanted.includes(one.class));
    // Jo-Ann: each half has a capital and can be a first name, although the first is a chat word too.
    if (capitals && parts.every((part) => firstNames().has(part) && !BRANDS_FIRST.has(part)))
      return { alsoKnown: false, class: 'sure', surname: false };
    const surname = classes.length > 0 && classes.every((one) => one.surname || one.class === 'unknown');
    if (every('sure', 'maybe') && classes.some((one) => one.class === 'sure'))
      return { alsoKnown: false, class: 'sure', surname };
    if (
      classes.some((one) => one.class === 'common' && !one.surname) ||
      classes.some((one) => one.class === 'known')
    ) {
      return { alsoKnown: false, class: 'common', surname: false };
    }
    const kind = this.kind(key);
    if (kind === 'word' || kind === 'both') return { alsoKnown: false, class: 'common', surname: false };
    if (kind === 'capital-only') return { alsoKnown: false, class: 'known', surname };
    if (classes.some((one) => NAMES.has(one.class))) return { alsoKnown: false, class: 'listed', surname };
    return {
      alsoKnown: false,
      class: classes.some((one) => one.class === 'unknown') ? 'unknown' : 'common',
      surname,
    };
  }
}

const [SHORTEST_TYPO, LONGEST_TYPO] = [5, 24];
const VOWELS = [...'aeiou'];
const NAMES: ReadonlySet<WordClass> = new Set(['sure', 'listed']);
const ALWAYS_WORDS: ReadonlySet<string> = new Set(
  [
    FUNCTION_WORDS,
    DETERMINERS,
    CLAUSE_OPENERS,
    TITLES,
    KIN,
    ROLES,
    NAMING,
    GREETINGS,
    LABELS,
    ORGANISATIONS,
    SAYING,
    DOING,
  ].flatMap((set) => [...set]),
);
/** Tells whether a key is a word that is part of how people write about others, so never a name itself. */
export function isEverydayWord(key: string): boolean {
  return ALWAYS_WORDS.has(key) || CHAT_WORDS.has(key) || KNOWN_WORDS.has(key) || BRANDS.has(key);
}

// PostNL and DeepL are brands; AnneMarie, McDonald and DeShawn are people.
function isHumpedBrand(raw: string): boolean {
  const [, head = '', tail = ''] = /^([A-Z][a-z]{2,})([A-Z].*)$/.exec(raw) ?? [];
  if (head === '') return false;
  return tail.length < 3 || !(firstNames().has(head.toLowerCase()) || /^(?:Mac|Van|Ben|Abd)$/.test(head));
}

// In both lists, and at a school nearly always the brand, the month or the place.
const BRANDS_FIRST = new Set(
  'hema entree teams april mei juni august israel china india trouw maas halt indigo unique olympia'.split(
    ' ',
  ),
);
