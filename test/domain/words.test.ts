import { describe, expect, it } from 'vitest';
import { isId, isOneOf, isSchuilnaam, pointValues, ROLLEN } from '../../src/domain/words.ts';

describe('words', () => {
  it.each(['relatie', 'a', 'werk-2', 'a'.repeat(40)])('%s is an id', (id) => {
    expect(isId(id)).toBe(true);
  });

  it.each([
    '',
    '1a',
    'Relatie',
    'a b',
    'constructor',
    '__proto__',
    'valueof',
    'moment',
    'niet',
    'of',
    'a'.repeat(41),
  ])('%s is no id', (id) => {
    expect(isId(id)).toBe(false);
  });

  it.each([
    ['eik', true],
    ['s7', true],
    ['Eik', false],
    ['7s', false],
    ['eik-2', false],
    ['a'.repeat(17), false],
  ])('%s as schuilnaam: %s', (text, expected) => {
    expect(isSchuilnaam(text)).toBe(expected);
  });

  it('gives a point other values before and after', () => {
    expect(pointValues('voor')).toEqual(['in orde', 'aandacht', 'niet nodig']);
    expect(pointValues('na')).toEqual(['gedaan', 'een beetje', 'kwam er niet van', 'niet nodig']);
    expect(isOneOf(ROLLEN, 'mentor') && !isOneOf(ROLLEN, 'baas')).toBe(true);
  });
});
