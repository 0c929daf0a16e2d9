import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/reflect.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Form } from '../../src/domain/form/form.ts';
import type { Log } from '../../src/domain/log/log.ts';
import type { Draft } from '../../src/domain/session.ts';
import { UserError } from '../../src/domain/trouble.ts';
import { formOf, point, question } from '../domain/forms.ts';
import { entry, logOf, told } from '../domain/logs.ts';
import { fail } from '../support/fail.ts';
import { go, inLibrary, type Gone, type OnScreen, type Situation } from './drafts-world.ts';

// What judges a schuilnaam is loaded late, when a short test may be over.
await import('../../src/commands/talk/schuilnaam.ts');

const REFLECTIE = formOf(
  [
    [
      question('plan-terug', 'keuze', {
        repeatFor: 'plannen',
        options: ['gelukt', 'een-beetje'].map((id) => ({ id, text: id })),
      }),
    ],
    [question('goed', 'open'), question('plan', 'als-dan')],
  ],
  { id: 'reflectie', moments: ['na'], intake: ['minuten'] },
);
/** A list about working together, which looks back on its own preparations. */
const SAMEN = formOf(
  [
    [
      question('gelegenheid', 'keuze', { options: [{ id: 'start', text: 'De start' }] }),
      point('informeren'),
      question('afspreken', 'open', { short: 'Afspreken' }),
    ],
  ],
  { id: 'samenwerking', intake: ['samenwerking'] },
);
const MINUTEN = question('minuten', 'keuze', {
  options: ['1', '5', '10'].map((id) => ({ id, text: id })),
  standard: '5',
});

const plans = (...all: readonly (readonly [als: string, dan: string])[]): Answer => ({
  kind: 'als-dan',
  plans: all.map(([als, dan]) => ({ als, dan })),
});

const EIK = '2026-11-23-begeleiding-eik';
const SPAR = '2026-11-20-begeleiding-spar';
const DEN = '2026-11-18-begeleiding-den';
const eik = logOf(EIK, [
  entry('plan', plans(['ze stil wordt', 'wacht ik'], ['ze te laat is', 'lach ik'])),
  entry('contact', { kind: 'punt', value: 'aandacht' }, { short: 'Eerst contact' }),
]);
const spar = logOf(SPAR, [
  entry('contact', { kind: 'punt', value: 'aandacht' }, { short: 'Eerst contact' }),
  entry('keuze', { kind: 'punt', value: 'in orde' }, { short: 'Zelf kiezen' }),
]);
const den = logOf(DEN, [entry('plan', plans(['ze lacht', 'lach ik mee']))]);

const lookedBack = (
  bij: string,
  minuten: 1 | 5 | 10,
  entries: Parameters<typeof logOf>[1] = [],
  student = 'eik',
): Log =>
  logOf(`2026-11-23-reflectie-${student}`, entries, { soort: 'reflectie', moment: 'na', bij, minuten });

const reflect = (flags: Parameters<typeof run>[0], situation: Partial<Situation> = {}): Promise<Gone> =>
  go((ports) => run(flags, ports), {
    drafts: {},
    library: [inLibrary(REFLECTIE, 'ref'), inLibrary(SAMEN, 'samen')],
    intake: [MINUTEN],
    settings: { rol: 'mentor' },
    logs: [eik, spar, den],
    ...situation,
  });

const firstOf = ({ asked }: Gone): Draft => asked[0] ?? fail('nothing was asked');

const back = { type: 'back' } as const;

describe('which conversation is looked back on', () => {
  it('is the newest that nobody looked back on, by Enter alone', async () => {
    const gone = await reflect({}, { logs: [lookedBack(EIK, 5), eik, spar, den] });
    expect(gone.choices[0]?.options.map(({ value, aside }) => [value, aside])).toEqual([
      [EIK, 'al kort bekeken: verdiepen'],
      [SPAR, 'Eerst contact'],
      [DEN, ''],
      ['geen', 'niet voorbereid met kansrijk'],
    ]);
    expect(firstOf(gone)).toMatchObject({
      belongsTo: SPAR,
      given: { student: 'spar', moment: 'na', rol: 'mentor' },
    });
  });

  it('is none that was looked back on at length', async () => {
    const gone = await reflect({}, { logs: [lookedBack(EIK, 10), eik, spar] });
    expect(gone.choices[0]?.options.map(({ value }) => value)).toEqual([SPAR, 'geen']);
  });

  it('is one of the student who was named', async () => {
    const gone = await reflect({ student: 'den' });
    expect(gone.choices[0]?.options.map(({ value }) => value)).toEqual([DEN, 'geen']);
    expect(firstOf(gone).belongsTo).toBe(DEN);
    const short = await reflect({ student: 'den' }, { logs: [lookedBack(EIK, 5), eik, den] });
    expect(short.choices[0]?.options.map(({ value }) => value)).toEqual([DEN, 'geen']);
  });

  it('is asked nowhere when there is none, or where --bij says it', async () => {
    for (const [flags, logs, belongsTo] of [
      [{}, [], undefined],
      [{ bij: 'geen' }, [eik], undefined],
      [{ bij: DEN }, [eik, spar, den], DEN],
    ] as const) {
      const gone = await reflect(flags, { logs });
      expect([gone.choices, firstOf(gone).belongsTo]).toEqual([[], belongsTo]);
    }
  });

  it('is not one about another student than was named', async () => {
    await expect(reflect({ bij: DEN, student: 'eik' })).rejects.toThrow(UserError);
  });

  it('is not prepared here when she says so: nothing of it comes along', async () => {
    const draft = firstOf(await reflect({}, { choices: [{ value: 'geen' }] }));
    expect([draft.belongsTo, draft.given.student, draft.plans]).toEqual([undefined, undefined, []]);
  });
});

