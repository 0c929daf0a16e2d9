import { describe, expect, it } from 'vitest';
import {
  MIN_BLOCK_WORDS,
  measureReadability,
  readabilityFindings,
  sentencesOf,
} from '../../src/domain/readability.ts';
import { allBlocks, blocksOf, contentFiles } from './blocks.ts';
import { eightGrams, hashOf, sourceHashes } from './eight-grams.ts';

/** What may break a rule of language, and why; an exception that is no longer needed fails. */
const exceptions: readonly { readonly at: string; readonly reason: string }[] = [];

const blocks = allBlocks();
const prose = blocks.filter((block) => block.prose);
const source = sourceHashes(new URL('../fixtures/bron-8grams.bin', import.meta.url));

const borrowed = (text: string): readonly string[] =>
  eightGrams(text).filter((gram) => source.has(hashOf(gram)));

describe('the language of the content', () => {
  it('is read from every file that holds content', () => {
    expect([...new Set(blocks.map((block) => block.file))]).toEqual(contentFiles());
    expect(prose.length).toBeGreaterThan(900);
  });

  it('is plain: short sentences, short questions, no hard blocks, unless an exception says why', () => {
    const findings = prose.flatMap(({ file, where, text }) =>
      readabilityFindings(text).map((finding) => ({
        at: `${file}${where}`,
        found: `${finding.kind} ${Math.round(finding.measured)} (${finding.limit}): ${finding.text}`,
      })),
    );
    const excused = new Set(exceptions.map((exception) => exception.at));
    const broken = new Set(findings.map((finding) => finding.at));

    expect(findings.filter((finding) => !excused.has(finding.at))).toEqual([]);
    expect(exceptions.filter((exception) => !broken.has(exception.at))).toEqual([]);
  });

  it('never holds eight words in a row of the handreiking', () => {
    expect(
      blocks.flatMap(({ file, where, text }) => borrowed(text).map((gram) => `${file}${where}: ${gram}`)),
    ).toEqual([]);
  });

  it('would notice a sentence of the handreiking', () => {
    const title = 'Kansrijke Entree. Handreiking voor begeleiden van mbo-studenten niveau 1 en 2';
    expect(borrowed(title)).not.toEqual([]);
    expect(borrowed('Als de student binnenkomt, dan vraag ik eerst hoe het is.')).toEqual([]);
  });

  it('does not say the same sentence under two kenmerken', () => {
    const seen = new Map<string, string>();
    const repeated = blocksOf('checklists/kader/kenmerken.yaml')
      .filter(({ prose: isProse, where }) => isProse && /\/(zin|waarom|liever_niet|in_de_weg)$/.test(where))
      .flatMap(({ where, text }) => sentencesOf(text).map((sentence) => ({ where, sentence })))
      .filter(({ where, sentence }) => {
        const before = seen.get(sentence);
        seen.set(sentence, where);
        return before !== undefined && before.split('/')[2] !== where.split('/')[2];
      });
    expect(repeated).toEqual([]);
  });

  it('leaves room: the middle block is easier than the limit by far', () => {
    const scores = prose
      .flatMap((block) => measureReadability(block.text) ?? [])
      .filter((measured) => measured.words >= MIN_BLOCK_WORDS)
      .map((measured) => measured.score)
      .toSorted((left, right) => left - right);
    expect(scores.at(Math.floor(scores.length / 2))).toBeGreaterThan(80);
  });
});
