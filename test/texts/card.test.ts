import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/domain/card.ts';
import { cardLines } from '../../src/texts/card.ts';
import { lineText } from '../commands/naslag-world.ts';

const CARD: Card = {
  title: 'Checklist begeleiding',
  withColleague: false,
  chosen: [],
  others: ['Goed beeld', 'Volhouden'],
  plans: [],
  brought: [],
};
const shown = (more: Partial<Card>): readonly string[] => cardLines({ ...CARD, ...more }).map(lineText);

describe('the card for tijdens', () => {
  it('says what the points are for where she chose none', () => {
    expect(shown({}).at(-1)).toBe('Hier kun je op letten: Goed beeld · Volhouden');
    const chosen = [{ short: 'Zelf kiezen', text: 'Laat de student kiezen.' }];
    expect(shown({ chosen }).at(-1)).toBe('Ook: Goed beeld · Volhouden');
  });

  it('names a point, but not twice with the same words', () => {
    const chosen = [
      { short: 'Eerst contact', text: 'Eerst contact. Dan pas de taak.' },
      { short: 'Zelf kiezen', text: 'Laat de student kiezen.' },
    ];
    expect(shown({ chosen }).slice(2, 7)).toEqual([
      'Eerst contact. Dan pas de taak.',
      '',
      'Zelf kiezen',
      'Laat de student kiezen.',
      '',
    ]);
  });
});
