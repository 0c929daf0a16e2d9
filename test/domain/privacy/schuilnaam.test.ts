import { describe, expect, test } from 'vitest';
import { freeSchuilnamen, judgeSchuilnaam } from '../../../src/domain/privacy/schuilnaam.ts';
import { firstNames } from '../../../src/domain/privacy/names/first-names.ts';
import { dutchWords } from './found.ts';

const words = dutchWords();
const reason = (text: string): string | undefined => {
  const judgement = judgeSchuilnaam(text, words);
  return judgement.ok ? undefined : judgement.reden;
};

describe('a schuilnaam', () => {
  test.each(['eik', 's7', 'beuk', 'den', 'lamp', 'esdoorn2', 'student3', 'groep1', 'tafel'])(
    '%s will do',
    (text) => expect(reason(text)).toBeUndefined(),
  );
  test.each([
    'sanna',
    'inaya',
    'fatima',
    'koos',
    'roos',
    'wil',
    'bas',
    'mees',
    'max',
    'iris',
    'els',
    'linde',
    'hazel',
    'berk',
    'sanna1',
    'jahmairo',
    'devries',
    'jansen',
    'Sanna',
    'yilmaz',
  ])('%s is a name', (text) => expect(reason(text)).toBe('naam'));
  test.each(['s1043321', '123456782', 'n0612345678'])('%s is a number', (text) =>
    expect(reason(text)).toBe('nummer'),
  );
  test.each(['boef', 'smiley', 'speedy', 'prinses'])('%s is a nickname', (text) =>
    expect(reason(text)).toBe('bijnaam'),
  );
  test.each(['', '7s', 'een boom', 'eik_2', 'abcdefghijklmnopq', 'Tafel'])('%j has no right form', (text) =>
    expect(reason(text)).toBe('vorm'),
  );
  test('a word that is a first name too is told from what is only a name', () => {
    expect(judgeSchuilnaam('berk', words)).toMatchObject({ reden: 'naam', ookWoord: true });
    expect(judgeSchuilnaam('sanna', words)).not.toHaveProperty('ookWoord');
  });
  test('first names are refused without a word list too', () =>
    expect(judgeSchuilnaam('sanna', undefined).ok).toBe(false));
});

describe('the three that are offered', () => {
  test('are free', () => {
    const judgement = judgeSchuilnaam('sanna', words, ['eik', 'den']);
    expect(judgement).toEqual({ ok: false, reden: 'naam', voorstellen: ['spar', 'beuk', 'esdoorn'] });
  });
  test('never run out, and pass themselves', () => {
    const taken: string[] = [];
    for (let turn = 0; turn < 60; turn++) {
      const free = freeSchuilnamen(taken);
      expect(free).toHaveLength(3);
      for (const name of free) expect(judgeSchuilnaam(name, words), name).toEqual({ ok: true });
      taken.push(...free);
    }
    expect(new Set(taken).size).toBe(180);
    expect(taken.filter((name) => firstNames().has(name))).toEqual([]);
  });
});
