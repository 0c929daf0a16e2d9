import { describe, expect, it } from 'vitest';
import { question } from '../../../../domain/forms.ts';
import { answersIn, askAt, draftWith } from '../support.ts';

const options = [
  { id: 'gelukt', text: 'Gelukt', key: 'g' },
  { id: 'een-beetje', text: 'Een beetje', key: 'b' },
  { id: 'niet', text: 'Kwam er niet van', key: 'k' },
];
const plain = draftWith([question('v', 'keuze', { text: 'Hoe ging het?', options })]);
const withStandard = draftWith([question('v', 'keuze', { options, standard: 'een-beetje' })]);
const withNote = draftWith([question('v', 'keuze', { options, noteText: 'Wat merkte je?' })]);
const chosen = (option: string, note?: string): unknown => ({ kind: 'keuze', option, ...(note && { note }) });

describe('a choice', () => {
  it.each(['2', '2.', 'b', 'B', 'een beetje', 'Een beetje.', 'een-beetje', 'een b'])(
    'is made with «%s»',
    async (line) => {
      const { moves, said, reply } = await askAt(plain, [line]);
      expect(answersIn(moves)).toEqual([chosen('een-beetje')]);
      expect(said).toContain('1. Gelukt\n2. Een beetje\n3. Kwam er niet van\nEnter is: overslaan.\nKeuze: ');
      expect(said).toMatch(/Een beetje\.\nDit is bewaard\./);
      expect(reply).toEqual({ type: 'next' });
    },
  );

  it.each(['0', '4', 'x', 'ge', 'mooi', '11'])('is not made with «%s»', async (line) => {
    const { moves, said, reply } = await askAt(plain, [line, '']);
    expect(moves).toEqual([]);
    expect(said).toContain('Dit herken ik niet. Typ een nummer van 1 tot en met 3.');
    expect(reply).toEqual({ type: 'next' });
  });

  it('has a default in words, that Enter takes', async () => {
    const { moves, said } = await askAt(withStandard, ['']);
    expect(said).toContain('Enter is: een beetje.');
    expect(answersIn(moves)).toEqual([chosen('een-beetje')]);
  });

  it('that was made stays with Enter, and goes with :leeg', async () => {
    const made = draftWith([question('v', 'keuze', { options })], {
      answers: { v: { kind: 'keuze', option: 'niet' } },
    });
    const kept = await askAt(made, ['']);
    expect(kept.said).toContain('Nu gekozen: Kwam er niet van.\nEnter is: zo laten.');
    expect(kept.moves).toEqual([]);
    expect((await askAt(made, [':leeg', ''])).draft.answers).toEqual({});
  });

  it('asks for its note, in as many lines as she likes', async () => {
    const { moves, said } = await askAt(withNote, ['1', 'Hij keek', 'me aan', '.']);
    expect(said).toContain('Wat merkte je?');
    expect(answersIn(moves)).toEqual([chosen('gelukt'), chosen('gelukt', 'Hij keek\nme aan')]);
    expect(answersIn((await askAt(withNote, ['1', ''])).moves)).toEqual([chosen('gelukt')]);
  });

  it('can be changed from its note, which stays', async () => {
    const { draft, said } = await askAt(withNote, ['1', 'Hij keek', ':terug', '3', '']);
    expect(draft.answers['v']).toEqual(chosen('niet', 'Hij keek'));
    expect(said).toContain('Nu gekozen: Gelukt. Notitie: Hij keek.');
  });
});
