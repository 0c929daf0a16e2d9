import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/domain/card.ts';
import { cardSheetText } from '../../../src/formats/sheet/card-text.ts';
import { cardPage } from '../../../src/formats/sheet/page.ts';

const card: Card = {
  title: 'Checklist begeleiding',
  student: 'eik',
  withColleague: false,
  chosen: [
    { short: 'Eerst contact', text: 'Eerst contact. Dan pas de taak.', note: 'vraag naar\nde keuken' },
  ],
  others: ['Goed beeld', 'Duidelijk zijn'],
  plans: [{ als: 'eik binnenkomt', dan: 'vraag ik hoe het is' }],
  brought: [{ short: 'Wens', text: 'elke week bellen' }],
};

describe('the card on paper', () => {
  it('has her points large, her notes, the plan, the others, and fills one A4 with room for notes', () => {
    const rows = cardSheetText(card, '2026-11-24').split('\n');
    const text = rows.join('\n');
    expect(rows[0]).toMatch(/^Voor tijdens het gesprek met eik +voorbereid op dinsdag 24 november$/);
    expect(text).toContain(
      'EERST CONTACT\n   Eerst contact. Dan pas de taak.\n   > vraag naar\n   > de keuken',
    );
    expect(text).toContain('Als eik binnenkomt, dan vraag ik hoe het is');
    expect(text).toContain('elke week bellen');
    expect(text).toContain('Ook: Goed beeld · Duidelijk zijn');
    expect(rows.length).toBeGreaterThan(55);
    expect(rows.length).toBeLessThanOrEqual(60);
  });

  it('is never wider than the paper, whatever she wrote', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 200 }), (note, als) => {
        const written = {
          ...card,
          chosen: [{ short: 'Punt', text: 'Tekst.', note }],
          plans: [{ als, dan: note }],
        };
        for (const row of cardSheetText(written, '2026-11-24').split('\n')) {
          expect([...row].length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });

  it('is data as a page', () => {
    const html = cardPage({ ...card, brought: [{ short: 'W', text: '<script>x</script>' }] }, '2026-11-24');
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain("default-src 'none'");
  });
});
