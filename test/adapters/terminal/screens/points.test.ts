import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../src/domain/session.ts';
import { pointsBody } from '../../../../src/adapters/terminal/screens/points.ts';
import type { PointsState } from '../../../../src/adapters/terminal/screens/points-view.ts';
import type { Move } from '../../../../src/domain/session.ts';
import { after, AIDS, draftOf, NARROW, realForm, useQuestion, type Used } from './support.ts';

const form = realForm('begeleiding');

const bodyAt = (moment: 'voor' | 'na', ...moves: readonly Move[]): ReturnType<typeof pointsBody> => {
  const draft = after(draftOf(form, { moment, doel: 'algemeen' }), ...moves);
  const points = draft.status === 'asking' ? (screenOf(draft)?.questions ?? []) : [];
  return pointsBody(points, draft, AIDS);
};

const pageAt = (moment: 'voor' | 'na', ...moves: readonly Move[]): Used<PointsState, Move> =>
  useQuestion(bodyAt(moment, ...moves));

describe('a page of points', () => {
  it('hands a mark over at its key and drops a line', () => {
    const used = pageAt('voor').press('ia');
    expect(used.moves).toEqual([
      { type: 'answered', key: 'relatie', answer: { kind: 'punt', value: 'in orde' } },
      { type: 'answered', key: 'goed-beeld', answer: { kind: 'punt', value: 'aandacht' } },
    ]);
    expect(used.body.current).toBe(2);
  });

  it.each([
    ['g', 'gedaan'],
    ['b', 'een beetje'],
    ['k', 'kwam er niet van'],
    ['n', 'niet nodig'],
  ])('marks with %s afterwards: %s', (key, value) => {
    expect(pageAt('na').press(key).moves).toEqual([
      { type: 'answered', key: 'relatie', answer: { kind: 'punt', value } },
    ]);
  });

  it('does not know the letters of the other moment', () => {
    expect(pageAt('na').press('ia').moves).toEqual([]);
  });

  it('walks through the marks with space and the arrows, without leaving the point', () => {
    const used = pageAt('voor').press(' ', ' ', 'Left', 'Left', 'Left');
    expect(
      used.moves.map((move) =>
        move.type === 'answered' && move.answer.kind === 'punt' ? move.answer.value : move.type,
      ),
    ).toEqual(['in orde', 'aandacht', 'in orde', 'cleared', 'niet nodig']);
    expect(used.body.current).toBe(0);
  });

  it('takes a mark away with Backspace', () => {
    expect(pageAt('voor').press('i', 'Up', 'Backspace').moves.at(-1)).toEqual({
      type: 'cleared',
      key: 'relatie',
    });
  });

  it('jumps to a point by its number and moves with the arrows and Tab', () => {
    expect(pageAt('voor').press('5').body.current).toBe(4);
    expect(pageAt('voor').press('Down', 'Tab', 'Up').body.current).toBe(1);
    expect(pageAt('voor').press('Up').body.current).toBe(0);
    expect(pageAt('voor').press('9', 'End', 'Down').body.current).toBe(7);
  });

  it('keeps a note of several lines with the mark', () => {
    const used = pageAt('voor').press('a', 'Up', 't', 'vraag naar', 'Ctrl+J', 'de keuken', 'Enter');
    expect(used.moves.at(-1)).toEqual({
      type: 'answered',
      key: 'relatie',
      answer: { kind: 'punt', value: 'aandacht', note: 'vraag naar\nde keuken' },
    });
    expect(used.left).toBeUndefined();
    expect(used.press('n').moves.at(-1)).toMatchObject({
      answer: { value: 'niet nodig', note: 'vraag naar\nde keuken' },
    });
  });

  it('writes a question mark in a note that has begun', () => {
    expect(pageAt('voor').press('t', 'wat?', 'Enter').moves.at(-1)).toMatchObject({
      answer: { note: 'wat?' },
    });
  });

  it('forgets a note that was erased again, also when it was kept half typed', () => {
    const used = pageAt('voor').press('t', 'x').tick().press('Backspace', 'Enter');
    expect(used.moves).toEqual([
      { type: 'typing', key: 'relatie', answer: { kind: 'punt', note: 'x' } },
      { type: 'cleared', key: 'relatie' },
    ]);
  });

  it('hands over an open note before she leaves', () => {
    const used = pageAt('voor').press('t', 'half', 'Ctrl+O');
    expect(used.moves).toEqual([
      { type: 'answered', key: 'relatie', answer: { kind: 'punt', note: 'half' } },
    ]);
    expect(used.left?.reply).toEqual({ type: 'overview' });
  });

  it('says that nothing was chosen when she goes on with nothing', () => {
    expect(pageAt('voor').press('Enter').left).toMatchObject({
      reply: { type: 'next' },
      notice: 'Niets gekozen. Dat mag.',
    });
    expect(pageAt('voor').press('i', 'Enter').left).not.toHaveProperty('notice');
  });

  it('does not say so of an empty second page when a point was chosen on the first', () => {
    const draft = after(
      draftOf(realForm('samenwerking'), { moment: 'voor', samenwerking: 'zorgteam' }),
      { type: 'answered', key: 'mag-delen', answer: { kind: 'punt', value: 'aandacht' } },
      { type: 'overview' },
      { type: 'jump', key: 'informeren' },
    );
    const page = draft.status === 'asking' ? (screenOf(draft)?.questions ?? []) : [];
    expect(page[0]?.key).toBe('informeren');
    const used = useQuestion(pointsBody(page, draft, AIDS)).press('Enter');
    expect(used.left).toEqual({ reply: { type: 'next' }, guarded: true });
  });

  it('shows what was answered before', () => {
    const used = pageAt('voor', {
      type: 'answered',
      key: 'goed-beeld',
      answer: { kind: 'punt', value: 'aandacht', note: 'vraag naar de keuken' },
    });
    expect(used.shown()).toMatch(/aandacht {4}Goed beeld {8}vraag naar de keuken/);
  });

  it('stands on the point that she jumped to', () => {
    expect(pageAt('voor', { type: 'overview' }, { type: 'jump', key: 'autonomie' }).body.current).toBe(5);
  });

  it('writes the question out for the current point only, and for all in a wide window', () => {
    const used = pageAt('voor').press('Down');
    expect(used.shown()).toContain('Weet ik wat deze student wil');
    expect(used.shown()).not.toContain('Maak ik eerst contact');
    expect(used.shown({ columns: 110, rows: 30 })).toContain('Maak ik eerst contact');
  });

  it('keeps its height when she moves, so that nothing on the screen jumps', () => {
    const used = pageAt('voor');
    const heights = [0, 1, 2, 3].map(() => used.press('Down').shown().split('\n').length);
    expect(new Set(heights).size).toBe(1);
  });

  it('keeps the row that is being written in sight in a small window', () => {
    const used = pageAt('voor').press('4', 't', 'een notitie die langer is dan een rij, en het einde');
    expect(used.shown({ ...NARROW, rows: 11 })).toContain('het einde');
  });

  describe('where how to write was not told yet', () => {
    const ruled = (): Used<PointsState, Move> =>
      useQuestion(bodyAt('voor'), {}, { rule: { text: 'Schrijf zo.', whileWriting: true } });

    it('tells it while a note is open, in the place of a line that can wait: nothing moves', () => {
      const used = ruled();
      const before = used.shown();
      expect(before).toContain('Je hoeft niet alles langs te lopen.');
      expect(before).not.toContain('Schrijf zo.');
      expect(used.press('t').shown().split('\n').slice(0, 8)).toEqual(
        before.replace('Je hoeft niet alles langs te lopen.', 'Schrijf zo.').split('\n').slice(0, 8),
      );
      expect(used.press('Enter').shown()).not.toContain('Schrijf zo.');
    });

    it('tells it in a small window too', () => {
      expect(ruled().press('t').shown({ columns: 44, rows: 15 })).toContain('Schrijf zo.');
    });

    it('knows as she leaves whether it was told', () => {
      expect(ruled().press('a', 'Enter').left).not.toHaveProperty('ruled');
      expect(ruled().press('t', 'Enter', 'Enter').left).toMatchObject({ ruled: true });
    });
  });
});
