import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compose,
  hasEnd,
  isWhole,
  sightOf,
  type Parts,
} from '../../../../src/adapters/terminal/screens/compose.ts';
import { rowText, type Row } from '../../../../src/adapters/terminal/screens/rows.ts';

const rows = (name: string, count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => [`${name}${index}`]);

const parts = (main: number, focus: number, part: Partial<Parts> = {}): Parts => ({
  header: ['kop'],
  notice: [],
  rule: rows('regel', 1),
  head: rows('vraag', 2),
  example: rows('voorbeeld', 1),
  main: rows('lijst', main),
  focus: [focus, focus],
  under: [],
  aside: rows('hint', 2),
  alarm: [],
  found: [],
  keys: rows('toets', 2),
  fewKeys: ['weinig'],
  ...part,
});

const texts = (composed: readonly Row[]): readonly string[] => composed.map(rowText);

describe('compose', () => {
  it('never takes more rows than there are, and always shows the row that the keys are on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 200 }),
        fc.nat(),
        (room, main, at) => {
          const focus = at % main;
          const shown = texts(compose(parts(main, focus), room));
          expect(shown.length).toBeLessThanOrEqual(room);
          if (room >= 6) expect(shown).toContain(`lijst${focus}`);
        },
      ),
    );
  });

  it('gives up white first, then hints, then the example, and how to write hardly ever', () => {
    const at = (room: number): string => texts(compose(parts(3, 0), room)).join(' ');
    expect(at(30)).toMatch(
      /^ kop {3}regel0 {2}vraag0 vraag1 voorbeeld0 {2}lijst0 lijst1 lijst2 {2}hint0 hint1 {3}toets0/,
    );
    expect(at(14)).not.toContain('hint');
    expect(at(14)).toContain('regel0');
    expect(at(11)).not.toContain('voorbeeld');
    for (const room of [14, 11, 9, 8]) expect(at(room)).toMatch(/kop.*regel0/);
    expect(at(7)).not.toContain('regel');
    expect(at(6)).not.toContain('kop');
    expect(at(6)).toContain('weinig');
  });

  it('says how many rows are out of sight', () => {
    const shown = texts(compose(parts(100, 50), 23));
    const [above, below] = shown
      .filter((row) => row.includes('nog'))
      .map((row) => Number(/\d+/.exec(row)?.[0]));
    const inSight = shown.filter((row) => row.startsWith('lijst')).length;
    expect((above ?? 0) + (below ?? 0) + inSight).toBe(100);
  });

  it('gives up white and the example before fields that belong together', () => {
    const fields = (main: number, room: number): string =>
      texts(compose(parts(main, 0, { together: true, written: true }), room)).join(' ');
    expect(fields(14, 24)).toMatch(/kop  regel0 vraag0 vraag1 voorbeeld0 lijst0.*lijst13  toets0/);
    expect(fields(14, 20)).toMatch(/kop regel0 vraag0 vraag1 lijst0.*lijst13 toets0 toets1/);
    expect(fields(14, 16)).toMatch(/kop regel0 vraag0 vraag1 lijst0.*nog 5 regels toets0 toets1/);
  });

  describe('with a passage above the question', () => {
    const withStory = (main: number, story: number, part: Partial<Parts> = {}): Parts =>
      parts(main, 0, {
        passage: { rows: rows('verhaal', story), hint: ['terug naar boven'] },
        aside: [],
        ...part,
      });
    const listed = (shown: readonly string[]): readonly string[] =>
      shown.filter((row) => row.startsWith('lijst'));
    const told = (shown: readonly string[]): readonly string[] =>
      shown.filter((row) => row.startsWith('verhaal'));

    it('shows it whole where it fits, between the rule and the question', () => {
      expect(texts(compose(withStory(3, 2), 30)).join(' ')).toContain(
        'regel0  verhaal0 verhaal1  vraag0 vraag1 voorbeeld0  lijst0',
      );
    });

    it('never costs an answer its place, or a row more than there are', () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 60 }),
          fc.integer({ min: 1, max: 40 }),
          fc.integer({ min: 1, max: 40 }),
          (room, main, story) => {
            const shown = texts(compose(withStory(main, story), room));
            expect(shown.length).toBeLessThanOrEqual(room);
            const without = listed(texts(compose(parts(main, 0), room)));
            expect(listed(shown)).toEqual(expect.arrayContaining([...without]));
            expect(shown).toEqual(expect.arrayContaining(rows('vraag', room > 12 ? 2 : 0).map(rowText)));
          },
        ),
      );
    });

    it('shows its end where it does not fit, and says how to read it exactly then', () => {
      for (let room = 10; room < 60; room += 1) {
        const shown = texts(compose(withStory(8, 12), room));
        const story = told(shown);
        expect(story).toEqual(
          rows('verhaal', 12)
            .slice(12 - story.length)
            .map(rowText),
        );
        if (story.length > 0) expect(shown.includes('terug naar boven')).toBe(story.length < 12);
      }
      expect(texts(compose(withStory(8, 12), 23)).join(' ')).toContain('terug naar boven verhaal10');
      expect(texts(compose(withStory(8, 12), 18))).toContain('terug naar boven');
      expect(texts(compose(withStory(8, 12), 12))).not.toContain('terug naar boven');
    });

    it('begins its end where that is told to begin', () => {
      const passage = { rows: rows('verhaal', 12), hint: ['terug naar boven'], end: () => rows('einde', 2) };
      const shown = texts(compose(withStory(8, 12, { passage }), 23)).join(' ');
      expect(shown).toContain('terug naar boven einde0 einde1  vraag0');
      expect(texts(compose(withStory(8, 12, { passage }), 60)).join(' ')).not.toContain('einde');
    });

    it('keeps the way to it in sight, however much she writes under it', () => {
      for (const main of [1, 5, 12, 30]) {
        const shown = texts(compose(withStory(main, 12, { written: true, focus: [main - 1, main - 1] }), 23));
        expect(shown).toContain('terug naar boven');
        expect(shown).toContain(`lijst${main - 1}`);
      }
    });
  });

  it('tells what of the list is in sight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 60 }),
        fc.integer({ min: 1, max: 80 }),
        fc.nat(),
        (room, main, at) => {
          const given = parts(main, at % main);
          const shown = texts(compose(given, room));
          const sight = sightOf(given, room);
          expect(isWhole(sight)).toBe(shown.filter((row) => row.startsWith('lijst')).length === main);
          expect(hasEnd(sight)).toBe(shown.includes(`lijst${main - 1}`));
        },
      ),
    );
  });

  it('shows an alarm at every size', () => {
    for (const room of [8, 12, 24]) {
      expect(texts(compose(parts(20, 0, { alarm: rows('alarm', 1) }), room))).toContain('alarm0');
    }
  });
});
