import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, type Parts } from '../../../../src/adapters/terminal/screens/compose.ts';
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

  it('gives up white first, then hints, then the rule and the example, then the header', () => {
    const at = (room: number): string => texts(compose(parts(3, 0), room)).join(' ');
    expect(at(30)).toMatch(
      /^ kop {3}regel0 {2}vraag0 vraag1 voorbeeld0 {2}lijst0 lijst1 lijst2 {2}hint0 hint1 {3}toets0/,
    );
    expect(at(14)).not.toContain('hint');
    expect(at(14)).toContain('regel0');
    expect(at(11)).not.toContain('regel');
    expect(at(11)).toContain('kop');
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

  it('shows an alarm at every size', () => {
    for (const room of [8, 12, 24]) {
      expect(texts(compose(parts(20, 0, { alarm: rows('alarm', 1) }), room))).toContain('alarm0');
    }
  });
});
