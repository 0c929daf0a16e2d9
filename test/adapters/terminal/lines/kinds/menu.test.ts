import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../../../src/ports/terminal.ts';
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
        'Typ het nummer van je keuze. Je kunt ook :uitleg, :veilig of :stop typen.',
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

  it('can be left with :stop and Ctrl+C, and has no way back and no overview', async () => {
    expect((await choose(':stop')).reply).toEqual({ type: 'stopped' });
    expect((await choose(ctrl('c'))).reply).toEqual({ type: 'gone', reason: 'ctrl-c' });
    const { reply, said } = await choose(':terug', ctrl('b'), ':overzicht', '');
    expect(said.match(/Dat kan hier niet\./g)).toHaveLength(3);
    expect(reply).toEqual({ type: 'chosen', value: 'eik' });
  });

  it('explains itself', async () => {
    const { said } = await choose(':uitleg', '');
    expect(said).toContain(
      'Dit kun je altijd typen:\n:uitleg is: deze uitleg.\n:veilig is: wat je doet bij zorgen over veiligheid.\n:stop is: stoppen.\n',
    );
    expect(said).toContain('Met toetsen: Ctrl+S is :stop, F1 is :uitleg.\nCtrl+C stopt meteen.\n');
    expect(said).not.toMatch(/:terug|overzicht|bewaard/);
  });

  it('shows the card for worries about safety, and is back at the question', async () => {
    expect((await choose(':veilig', '')).said).toContain(
      'Zorgen over veiligheid.\nBel 112.\n\nTerug bij de vraag: Op welk gesprek kijk je terug?',
    );
  });

  it('says which letters choose at once, and takes them or their words', async () => {
    const rest = { ...choice, atOnce: [{ key: 'l', does: 'laat rusten', value: 'spar' as const }] };
    for (const said of ['l', 'L', 'laat rusten']) {
      const talk = talking(said);
      expect(await talk.conversation.choose(rest)).toEqual({ type: 'chosen', value: 'spar' });
      expect(talk.said()).toContain('2. spar, vrijdag\nOf typ l: laat rusten.\n');
    }
  });

  it('goes back where there is something before it', async () => {
    const withBack: Choice<'eik' | 'spar' | 'terug'> = { ...choice, back: 'terug' };
    for (const stroke of [':terug', ctrl('b')]) {
      expect(await talking(stroke).conversation.choose(withBack)).toEqual({ type: 'chosen', value: 'terug' });
    }
  });
});
