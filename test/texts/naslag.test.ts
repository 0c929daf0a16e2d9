import { describe, expect, it } from 'vitest';
import type { NaslagItem } from '../../src/domain/naslag/naslag-item.ts';
import { readabilityFindings } from '../../src/domain/readability.ts';
import * as texts from '../../src/texts/naslag.ts';
import { englishIn } from '../support/english.ts';

const item: NaslagItem = { part: 'rollen', id: 'mentor', naam: 'Mentor', synoniemen: [], velden: {} };

const sentences: readonly string[] = [
  ...Object.values(texts.OVERVIEWS).map(({ title }) => title),
  ...Object.values(texts.GROUPS).flatMap((groups) => groups.map(({ title }) => title)),
  ...Object.values(texts.PAGES).flatMap((page) => page.flat().flatMap(({ heading }) => heading ?? [])),
  ...Object.values(texts.PLACES),
  ...texts.notFound('xyzzy', 'kenmerken', { elsewhere: [], near: [] }),
  ...texts.notFound('xyzzy', 'zeg', { elsewhere: [item, item], near: [] }),
  ...texts.notFound('xyzzy', 'bronnen', { elsewhere: [], near: [item] }),
  texts.tookFor('mentro', item),
  texts.fitsMore('stage'),
  texts.AND_MORE,
  texts.anotherWordFor('KAW-er', 'Klassenbegeleider'),
  texts.anotherWordForMore('Loopbaanbegeleider'),
  texts.ADDED_BY_US,
];

describe('what the reference says beside its content', () => {
  it('is plain and Dutch', () => {
    expect(sentences.flatMap(readabilityFindings)).toEqual([]);
    expect(sentences.flatMap((sentence) => englishIn(sentence))).toEqual([]);
  });

  it('never shows more of a query than fits in a sentence, and nothing that moves a cursor', () => {
    const [sentence] = texts.notFound(`\u001b[2J\n${'a'.repeat(500)}`, 'rollen', { elsewhere: [], near: [] });
    expect(sentence.length).toBeLessThan(80);
    expect(sentence).not.toMatch(/\p{C}/u);
  });

  it('names no group by two ids, and opens it by words of which none is the name of another group', () => {
    for (const groups of Object.values(texts.GROUPS)) {
      const names = groups.flatMap(({ id, title }) => [id, title]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
