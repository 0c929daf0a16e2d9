import { describe, expect, it } from 'vitest';
import type { Move } from '../../../../src/domain/session.ts';
import { overviewBody, type OverviewState } from '../../../../src/adapters/terminal/screens/overview.ts';
import { after, draftOf, NARROW, realForm, use, type Used } from './support.ts';

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
  return use(overviewBody(draft), { back: { type: 'back' } });
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
    expect(shown).toMatch(/Volhouden +·/);
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
    expect(used.shown(TALL)).toMatch(/Hoort er nu niet meer bij\.[^]*Talent · in orde/);
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
});