const CONFIRM = [{ type: 'overview' }, { type: 'confirmed' }] as const;

describe('a look back', () => {
  it('brings each plan back, and belongs to its conversation', async () => {
    const gone = await reflect({ bij: EIK, minuten: 5 }, { replies: [{ type: 'next' }, ...CONFIRM] });
    expect(gone.asked.map((draft) => (draft.status === 'asking' ? draft.screen : draft.status))).toEqual([
      'plan-terug/plan-1',
      'plan-terug/plan-2',
      'reviewing',
    ]);
    expect(gone.saved[0]?.pages[0]?.entries.map(({ text }) => text)).toEqual([
      'Vraag plan-terug? · Als ze stil wordt, dan wacht ik',
      'Vraag plan-terug? · Als ze te laat is, dan lach ik',
    ]);
    expect(gone.saved[0]?.head).toMatchObject({ soort: 'reflectie', moment: 'na', student: 'eik', bij: EIK });
  });

  it('that was short is deepened with what stood there, each answer at its own plan', async () => {
    const short = lookedBack(EIK, 1, [
      entry('plan-terug-1', { kind: 'keuze', option: 'gelukt' }),
      entry('plan-terug-2', { kind: 'keuze', option: 'een-beetje', note: 'bijna' }),
      told('goed', 'Ze bleef zitten.'),
      entry('plan'),
    ]);
    const gone = await reflect({}, { logs: [short, eik], choices: [{ value: EIK }], replies: CONFIRM });
    expect(firstOf(gone).answers).toEqual({
      'plan-terug/plan-1': { kind: 'keuze', option: 'gelukt' },
      'plan-terug/plan-2': { kind: 'keuze', option: 'een-beetje', note: 'bijna' },
      goed: { kind: 'open', text: 'Ze bleef zitten.' },
    });
    const entries = gone.saved[0]?.pages.flatMap((page) => page.entries) ?? [];
    expect(entries.map(({ id, answer }) => [id, answer?.kind])).toEqual([
      ['plan-terug-1', 'keuze'],
      ['plan-terug-2', 'keuze'],
      ['goed', 'open'],
      ['plan', undefined],
    ]);
  });

  it.each([
    [1, '5'],
    [5, '10'],
  ] as const)('of %s minutes is deepened with %s by Enter alone', async (had, proposed) => {
    const gone = await reflect({}, { logs: [lookedBack(EIK, had), eik], choices: [{ value: EIK }] });
    expect(firstOf(gone).intake.map(({ standard }) => standard)).toEqual([proposed]);
  });

  it('goes on with its concept where one is open, and takes up nothing else', async () => {
    const open = firstOf(await reflect({ bij: EIK }));
    const gone = await reflect({ bij: EIK }, { drafts: { open } });
    expect([gone.asked, gone.choices.length]).toEqual([[open], 1]);
    const anew = await reflect({ bij: DEN }, { drafts: { open } });
    expect([firstOf(anew).belongsTo, anew.choices]).toEqual([DEN, []]);
  });
});

const SAMEN_LOG = logOf(
  '2026-11-22-samenwerking-eik',
  [
    entry('gelegenheid', { kind: 'keuze', option: 'start' }),
    entry('informeren', { kind: 'punt', value: 'aandacht' }, { short: 'Informeren' }),
    told('afspreken', 'wie de stage belt'),
  ],
  { samenwerking: 'binnen-school' },
);

