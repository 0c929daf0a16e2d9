import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/checklist.ts';
import { UserError } from '../../src/domain/trouble.ts';
import { formOf, point, question } from '../domain/forms.ts';
import { entry, logOf } from '../domain/logs.ts';
import { go, inLibrary, type Gone, type OnScreen, type Situation } from './drafts-world.ts';

// What judges a schuilnaam is loaded late, when a short test may be over.
await import('../../src/commands/talk/schuilnaam.ts');

const BEGELEIDING = formOf([[point('contact'), point('beeld')], [question('plan', 'als-dan')]], {
  id: 'begeleiding',
  title: 'Checklist begeleiding',
});
const EIGEN = formOf([[point('contact'), point('rust')]], {
  id: 'eigen',
  title: 'Eigen lijst',
  moments: ['voor'],
});
const SAMEN = formOf([[point('informeren')]], { id: 'samenwerking', intake: ['samenwerking'] });
const REFLECTIE = formOf([[question('goed', 'open')]], { id: 'reflectie', moments: ['na'] });

const SPAR = '2026-11-20-begeleiding-spar';
const LOGS = [
  logOf(SPAR, [entry('plan', { kind: 'als-dan', plans: [{ als: 'ze lacht', dan: 'lach ik' }] })], {
    doel: 'loopbaan',
  }),
  logOf('2026-11-19-samenwerking-den', [], { samenwerking: 'binnen-school' }),
];

const checklist = (flags: Parameters<typeof run>[0], situation: Partial<Situation> = {}): Promise<Gone> =>
  go((ports) => run(flags, ports), {
    drafts: {},
    library: [
      inLibrary(BEGELEIDING, 'beg'),
      inLibrary(EIGEN, 'eig', '1.0.0+eigen'),
      inLibrary(REFLECTIE, 'ref'),
      inLibrary(SAMEN, 'sam'),
    ],
    settings: { rol: 'mentor' },
    logs: LOGS,
    ...situation,
  });

const formsOf = ({ asked }: Gone): readonly string[] => asked.map(({ form }) => form.id);

/** Marks a point that both lists have, and goes back. */
const markAndBack: OnScreen = (_draft, act) => {
  act({ type: 'answered', key: 'contact', answer: { kind: 'punt', value: 'aandacht' } });
  return { type: 'back' };
};

describe('which list', () => {
  it('is chosen among those for before a conversation; Enter takes the first', async () => {
    const gone = await checklist({});
    expect(gone.choices[0]?.options.map(({ value }) => value)).toEqual([
      'begeleiding',
      'eigen',
      'samenwerking',
    ]);
    expect(gone.asked[0]).toMatchObject({
      form: { id: 'begeleiding' },
      given: { moment: 'voor', rol: 'mentor' },
    });
  });

  it('is asked again when she goes back, at the one she had, with what she filled in', async () => {
    const gone = await checklist({}, { choices: [{ value: 'eigen' }, 'enter'], replies: [markAndBack] });
    expect(gone.choices.map(({ standard }) => standard)).toEqual(['begeleiding', 'eigen']);
    expect(formsOf(gone)).toEqual(['eigen', 'eigen']);
    expect(Object.keys(gone.asked[1]?.answers ?? {})).toEqual(['contact']);
  });

  it('can be another then: what she began stays a concept of its own, and the log is of the other', async () => {
    const gone = await checklist(
      {},
      {
        choices: ['enter', { value: 'eigen' }],
        replies: [markAndBack, { type: 'overview' }, { type: 'confirmed' }],
      },
    );
    expect(formsOf(gone)).toEqual(['begeleiding', 'eigen', 'eigen']);
    expect(gone.saved[0]?.head).toMatchObject({ vorm: 'eigen', vormVersie: '1.0.0+eigen' });
    expect(gone.saved[0]?.pages[0]?.entries.map(({ id, answer }) => [id, answer])).toEqual([
      ['contact', undefined],
      ['rust', undefined],
    ]);
    expect(gone.told.flat().join(' ')).toContain('Bewaard tot hier.');
  });

  it('is asked nowhere when it was named: back leads out of it', async () => {
    const gone = await checklist({ id: 'eigen' }, { replies: [{ type: 'back' }] });
    expect([gone.choices, formsOf(gone), gone.outcome]).toEqual([[], ['eigen'], 'back-to-menu']);
  });

  it('is listed where nobody can choose, also as data', async () => {
    const { printed } = await checklist({}, { interactive: false });
    expect(printed).toEqual([
      'begeleiding  Checklist begeleiding (versie 1.0.0)',
      'eigen  Eigen lijst (versie 1.0.0+eigen)',
      'samenwerking  Proef (versie 1.0.0)',
    ]);
    expect(JSON.parse((await checklist({ json: true })).printed.join(''))).toMatchObject({
      checklists: [{ id: 'begeleiding', eigen: false }, { id: 'eigen', eigen: true }, { id: 'samenwerking' }],
    });
  });

  it('is guessed at when its name is nearly right, and refused at a moment it is not for', async () => {
    await expect(checklist({ id: 'begeleidng' })).rejects.toMatchObject({ advice: 'Bedoel je begeleiding?' });
    await expect(checklist({ id: 'eigen', moment: 'na' })).rejects.toThrow(UserError);
  });

  it('asks nobody without a terminal', async () => {
    const gone = await checklist({ id: 'eigen' }, { interactive: false });
    expect([gone.outcome, gone.asked, gone.printed]).toEqual(['answer-needed', [], []]);
  });
});

describe('the conversation it belongs to', () => {
  it('is the one that --bij names: its student, doel and plans are known', async () => {
    const gone = await checklist({ id: 'begeleiding', bij: SPAR });
    expect(gone.asked[0]).toMatchObject({
      belongsTo: SPAR,
      given: { student: 'spar', doel: 'loopbaan' },
      plans: [{ als: 'ze lacht', dan: 'lach ik' }],
    });
    const said = await checklist({ id: 'begeleiding', bij: SPAR, doel: 'algemeen' });
    expect(said.asked[0]?.given.doel).toBe('algemeen');
  });

  it('is none by itself, not even for the same student', async () => {
    for (const bij of [{}, { bij: 'geen' }]) {
      const gone = await checklist({ id: 'begeleiding', student: 'spar', ...bij });
      expect([gone.asked[0]?.belongsTo, gone.asked[0]?.plans]).toEqual([undefined, []]);
    }
  });

  it('is not one of another student, and one that there is', async () => {
    await expect(checklist({ id: 'begeleiding', bij: SPAR, student: 'eik' })).rejects.toThrow(UserError);
    await expect(checklist({ id: 'begeleiding', bij: 'niets' })).rejects.toThrow(UserError);
  });

  it('is asked afterwards where it is about working together: only of its own preparations', async () => {
    const gone = await checklist({ id: 'samenwerking', moment: 'na' });
    expect(gone.choices[0]?.options.map(({ value }) => value)).toEqual([
      '2026-11-19-samenwerking-den',
      'geen',
    ]);
    expect(gone.asked[0]).toMatchObject({
      form: { id: 'samenwerking' },
      belongsTo: '2026-11-19-samenwerking-den',
      given: { moment: 'na', student: 'den', samenwerking: 'binnen-school' },
    });
  });
});
