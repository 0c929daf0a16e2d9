import type { Plek } from './span.ts';

/**
 * A text as the finder reads it: without what nobody sees, and with plain letters and figures for those that only
 * look like them. A place that was found in it can be told in the text as it was given.
 */
export interface Folded {
  readonly text: string;
  /** The place in the text that was given; signs that nobody sees belong to it only where they stand inside it. */
  original(place: Plek): Plek;
}

// Controls but tab and line ends, joiners, marks of direction, selectors and fillers: they take no room.
const HIDDEN = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb`;
const BLANK = String.raw`\u2000-\u200a\u205f\u3000`;
const DIGIT = String.raw`\u0660-\u0669\u06f0-\u06f9\u0966-\u096f`;
// Full width, in a circle, and the letters and figures of formulas.
const STYLED = String.raw`[\uff01-\uff5e\u24b6-\u24e9]|\ud835[\udc00-\udfff]`;
const TWIN = String.raw`\u0251\u0261\u0370-\u03ff\u0400-\u052f`;
const SIGN = new RegExp(
  String.raw`(?<hidden>[${HIDDEN}]|\udb40[\udc00-\udfff])|(?<blank>[${BLANK}])|(?<digit>[${DIGIT}])|(?<styled>${STYLED})|[${TWIN}]`,
  'g',
);
const ANY = new RegExp(SIGN.source);

const pairs = (from: string, to: string): readonly (readonly [string, string])[] =>
  [...from].map((sign, at) => [sign, to.charAt(at)]);

// Cyrillic, Greek and phonetic letters that look the same as a Latin one.
const TWINS: ReadonlyMap<string, string> = new Map([
  ...pairs('аеёіїјкорсухѕһԁԛԝ', 'aeëiïjkopcyxshdqw'),
  ...pairs('АВЕЁЅІЇЈКМНОРСТУХҺԚԜ', 'ABEËSIÏJKMHOPCTYXHQW'),
  ...pairs('αεικνορυχγ', 'aeikvopuxy'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ɑɡ', 'ag'),
]);

const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u052f]/;
const OF_WORD = new RegExp(String.raw`[\p{L}\p{M}${HIDDEN}]`, 'u');

/** Says of each place in a text whether its word holds nothing but Latin letters and their twins; asked from left to right. */
const wordsOfTwins = (text: string): ((at: number) => boolean) => {
  let end = 0;
  let latin = false;
  return (at) => {
    if (at < end) return latin;
    let start = at;
    while (start > end && OF_WORD.test(text.charAt(start - 1))) start -= 1;
    end = at + 1;
    while (end < text.length && OF_WORD.test(text.charAt(end))) end += 1;
    latin = Array.from(text.slice(start, end)).every((sign) => TWINS.has(sign) || !OTHER_SCRIPT.test(sign));
    return latin;
  };
};

const FIGURES = [0x06f0, 0x0966, 0x0660] as const;

const figureOf = (sign: string): string => {
  const unit = sign.charCodeAt(0);
  const zero = FIGURES.find((first) => unit >= first && unit < first + 10);
  return zero === undefined ? sign : String(unit - zero);
};

const styledAs = (sign: string): string => {
  const plain = sign.normalize('NFKC');
  return /^[!-~]$/.test(plain) ? plain : sign;
};

/** A text as the finder reads it; the text itself where it holds nothing that hides. */
export const folded = (text: string): Folded => {
  if (!ANY.test(text)) return { text, original: (place) => place };
  const isLatin = wordsOfTwins(text);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let plain = '';
  const add = (piece: string, from: number, to: number, spread: boolean): void => {
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts[plain.length + unit] = spread ? from + unit : from;
      ends[plain.length + unit] = spread ? from + unit + 1 : to;
    }
    plain += piece;
  };
  let last = 0;
  for (const { 0: sign, index, groups = {} } of text.matchAll(SIGN)) {
    add(text.slice(last, index), last, index, true);
    last = index + sign.length;
    if (groups['hidden'] !== undefined) continue;
    if (groups['blank'] !== undefined) add(' ', index, last, false);
    else if (groups['digit'] !== undefined) add(figureOf(sign), index, last, false);
    else if (groups['styled'] !== undefined) {
      const as = styledAs(sign);
      add(as, index, last, as === sign);
    } else add(isLatin(index) ? (TWINS.get(sign) ?? sign) : sign, index, last, false);
  }
  add(text.slice(last), last, text.length, true);
  return {
    text: plain,
    original: ({ start, eind }) => ({ start: starts[start] ?? 0, eind: ends[eind - 1] ?? text.length }),
  };
};
