import { contextScore } from './context.ts';
import { DOING, NEUTRAL_VERBS, SAYING } from './context-words.ts';
import { isEverydayWord } from './lexicon.ts';
import type { Spot } from './spot.ts';

/** A surname that is a word or a place too, with a capital inside a sentence: `volgens Bakker is`, `met de Vries`. */
export function surnameByContext(spots: readonly Spot[], at: number): boolean {
  const left = spots[at - 1]?.token;
  const key = spots[at]?.token.key ?? '';
  if (left === undefined || isEverydayWord(key)) return false;
  if (left.key !== 'de' && left.key !== 'den') return contextScore(spots, at) >= 2.5;
  return left.opens ? actsNext(spots, at) : !ARTICLE_NOUNS.has(key);
}

const ARTICLE_NOUNS = new Set(
  'kok bakker prins koning kapper slager smid visser post markt kerk burger stad'.split(' '),
);

/** Tells whether the next word is a verb that people do: `Visser belde`, `Bakker heeft`. */
export function actsNext(spots: readonly Spot[], at: number): boolean {
  const right = spots[at + 1]?.token;
  return (
    right !== undefined &&
    right.gap === ' ' &&
    (SAYING.has(right.key) || (DOING.has(right.key) && !NEUTRAL_VERBS.has(right.key)) || right.key === 'kwam')
  );
}

const IN_CLASS = new Set('achterin voorin vooraan achteraan afwezig absent nablijven'.split(' '));

/** Tells whether the next words seat somebody in a class: `Vos zit achterin`, `Prins komt te laat`. */
export function satNext(spots: readonly Spot[], at: number): boolean {
  const key = spots[at]?.token.key ?? '';
  const verb = spots[at + 1]?.token;
  if (verb === undefined || verb.gap !== ' ' || !NEUTRAL_VERBS.has(verb.key)) return false;
  if (isEverydayWord(key) || ARTICLE_NOUNS.has(key)) return false;
  const next = spots[at + 2]?.token.key ?? '';
  return IN_CLASS.has(next) || (next === 'te' && spots[at + 3]?.token.key === 'laat');
}
