import { describe, expect, it } from 'vitest';
import { secretBody } from '../../../../src/adapters/terminal/screens/secret.ts';
import { use } from './support.ts';

const secret = secretBody({
  title: 'Welk wachtwoord wil je?',
  intro: ['Schrijf het op.'],
  refuse: (text) => (text.length < 4 ? 'Dit is te kort.' : undefined),
});
const AROUND = { header: { title: '', details: [] }, isMenu: true, back: { type: 'back' } as const };

describe('a secret', () => {
  it('shows a star for each character, and never the character', () => {
    const used = use(secret, AROUND).press('b', 'o', 'é', 'm');
    expect(used.shown()).toMatch(/Schrijf het op\.[^]*Welk wachtwoord wil je\?[^]*│ \*{4}/);
    expect(used.shown()).not.toMatch(/bo|ém/);
    expect(used.press('Backspace').shown()).toMatch(/│ \*{3}(?!\*)/);
  });

  it('is given as it was typed, question marks and all', () => {
    const used = use(secret, AROUND).press('?', ' ', 'a', 'B', 'Left', 'x', 'Enter');
    expect(used.left?.reply).toEqual({ type: 'typed', text: '? axB' });
  });

  it('says why it will not do, until she types on', () => {
    const used = use(secret, AROUND).press('a', 'Enter');
    expect(used.left).toBeUndefined();
    expect(used.shown()).toContain('Dit is te kort.');
    expect(used.press('b').shown()).not.toContain('Dit is te kort.');
  });

  it('leads back, and to nothing else', () => {
    const used = use(secret, AROUND).press('a', 'b', 'c', 'd', 'Ctrl+O', 'Ctrl+E', 'Ctrl+R');
    expect(used.left).toBeUndefined();
    expect(used.press('Ctrl+B').left?.reply).toEqual({ type: 'back' });
  });
});
