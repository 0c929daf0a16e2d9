import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../../src/domain/session.ts';
import { point, question } from '../../../../domain/forms.ts';
import { askAt, behindOpening, draftWith, reviewOf, type Asking, type Stroke } from '../support.ts';

const questions = [
  point('een', { short: 'Eerst contact' }),
  question('goed', 'open', { short: 'Wat goed ging' }),
  question('lezen', 'lees'),
  question('plan', 'als-dan', { text: 'Wat doe je de volgende keer?' }),
];

const reviewing = (part: Parameters<typeof draftWith>[1] = {}): Draft => reviewOf(draftWith(questions, part));

const ask = (draft: Draft, ...strokes: readonly Stroke[]): Promise<Asking> => askAt(draft, strokes);

describe('the overview', () => {
  it('tells every answer with its number, and that Enter saves', async () => {
    const draft = reviewing({
      answers: { een: { kind: 'punt', value: 'aandacht', note: 'let op' } },
      typing: { goed: { kind: 'open', text: 'zij\nlachte' } },
    });
    const { said, reply } = await ask(draft, '');
    expect(reply).toEqual({ type: 'confirmed' });
    expect(behindOpening(said)).toBe(
      [
        'Kijk het nog even na.',
        '',
        'Blad 1',
        '1. Eerst contact: aandacht. Notitie: let op',
        '2. Wat goed ging: zij lachte (nog niet af)',
        '3. Wat doe je de volgende keer? niet ingevuld',
        '',
        'Twee vragen zijn nog leeg. Dat mag zo blijven.',
        'Een antwoord veranderen? Typ het nummer.',
        'Enter is: bewaren.',
        'Keuze:',
      ].join('\n'),
    );
  });

  it('goes to an answer by its number', async () => {
    expect((await ask(reviewing(), '2')).reply).toEqual({ type: 'jump', key: 'plan' });
    const { said, reply } = await ask(reviewing(), '4', 'goed', '1');
    expect(said.match(/Typ een nummer van 1 tot en met 3\./g)).toHaveLength(2);
    expect(reply).toEqual({ type: 'jump', key: 'goed' });
  });

  it('tells the open points of a page in one line, and goes to the first of them', async () => {
    const points = [
      point('een'),
      point('twee', { short: 'Goed beeld' }),
      point('drie', { short: 'Volhouden' }),
    ];
    const draft = draftWith(points, { answers: { een: { kind: 'punt', value: 'in orde' } } });
    const { said, reply } = await ask(reviewOf(draft), '2');
    expect(said).toContain('1. EEN: in orde\n2. 2 punten nog leeg: Goed beeld en Volhouden\n');
    expect(reply).toEqual({ type: 'jump', key: 'twee' });
  });

  it('tells the beginning of a long answer, and how much more there is', async () => {
    const draft = reviewing({ answers: { goed: { kind: 'open', text: 'woord '.repeat(100).trim() } } });
    const { said } = await ask(draft, '');
    expect(said).toMatch(/1\. Wat goed ging: (?:woord )+\(en nog \d+ woorden\)\n/);
  });

  it('tells what does not belong to it any more', async () => {
    const showWhen = { op: 'compare', name: 'een', by: '==', value: 'aandacht' } as const;
    const draft = draftWith([point('een'), question('goed', 'open', { short: 'Wat goed ging', showWhen })], {
      answers: { goed: { kind: 'open', text: 'oud' }, weg: { kind: 'open', text: 'verdwenen' } },
    });
    const { said } = await ask(reviewOf(draft), '');
    expect(said).toContain(
      'Typ het nummer.\n\nEén antwoord hoort er niet meer bij. Het komt niet in je aantekening.\nWat goed ging: oud\nEnter is: bewaren.',
    );
    expect(said).not.toContain('verdwenen');
    expect(said).not.toContain('2. ');
  });

  it('goes back, stops, and tells itself once more', async () => {
    expect((await ask(reviewing(), ':terug')).reply).toEqual({ type: 'back' });
    expect((await ask(reviewing(), ':stop')).reply).toEqual({ type: 'stopped' });
    expect((await ask(reviewing(), ':overzicht')).reply).toEqual({ type: 'overview' });
  });
});
