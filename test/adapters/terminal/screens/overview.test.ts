import { describe, expect, it } from 'vitest';
import type { Move } from '../../../../src/domain/session.ts';
import { overviewBody, type OverviewState } from '../../../../src/adapters/terminal/screens/overview.ts';
import { after, draftOf, NARROW, realForm, TODAY, use, type Used } from './support.ts';

const form = realForm('begeleiding');
const START: readonly Move[] = [
  { type: 'answered', key: 'student', answer: { kind: 'open', text: 'eik' } },
  { type: 'answered', key: 'doel', answer: { kind: 'keuze', option: 'loopbaan' } },
  { type: 'answered', key: 'relatie', answer: { kind: 'punt', value: 'in orde' } },
  { type: 'answered', key: 'goed-beeld', answer: { kind: 'punt', value: 'aandacht', note: 'de keuken' } },
  { type: 'answered', key: 'talenten', answer: { kind: 'punt', value: 'in orde' } },
  {
    type: 'answered',
    key: 'plan/goed-beeld',
    answer: { kind: 'als-dan', plans: [{ punt: 'goed-beeld', als: 'hij wegblijft', dan: 'bel ik' }] },
  },
];

const overviewOf = (...moves: readonly Move[]): Used<OverviewState, Move> => {
  const draft = after(draftOf(form, { moment: 'voor' }, { asks: ['student', 'doel'] }), ...START, ...moves, {
    type: 'overview',
  });
  return use(overviewBody(draft, { today: TODAY }), { back: { type: 'back' } });
};

const TALL = { columns: 80, rows: 60 };

