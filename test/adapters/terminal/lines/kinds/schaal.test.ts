import { describe, expect, it } from 'vitest';
import { question } from '../../../../domain/forms.ts';
import { answersIn, askAt, draftWith } from '../support.ts';

const scaleWords = ['niets', 'a', 'b', 'c', 'd', 'half', 'f', 'vaak', 'h', 'i', 'vanzelf'];
const draft = draftWith([question('v', 'schaal', { scaleWords, noteText: 'Waarom geen lager cijfer?' })]);

describe('a scale', () => {
  it('has a word at every step', async () => {
    const { said } = await askAt(draft, ['']);
    expect(said).toContain('0. niets\n1. a\n');
    expect(said).toContain('\n10. vanzelf\nEnter is: overslaan.\nCijfer:');
  });

  it.each([
    ['0', 0],
    ['10', 10],
    ['7', 7],
    ['vaak', 7],
  ])('takes «%s»', async (line, value) => {
    const { moves, said } = await askAt(draft, [line, '']);
    expect(answersIn(moves)).toEqual([{ kind: 'schaal', value }]);
    expect(said).toContain(`${value}, ${scaleWords[value]}.`);
  });

  it('takes nothing else', async () => {
    const { moves, said } = await askAt(draft, ['11', '-1', '7,5', '']);
    expect(moves).toEqual([]);
    expect(said.match(/Typ een nummer van 0 tot en met 10\./g)).toHaveLength(3);
  });

  it('asks for its note', async () => {
    const { moves, said } = await askAt(draft, ['7', 'Hij belt nu zelf.', '.']);
    expect(said).toContain('Waarom geen lager cijfer?');
    expect(answersIn(moves).at(-1)).toEqual({ kind: 'schaal', value: 7, note: 'Hij belt nu zelf.' });
  });
});
