import { describe, expect, it } from 'vitest';
import { menuBody } from '../../../../src/adapters/terminal/screens/menu.ts';
import { welcome } from '../../../../src/texts/conversation.ts';
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

  it('cuts no words off: what is long beside an option goes on under itself', () => {
    const casussen = menuBody({
      title: 'Welke casus?',
      intro: [],
      options: [
        {
          value: 'a',
          text: 'Kort',
          aside: 'ongeveer 15 minuten · Wie had wat kunnen vertellen, en wanneer?',
        },
        { value: 'b', text: 'Carlo komt niet terug', aside: 'ongeveer 15 minuten' },
      ],
      standard: 'b',
    });
    const shown = use(casussen, NO_HEADER).shown();
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('Wie had wat kunnen vertellen, en wanneer? › 2 Carlo');
  });

  it('shows every choice of a long menu in a small window, and beside which one it stands', () => {
    const long = menuBody({
      title: 'Wat wil je doen?',
      intro: [],
      options: Array.from({ length: 9 }, (_, index) => ({
        value: String(index),
        text: `Keuze ${index + 1} uit een lijst`,
        aside: 'ongeveer twintig minuten',
      })),
      standard: '0',
    });
    const shown = use(long, NO_HEADER).press('Down').shown({ columns: 44, rows: 17 });
    expect(shown).toMatch(/› 2 +Keuze 2 uit een lijst\n +ongeveer twintig minuten\n +3 +Keuze 3/);
    expect(shown).toContain('9  Keuze 9');
    expect(shown.match(/ongeveer/g)).toHaveLength(1);
    expect(use(long, NO_HEADER).shown({ columns: 44, rows: 9 })).toMatch(/… nog \d regels/);
    expect(use(long, NO_HEADER).press('7', 'Enter').left?.reply).toMatchObject({ value: '6' });
  });

  it('knows no way back and no overview', () => {
    const used = use(menu, NO_HEADER).press('Ctrl+B', 'Ctrl+O', 'Shift+Tab');
    expect(used.left).toBeUndefined();
    expect(used.shown()).not.toMatch(/terug|overzicht/);
    expect(used.press('Ctrl+S').left?.reply).toEqual({ type: 'stopped' });
  });
});

describe('a menu with something that waits', () => {
  const start = menuBody({
    title: 'Wat wil je doen?',
    intro: [],
    options: [
      {
        value: 'wacht',
        text: 'Gesprek met een heel lange schuilnaam van vanochtend: terugkijken?',
        key: 't',
        isApart: true,
      },
      { value: 'voor', text: 'Voorbereiden', aside: 'een minuut of twee' },
      { value: 'na', text: 'Terugkijken', aside: 'tien minuten' },
    ],
    standard: 'voor',
    atOnce: [{ key: 'l', does: 'laat rusten', value: 'rusten' }],
  });

  it.each([
    [['Enter'], 'voor'],
    [['1', 'Enter'], 'voor'],
    [['2', 'Enter'], 'na'],
    [['t', 'Enter'], 'wacht'],
    [['Up', 'Enter'], 'wacht'],
    [['l'], 'rusten'],
    [['L'], 'rusten'],
  ])('takes what the keys %j say: %s', (keys, value) => {
    expect(use(start, NO_HEADER).press(...keys).left?.reply).toEqual({ type: 'chosen', value });
  });

  it('shows it apart, without pushing the others aside, and what its letter does', () => {
    const shown = use(start, NO_HEADER).shown();
    expect(shown).toMatch(/t {2}Gesprek met [^\n]*\n\n *› 1 {2}Voorbereiden {3}een minuut of twee\n/);
    expect(shown).toContain('l laat rusten');
  });
});

describe('the explanation of a menu', () => {
  const around = { ...NO_HEADER, isMenu: true };

  it('names the keys that work there and no others, and leads to the card', () => {
    const used = use(menu, { ...around, signals: ['Bel 112.'] }).press('?');
    expect(used.shown()).toContain('Ctrl+S of Ctrl+C');
    expect(used.shown()).not.toMatch(/bewaren|bewaard|overzicht|Ctrl\+B/);
    expect(used.press('s').shown()).toContain('Bel 112.');
  });

  it('says what Esc means there', () => {
    expect(use(menu, around).press('Escape').shown()).toContain('Ctrl+S is stoppen.');
    const withBack = { ...around, back: { type: 'chosen', value: 'rol1' } as const };
    expect(use(menu, withBack).press('Escape').shown()).toContain('Ctrl+B is terug.');
  });

  it('gives up white and what is in the explanation before an option is out of sight', () => {
    const folder =
      '/home/een/heel/lange/map/op/de/schijf/van/de/school/met/een/eigen/plek/voor/kansrijk/teams';
    const rollen = menuBody({
      title: 'Wat is jouw rol?',
      intro: welcome(folder),
      options: Array.from({ length: 10 }, (_, index) => ({ value: `r${index}`, text: `rol ${index + 1}.` })),
      standard: 'r0',
      explanation: 'Dit vragen we één keer.',
    });
    const shown = use(rollen, NO_HEADER).shown();
    expect(shown).toContain('rol 10.');
    expect(shown.replaceAll(/\s/g, '')).toContain(folder);
    expect(shown).toContain('Je werkt met het toetsenbord.');
    expect(use(rollen, NO_HEADER).press('?').shown()).toContain('Dit vragen we één keer.');
  });
});
