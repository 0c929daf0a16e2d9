import { describe, expect, it } from 'vitest';
import { question } from '../../../../domain/forms.ts';
import type { Kenmerk } from '../../../../../src/domain/kader.ts';
import {
  answersIn,
  askAt,
  CLOSED,
  ctrl,
  ENTER,
  paste,
  draftWith,
  type,
  type AskingOptions,
  type Asking,
  type Stroke,
} from '../support.ts';

const kenmerk: Kenmerk = {
  id: 'relatie',
  groep: 'algemeen',
  naam: 'Relatie',
  kort: '',
  synoniemen: [],
  zin: 'Je maakt eerst contact.',
  waarom: '',
  tekens: [],
  lieverNiet: '',
  inDeWeg: '',
  zeg: '',
  uitDePraktijk: [],
  plan: [
    'Als hij binnenkomt, dan vraag ik eerst hoe het is.',
    'Als ik haast heb, dan ga ik toch even zitten.',
  ],
  bron: '',
  varianten: [],
};
const aids: AskingOptions = { aids: { kenmerk: (id) => (id === 'relatie' ? kenmerk : undefined) } };

const draft = draftWith([question('v', 'als-dan', { text: 'Wat doe je?', kenmerk: 'relatie' })]);
const made = draftWith([question('v', 'als-dan', { kenmerk: 'relatie' })], {
  answers: { v: { kind: 'als-dan', plans: [{ als: 'hij komt', dan: 'groet ik' }] } },
});
const ask = (...strokes: readonly Stroke[]): Promise<Asking> => askAt(draft, strokes, aids);
const plan = (als: string, dan: string): unknown => ({ kind: 'als-dan', plans: [{ als, dan }] });

describe('an als-dan-plan', () => {
  it('is made in two lines, and said back', async () => {
    const { moves, said, reply } = await ask('Als hij te laat komt,', 'dan wacht ik even');
    expect(answersIn(moves)).toEqual([
      plan('hij te laat komt', ''),
      plan('hij te laat komt', 'wacht ik even'),
    ]);
    expect(said).toContain('Enter is: overslaan.\nAls: Als hij te laat komt,');
    expect(said).toContain('Enter is: leeg laten.\nDan: dan wacht ik even');
    expect(said).toContain('Je plan: Als hij te laat komt, dan wacht ik even\n');
    expect(reply).toEqual({ type: 'next' });
  });

  it('is skipped with one Enter', async () => {
    const { moves, reply } = await ask('');
    expect(moves).toEqual([]);
    expect(reply).toEqual({ type: 'next' });
  });

  it('may be half', async () => {
    const { draft: after } = await ask('hij komt', '');
    expect(after.answers['v']).toEqual(plan('hij komt', ''));
    expect((await ask('dan groet ik', '', '')).draft.answers['v']).toEqual(plan('', 'groet ik'));
  });

  it('begins with a ready sentence by its number, which can be changed', async () => {
    const whole = await ask('2', '', '');
    expect(whole.said).toContain('1. Als hij binnenkomt, dan vraag ik eerst hoe het is.');
    expect(whole.draft.answers['v']).toEqual(plan('ik haast heb', 'ga ik toch even zitten.'));
    const changed = await ask('2', '', 'adem ik uit');
    expect(changed.draft.answers['v']).toEqual(plan('ik haast heb', 'adem ik uit'));
    expect((await ask('7', '')).said).toContain('Typ een nummer van 1 tot en met 2.');
  });

  it('takes a number as text in the second line, behind other words, when pasted, and over her own words', async () => {
    expect((await ask('hij komt', '2')).draft.answers['v']).toEqual(plan('hij komt', '2'));
    expect((await ask('2 minuten stilte', '')).draft.answers['v']).toEqual(plan('2 minuten stilte', ''));
    expect((await ask([...paste('2'), ...ENTER], '')).draft.answers['v']).toEqual(plan('2', ''));
    const own = await askAt(made, ['2', ''], aids);
    expect(own.draft.answers['v']).toEqual(plan('2', 'groet ik'));
  });

  it('may be typed as one sentence', async () => {
    const { draft: after, reply } = await ask('Als hij komt, dan groet ik');
    expect(after.answers['v']).toEqual(plan('hij komt', 'groet ik'));
    expect(reply).toEqual({ type: 'next' });
    expect((await ask('als hij dan boos wordt', '')).draft.answers['v']).toEqual(
      plan('hij dan boos wordt', ''),
    );
  });

  it('that was made is said, and stays with Enter', async () => {
    const { moves, said, reply } = await askAt(made, ['', ''], aids);
    expect(said).toContain('Je schreef: Als hij komt, dan groet ik');
    expect(moves).toEqual([]);
    expect(reply).toEqual({ type: 'next' });
  });

  it('goes back from the second line to the first', async () => {
    const { draft: after } = await ask('hij komt', ':terug', 'zij komt', 'groet ik');
    expect(after.answers['v']).toEqual(plan('zij komt', 'groet ik'));
  });

  it('goes with :leeg, whole or its second half', async () => {
    expect((await askAt(made, [':leeg', ''], aids)).draft.answers).toEqual({});
    expect((await askAt(made, ['', ':leeg', ''], aids)).draft.answers['v']).toEqual(plan('hij komt', ''));
  });

  it('is kept half typed when the window closes, and becomes an answer when she goes on', async () => {
    const closed = await ask('hij komt', type('groet'), CLOSED);
    expect(closed.draft.typing['v']).toEqual(plan('hij komt', 'groet'));
    const resumed = await askAt(closed.draft, ['', ''], aids);
    expect(resumed.draft.answers['v']).toEqual(plan('hij komt', 'groet'));
    expect(resumed.draft.typing).toEqual({});
    const left = await ask('hij komt', type('groet'), ctrl('o'));
    expect(left.draft.answers['v']).toEqual(plan('hij komt', 'groet'));
  });
});
