import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/domain/card.ts';
import { formOf, point, question } from './forms.ts';
import { entry, logOf, told } from './logs.ts';

const kind = question('welk', 'keuze', { options: [{ id: 'eind', text: 'Het eind' }] });
const during = { op: 'compare', name: 'moment', by: '==', value: 'tijdens' } as const;
const atTheEnd = { op: 'compare', name: 'welk', by: '==', value: 'eind' } as const;
const form = formOf([
  [kind],
  [
    point('aansluiten', {
      variants: [
        { when: { op: 'and', parts: [during, atTheEnd] }, words: { text: 'Vraag wat er is geleerd.' } },
        { when: during, words: { text: 'Vraag wat de student wil leren.' } },
      ],
    }),
    point('regie'),
  ],
  [question('wens', 'open', { short: 'Wens' }), question('leiding', 'keuze', { short: 'Regie' })],
]);

const log = logOf(
  '2026-11-24-samenwerking-eik',
  [
    entry('welk', { kind: 'keuze', option: 'eind' }, { labels: [{ id: 'eind', text: 'Het eind' }] }),
    entry('aansluiten', { kind: 'punt', value: 'aandacht' }, { short: 'Plek' }),
    entry('regie', undefined, { kind: 'punt', short: 'Wie' }),
    told('wens', 'elke week bellen'),
    entry('leiding', { kind: 'keuze', option: 'mentor' }, { labels: [{ id: 'mentor', text: 'De mentor' }] }),
    entry('leeg'),
  ],
  { samenwerking: 'school-praktijk' },
);

describe('the card for tijdens', () => {
  it('has the words that fit what was chosen beforehand', () => {
    expect(cardOf(log, form).chosen).toEqual([{ short: 'AANSLUITEN', text: 'Vraag wat er is geleerd.' }]);
  });

  it('brings in what was written and chosen after the points, by its short name, and nothing from before them', () => {
    expect(cardOf(log, form).brought).toEqual([
      { short: 'Wens', text: 'elke week bellen' },
      { short: 'Regie', text: 'De mentor' },
    ]);
  });

  it('knows a conversation with a colleague, and reads without its form', () => {
    const card = cardOf(log, undefined);
    expect(card.withColleague).toBe(true);
    expect(card.chosen).toEqual([{ short: 'Plek', text: 'Vraag aansluiten?' }]);
    expect(card.brought[0]).toEqual({ short: 'Vraag wens?', text: 'elke week bellen' });
    expect(card.others).toEqual(['Wie']);
  });
});
