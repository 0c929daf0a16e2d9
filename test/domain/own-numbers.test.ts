import { describe, expect, it } from 'vitest';
import type { NaslagEntry } from '../../src/domain/naslag/naslag.ts';
import { cardWithOwn, withOwnNumbers } from '../../src/domain/own-numbers.ts';

const entry = (id: string, velden: NaslagEntry['velden']): NaslagEntry => ({
  id,
  naam: id,
  synoniemen: [],
  velden,
  varianten: [],
});
const ENTRIES = [
  entry('kaart', { soort: 'kaart', punten: ['a'] }),
  entry('nummers', { soort: 'nummers', nummers: [{ nummer: '112' }, { nummer: '113' }] }),
];

describe('her own numbers', () => {
  it('stand behind the one for danger, marked as hers', () => {
    const [card, numbers] = withOwnNumbers(ENTRIES, [{ naam: 'Zorgteam', nummer: '010' }]);
    expect(card).toBe(ENTRIES[0]);
    expect(numbers?.velden['nummers']).toEqual([
      { nummer: '112' },
      { naam: 'Zorgteam', nummer: '010', eigen: true },
      { nummer: '113' },
    ]);
  });

  it('change nothing where there are none', () => {
    expect(withOwnNumbers(ENTRIES, [])).toBe(ENTRIES);
  });

  it('stand on a card where it says whom to call today', () => {
    expect(cardWithOwn(['titel', 'gevaar', 'vandaag', 'verder'], ['Zorgteam'], 1)).toEqual([
      'titel',
      'gevaar',
      'vandaag',
      'Zorgteam',
      'verder',
    ]);
  });
});
