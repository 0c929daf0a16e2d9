import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/start.ts';
import type { Log } from '../../src/domain/log/log.ts';
import type { LogChange } from '../../src/domain/log/log-change.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { Ports } from '../../src/ports.ts';
import type { Settings } from '../../src/ports/stores.ts';
import { formOf, point, question } from '../domain/forms.ts';
import { entry, logOf } from '../domain/logs.ts';
import { draftOn, go, inLibrary, type Gone, type Situation } from './drafts-world.ts';

// What judges a schuilnaam is loaded late, when a short test may be over.
await import('../../src/commands/talk/schuilnaam.ts');

describe('the start menu', () => {
  it('lets something rest beside what another window lets rest meanwhile', async () => {
    const kept: Settings[] = [];
    const before = 'gesprek 2026-11-20-begeleiding-eik tot 2026-12-04';
    await go(
      (ports) =>
        run(
          {},
          {
            ...ports,
            settings: {
              read: async () => ({ rol: 'mentor' }),
              change: async (change) => {
                kept.push(typeof change === 'function' ? change({ laatRusten: [before] }) : change);
              },
            },
          },
        ),
      {
        drafts: { '2026-11-24-proef-eik': draftOn(formOf([[point('relatie')]]), 'a') },
        // The letter that lets it rest stands beside the options.
        choices: [{ atOnce: 'rusten' }, { value: 'stoppen' }],
      },
    );
    expect(kept).toEqual([{ laatRusten: [before, 'concept 2026-11-24-proef-eik tot 2026-12-08'] }]);
  });
});

/** A conversation of which something was agreed for a day. */
const agreed = (id: string, wanneer: string, more: Partial<Log['head']> = {}): Log =>
  logOf(
    id,
    [
      entry('afspraken', {
        kind: 'afspraken',
        items: [
          { wat: 'eerder gedaan', wie: 'mentor', wanneer, done: true },
          { wat: `bellen over ${id}`, wie: 'mentor', wanneer },
        ],
      }),
    ],
    { moment: 'na', soort: 'reflectie', ...more },
  );

const REFLECTIE = formOf([[question('goed', 'open')]], { id: 'reflectie', moments: ['na'], intake: [] });
const BEGELEIDING = formOf([[point('relatie')]], { id: 'begeleiding' });
const EIK = agreed('2026-11-20-reflectie-eik', '2026-11-24');
const SPAR = agreed('2026-11-19-reflectie-spar', '2026-11-23');
const STOP = { value: 'stoppen' } as const;

const menu = (
  situation: Partial<Situation>,
  change: (ports: Ports) => Partial<Ports> = () => ({}),
): Promise<Gone> =>
  go((ports) => run({}, { ...ports, ...change(ports) }), {
    drafts: {},
    library: [inLibrary(BEGELEIDING, 'beg'), inLibrary(REFLECTIE, 'ref')],
    settings: { rol: 'mentor' },
    ...situation,
  });

/** What the menu brought up, each time that it stood there; elsewhere the title of what was asked. */
const broughtUp = ({ choices }: Gone): readonly (string | undefined)[] =>
  choices.map(({ title, options }) =>
    title === 'Wat wil je doen?' ? options.find(({ value }) => value === 'wachtend')?.text : title,
  );

const EIK_LINE = 'Afspraak met eik voor vandaag: bekijken?';
const SPAR_LINE = 'Afspraak met spar van gisteren: bekijken?';

