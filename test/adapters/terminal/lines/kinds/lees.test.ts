import { describe, expect, it } from 'vitest';
import { question } from '../../../../domain/forms.ts';
import { askAt, draftWith } from '../support.ts';

const draft = draftWith([
  question('v', 'lees', { short: 'Samen', text: 'Vertel wat er gebeurde.', example: 'Kies één moment.' }),
]);

describe('something to read', () => {
  it('is said, and left with Enter', async () => {
    const { said, reply, moves } = await askAt(draft, ['']);
    expect(said).toContain('Samen\nVertel wat er gebeurde.\nKies één moment.\nEnter is: verder.\n');
    expect(reply).toEqual({ type: 'next' });
    expect(moves).toEqual([]);
  });

  it('takes nothing that is typed', async () => {
    const { said, moves } = await askAt(draft, ['hoi', '']);
    expect(said).toContain('Hier hoef je niets te typen.');
    expect(moves).toEqual([]);
  });
});
