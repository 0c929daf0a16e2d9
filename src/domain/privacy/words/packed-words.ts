import { SHAPE_BYTES, shapeOdds } from './name-shape.ts';
import { plainKey, wordKey } from './word-key.ts';
import type { WordKind, WordList } from './word-list.ts';

/*
 * The file is an xor filter that carries a value: three cells, found by hashing the word, are xor-ed together and
 * give a fingerprint and the marks of the word. Nothing is decoded at start; a word that is not in the list passes
 * once in 2 ** FINGERPRINT_BITS. Layout: magic, seed (u32 LE), cells per block (u32 LE), checksum of all that is not
 * the checksum (u32 LE), 3 blocks of u16 LE cells, and the table of `name-shape.ts`.
 */

/** First bytes of a packed word list: `KWL` and the version of the layout. */
export const MAGIC = [0x4b, 0x57, 0x4c, 2] as const;
/** Bytes before the first cell. */
export const HEADER_BYTES = 16;
/** Where in the header the checksum stands. */
export const CHECKSUM_AT = 12;
/** Marks of a word, one bit each, in the low bits of a cell. */
export const MARK = { lower: 1, person: 2, otherCapital: 4, compoundStart: 8, compoundEnd: 16 } as const;
/** Bits of a cell that hold marks; the rest is the fingerprint. */
export const MARK_BITS = 5;

/** Where the three cells of a word are, and what its fingerprint is. */
export interface Slots {
  a: number;
  b: number;
  c: number;
  fingerprint: number;
}

/** Hashes `key` for a filter with `block` cells a block into `into`, which is returned (reused to spare memory). */
export function slotsOf(key: string, seed: number, block: number, into: Slots): Slots {
  let one = seed ^ 0x9e3779b9;
  let two = Math.imul(seed, 0x85ebca6b) ^ key.length;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul((two ^ unit) + (two << 5), 0x5bd1e995);
    two ^= two >>> 15;
  }
  one = mix(one);
  two = mix(two ^ one);
  const three = mix(one + Math.imul(two, 0x27d4eb2f));
  into.a = range(one, block);
  into.b = block + range(two, block);
  into.c = 2 * block + range(three, block);
  into.fingerprint = (mix(three ^ 0x165667b1) >>> MARK_BITS) & (0xffff >>> MARK_BITS);
  return into;
}

function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function range(hash: number, size: number): number {
  return Math.floor(((hash >>> 0) / 0x1_0000_0000) * size);
}

/** The checksum of a packed word list: a disk can lose what is in a file without changing its length. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < CHECKSUM_AT; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  for (let at = HEADER_BYTES; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** Opens a packed word list as `buildWordList` makes it; throws a RangeError when the bytes are something else. */
export function openPackedWords(bytes: Uint8Array): WordList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const block =
    MAGIC.every((byte, at) => bytes[at] === byte) && bytes.length >= HEADER_BYTES
      ? view.getUint32(8, true)
      : 0;
  if (block === 0 || bytes.length !== HEADER_BYTES + block * 6 + SHAPE_BYTES)
    throw new RangeError('not a packed word list');
  if (view.getUint32(CHECKSUM_AT, true) !== checksumOf(bytes))
    throw new RangeError('a packed word list that is damaged');
  const seed = view.getUint32(4, true);
  const slots: Slots = { a: 0, b: 0, c: 0, fingerprint: 0 };
  const cell = (at: number): number => view.getUint16(HEADER_BYTES + at * 2, true);
  const marksOfKey = (key: string): number => {
    slotsOf(key, seed, block, slots);
    const value = cell(slots.a) ^ cell(slots.b) ^ cell(slots.c);
    return value >>> MARK_BITS === slots.fingerprint ? value & ((1 << MARK_BITS) - 1) : 0;
  };
  const shape = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES + block * 6, SHAPE_BYTES);
  return new PackedWords(marksOfKey, shape);
}

const SHORTEST_PART = 3;
const LONGEST_WORD = 40;

class PackedWords implements WordList {
  readonly #marksOfKey: (key: string) => number;
  readonly #shape: Int8Array;

  constructor(marksOfKey: (key: string) => number, shape: Int8Array) {
    this.#marksOfKey = marksOfKey;
    this.#shape = shape;
  }

  kind(word: string): WordKind {
    const marks = this.#marks(word);
    const capital = (marks & (MARK.person | MARK.otherCapital)) !== 0;
    if ((marks & MARK.lower) !== 0) return capital ? 'both' : 'word';
    if (capital) return 'capital-only';
    return this.#isCompound(wordKey(word)) ? 'word' : 'unknown';
  }

  isPersonName(word: string): boolean {
    return (this.#marks(word) & MARK.person) !== 0;
  }

  nameLikeness(word: string): number {
    return word.length > LONGEST_WORD ? 0 : shapeOdds(this.#shape, plainKey(word));
  }

  #marks(word: string): number {
    const key = wordKey(word);
    if (key === '' || key.length > LONGEST_WORD) return 0;
    const marks = this.#marksOfKey(key);
    if (marks !== 0) return marks;
    const plain = plainKey(word);
    return plain === key ? 0 : this.#marksOfKey(plain);
  }

  // Two or three parts; the lengths are bounded, so a long word costs no more than a short one squared.
  #isCompound(key: string): boolean {
    if (key.length > LONGEST_WORD) return false;
    const ends: boolean[] = [];
    for (let at = SHORTEST_PART; at <= key.length - SHORTEST_PART; at++) {
      ends[at] = (this.#marksOfKey(key.slice(at)) & MARK.compoundEnd) !== 0;
    }
    for (let at = SHORTEST_PART; at <= key.length - SHORTEST_PART; at++) {
      if ((this.#marksOfKey(key.slice(0, at)) & MARK.compoundStart) === 0) continue;
      if (ends[at]) return true;
      for (let next = at + SHORTEST_PART; next <= key.length - SHORTEST_PART; next++) {
        if (ends[next] && (this.#marksOfKey(key.slice(at, next)) & MARK.compoundStart) !== 0) return true;
      }
    }
    return false;
  }
}
