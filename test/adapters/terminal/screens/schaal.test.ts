import { describe, expect, it } from 'vitest';
import { schaalBody } from '../../../../src/adapters/terminal/screens/schaal.ts';
import { askedAs, NARROW, questionOf, useQuestion } from './support.ts';

const scaleWords = [
  'nog niets',
  'heel klein begin',
  'klein begin',
  'begin',
  'onderweg',
  'halverwege',
  'over de helft',
  'vaak',
  'meestal',
  'bijna altijd',
  'gaat vanzelf',
];
const asked = askedAs('schaal', { scaleWords });
const question = questionOf(asked);
const withNote = questionOf({ ...asked, noteText: 'Waarom geen lager cijfer?' });
const values = (moves: readonly unknown[]): readonly unknown[] =>
  moves.map((move) => JSON.parse(JSON.stringify(move)).answer?.value);

describe('a scale', () => {
  it('goes up and down with the arrows, within 0 and 10', () => {
    expect(
      values(useQuestion(schaalBody(question)).press('Right', 'Right', 'Up', 'Left', 'Left', 'Left').moves),
    ).toEqual([0, 1, 2, 1, 0, 0]);
    expect(values(useQuestion(schaalBody(question)).press('End', 'Right').moves)).toEqual([10, 10]);
  });

  it('takes a digit at once; a 0 right after a 1 makes ten', () => {
    expect(values(useQuestion(schaalBody(question)).press('7').moves)).toEqual([7]);
    expect(values(useQuestion(schaalBody(question)).press('10').moves)).toEqual([1, 10]);
    expect(values(useQuestion(schaalBody(question)).press('1', 'Left', '0').moves)).toEqual([1, 0, 0]);
    expect(values(useQuestion(schaalBody(question)).press('100').moves)).toEqual([1, 10, 0]);
  });

  it('may be skipped and taken back', () => {
    expect(useQuestion(schaalBody(question)).press('Enter').moves).toEqual([]);
    expect(useQuestion(schaalBody(question)).press('7', 'Backspace').moves.at(-1)).toEqual({
      type: 'cleared',
      key: 'vraag',
    });
  });

  it('asks for a note after Enter', () => {
    const used = useQuestion(schaalBody(withNote)).press('7', 'Enter', 'het lukte', 'Enter');
    expect(used.moves.at(-1)).toEqual({
      type: 'answered',
      key: 'vraag',
      answer: { kind: 'schaal', value: 7, note: 'het lukte' },
    });
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('says every word where there is room, and the chosen one where there is not', () => {
    const used = useQuestion(schaalBody(question)).press('7');
    for (const word of scaleWords) expect(used.shown()).toContain(word);
    expect(used.shown(NARROW)).toContain('vaak');
    expect(used.shown(NARROW)).not.toContain('meestal');
    expect(useQuestion(schaalBody(question)).shown(NARROW)).toMatch(/nog niets +gaat vanzelf/);
  });

  it('names the points of the plans that she looks back on', () => {
    const plans = [
      { punt: 'goed-beeld', label: 'Goed beeld', als: 'a', dan: 'b' },
      { punt: 'relatie', label: 'Eerst contact', als: 'c', dan: 'd' },
      { als: 'e', dan: 'f' },
    ];
    const used = useQuestion(schaalBody({ ...question, draft: { ...question.draft, plans } }));
    expect(used.shown()).toMatch(/Wat vraag ik\?\n {2}Goed beeld of Eerst contact\n/);
  });
});