describe('a conversation about working together', () => {
  it('is looked back on with its own list, under what she wanted, with what was chosen then', async () => {
    const gone = await reflect({ bij: SAMEN_LOG.head.id }, { logs: [SAMEN_LOG] });
    expect(gone.told.slice(0, 2)).toEqual(['Dit nam je je voor', 'Afspreken: wie de stage belt']);
    const draft = firstOf(gone);
    expect([draft.form.id, draft.given.samenwerking]).toEqual(['samenwerking', 'binnen-school']);
    expect(draft.answers).toEqual({ gelegenheid: { kind: 'keuze', option: 'start' } });
  });

  it('is looked back on as any other where its list is gone, or asks nothing afterwards', async () => {
    const before: Form = { ...SAMEN, moments: ['voor'] };
    for (const library of [
      [inLibrary(REFLECTIE, 'ref')],
      [inLibrary(REFLECTIE, 'ref'), inLibrary(before, 'voor')],
    ]) {
      const gone = await reflect({ bij: SAMEN_LOG.head.id }, { logs: [SAMEN_LOG], library });
      expect(firstOf(gone).form.id).toBe('reflectie');
    }
  });
});

/** Writes what went well, and goes back. */
const writeAndBack: OnScreen = (_draft, act) => {
  act({ type: 'answered', key: 'goed', answer: { kind: 'open', text: 'Ze bleef zitten.' } });
  act({ type: 'answered', key: 'plan-terug/plan-1', answer: { kind: 'keuze', option: 'gelukt' } });
  return back;
};

describe('back from the first screen', () => {
  const flags = { minuten: 5 } as const;

  it('asks the conversation again, at the one that she chose, and stays what it was there', async () => {
    const gone = await reflect(flags, {
      choices: [{ value: DEN }, 'enter'],
      replies: [writeAndBack],
    });
    expect(gone.choices.map(({ standard }) => standard)).toEqual([EIK, DEN]);
    expect(gone.asked[1]).toMatchObject({ belongsTo: DEN, answers: { goed: { text: 'Ze bleef zitten.' } } });
    expect(gone.asked[1]?.answers['plan-terug/plan-1']).toEqual({ kind: 'keuze', option: 'gelukt' });
  });

  it('brings nothing back of the short look that she took away there', async () => {
    const short = lookedBack(EIK, 1, [told('goed', 'Ze bleef zitten.')]);
    const gone = await reflect(flags, {
      logs: [short, eik],
      choices: [{ value: EIK }, 'enter'],
      replies: [
        (_draft, act) => {
          act({ type: 'cleared', key: 'goed' });
          return back;
        },
      ],
    });
    expect(gone.asked.map(({ answers }) => Object.keys(answers))).toEqual([['goed'], []]);
  });

  it('takes along what she wrote to another, but nothing of the plans of the first', async () => {
    const gone = await reflect(flags, {
      choices: [{ value: DEN }, { value: EIK }],
      replies: [writeAndBack],
    });
    expect(gone.asked[1]).toMatchObject({ belongsTo: EIK, given: { student: 'eik' } });
    expect(gone.asked[1]?.answers['goed']).toEqual({ kind: 'open', text: 'Ze bleef zitten.' });
    expect(gone.asked[1]?.answers['plan-terug/plan-1']).toBeUndefined();
  });

  it('leaves it to the menu where nothing was chosen', async () => {
    const gone = await reflect({ ...flags, bij: DEN }, { replies: [back] });
    expect([gone.outcome, gone.choices, gone.told]).toEqual(['back-to-menu', [], []]);
  });
});

describe('a look back from a file', () => {
  const fromFile = (flags: Parameters<typeof run>[0], text: string, logs: readonly Log[]): Promise<Gone> =>
    go(
      (ports) =>
        run(
          { antwoorden: '-', ...flags },
          { ...ports, terminal: { ...ports.terminal, readInput: async () => text } },
        ),
      { drafts: {}, library: [inLibrary(REFLECTIE, 'ref')], logs, interactive: false },
    );
  const TEXT = 'gesprek: {student: eik}\nantwoorden: {goed: Ze bleef zitten.}\n';

  it('belongs to the newest of its student that waits, and to none where it was looked back on', async () => {
    const older = logOf('2026-11-10-begeleiding-eik');
    const waits = await fromFile({}, TEXT, [spar, eik, older]);
    expect([waits.saved[0]?.head.bij, waits.printed]).toEqual([EIK, ['logs/bewaard.md']]);
    const short = await fromFile({}, TEXT, [lookedBack(EIK, 5), eik, older]);
    expect(short.saved[0]?.head.bij).toBe(older.head.id);
    expect((await fromFile({}, TEXT, [spar])).saved[0]?.head.bij).toBeUndefined();
    expect((await fromFile({ bij: 'geen' }, TEXT, [eik])).saved[0]?.head.bij).toBeUndefined();
  });
});

it('asks nobody without a terminal', async () => {
  const gone = await reflect({}, { interactive: false });
  expect([gone.outcome, gone.asked, gone.choices]).toEqual(['answer-needed', [], []]);
});
