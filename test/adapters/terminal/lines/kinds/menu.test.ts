import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../../../src/ports.ts';
import { ctrl, talking, type Stroke } from '../support.ts';

const choice: Choice<'eik' | 'spar'> = {
  title: 'Op welk gesprek kijk je terug?',
  intro: ['Welkom.'],
  options: [
    { value: 'eik', text: 'Eik · gisteren', aside: 'Goed beeld · Volhouden' },
    { value: 'spar', text: 'spar · vrijdag' },
  ],
  standard: 'eik',
  explanation: 'Je kunt later wisselen.',
};

const choose = async (
  ...strokes: readonly Stroke[]
): Promise<{ readonly reply: unknown; readonly said: string }> => {
  const { conversation, said } = talking(...strokes);
  const reply = await conversation.choose(choice);
  return { reply, said: said() };
};

describe('a menu', () => {
  it('is numbered, and says what Enter takes', async () => {
    const { reply, said } = await choose('');
    expect(reply).toEqual({ type: 'chosen', value: 'eik' });
    expect(said).toBe(
      [
        '',
        'Welkom.',
        '',
        'Op welk gesprek kijk je terug?',
        'Je kunt later wisselen.',
        '1. Eik, gisteren (Goed beeld, Volhouden)',
        '2. spar, vrijdag',
        'Typ het nummer van je keuze. Hulp krijg je met :uitleg, stoppen kan met :stop.',
        'Enter is: eik, gisteren.',
        'Keuze:',
        '',
      ].join('\n'),
    );
  });

  it('takes a number, and says back what it was', async () => {
    const { reply, said } = await choose('3', '2');
    expect(reply).toEqual({ type: 'chosen', value: 'spar' });
    expect(said).toContain('Dit herken ik niet. Typ een nummer van 1 tot en met 2.');
    expect(said.endsWith('Keuze: 2\nSpar, vrijdag.\n')).toBe(true);
  });

  it('can be left with :stop and Ctrl+C, and has no way back, no overview and no card', async () => {
    expect((await choose(':stop')).reply).toEqual({ type: 'stopped' });
    expect((await choose(ctrl('c'))).reply).toEqual({ type: 'gone', reason: 'ctrl-c' });
    const { reply, said } = await choose(':terug', ctrl('b'), ':overzicht', ':veilig', '');
    expect(said.match(/Dat kan hier niet\./g)).toHaveLength(4);
    expect(reply).toEqual({ type: 'chosen', value: 'eik' });
  });

  it('explains itself', async () => {
    const { said } = await choose(':uitleg', '');
    expect(said).toContain(
      'Dit kun je altijd typen:\n:uitleg is: deze uitleg.\n:stop is: bewaren en stoppen.',
    );
    expect(said).not.toContain(':terug is');
  });
});
