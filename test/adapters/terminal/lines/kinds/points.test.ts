import { describe, expect, it } from 'vitest';
import { formOf, point, question } from '../../../../domain/forms.ts';
import { answersIn, askAt, behindOpening, CLOSED, ctrl, draftWith, paste, type } from '../support.ts';

const points = [
  point('een', { short: 'Eerst contact', text: 'Maak ik eerst contact?', noteText: 'Hoe maak je contact?' }),
  point('twee', { short: 'Goed beeld', text: 'Weet ik wat deze student wil?' }),
  point('drie', { short: 'Duidelijk', text: 'Zeg ik wat ik verwacht?' }),
];
const draft = draftWith(points);
const at = (screen: string, part: Parameters<typeof draftWith>[1] = {}): typeof draft => ({
  ...draftWith(points, part),
  screen,
});
const punt = (value?: string, note?: string): unknown => ({
  kind: 'punt',
  ...(value && { value }),
  ...(note && { note }),
});

describe('a page of points', () => {
  it('asks them one by one, with their place and their choices', async () => {
    const { said, reply, moves } = await askAt(draft, ['1', 'a', 'niet nodig']);
    expect(answersIn(moves)).toEqual([punt('in orde'), punt('aandacht'), punt('niet nodig')]);
    expect(reply).toEqual({ type: 'next' });
    expect(behindOpening(said)).toBe(
      [
        'Blad 1.',
        'Je hoeft niet alles langs te lopen.',
        'Een notitie erbij? Typ die achter het nummer, zoals: 2 vraag naar de stage.',
        '',
        'Schrijf zo dat de student dit mag lezen. Het blijft in jouw map.',
        '',
        'Punt 1 van 3. Eerst contact.',
        'Maak ik eerst contact?',
        '1. in orde',
        '2. aandacht',
        '3. niet nodig',
        'Enter is: overslaan.',
        'Keuze: 1',
        'In orde.',
        'Dit is bewaard. Elk volgend antwoord wordt ook meteen bewaard.',
        '',
        'Punt 2 van 3. Goed beeld.',
        'Weet ik wat deze student wil?',
        '1. in orde',
        '2. aandacht',
        '3. niet nodig',
        'Enter is: overslaan.',
        'Keuze: a',
        'Aandacht.',
        '',
        'Punt 3 van 3. Duidelijk.',
        'Zeg ik wat ik verwacht?',
        '1. in orde',
        '2. aandacht',
        '3. niet nodig',
        'Enter is: overslaan.',
        'Keuze: niet nodig',
        'Niet nodig.',
      ].join('\n'),
    );
  });

  it('may be skipped with Enter alone, and says that this is fine', async () => {
    const { said, reply, moves } = await askAt(draft, ['', '', '']);
    expect(moves).toEqual([]);
    expect(reply).toEqual({ type: 'next' });
    expect(said).toContain('Niets gekozen. Dat mag.');
  });

  it('says so only where no point on another page was chosen', async () => {
    const twoPages = {
      ...draftWith(points, { answers: { vier: { kind: 'punt', value: 'aandacht' } } }),
      form: formOf([[point('vier')], points]),
      screen: 'een',
    };
    expect((await askAt(twoPages, ['', '', ''])).said).not.toContain('Niets gekozen');
  });

  it('takes a mark right after the explanation', async () => {
    expect(answersIn((await askAt(draft, [':uitleg', 'a', '?', 'i', ':stop'])).moves)).toEqual([
      punt('aandacht'),
      punt('in orde'),
    ]);
  });

  it('is left at once with :verder', async () => {
    const { moves, reply } = await askAt(draft, ['2', ':verder']);
    expect(answersIn(moves)).toEqual([punt('aandacht')]);
    expect(reply).toEqual({ type: 'next' });
  });

  it('takes a note behind a mark, and says it back', async () => {
    const { moves, said } = await askAt(draft, ['2 vraag naar de keuken', ':verder']);
    expect(answersIn(moves)).toEqual([punt('aandacht', 'vraag naar de keuken')]);
    expect(said).toContain('Aandacht.\nNotitie: vraag naar de keuken');
  });

  it('takes a sentence for a note, and asks for the mark once more', async () => {
    const { moves, said, draft: after } = await askAt(draft, ['vraag naar de keuken', '1', ':verder']);
    expect(answersIn(moves)).toEqual([
      punt(undefined, 'vraag naar de keuken'),
      punt('in orde', 'vraag naar de keuken'),
    ]);
    expect(said).toContain('Je notitie is bewaard. Wat kies je hier?');
    expect(after.answers['een']).toEqual(punt('in orde', 'vraag naar de keuken'));
  });

  it('asks for a note of several lines after a t', async () => {
    const { moves, said } = await askAt(draft, ['t', 'eerste', 'tweede', '.', 'i', ':verder']);
    expect(said).toContain('Hoe maak je contact?');
    expect(answersIn(moves).at(-1)).toEqual(punt('in orde', 'eerste\ntweede'));
  });

  it('says what there is when a line is no choice, and asks again', async () => {
    const { said, moves } = await askAt(draft, ['9', '2', ':verder']);
    expect(said).toContain(
      'Dit herken ik niet. Typ 1, 2 of 3, met of zonder notitie erachter.\nEnter is: overslaan.\nKeuze: 2',
    );
    expect(answersIn(moves)).toEqual([punt('aandacht')]);
  });

  it('goes back to the point before, with its mark, and keeps it with Enter', async () => {
    const { said, moves, draft: after } = await askAt(draft, ['2 let op', ':terug', '', ':verder']);
    expect(said).toContain('Nu staat er: aandacht. Notitie: let op.\nEnter is: zo laten.');
    expect(answersIn(moves)).toHaveLength(1);
    expect(after.answers['een']).toEqual(punt('aandacht', 'let op'));
  });

  it('goes back out of the page from its first point', async () => {
    const later = draftWith([question('v', 'open'), ...points]);
    expect((await askAt({ ...later, screen: 'een' }, [':terug'])).reply).toEqual({ type: 'back' });
    const first = await askAt(draft, [':terug', ':verder']);
    expect(first.said).toContain('Dit is het begin. Hier gaat niets aan vooraf.');
    expect(first.reply).toEqual({ type: 'next' });
  });

  it('takes a mark away with :leeg', async () => {
    const { moves, draft: after } = await askAt(
      at('twee', { answers: { twee: { kind: 'punt', value: 'aandacht' } } }),
      [':leeg', ':verder'],
    );
    expect(moves).toEqual([{ type: 'cleared', key: 'twee' }]);
    expect(after.answers).toEqual({});
  });

  it('begins at the point that she chose in the overview, and asks only that', async () => {
    const answers = { twee: { kind: 'punt', value: 'in orde' } } as const;
    const chosen = { ...at('twee', { answers }), fromOverview: true };
    const { said, reply } = await askAt(chosen, ['1']);
    expect(said).toContain('Punt 2 van 3.');
    expect(said).not.toContain('Punt 1 van 3.');
    expect(reply).toEqual({ type: 'next' });
  });

  it('keeps a note that was not entered, when the window closes and when she goes back', async () => {
    const closed = await askAt(draft, [type('2 vraag na'), CLOSED]);
    expect(closed.draft.typing['een']).toEqual(punt('aandacht', 'vraag na'));
    const back = await askAt(draft, ['1', type('een hele zin'), ctrl('b'), ':verder']);
    expect(back.draft.answers['twee']).toEqual(punt(undefined, 'een hele zin'));
    const mark = await askAt(draft, [type('2'), CLOSED]);
    expect(mark.moves).toEqual([]);
  });

  it('makes an answer of a note that was half typed, with Enter', async () => {
    const half = at('een', { typing: { een: { kind: 'punt', value: 'aandacht', note: 'half' } } });
    const { draft: after } = await askAt(half, ['', ':verder']);
    expect(after.answers['een']).toEqual(punt('aandacht', 'half'));
    expect(after.typing).toEqual({});
  });

  it('takes marks that come at the speed of a machine', async () => {
    const { moves } = await askAt(draft, [paste('1\n2\n3\n', false)]);
    expect(answersIn(moves)).toEqual([punt('in orde'), punt('aandacht'), punt('niet nodig')]);
  });

  it('has other choices after a conversation', async () => {
    const after = draftWith(points, { given: { moment: 'na' } });
    const { said, moves } = await askAt(after, ['k', ':verder']);
    expect(said).toContain('3. kwam er niet van\n4. niet nodig');
    expect(answersIn(moves)).toEqual([punt('kwam er niet van')]);
  });
});
