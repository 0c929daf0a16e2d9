import { isLetter, isWordUnit } from '../letters.ts';
import { plainKey } from '../words/word-key.ts';

/** How the letters of a word are written; `upper` has at least two capitals and nothing else. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initial';

/** A word of a text. */
export interface Token {
  start: number;
  eind: number;
  raw: string;
  /** Lower case, no accents, a straight apostrophe; a word broken off at a line end is whole again. */
  key: string;
  shape: Shape;
  /** What stands between the word before and this one: at most 12 units of it. */
  gap: string;
  /** At the start of a sentence or a line, so that its capital says nothing. */
  opens: boolean;
  /** On a line that is nearly all capitals, so that a capital says nothing. */
  shouted: boolean;
}

const SENTENCE_END = /[.!?…:;•>*|"“”„»«()[\]\n]|^\s?[-–—]\s|^[ ]?['‘’]|[ ]['‘]$/;
const LONE_DASH = /\n\s{0,6}[-–—]\s|^[-–—]\s/;
const GAP_KEPT = 12;

/** Takes a text apart into words. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const seen = new Map<string, { key: string; shape: Shape }>();
  let last = 0;
  let lineStart = 0;
  let at = 0;
  while (at < text.length) {
    const start = wordStart(text, at);
    if (start === undefined) break;
    const eind = wordEnd(text, start);
    const raw = text.slice(start, eind);
    let word = seen.get(raw);
    if (word === undefined) {
      const whole = raw.replace(BROKEN, '');
      word = { key: plainKey(whole), shape: shapeOf(whole) };
      seen.set(raw, word);
    }
    const gap =
      start - last === 1 && text[last] === ' '
        ? ' '
        : start - last > GAP_KEPT
          ? text.slice(last, last + 6) + text.slice(start - 6, start)
          : text.slice(last, start);
    const newLine =
      gap !== ' ' &&
      (gap.includes('\n') || (start - last > GAP_KEPT && text.slice(last, start).includes('\n')));
    if (newLine) {
      markShouted(tokens, lineStart);
      lineStart = tokens.length;
    }
    tokens.push({
      start,
      eind,
      raw,
      key: word.key,
      shape: word.shape,
      gap,
      opens: newLine || opensSentence(tokens.at(-1), gap),
      shouted: false,
    });
    last = eind;
    at = eind;
  }
  markShouted(tokens, lineStart);
  return tokens;
}

const APOSTROPHES = new Set([..."'’‘´`ʼ"].map((sign) => sign.charCodeAt(0)));
const HYPHENS = new Set([...'-‐‑'].map((sign) => sign.charCodeAt(0)));
const [DOT, UNDERSCORE, SOFT_HYPHEN, SLASH] = [0x2e, 0x5f, 0xad, 0x2f];
const BROKEN = /[-‐\u00ad]\r?\n[ \t]{0,8}|\u00ad/g;

// The next word; 's and 't stand alone before a space or a dash ('t Hof, 's-Gravendijkwal).
function wordStart(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    if (isWordUnit(text.charCodeAt(at))) {
      const short =
        APOSTROPHES.has(text.charCodeAt(at - 1)) && at > from && /^[st][- ]/.test(text.slice(at, at + 2));
      return short ? at - 1 : at;
    }
  }
  return undefined;
}

function wordEnd(text: string, start: number): number {
  let at = APOSTROPHES.has(text.charCodeAt(start)) ? start + 1 : start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit) || unit === UNDERSCORE) at += 1;
    else {
      const joint = jointLength(text, at, unit);
      if (joint === 0) break;
      at += joint;
    }
  }
  return at;
}

// A sign inside a word: the apostrophe of Sanna's, the dash of Anne-Marie, the dot of J.P, a dash at a line end.
function jointLength(text: string, at: number, unit: number): number {
  if (unit === SOFT_HYPHEN) return 1;
  if (unit === SLASH) return /^v\/d[ .]/i.test(text.slice(at - 1, at + 3)) && isSingle(text, at) ? 1 : 0;
  const letter = isLetter(text.charCodeAt(at + 1));
  if (APOSTROPHES.has(unit) || HYPHENS.has(unit)) {
    if (letter) return 1;
    return HYPHENS.has(unit) ? lineBreakLength(text, at) : 0;
  }
  return unit === DOT && letter && text.charCodeAt(at + 2) === DOT
    ? 1
    : unit === DOT && letter && isSingle(text, at) && !isWordUnit(text.charCodeAt(at + 2))
      ? 1
      : 0;
}

function isSingle(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at - 2));
}

const LOWER_AFTER_BREAK = /^[-‐]\r?\n[ \t]{0,8}(?=[a-zà-ÿ])/;

function lineBreakLength(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next !== 0x0a && next !== 0x0d) return 0;
  return LOWER_AFTER_BREAK.exec(text.slice(at, at + 12))?.[0].length ?? 0;
}

const ABBREVIATION =
  /^(?:[a-z]|dhr|mevr|mvr|mw|mej|ms|dr|drs|mr|ir|ing|prof|ds|fam|hr|st|nr|bijv|incl|excl|evt|ca|tel|[a-z](?:\.[a-z]){1,8}|stud|burg)$/;

function opensSentence(left: Token | undefined, gap: string): boolean {
  if (left === undefined) return true;
  if (gap === ' ') return false;
  if ((gap === '. ' || gap === '.') && ABBREVIATION.test(left.key)) return false;
  return SENTENCE_END.test(gap) || LONE_DASH.test(gap);
}

function shapeOf(raw: string): Shape {
  if (raw === raw.toLowerCase()) return 'lower';
  const own = raw.replace(/['’](?:s|er|ers|tje|tjes|en)$/, '');
  const { capitals, letters, humped } = lettersOf(own);
  if (capitals === letters) {
    if (capitals > 1) return own.includes('.') ? 'initial' : 'upper';
    return own.length === 1 || own.normalize('NFC').length === 1 ? 'initial' : 'mixed';
  }
  const first = own.charAt(own.search(/[^'’\d_]/));
  return isCapital(first) && !humped ? 'capital' : 'mixed';
}

function isCapital(sign: string): boolean {
  return sign !== sign.toLowerCase();
}

interface Letters {
  letters: number;
  capitals: number;
  /** A capital after a small letter without a dash or apostrophe between them: WhatsApp. */
  humped: boolean;
}

function lettersOf(word: string): Letters {
  let [letters, capitals, humped, small] = [0, 0, false, false];
  for (const sign of word) {
    const capital = isCapital(sign);
    const lower = !capital && sign !== sign.toUpperCase();
    if (capital && small) humped = true;
    if (capital) capitals += 1;
    if (capital || lower) letters += 1;
    small = lower;
  }
  return { letters, capitals, humped };
}

const LINE_IS_SHOUTED = 0.75;

function markShouted(tokens: Token[], from: number): void {
  let upper = 0;
  let lower = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.raw.length < 2 || /\d/.test(token.raw)) continue;
    if (token.shape === 'upper') upper++;
    else lower++;
  }
  if (upper < 2 || upper / (upper + lower) < LINE_IS_SHOUTED) return;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined) token.shouted = true;
  }
}
