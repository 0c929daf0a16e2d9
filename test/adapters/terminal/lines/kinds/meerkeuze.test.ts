import { describe, expect, it } from 'vitest';
import { question } from '../../../../domain/forms.ts';
import { answersIn, askAt, draftWith } from '../support.ts';

const options = ['contact', 'beeld', 'stap'].map((id) => ({ id, text: `Over ${id}` }));
const draft = draftWith([question('v', 'meerkeuze', { options, most: 2 })]);
const chosen = (...ids: readonly string[]): unknown => ({ kind: 'meerkeuze', options: ids });

describe('several choices', () => {
  it.each([
    ['1, 3', ['contact', 'stap']],
    ['3,1', ['contact', 'stap']],
    ['1 3', ['contact', 'stap']],
    ['1 en 3', ['contact', 'stap']],
    ['2.', ['beeld']],
    ['over beeld en over stap', ['beeld', 'stap']],
    ['2, 2', ['beeld']],
  ])('«%s»', async (line, ids) => {
    const { moves, said, reply } = await askAt(draft, [line]);
    expect(answersIn(moves)).toEqual([chosen(...ids)]);
    expect(said).toContain('Kies er één of twee.\n1. Over contact');
    expect(said).toContain('Nu gekozen: Over ');
    expect(reply).toEqual({ type: 'next' });
  });

  it('may be none', async () => {
    const { moves, said } = await askAt(draft, ['']);
    expect(moves).toEqual([]);
    expect(said).toContain('Enter is: niets kiezen.');
    expect(said).toContain('Niets gekozen. Dat mag.');
  });

  it('are not more than the question allows, and all of them exist', async () => {
    const { moves, said } = await askAt(draft, ['1,2,3', '1,4', '2']);
    expect(answersIn(moves)).toEqual([chosen('beeld')]);
    expect(said.match(/Kies er één of twee\./g)).toHaveLength(2);
    expect(said).toContain('Dit herken ik niet. Typ een nummer van 1 tot en met 3.');
  });

  it('that were made stay with Enter, are replaced by others, and go with :leeg', async () => {
    const made = draftWith([question('v', 'meerkeuze', { options, most: 2 })], {
      answers: { v: { kind: 'meerkeuze', options: ['contact'] } },
    });
    const kept = await askAt(made, ['']);
    expect(kept.said).toContain('Nu gekozen: Over contact.\nEnter is: zo laten.');
    expect(kept.moves).toEqual([]);
    expect((await askAt(made, ['2'])).draft.answers['v']).toEqual(chosen('beeld'));
    expect((await askAt(made, [':leeg', ''])).draft.answers).toEqual({});
  });
});
