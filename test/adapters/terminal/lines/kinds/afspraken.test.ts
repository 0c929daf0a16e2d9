import { describe, expect, it } from 'vitest';
import type { Afspraak } from '../../../../../src/domain/answer.ts';
import { question } from '../../../../domain/forms.ts';
import { answersIn, askAt, CLOSED, ctrl, draftWith, type, type Asking, type Stroke } from '../support.ts';

const draft = draftWith([question('v', 'afspraken', { text: 'Wat spraken jullie af?' })]);
const made = draftWith([question('v', 'afspraken')], {
  answers: {
    v: {
      kind: 'afspraken',
      items: [
        { wat: 'bellen', wie: 'ik', wanneer: '2026-12-01' },
        { wat: 'mailen', wie: '' },
      ],
    },
  },
});
const ask = (...strokes: readonly Stroke[]): Promise<Asking> => askAt(draft, strokes);
const list = (...items: readonly Afspraak[]): unknown => ({ kind: 'afspraken', items });

describe('afspraken', () => {
  it('are asked in three lines each, until an empty line', async () => {
    const { moves, said, reply } = await ask(
      'bellen met de stage',
      'mentor',
      '1 december',
      'mailen',
      '',
      '',
      '',
    );
    expect(answersIn(moves).at(-1)).toEqual(
      list({ wat: 'bellen met de stage', wie: 'mentor', wanneer: '2026-12-01' }, { wat: 'mailen', wie: '' }),
    );
    expect(said).toContain('Enter is: geen afspraak.\nWat: bellen met de stage\n');
    expect(said).toContain('Enter is: nog niemand.\nWie: mentor\n');
    expect(said).toContain('Enter is: nog geen dag.\nWanneer: 1 december\n');
    expect(said).toContain('Op de lijst: bellen met de stage, mentor, dinsdag 1 december.');
    expect(said).toContain('Enter is: klaar, naar de volgende vraag.');
    expect(reply).toEqual({ type: 'next' });
  });

  it('may be none', async () => {
    const { moves, reply } = await ask('');
    expect(moves).toEqual([]);
    expect(reply).toEqual({ type: 'next' });
  });

  it('ask once more for a day that cannot be read, and keep it in words', async () => {
    const { draft: after, said } = await ask('bellen', 'ik', 'ooit eens', '', '');
    expect(said).toContain('Dat is nog geen vaste dag.');
    expect(said).toContain('Nu staat er: ooit eens.\nEnter is: zo laten staan, in woorden.');
    expect(after.answers['v']).toEqual(list({ wat: 'bellen (ooit eens)', wie: 'ik' }));
    expect((await ask('bellen', 'ik', 'ooit eens', 'vrijdag', '')).draft.answers['v']).toEqual(
      list({ wat: 'bellen', wie: 'ik', wanneer: '2026-11-27' }),
    );
  });

  it('that are there are listed; a number changes one, :leeg takes it away', async () => {
    const changed = await askAt(made, ['2', '', 'de mentor', '', '']);
    expect(changed.said).toContain('Dit staat op de lijst:\n1. bellen, ik, dinsdag 1 december\n2. mailen');
    expect(changed.said).toContain('Je verandert: mailen.');
    expect(answersIn(changed.moves).at(-1)).toEqual(
      list({ wat: 'bellen', wie: 'ik', wanneer: '2026-12-01' }, { wat: 'mailen', wie: 'de mentor' }),
    );
    const removed = await askAt(made, ['1', ':leeg', '']);
    expect(removed.said).toContain('Die afspraak is weggehaald.');
    expect(removed.draft.answers['v']).toEqual(list({ wat: 'mailen', wie: '' }));
    expect((await askAt(made, ['3', ''])).said).toContain('Typ een nummer van 1 tot en met 2.');
  });

  it('stay ticked off when they are changed', async () => {
    const ticked = draftWith([question('v', 'afspraken')], {
      answers: { v: { kind: 'afspraken', items: [{ wat: 'bellen', wie: 'ik', done: true }] } },
    });
    const { draft: after } = await askAt(ticked, ['1', 'mailen', '', '', '']);
    expect(after.answers['v']).toEqual(list({ wat: 'mailen', wie: 'ik', done: true }));
  });

  it('stay as they were with Enter', async () => {
    expect((await askAt(made, [''])).moves).toEqual([]);
  });

  it('go back a field', async () => {
    const { draft: after } = await ask('bellen', ':terug', 'mailen', 'ik', '', '');
    expect(after.answers['v']).toEqual(list({ wat: 'mailen', wie: 'ik' }));
  });

  it('are kept half typed, and taken up again where she was', async () => {
    const closed = await ask('bellen', type('men'), CLOSED);
    expect(closed.draft.typing['v']).toEqual(list({ wat: 'bellen', wie: 'men' }));
    const resumed = await askAt(closed.draft, ['', '', '', '']);
    expect(resumed.said).toContain('Je was hiermee bezig: bellen, men.');
    expect(resumed.draft.answers['v']).toEqual(list({ wat: 'bellen', wie: 'men' }));
    expect(resumed.reply).toEqual({ type: 'next' });
  });

  it('go along when she leaves in the middle', async () => {
    const left = await ask('bellen', type('men'), ctrl('o'));
    expect(left.reply).toEqual({ type: 'overview' });
    expect(left.draft.answers['v']).toEqual(list({ wat: 'bellen', wie: 'men' }));
  });
});