describe('the overview before saving', () => {
  it('is confirmed by Enter alone', () => {
    expect(overviewOf().press('Enter').left?.reply).toEqual({ type: 'confirmed' });
  });

  it('shows every question with its answer in short', () => {
    const shown = overviewOf().shown(TALL);
    expect(shown).toMatch(/Schuilnaam +eik/);
    expect(shown).toMatch(/Waarover +Werk en toekomst/);
    expect(shown).toMatch(/Goed beeld +aandacht · de keuken/);
    expect(shown).toMatch(/Plan · Goed beeld +Als hij wegblijft, dan bel ik/);
  });

  it('puts the points of a page that were left open in one line, behind what was filled in', () => {
    const shown = overviewOf().shown(TALL);
    expect(shown).toMatch(/Goed beeld +aandacht[^\n]*\n +6 punten nog leeg +Aanpak die past · Duidelijk/);
    expect(shown).not.toMatch(/^ +Volhouden/m);
  });

  it('opens the page at its first open point from that line', () => {
    const used = overviewOf().press('Down', 'Down', 'Down', 'Down', 'Down');
    expect(used.shown(TALL)).toMatch(/› 6 punten nog leeg/);
    expect(used.press('Enter').left?.reply).toEqual({ type: 'jump', key: 'behoeften' });
  });

  it('says of a page of which nothing was filled in no more than that', () => {
    const draft = after(draftOf(form, { moment: 'voor', doel: 'loopbaan' }), { type: 'overview' });
    const shown = use(overviewBody(draft, { today: TODAY }), {}).shown(TALL);
    expect(shown).toMatch(/Elk gesprek +8 punten nog leeg/);
    expect(shown).toMatch(/4 punten nog leeg/);
  });

  it('shows the chosen points, their notes and the plan at 80×24', () => {
    const shown = overviewOf().shown();
    expect(shown).toMatch(/Goed beeld +aandacht · de keuken/);
    expect(shown).toMatch(/Aandachtspunten +Goed beeld/);
    expect(shown).toMatch(/Plan · Goed beeld +Als hij wegblijft, dan bel ik/);
  });

  it('names what is open without reproach', () => {
    expect(overviewOf().shown()).toMatch(/vragen zijn nog leeg. Dat mag zo blijven\./);
  });

  it('jumps to an answer', () => {
    expect(overviewOf().press('Down', 'Down', 'Down', 'Enter').left?.reply).toEqual({
      type: 'jump',
      key: 'relatie',
    });
    expect(overviewOf().press('Up', 'Enter').left?.reply).toEqual({ type: 'jump', key: 'plan/goed-beeld' });
    expect(overviewOf().press('Down', 'Up', 'Enter').left?.reply).toEqual({ type: 'confirmed' });
  });

  it('does not jump to a choice that made itself', () => {
    const used = overviewOf().press('Up', 'Up');
    expect(used.press('Enter').left?.reply).not.toMatchObject({ key: 'aandachtspunten' });
  });

  it('shows an answer that no longer belongs, apart and with what becomes of it', () => {
    const used = overviewOf({ type: 'answered', key: 'doel', answer: { kind: 'keuze', option: 'algemeen' } });
    expect(used.shown(TALL)).toMatch(
      /Eén antwoord hoort er niet meer bij\. Het komt niet in je aantekening\.\n *Talent · in orde\n *› Bewaren/,
    );
  });

  it.each([{ columns: 80, rows: 23 }, NARROW, { columns: 44, rows: 14 }, { columns: 120, rows: 39 }])(
    'keeps what goes beside Bewaren wherever the keys are, at $columns×$rows',
    (size) => {
      const used = overviewOf(
        { type: 'answered', key: 'goed-beeld', answer: { kind: 'punt', value: 'in orde' } },
        { type: 'answered', key: 'doel', answer: { kind: 'keuze', option: 'algemeen' } },
      );
      for (let moved = 0; moved < 8; moved += 1) {
        const shown = used.press('Up').shown(size);
        expect(shown).toMatch(/(?:aantekening \(2\)|Twee antwoorden)[^]*· Als hij weg[^]*Bewaren/);
        expect(shown.split('\n').length).toBeLessThanOrEqual(size.rows);
      }
    },
  );

  it('says at the foot what Enter does there', () => {
    const used = overviewOf();
    expect(used.shown()).toContain('Enter bewaren   ↑↓ lopen');
    expect(used.press('Down').shown()).toContain('Enter aanpassen   ↑↓ lopen');
    expect(used.press('Down', 'Down', 'Down', 'Down').shown()).toContain('Enter invullen   ↑↓ lopen');
    const draft = after(draftOf(form, { moment: 'voor', doel: 'loopbaan' }), { type: 'overview' });
    expect(use(overviewBody(draft, { today: TODAY, confirm: 'Kopie maken' }), {}).shown()).toContain(
      'Enter kopie maken   ↑↓ lopen',
    );
  });

  it('marks what is half typed', () => {
    const used = overviewOf({
      type: 'typing',
      key: 'plan/goed-beeld',
      answer: { kind: 'als-dan', plans: [{ als: 'hij half', dan: '' }] },
    });
    expect(used.shown({ columns: 120, rows: 60 })).toMatch(/Als hij half, dan … \(nog niet af\)/);
  });

  it('keeps the answer that the keys are on in sight, and Bewaren always', () => {
    const used = overviewOf();
    for (let moved = 0; moved < 14; moved += 1) {
      used.press('Down');
      for (const size of [NARROW, { columns: 80, rows: 17 }, { columns: 40, rows: 11 }]) {
        const shown = used.shown(size);
        expect(shown).toContain('›');
        expect(shown).toContain('Bewaren');
        expect(shown.split('\n').length).toBeLessThanOrEqual(size.rows);
      }
    }
  });

  it('has the answer that she is told of in sight, and Enter still saves', () => {
    const draft = after(draftOf(form, { moment: 'voor' }, { asks: ['student', 'doel'] }), ...START, {
      type: 'overview',
    });
    const small = { columns: 44, rows: 15 };
    const told = use(overviewBody(draft, { today: TODAY, near: 'plan/goed-beeld' }), {});
    expect(use(overviewBody(draft, { today: TODAY }), {}).shown(small)).not.toContain('Plan · Goed beeld');
    expect(told.shown(small)).toContain('Plan · Goed beeld');
    expect(told.shown(small)).toContain('› Bewaren');
    expect(told.press('Enter').left?.reply).toEqual({ type: 'confirmed' });
  });

  it('shows a note without a mark in line with the others, also when it was typed behind a blank', () => {
    const shown = overviewOf({
      type: 'answered',
      key: 'behoeften',
      answer: { kind: 'punt', note: ' eerst\nde stage' },
    }).shown(TALL);
    expect(shown).toMatch(/Aanpak die past {13}eerst de stage/);
  });
});
