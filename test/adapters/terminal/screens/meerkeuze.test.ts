import { describe, expect, it } from 'vitest';
import { meerkeuzeBody } from '../../../../src/adapters/terminal/screens/meerkeuze.ts';
import { askedAs, EMPTY_DRAFT, questionOf, useQuestion, WIDE } from './support.ts';

const options = ['Eerst contact', 'Goed beeld', 'Duidelijk zijn'].map((text, index) => ({
  id: `p${index + 1}`,
  text,
}));
const question = questionOf(askedAs('meerkeuze', { options, most: 2 }));
const chose = (...ids: readonly string[]): object => ({
  type: 'answered',
  key: 'vraag',
  answer: { kind: 'meerkeuze', options: ids },
});

describe('several choices', () => {
  it('go on and off with space and digits, in the order in which they are shown', () => {
    expect(useQuestion(meerkeuzeBody(question)).press('3', '1', '3', ' ').moves).toEqual([
      chose('p3'),
      chose('p1', 'p3'),
      chose('p1'),
      chose('p1', 'p3'),
    ]);
  });

  it('are cleared when the last one goes off', () => {
    expect(useQuestion(meerkeuzeBody(question)).press('1', '1').moves.at(-1)).toEqual({
      type: 'cleared',
      key: 'vraag',
    });
  });

  it('are never more than allowed, which is said in a sentence', () => {
    const used = useQuestion(meerkeuzeBody(question)).press('1', '2', '3');
    expect(used.moves).toHaveLength(2);
    expect(used.shown()).toContain('Je koos er al twee. Zet er eerst een uit.');
    expect(used.press('Up').shown()).not.toContain('Je koos er al twee');
  });

  it('may be skipped', () => {
    expect(useQuestion(meerkeuzeBody(question)).press('Enter').left).toMatchObject({
      reply: { type: 'next' },
      notice: 'Niets gekozen. Dat mag.',
    });
  });

  it('shows the note of a point beside it', () => {
    const draft = {
      ...EMPTY_DRAFT,
      answers: { p1: { kind: 'punt', value: 'aandacht', note: 'vraag naar de keuken\nen de bus' } as const },
    };
    const shown = useQuestion(meerkeuzeBody({ ...question, draft })).shown();
    expect(shown).toMatch(/○ [^\n]+ {3}vraag naar de keuken\n/);
  });

  it('stand under the text that they are about, which `?` shows where it does not fit', () => {
    const passage = 'Sanna wil niet. '.repeat(60).trim();
    const ten = Array.from({ length: 10 }, (_, index) => ({ id: `k${index}`, text: `Kenmerk ${index}` }));
    const used = useQuestion(meerkeuzeBody(questionOf(askedAs('meerkeuze', { options: ten, passage }))));
    expect(used.shown()).toMatch(/… \? laat het hele verhaal zien\n[^]*Sanna wil[^]*Wat vraag ik\?/);
    for (const { text } of ten) expect(used.shown()).toContain(text);
    expect(used.shown(WIDE)).not.toContain('laat het hele verhaal zien');
    expect(used.press('?').shown()).toContain('Sanna wil niet. Sanna wil niet.');
  });
});
