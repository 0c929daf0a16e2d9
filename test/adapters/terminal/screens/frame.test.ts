import { describe, expect, it } from 'vitest';
import { keuzeBody } from '../../../../src/adapters/terminal/screens/keuze.ts';
import { textBody } from '../../../../src/adapters/terminal/screens/text.ts';
import { screenOf } from '../../../../src/domain/session.ts';
import { pointsBody } from '../../../../src/adapters/terminal/screens/points.ts';
import { AIDS, askedAs, draftOf, questionOf, realForm, useQuestion } from './support.ts';

const text = textBody(
  questionOf(askedAs('open', { text: 'Wat ging goed?', explanation: 'Klein telt ook.', kenmerk: 'relatie' })),
);
const choice = keuzeBody(questionOf(askedAs('keuze', { options: [{ id: 'a', text: 'A' }] })));

describe('what all screens share', () => {
  it('opens the explanation, with the kenmerk and the keys, and goes back with Enter', () => {
    const used = useQuestion(text).press('?');
    expect(used.shown({ columns: 80, rows: 60 })).toMatch(
      /Klein telt ook\.[^]*Aandacht voor de relatie[^]*Dit kun je zien of horen[^]*Liever niet[^]*Toetsen[^]*Ctrl\+B of Shift\+Tab/,
    );
    expect(used.press('Enter').shown()).toContain('Wat ging goed?');
    expect(used.left).toBeUndefined();
    expect(used.press('Enter').moves).toEqual([]);
  });

  it('goes away at every other key, which then does what it does without it', () => {
    expect(useQuestion(text).press('?', 'Ze kwam', 'Enter').moves).toMatchObject([
      { answer: { text: 'Ze kwam' } },
    ]);
    expect(useQuestion(choice).press('?', '1').moves).toHaveLength(1);
    expect(useQuestion(choice).press('?', 's', '1').moves).toHaveLength(1);
    expect(useQuestion(choice).press('?', 'Ctrl+B').left?.reply).toEqual({ type: 'back' });
    expect(useQuestion(text).press('?').paste('een verhaal').press('Enter').moves).toHaveLength(1);
  });

  it.each(['?', 'F1', 'Ctrl+G', 'Escape', 'Enter'])('goes away at %s, and no more than that', (key) => {
    const used = useQuestion(text).press('?', key);
    expect(used.shown()).toContain('Wat ging goed?');
    expect(used.moves).toEqual([]);
    expect(used.left).toBeUndefined();
  });

  it.each([40, 44, 50, 60, 80])('has room for all keys of a page of points in %i columns', (columns) => {
    const values = [
      ['g', 'gedaan'],
      ['b', 'een beetje'],
      ['k', 'kwam er niet van'],
      ['n', 'niet nodig'],
    ] as const;
    const draft = draftOf(realForm('begeleiding'), { moment: 'na' });
    const asked = draft.status === 'asking' ? (screenOf(draft)?.questions ?? []) : [];
    const used = useQuestion(pointsBody(asked, draft, AIDS));
    for (const rows of [11, 15, 19, 23]) {
      const shown = used.shown({ columns, rows });
      for (const [key, value] of values) expect(shown).toContain(`${key} ${value}`);
      expect(shown).toMatch(/t .*|Enter volgende/);
    }
  });

  it('names the ways out in a narrow window too', () => {
    for (const size of [
      { columns: 44, rows: 19 },
      { columns: 40, rows: 19 },
      { columns: 44, rows: 23 },
    ]) {
      const shown = useQuestion(text).press('wat').shown(size);
      expect(shown).toContain('Ctrl+B terug');
      expect(shown).toContain('Ctrl+S stoppen');
      expect(shown.split('\n').every((row) => row.length <= size.columns)).toBe(true);
    }
    expect(useQuestion(text).shown({ columns: 44, rows: 14 })).toContain('Ctrl+B terug');
  });

  it('keeps within twenty columns', () => {
    for (const rows of [5, 12, 19, 30]) {
      const shown = useQuestion(text).press('wat').shown({ columns: 20, rows }).split('\n');
      expect(shown.length).toBeLessThanOrEqual(rows);
      for (const row of shown) expect(row.length).toBeLessThanOrEqual(20);
    }
  });

  it.each(['F1', 'Ctrl+G'])('opens it with %s, also while she writes', (key) => {
    expect(useQuestion(text).press('wat', key).shown()).toContain('Uitleg');
  });

  it('writes a question mark where she has begun to write, and says which key explains instead', () => {
    const used = useQuestion(text).press('wat?');
    expect(used.shown()).toContain('wat?');
    expect(used.shown()).toContain('F1 uitleg');
  });

  it('shows the signals card from the explanation', () => {
    const used = useQuestion(choice).press('?', 's');
    expect(used.shown()).toContain('Is er nu gevaar? Bel 112.');
    expect(used.press('Enter').left).toBeUndefined();
  });

  it('scrolls an explanation that is taller than the window', () => {
    const used = useQuestion(text).press('?');
    expect(used.shown()).not.toContain('Praat erover met een collega');
    for (let page = 0; page < 4; page += 1) used.press('PageDown');
    expect(used.shown()).toContain('Praat erover met een collega');
  });

  it('goes to the end of it with End, and to its beginning with Home', () => {
    const used = useQuestion(text).press('?', 'End');
    expect(used.shown()).toContain('Praat erover met een collega');
    expect(used.press('Home').shown()).toContain('Klein telt ook.');
    expect(used.press('Enter').shown()).toContain('Wat ging goed?');
  });

  it('can be stopped from the explanation', () => {
    expect(useQuestion(text).press('half', 'F1', 'Ctrl+S').left?.reply).toEqual({ type: 'stopped' });
    expect(useQuestion(text).press('half', 'F1', 'Ctrl+C').moves).toMatchObject([{ type: 'typing' }]);
  });

  it('throws nothing away with Esc and says so, until the next key', () => {
    const used = useQuestion(text).press('half', 'Escape');
    expect(used.shown()).toContain('Er gaat niets verloren. Ctrl+B is terug. Ctrl+S is bewaren en stoppen.');
    expect(used.shown()).toContain('half');
    expect(used.press('x').shown()).not.toContain('Er gaat niets verloren');
  });

  it('does nothing at Ctrl+D', () => {
    const used = useQuestion(text).press('half', 'Ctrl+D');
    expect(used.left).toBeUndefined();
    expect(used.shown()).toContain('half');
  });

  it('says at the first screen that there is nothing before it', () => {
    const used = useQuestion(choice, {}, { back: 'nowhere' }).press('Ctrl+B');
    expect(used.left).toBeUndefined();
    expect(used.shown()).toContain('Hier gaat niets aan vooraf');
    expect(used.shown()).not.toContain('Ctrl+B terug');
  });

  it('says that all is kept, from the first answer on', () => {
    const used = useQuestion(choice);
    expect(used.shown()).not.toContain('bewaard');
    expect(used.press('1').shown()).toContain('bewaard');
  });

  it('says of a refused answer too that its words could not be kept', () => {
    const saved = { saving: { type: 'saved' } } as const;
    const refuses = (): string => 'Haal het nummer weg.';
    const used = useQuestion(text, { refuses, unsaved: 'De schijf is vol.' }, saved).press('123', 'Enter');
    expect(used.left).toBeUndefined();
    expect(used.shown()).toContain('Haal het nummer weg.');
    expect(used.shown()).toContain('De schijf is vol.');
    expect(used.shown()).not.toContain('bewaard');
    expect(useQuestion(text, { refuses }, saved).press('123', 'Enter').shown()).toContain('bewaard');
  });

  it('says why words are not kept, and goes on all the same', () => {
    const used = useQuestion(choice, { unsaved: 'De schijf is vol. Maak eerst ruimte.' }).press('1');
    expect(used.shown()).toContain('De schijf is vol. Maak eerst ruimte.');
    expect(used.shown()).not.toContain('bewaard');
    expect(used.press('Enter').left?.reply).toEqual({ type: 'next' });
  });

  it('leaves a paste alone where nothing can be typed, and says so', () => {
    const used = useQuestion(choice).paste('a\nb');
    expect(used.moves).toEqual([]);
    expect(used.shown()).toContain('Plakken kan alleen waar je kunt typen.');
  });

  it('shows the rule for writing and the notice of the screen before', () => {
    const shown = useQuestion(
      text,
      {},
      { rule: { text: 'Schrijf zo.', whileWriting: false }, notice: 'Niets gekozen.' },
    ).shown();
    expect(shown).toMatch(/Niets gekozen\.\n\n {2}Schrijf zo\./);
  });
});
