import { describe, expect, it } from 'vitest';
import { isOutside } from '../../../src/domain/casus/casus-people.ts';
import { casusWith, stage } from '../casussen.ts';

const outside = isOutside(
  casusWith([stage('een', { text: 'Sanna Bakker zwijgt.' }), stage('twee', { text: 'Bas kijkt.' })]),
);

describe('the people of a story', () => {
  it('are told from others by their names', () => {
    expect(outside({ soort: 'naam', tekst: 'Sanna' })).toBe(false);
    expect(outside({ soort: 'naam', tekst: 'Bas Bakker' })).toBe(false);
    expect(outside({ soort: 'naam', tekst: 'Sanna Jansen' })).toBe(true);
    expect(outside({ soort: 'naam', tekst: 'Amir' })).toBe(true);
  });

  it('have no telephone', () => {
    expect(outside({ soort: 'telefoon', tekst: '06 12345678' })).toBe(true);
  });
});
