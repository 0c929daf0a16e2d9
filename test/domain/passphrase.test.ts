import { describe, expect, it } from 'vitest';
import { PASSPHRASE_WORDS } from '../../src/domain/passphrase-words.ts';
import { PASSPHRASE_LENGTH, proposePassphrase } from '../../src/domain/passphrase-proposal.ts';
import { passphraseIn, passphraseProblem } from '../../src/domain/passphrase.ts';

describe('a proposed passphrase', () => {
  it('is drawn from words that are easy to type, and none of them twice in the list', () => {
    expect(new Set(PASSPHRASE_WORDS).size).toBe(PASSPHRASE_WORDS.length);
    expect(PASSPHRASE_WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word) || word.includes('ij'))).toEqual([]);
  });

  it('has at least 77 bits', () => {
    expect(PASSPHRASE_LENGTH * Math.log2(PASSPHRASE_WORDS.length)).toBeGreaterThanOrEqual(77);
  });

  it('takes a word for every draw, over the whole list', () => {
    const asked: number[] = [];
    const draws = [0, PASSPHRASE_WORDS.length - 1, 5, 6, 7, 8, 9];
    const proposal = proposePassphrase((below) => {
      asked.push(below);
      return draws[asked.length - 1] ?? 0;
    });
    expect(proposal.split(' ')).toEqual(draws.map((draw) => PASSPHRASE_WORDS[draw]));
    expect(asked).toEqual(draws.map(() => PASSPHRASE_WORDS.length));
    expect(passphraseProblem(proposal)).toBeUndefined();
  });
});

describe('a passphrase', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['elf tekens!', 'short'],
    ['aaaaaaaaaaaaaaaa', 'simple'],
    ['abababab abababab', 'simple'],
    ['boom stoel rivier\nnog een', 'lines'],
    ['boom stoel rivier\r\n', undefined],
    ['  boom stoel rivier ', undefined],
  ])('%j: %s', (text, problem) => {
    expect(passphraseProblem(passphraseIn(text))).toBe(problem);
  });

  it('is the same however its accents were typed', () => {
    expect(passphraseIn('cafe\u0301 stoel rivier')).toBe(passphraseIn('caf\u00e9 stoel rivier\n'));
  });
});
