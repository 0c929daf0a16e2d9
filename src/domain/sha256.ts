// FIPS 180-4: the constants are the first 32 bits of the fractional parts of roots of the first primes.
const PRIMES: readonly number[] = (() => {
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
})();

const fraction = (root: number): number => ((root - Math.floor(root)) * 0x1_0000_0000) >>> 0;
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUND = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

const padded = (bytes: Uint8Array): DataView => {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const view = new DataView(new ArrayBuffer(length));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  return view;
};

const at = (words: Uint32Array, index: number): number => words[index] ?? 0;

const spread = (view: DataView, block: number): Uint32Array => {
  const words = new Uint32Array(64);
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(block + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const early = at(words, index - 15);
    const late = at(words, index - 2);
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + small + at(words, index - 7) + large;
  }
  return words;
};

const mixed = (state: Uint32Array, words: Uint32Array): Uint32Array => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const first =
      h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + at(ROUND, index) + at(words, index);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  const added = [a, b, c, d, e, f, g, h];
  return state.map((word, index) => word + (added[index] ?? 0));
};

/** The sha256 of a text in UTF-8, in hex; written out so that the same code runs in a browser page. */
export const sha256 = (text: string): string => {
  const view = padded(new TextEncoder().encode(text));
  let state: Uint32Array = Uint32Array.from(START);
  for (let block = 0; block < view.byteLength; block += 64) state = mixed(state, spread(view, block));
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
};
