import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk, type Walked } from '../../../../src/commands/talk/walk.ts';
import type { Draft, Move } from '../../../../src/domain/session.ts';
import type { HeldDraft } from '../../../../src/ports/stores.ts';
import { formOf, point, question } from '../../../domain/forms.ts';
import { AIDS, draftOf, realForm } from '../screens/support.ts';
import {
  answersIn,
  askAt,
  draftWith,
  NO_AIDS,
  paste,
  reviewOf,
  talking,
  TODAY,
  type,
  type Stroke,
} from './support.ts';

/** A draft that is kept nowhere; `trouble` is why it could not be kept, at any time. */
const heldBy = (trouble: () => string | undefined): HeldDraft => ({
  id: undefined,
  keep() {
    const problem = trouble();
    return problem === undefined ? { ok: true, value: 'proef' } : { ok: false, problem };
  },
  discard: () => undefined,
  release: () => undefined,
});

/** A whole conversation with everything typed already. */
const converse = async (
  draft: Draft,
  strokes: readonly Stroke[],
  {
    aids = NO_AIDS,
    trouble = () => undefined,
  }: { aids?: typeof AIDS; trouble?: () => string | undefined } = {},
): Promise<{ readonly walked: Walked; readonly said: string }> => {
  const { conversation, said } = talking(...strokes);
  const walked = await walk(draft, heldBy(trouble), {
    conversation,
    aids,
    clock: { now: () => new Date(`${TODAY}T09:31`) },
    guard: () => undefined,
  });
  return { walked, said: said() };
};

const finished = ({ walked }: { readonly walked: Walked }): unknown =>
  walked.type === 'finished' ? walked.session.answers : walked.ending;

const times = (count: number, stroke: Stroke): readonly Stroke[] =>
  Array.from({ length: count }, () => stroke);

