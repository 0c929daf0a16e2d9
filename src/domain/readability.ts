/**
 * How plain a Dutch text is: sentence length, question length and the Flesch-Douma score.
 * It measures the product's own texts, never what a user types.
 */

/** The longest sentence that reads in one go, in words. */
export const MAX_SENTENCE_WORDS = 15;

/** The longest question that can be answered without reading it twice, in words. */
export const MAX_QUESTION_WORDS = 12;

/** The lowest Flesch-Douma score that counts as fairly easy. */
export const MIN_FLESCH_DOUMA = 70;

/** A block with fewer words than this is too short for a score to mean anything. */
export const MIN_BLOCK_WORDS = 30;

/** What a text measures: words per sentence and syllables per hundred words, as the formula wants them. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** 206.8 − 0.77 × syllables per 100 words − 0.93 × words per sentence; higher is easier. */
  readonly score: number;
}

/** One place where a text is harder than it needs to be. */
export interface ReadabilityFinding {
  readonly kind: 'long-sentence' | 'long-question' | 'hard-block';
  /** The sentence, or the whole block for `hard-block`. */
  readonly text: string;
  /** Words for a sentence or a question, the score for a block. */
  readonly measured: number;
  readonly limit: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** A full stop after one of these does not end a sentence. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:bijv|bv|ca|dhr|drs?|enz|evt|ing|mevr|mw|nr|o\.a|d\.w\.z|z\.o\.z|t\/m)\.$/iu;

/** Dots that stand for words left out end a sentence only before a capital: *Als …, dan …*. */
const SENTENCE_END = /(?:[.!?]+["'”’»)\]]*(?=\s|$)|…["'”’»)\]]*(?=\s+["'“‘«([]*\p{Lu}|\s*$))/gu;

/** A blank line always ends a sentence; so does a line that starts a list item. */
const PARAGRAPH_BREAK = /\n\s*\n|\n(?=\s*[-*•] )/u;

const VOWEL_GROUP = /[aeiouyáéíóúàèìòùâêîôûäëïöü]+/gu;

/** Splits a text into sentences, trimmed, in reading order. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(PARAGRAPH_BREAK).flatMap(sentencesOfParagraph);
}

function sentencesOfParagraph(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of paragraph.matchAll(SENTENCE_END)) {
    const stop = end.index + end[0].length;
    const sentence = paragraph.slice(start, stop);
    if (ABBREVIATION.test(sentence) && stop < paragraph.trimEnd().length) continue;
    sentences.push(sentence);
    start = stop;
  }
  sentences.push(paragraph.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text; *mbo-1*, *SLB'er* and *0800-2000* are one word each. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Counts syllables as groups of vowels: *ij* stands alone, a trema starts a new group, and no word has none. */
export function syllablesIn(word: string): number {
  const spelled = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/ij|ĳ/gu, '-y-')
    .replaceAll(/[äëïöü]/gu, '-$&');
  return Math.max(1, spelled.match(VOWEL_GROUP)?.length ?? 0);
}

/** Measures a text, or gives undefined when there is not a single word in it. */
export function measureReadability(text: string): Readability | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const sentences = sentencesOf(text).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const score = 206.8 - 0.77 * ((100 * syllables) / words.length) - 0.93 * (words.length / sentences);
  return { sentences, words: words.length, syllables, score };
}

/** Everything in one block (a field, or the items of a list as paragraphs) that is harder than the house rules allow. */
export function readabilityFindings(block: string): readonly ReadabilityFinding[] {
  return [...sentencesOf(block).flatMap(findingsInSentence), ...findingsInBlock(block)];
}

function findingsInSentence(sentence: string): readonly ReadabilityFinding[] {
  const findings: ReadabilityFinding[] = [];
  const length = wordsOf(sentence).length;
  if (length > MAX_SENTENCE_WORDS) {
    findings.push({ kind: 'long-sentence', text: sentence, measured: length, limit: MAX_SENTENCE_WORDS });
  }
  const question = questionIn(sentence);
  const asked = question === undefined ? 0 : wordsOf(question).length;
  if (question !== undefined && asked > MAX_QUESTION_WORDS) {
    findings.push({ kind: 'long-question', text: question, measured: asked, limit: MAX_QUESTION_WORDS });
  }
  return findings;
}

/** In *Als …, dan vraag ik: hoe is het?* the question is what stands after the colon. */
function questionIn(sentence: string): string | undefined {
  if (!/\?["'”’»)\]]*$/u.test(sentence)) return undefined;
  return sentence.slice(sentence.lastIndexOf(': ') + 1).trim();
}

function findingsInBlock(block: string): readonly ReadabilityFinding[] {
  const measured = measureReadability(block);
  if (measured === undefined || measured.words < MIN_BLOCK_WORDS) return [];
  if (measured.score >= MIN_FLESCH_DOUMA) return [];
  return [{ kind: 'hard-block', text: block, measured: measured.score, limit: MIN_FLESCH_DOUMA }];
}
