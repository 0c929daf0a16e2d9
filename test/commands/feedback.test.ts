import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/feedback.ts';
import { UserError } from '../../src/domain/trouble.ts';
import { formOf, question } from '../domain/forms.ts';
import { go, inLibrary, type Gone, type OnScreen, type Situation } from './drafts-world.ts';

// What judges a schuilnaam is loaded late, when a short test may be over.
await import('../../src/commands/talk/schuilnaam.ts');

const FORM = formOf([[question('goed', 'open'), question('plan', 'als-dan'), question('terug', 'datum')]], {
  id: 'feedback',
  moments: ['na'],
});

const feedback = (flags: Parameters<typeof run>[0], situation: Partial<Situation> = {}): Promise<Gone> =>
  go((ports) => run(flags, ports), {
    drafts: {},
    library: [inLibrary(FORM, 'fb')],
    settings: { rol: 'mentor' },
    ...situation,
  });

const answered: OnScreen = (_draft, act) => {
  act({
    type: 'answered',
    key: 'plan',
    answer: { kind: 'als-dan', plans: [{ als: 'het stil is', dan: 'wacht ik' }] },
  });
  act({ type: 'answered', key: 'terug', answer: { kind: 'datum', date: '2026-12-08' } });
  return { type: 'overview' };
};

describe('kansrijk feedback', () => {
  it('is about who brings it in: afterwards, in her rol, without a student', async () => {
    const { asked, choices } = await feedback({ datum: '2026-11-20', tijd: '08:15' });
    expect([asked[0]?.given, asked[0]?.startedAt, choices]).toEqual([
      { moment: 'na', rol: 'mentor' },
      '2026-11-20T08:15',
      [],
    ]);
    expect((await feedback({ rol: 'slb' })).asked[0]?.given.rol).toBe('slb');
    expect((await feedback({})).asked[0]?.startedAt).toBe('2026-11-24T10:30');
  });

  it('ends with the plan and the day to come back, and the path of its log', async () => {
    const gone = await feedback({}, { replies: [answered, { type: 'confirmed' }] });
    expect(gone.saved[0]?.head).toMatchObject({ soort: 'feedback', moment: 'na', rol: 'mentor' });
    expect(gone.saved[0]?.head).not.toHaveProperty('student');
    expect(gone.told.slice(0, 3)).toEqual([
      'Als het stil is, dan wacht ik',
      '',
      'Klaar. Jullie zien elkaar terug op dinsdag 8 december.',
    ]);
    expect([gone.printed, gone.discarded]).toEqual([['logs/bewaard.md'], 1]);
  });

  it('promises no day that nobody named', async () => {
    const gone = await feedback({}, { replies: [{ type: 'overview' }, { type: 'confirmed' }] });
    expect(gone.told[0]).toBe('Klaar. Je aantekening is bewaard.');
  });

  it('keeps what there is when she stops, and leads back to the menu from its first screen', async () => {
    const stopped = await feedback(
      {},
      { replies: [(draft, act, aids) => (answered(draft, act, aids), { type: 'stopped' })] },
    );
    expect([stopped.outcome, stopped.kept.length > 0, stopped.told[0]]).toEqual([
      'done',
      true,
      'Bewaard tot hier.',
    ]);
    const back = await feedback({}, { replies: [{ type: 'back' }] });
    expect([back.outcome, back.kept, back.told]).toEqual(['back-to-menu', [], []]);
  });

  it('asks nobody without a terminal, and refuses data without answers', async () => {
    const gone = await feedback({}, { interactive: false });
    expect([gone.outcome, gone.asked]).toEqual(['answer-needed', []]);
    await expect(feedback({ json: true })).rejects.toThrow(UserError);
  });

  it('prints a file to fill in, with every question', async () => {
    const { printed, asked } = await feedback({ sjabloon: true, rol: 'slb' });
    for (const part of ['goed', 'plan', 'terug', 'rol: slb']) expect(printed.join('\n')).toContain(part);
    expect(asked).toEqual([]);
  });
});