describe('what waits in the menu', () => {
  it('is brought up once: after it comes what waited behind it, and then nothing', async () => {
    const look = [{ value: 'wachtend' }, { value: 'open' }] as const;
    const gone = await menu({ logs: [EIK, SPAR], choices: [...look, ...look, STOP] });
    expect(broughtUp(gone)).toEqual([EIK_LINE, 'Is dit gedaan?', SPAR_LINE, 'Is dit gedaan?', undefined]);
    expect([gone.outcome, gone.told]).toEqual(['done', []]);
  });

  it('stays where she only went back from it', async () => {
    const gone = await menu({ logs: [EIK, SPAR], choices: [{ value: 'wachtend' }, 'back', STOP] });
    expect(broughtUp(gone)).toEqual([EIK_LINE, 'Is dit gedaan?', EIK_LINE]);
  });

  it.each([
    [true, 'Afgevinkt.'],
    [false, 'Dat lukte nu niet. Het gesprek is net veranderd. Kijk met: kansrijk lijst'],
  ])('is ticked in its own place, and she hears whether that went well: %s', async (isKept, sentence) => {
    const changes: (readonly [string, string, LogChange])[] = [];
    const gone = await menu(
      { logs: [EIK], choices: [{ value: 'wachtend' }, { value: 'gedaan' }, STOP] },
      ({ logs }) => ({
        logs: {
          ...logs,
          amend: async (id, sha256, change) => {
            changes.push([id, sha256, change]);
            return isKept ? ok({ log: EIK, path: '', sha256: 'bb', text: '' }) : err('changed');
          },
        },
      }),
    );
    expect(changes).toEqual([
      [EIK.head.id, 'aa', { type: 'ticked', question: 'afspraken', index: 1, done: true }],
    ]);
    expect([gone.told[0], broughtUp(gone).at(-1)]).toEqual([sentence, undefined]);
  });

  it('is looked up again each time: what was finished in another window is gone', async () => {
    let asked = 0;
    const gone = await menu(
      { logs: [EIK, SPAR], choices: [{ value: 'wachtend' }, { value: 'open' }, STOP] },
      ({ logs }) => ({
        logs: {
          ...logs,
          all: async (limit) => {
            asked += 1;
            return asked === 1 ? logs.all(limit) : { logs: [], unreadable: [] };
          },
        },
      }),
    );
    expect(broughtUp(gone)).toEqual([EIK_LINE, 'Is dit gedaan?', undefined]);
  });

  it('is passed over with a word where it is open in another window', async () => {
    const gone = await menu(
      {
        drafts: { '2026-11-24-proef-eik': draftOn(BEGELEIDING, 'beg') },
        logs: [EIK],
        choices: [{ value: 'wachtend' }, STOP],
      },
      ({ drafts }) => ({ drafts: { ...drafts, resume: async () => err('locked') } }),
    );
    expect(broughtUp(gone)).toEqual(['Proef · eik, vanochtend: verdergaan?', EIK_LINE]);
    expect([gone.told.length > 0, gone.outcome]).toEqual([true, 'done']);
  });

  it('goes straight to the conversation that it is about', async () => {
    const waits = logOf('2026-11-23-begeleiding-den', [
      entry('contact', { kind: 'punt', value: 'aandacht' }, { short: 'Contact' }),
    ]);
    const gone = await menu({ logs: [waits], choices: [{ value: 'wachtend' }] });
    expect([gone.choices.length, gone.asked[0]?.belongsTo]).toEqual([1, waits.head.id]);
  });
});

describe('back in the menu', () => {
  const back = { type: 'back' } as const;

  it('she stands at what she chose there', async () => {
    const gone = await menu({ choices: [{ value: 'na' }, STOP], replies: [back] });
    expect([gone.choices.map(({ standard }) => standard), gone.outcome]).toEqual([['voor', 'na'], 'done']);
    expect(gone.asked.map(({ form }) => form.id)).toEqual(['reflectie']);
  });

  it('she stands where she stood after what waited', async () => {
    const waits = logOf('2026-11-23-begeleiding-den', [
      entry('contact', { kind: 'punt', value: 'aandacht' }, { short: 'Contact' }),
    ]);
    const gone = await menu({ logs: [waits], choices: [{ value: 'wachtend' }, STOP], replies: [back] });
    expect(gone.choices.map(({ standard }) => standard)).toEqual(['voor', 'voor']);
    expect(broughtUp(gone)).toEqual([
      'Gesprek met den van gisteren: terugkijken?',
      'Gesprek met den van gisteren: terugkijken?',
    ]);
  });

  it('she is not when she stopped in a conversation that began there', async () => {
    const gone = await menu({ choices: [{ value: 'na' }], replies: [{ type: 'stopped' }] });
    expect([gone.choices.length, gone.outcome]).toEqual([1, 'done']);
  });
});

it('the menu offers her rol only while it is not known', async () => {
  const offered = async (settings: Settings): Promise<boolean> =>
    (await menu({ settings, choices: [STOP] })).choices.some(({ options }) =>
      options.some(({ value }) => value === 'rol'),
    );
  expect([await offered({ rol: 'mentor' }), await offered({ rolLater: true })]).toEqual([false, true]);
});
