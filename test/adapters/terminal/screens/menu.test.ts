import { describe, expect, it } from 'vitest';
import { menuBody } from '../../../../src/adapters/terminal/screens/menu.ts';
import { use } from './support.ts';

const menu = menuBody({
  title: 'Wat is jouw rol?',
  intro: [[['title', 'Welkom bij kansrijk.']], '', 'Alles blijft op deze computer.'],
  options: Array.from({ length: 11 }, (_, index) => ({
    value: `rol${index + 1}`,
    text: `rol ${index + 1}`,
    aside: 'tien minuten',
  })),
  standard: 'rol2',
  explanation: 'Dit vragen we één keer.',
});
const NO_HEADER = { header: { title: '', details: [] } };

describe('a menu', () => {
  it.each([
    [['Enter'], 'rol2'],
    [['5', 'Enter'], 'rol5'],
    [['10', 'Enter'], 'rol10'],
    [['Up', 'Up', 'Enter'], 'rol1'],
    [['End', 'Down', 'Enter'], 'rol11'],
  ])('takes what the keys %j are on: %s', (keys, value) => {
    expect(use(menu, NO_HEADER).press(...keys).left?.reply).toEqual({ type: 'chosen', value });
  });

  it('shows its introduction, its title and what goes with each option', () => {
    expect(use(menu, NO_HEADER).shown()).toMatch(
      /Welkom bij kansrijk\.\n\n.*Alles blijft[^]*Wat is jouw rol\?[^]*› 2 +rol 2 +tien minuten/,
    );
  });

  it('knows no way back and no overview', () => {
    const used = use(menu, NO_HEADER).press('Ctrl+B', 'Ctrl+O', 'Shift+Tab');
    expect(used.left).toBeUndefined();
    expect(used.shown()).not.toMatch(/terug|overzicht/);
    expect(used.press('Ctrl+S').left?.reply).toEqual({ type: 'stopped' });
  });
});