describe('a conversation by lines', () => {
  it('is completed with Enter alone, whatever the form', async () => {
    for (const [id, given] of [
      ['begeleiding', { moment: 'voor', doel: 'loopbaan' }],
      ['begeleiding', { moment: 'na' }],
      ['samenwerking', { moment: 'voor', samenwerking: 'zorgteam' }],
      ['reflectie', { moment: 'na', minuten: 10 }],
      ['feedback', { moment: 'na' }],
    ] as const) {
      const draft = draftOf(realForm(id), given, { asks: ['student'] });
      const { walked } = await converse(draft, times(60, ''), { aids: AIDS });
      expect(walked.type).toBe('finished');
    }
  });

  it('holds no sign that would have to be seen, and nothing that repaints', async () => {
    const draft = draftOf(realForm('begeleiding'), { moment: 'voor' }, { asks: ['student', 'doel'] });
    const strokes = [
      'eik',
      '2',
      ':uitleg',
      '2 let op',
      ':terug',
      '',
      ':verder',
      ':verder',
      '',
      '1',
      '',
      '',
      ':veilig',
      '',
    ];
    const { said } = await converse(draft, strokes, { aids: AIDS });
    expect(said).toContain('Kijk het nog even na.');
    expect(said).not.toMatch(/[·›│●○↑↓←→–|]|\u001b/);
  });

  it('says of stopping that nothing is kept, where nothing is', async () => {
    const draft = draftWith([question('a', 'open')]);
    const kept = await converse(draft, [':uitleg', ':stop'], { aids: AIDS });
    expect(kept.said).toContain(':stop is: bewaren en stoppen.');
    const unkept = await converse(draft, [':uitleg', ':stop'], {
      aids: { ...AIDS, unkept: { confirm: 'Verder' } },
    });
    expect(unkept.said).toContain(':stop is: stoppen zonder kopie. Je gesprek blijft staan.');
    expect(unkept.said).not.toMatch(/bewa(?:ren|ard)/);
  });

  it('says once where she is, and where a page begins', async () => {
    const draft = draftOf(realForm('begeleiding'), { moment: 'voor', student: 'eik', doel: 'loopbaan' });
    const { said } = await converse(draft, [':verder', ':verder', '']);
    expect(said).toContain('Checklist begeleiding, vóór het gesprek, eik.\n');
    expect(said.match(/Checklist begeleiding/g)).toHaveLength(1);
    expect(said).toContain('\nElk gesprek, blad 1 van 3.\n');
    expect(said).toContain('\nWerk en toekomst, blad 2 van 3.\n');
  });

  it('puts no comma behind a title that asks something', async () => {
    const form = realForm('begeleiding');
    const pages = form.pages.map((page) => ({ ...page, title: 'Waar is Has?' }));
    const draft = draftOf({ ...form, pages }, { moment: 'voor', student: 'eik', doel: 'loopbaan' });
    expect((await converse(draft, [':verder', ''])).said).toContain('\nWaar is Has? Blad 1 van 3.\n');
  });

  it('calls in the explanation only an answer an example', async () => {
    const explained = async (kind: 'keuze' | 'open', example: string): Promise<string> =>
      (await converse(draftWith([question('v', kind, { example })]), [':uitleg', ''])).said;
    expect(await explained('keuze', 'Denk aan de hele week.')).not.toContain('Bijvoorbeeld');
    expect(await explained('open', 'Wat zag je?')).not.toContain('Bijvoorbeeld');
    expect(await explained('open', 'Ze bleef.')).toContain('Bijvoorbeeld:\nZe bleef.');
  });

  it('says the title of a story once with its page, and again where she comes back to it', async () => {
    const draft = draftWith([
      question('v', 'lees', { short: 'Blad 1', text: 'Has is weg.' }),
      question('a', 'open'),
    ]);
    const { said } = await converse(draft, ['', ':terug', '', '']);
    const [told = ''] = said.split('Kijk het nog even na.');
    expect(told.match(/Blad 1/g)).toHaveLength(2);
    expect(said).toContain('\nBlad 1.\n\nHas is weg.\n');
    expect(said).toContain('\nBlad 1\nHas is weg.\n');
  });

  it('does not say a story again above its questions, and says once where it can be read', async () => {
    const passage = 'Has is weg.';
    const draft = draftWith([question('a', 'open', { passage }), question('b', 'open', { passage })]);
    const { said } = await converse(draft, ['', '', '']);
    expect(said).not.toContain(passage);
    expect(said.match(/Typ :uitleg\./g)).toHaveLength(1);
    expect((await converse(draft, ['', ':uitleg', '', ''])).said.match(/Has is weg\./g)).toHaveLength(1);
  });

  it('says once that answers are kept, and every time that one is not', async () => {
    const draft = draftWith([
      question('a', 'open'),
      question('b', 'open'),
      question('c', 'keuze', { options: [{ id: 'ja', text: 'Ja' }] }),
    ]);
    const kept = await converse(draft, ['een', '.', 'twee', '.', '1', '']);
    expect(kept.said.match(/Dit is bewaard\./g)).toHaveLength(1);
    const full = await converse(draft, ['een', '.', 'twee', '.', '1', ''], {
      trouble: () => 'De schijf is vol.',
    });
    expect(full.said).not.toContain('Dit is bewaard.');
    expect(full.said.match(/De schijf is vol\./g)?.length).toBeGreaterThanOrEqual(3);
    expect(finished(full)).toEqual(finished(kept));
  });

  it('says how to write once, before the first free text', async () => {
    const draft = draftWith([
      question('d', 'datum'),
      question('a', 'open'),
      point('p'),
      question('b', 'als-dan'),
    ]);
    const { said } = await converse(draft, times(6, ''));
    expect(said.match(/Schrijf zo dat de student dit mag lezen\./g)).toHaveLength(1);
    expect(said.indexOf('Schrijf zo')).toBeGreaterThan(said.indexOf('Vraag d?'));
    expect(said.indexOf('Schrijf zo')).toBeLessThan(said.indexOf('Vraag a?'));
  });

  it('goes back three questions and forward again, and every answer is the same', async () => {
    const options = [
      { id: 'ja', text: 'Ja' },
      { id: 'nee', text: 'Nee' },
    ];
    const draft = draftWith([
      point('p'),
      point('q'),
      question('a', 'open'),
      question('b', 'keuze', { options, noteText: 'Waarom?' }),
      question('c', 'als-dan'),
      question('d', 'afspraken'),
    ]);
    const answers: readonly Stroke[] = [
      '1',
      '2 let op',
      'eerste',
      'tweede',
      '.',
      '2',
      'daarom',
      '.',
      'hij komt',
      'groet ik',
      'bellen',
      'ik',
      '1 december',
    ];
    const straight = await converse(draft, [...answers, '', '']);
    const there = await converse(draft, [...answers, ...times(5, ':terug'), ...times(20, '')]);
    expect(there.said).toContain('Je schreef:\neerste\ntweede');
    expect(there.said).toContain('Je schreef: Als hij komt, dan groet ik');
    expect(finished(there)).toEqual(finished(straight));
  });

  it('goes back to the last point of a page', async () => {
    const draft = draftWith([point('p'), point('q'), question('a', 'open')]);
    const { said } = await converse(draft, ['1', '2', ':terug', '', '', '']);
    expect(said.slice(said.indexOf(':terug\n'))).toMatch(/^:terug\n\nPunt 2 van 2\. Q\./);
  });

  it('goes from the overview to one answer and back', async () => {
    const draft = draftWith([point('p'), point('q'), question('a', 'open'), question('b', 'open')]);
    const { walked, said } = await converse(draft, [':overzicht', '1', 'later', '.', '2', 'toch', '.', '']);
    expect(finished({ walked })).toEqual({
      a: { kind: 'open', text: 'later' },
      b: { kind: 'open', text: 'toch' },
    });
    expect(said.match(/Kijk het nog even na\./g)).toHaveLength(3);
  });

  it('goes from the overview along all points that are open, and to one that is not alone', async () => {
    const draft = draftWith([point('p'), point('q'), question('a', 'open')]);
    const all = await converse(draft, [':overzicht', '2', '', '2', '']);
    expect(finished(all)).toEqual({ q: { kind: 'punt', value: 'aandacht' } });
    expect(all.said.match(/Kijk het nog even na\./g)).toHaveLength(2);
    const one = await converse(draft, ['1', ':overzicht', '1', '2', '']);
    expect(finished(one)).toEqual({ p: { kind: 'punt', value: 'aandacht' } });
    expect(one.said).not.toMatch(/Punt 2 van 2[^]*Kijk het nog even na[^]*Punt 2 van 2/);
  });

  it('goes back to the overview from the first question, where she came from there', async () => {
    const draft = draftWith([question('a', 'open'), question('b', 'open')]);
    const { said, walked } = await converse(draft, [':terug', ':overzicht', '1', ':terug', '']);
    expect(said).toContain('Dit is het begin.');
    expect(walked.type).toBe('finished');
  });

  it('stops with everything that was typed', async () => {
    const draft = draftWith([question('a', 'open'), question('b', 'open')]);
    const { walked } = await converse(draft, ['een', '.', 'half', ':stop']);
    expect(walked).toMatchObject({
      type: 'ended',
      ending: { type: 'stopped' },
      draft: { answers: { a: { text: 'een' } }, typing: { b: { text: 'half' } } },
    });
  });

  it('shows the card for worries about safety, and is back at the question', async () => {
    const { said, moves } = await askAt(draftWith([question('a', 'open', { text: 'Wat zag je?' })]), [
      ':veilig',
      'hoi',
      '.',
    ]);
    expect(said).toContain(
      'Zorgen over veiligheid.\nBel 112.\n\nTerug bij de vraag: Wat zag je?\nEnter is: overslaan.\nAntwoord: hoi',
    );
    expect(moves.filter(({ type: kind }) => kind === 'answered')).toHaveLength(1);
  });

  it('explains a question with its kenmerk, what can be typed here, and what always works', async () => {
    const draft = draftOf(realForm('begeleiding'), { moment: 'voor' });
    const { said } = await converse(draft, [':uitleg', ':stop'], { aids: AIDS });
    for (const part of [
      'Dit kun je zien of horen:',
      'Dit kun je hier typen:\nEen nummer, de eerste letter of het hele woord.',
      'Dit kun je altijd typen:\n:uitleg is: deze uitleg.\n:terug is:',
      ':verder is: de rest van dit blad overslaan.',
      'Terug bij de vraag: Maak ik eerst contact, voordat ik over taken begin?',
    ]) {
      expect(said).toContain(part);
    }
  });

  it('says at Esc that nothing is lost, with what she was typing', async () => {
    const { said } = await askAt(draftWith([question('a', 'als-dan')]), [
      type('hij ko'),
      [{ type: 'key', name: 'escape', ctrl: false, alt: false, shift: false }],
      type('mt'),
      '',
      '',
    ]);
    expect(said).toContain(
      'Als: hij ko\nEr gaat niets verloren. Terug kan met :terug, stoppen kan met :stop.\nAls: hij komt\n',
    );
  });

  it('says that a paste of several lines became one', async () => {
    const { said, draft } = await askAt(draftWith([question('a', 'als-dan')]), [paste('hij\nkomt'), '', '']);
    expect(said).toContain('Als: hij komt\nJe plakte meer regels. Die staan nu achter elkaar op één regel.');
    expect(draft.answers['a']).toMatchObject({ plans: [{ als: 'hij komt' }] });
  });

  it('says what could not be kept while she typed as soon as the line is done, and once', async () => {
    const draft = draftWith([question('a', 'open')]);
    const { said } = await askAt(draft, ['een', 'twee', ':stop'], {
      objection: (move: Move) =>
        move.type === 'typing' ? { type: 'unsaved', sentence: 'De schijf is vol.' } : undefined,
    });
    expect(said).toContain('Antwoord: een\nDe schijf is vol.\ntwee\n');
  });

  it('begins at the overview where a draft stands there', async () => {
    const { reply } = await askAt(reviewOf(draftWith([question('a', 'open')])), ['']);
    expect(reply).toEqual({ type: 'confirmed' });
    const nothing = await askAt(reviewOf(draftWith([])), [':terug', '']);
    expect(nothing.said).toContain('Dit is het begin.');
  });

  it('never loses its way, whatever she types', async () => {
    const options = [
      { id: 'ja', text: 'Ja' },
      { id: 'nee', text: 'Nee' },
    ];
    const form = formOf([
      [point('p'), point('q'), question('m', 'meerkeuze', { options, most: 1 })],
      [
        question('k', 'keuze', { options, standard: 'ja', noteText: 'Waarom?' }),
        question('o', 'open'),
        question('s', 'schaal'),
        question('l', 'lees'),
        question('x', 'als-dan'),
        question('f', 'afspraken'),
        question('d', 'datum'),
      ],
    ]);
    const draft = { ...draftWith([point('p')]), form };
    const stroke = fc.oneof(
      fc.constantFrom<Stroke>(
        '',
        '.',
        '1',
        '2',
        '3',
        'a',
        't',
        'vrijdag',
        'hele zin',
        ':terug',
        ':overzicht',
        ':leeg',
        ':verder',
        ':uitleg',
        ':wat',
      ),
      fc.constantFrom<Stroke>(paste('een\ntwee'), paste('1\n\n2', false), type('half')),
      fc.string({ maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(stroke, { maxLength: 40 }), async (strokes) => {
        // The first Enter is for what stands half typed in a line; from everywhere the overview is one word away.
        const { walked, said } = await converse(draft, [...strokes, '', ':overzicht', '']);
        expect(said).not.toContain('undefined');
        expect(walked.type).toBe('finished');
      }),
      { numRuns: 40 },
    );
  });
});

describe('words that ask for the card', () => {
  const OFFER = 'Zorgen over veiligheid? Met :veilig zie je wat je nu doet.';
  const draft = draftWith([question('v', 'open', { text: 'Wat zag je?' })]);

  it('bring it up once at a question, and nothing is handed over of it', async () => {
    const { said, moves } = await askAt(draft, ['Haar vader slaat haar.', 'Hij slaat haar vaak.', '.']);
    expect(said.split(OFFER)).toHaveLength(2);
    expect(answersIn(moves)).toEqual([
      { kind: 'open', text: 'Haar vader slaat haar.\nHij slaat haar vaak.' },
    ]);
  });

  it('are not ordinary words, and need a card', async () => {
    expect((await askAt(draft, ['Hij slaat een les over.', '.'])).said).not.toContain(OFFER);
    const bare = await askAt(draft, ['Hij slaat haar.', '.'], { aids: { signals: [] } });
    expect(bare.said).not.toContain(OFFER);
  });
});
