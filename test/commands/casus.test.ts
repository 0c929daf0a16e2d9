import { describe, expect, it } from 'vitest';
import { run as runCasus } from '../../src/commands/casus.ts';
import { formOfCasus } from '../../src/commands/talk/casus-form.ts';
import { run as runVerder } from '../../src/commands/verder.ts';
import { isCasusForm } from '../../src/domain/casus/casus-form.ts';
import type { Casus } from '../../src/domain/casus/casus.ts';
import type { Kenmerk } from '../../src/domain/kader.ts';
import { ok } from '../../src/domain/result.ts';
import { begin, step, type Draft } from '../../src/domain/session.ts';
import type { Ports } from '../../src/ports.ts';
import type { Library, LibraryCasus } from '../../src/ports/library.ts';
import { casusWith, label, stage } from '../domain/casussen.ts';
import { fail } from '../support/fail.ts';
import { go, type Gone, type Situation } from './drafts-world.ts';

// What judges a schuilnaam is loaded late, when a short test may be over.
await import('../../src/commands/talk/schuilnaam.ts');

const KENMERKEN: readonly Kenmerk[] = ['relatie', 'regie'].map((id) => ({
  id,
  groep: 'algemeen',
  naam: `Naam van ${id}`,
  kort: id,
  synoniemen: [],
  zin: '',
  waarom: '',
  tekens: [],
  lieverNiet: '',
  inDeWeg: '',
  zeg: '',
  uitDePraktijk: [],
  plan: [],
  bron: '',
  varianten: [],
}));

const LIGHT = casusWith([stage('een'), stage('twee', { labels: [label('regie')] })], { id: 'licht' });
const HEAVY = casusWith([stage('een')], { id: 'aardig', warning: 'Dit is zwaar. Je mag het overslaan.' });

const inLibrary = (casus: Casus, sha256 = `hash ${casus.version}`): LibraryCasus => ({
  casus,
  sha256,
  versionName: casus.version,
  own: false,
});

const withCasussen = (ports: Ports, casussen: readonly LibraryCasus[]): Ports => ({
  ...ports,
  library: {
    ...ports.library,
    kenmerken: async () => KENMERKEN,
    casussen: async () => ({ casussen, problems: [] }),
    casus: async (id) => {
      const found = casussen.find(({ casus }) => casus.id === id);
      return found && ok(found);
    },
  },
});

/** Runs `kansrijk casus` up to the first screen of the casus, with her rol known. */
const choose = (flags: Parameters<typeof runCasus>[0], choices: Situation['choices'] = []): Promise<Gone> =>
  go(
    (ports) => {
      const here = withCasussen(ports, [inLibrary(HEAVY), inLibrary(LIGHT)]);
      return runCasus(flags, {
        ...here,
        drafts: {
          ...here.drafts,
          begin: () => ({
            id: undefined,
            keep: () => ok('x'),
            discard: () => undefined,
            release: () => undefined,
          }),
        },
        settings: { ...here.settings, read: async () => ({ rol: 'mentor' }) },
      });
    },
    { drafts: {}, choices },
  );

const titles = ({ choices }: Gone): readonly string[] => choices.map(({ title }) => title);

describe('choosing a casus', () => {
  it('offers a heavy one last, and Enter alone takes another', async () => {
    const gone = await choose({});
    expect(gone.choices[0]?.options.map(({ value }) => value)).toEqual(['licht', 'aardig']);
    expect(gone.asked[0]?.form.id).toBe('licht');
  });

  it('warns before a heavy one begins, whichever way she came', async () => {
    const named = await choose({ id: 'aardig' }, ['enter']);
    expect(named.choices[0]?.intro).toContain('Dit is zwaar. Je mag het overslaan.');
    expect(named.asked[0]?.form.id).toBe('aardig');
    const chosen = await choose({}, [{ value: 'aardig' }, { value: 'stoppen' }]);
    expect(titles(chosen)).toHaveLength(2);
    expect(chosen.asked).toEqual([]);
    expect(chosen.outcome).toBe('done');
  });

  it('offers the others when she skips it, and not that one again', async () => {
    const gone = await choose({ id: 'aardig' }, [{ value: 'andere' }]);
    expect(gone.choices[1]?.options.map(({ value }) => value)).toEqual(['licht']);
    expect(gone.asked[0]?.form.id).toBe('licht');
  });

  it('says so when no other is left', async () => {
    const gone = await choose({ id: 'aardig', kenmerk: 'relatie', rol: 'peercoach' }, [{ value: 'andere' }]);
    expect(gone.told).toContain('Er is geen casus die hierbij past.');
    expect(gone.asked).toEqual([]);
  });

  it('begins with what was asked of it: alone or with a team, and the question that goes with experience', async () => {
    const gone = await choose({ id: 'licht', samen: true, ervaring: 'ervaren' });
    const draft = gone.asked[0] ?? fail('nothing was asked');
    expect(isCasusForm(draft.form) && draft.form.telling).toEqual({ samen: true, ervaring: 'ervaren' });
    expect(draft.given).toEqual({});
    expect((await choose({ id: 'licht' })).asked[0]?.given).toEqual({ rol: 'mentor' });
  });
});

const startedOn = async (casus: Casus): Promise<Draft> => {
  const library: Pick<Library, 'kenmerken' | 'intake'> = {
    kenmerken: async () => KENMERKEN,
    intake: async () => [],
  };
  const { form, sha256 } = await formOfCasus(inLibrary(casus), { samen: false }, { library });
  const draft = begin({
    form,
    formSha256: sha256,
    intake: [],
    given: { rol: 'mentor' },
    plans: [],
    startedAt: '2026-11-24T09:30',
  });
  const marked = step(
    draft,
    { type: 'answered', key: 'zie-een', answer: { kind: 'meerkeuze', options: ['relatie'] } },
    '2026-11-24T09:31',
  );
  return marked.ok && marked.value.status === 'asking' ? marked.value : fail('it was refused');
};

const resume = async (now: Casus, choices: Situation['choices'] = []): Promise<Gone> => {
  const draft = await startedOn(LIGHT);
  return go((ports) => runVerder({ id: 'open' }, withCasussen(ports, [inLibrary(now)])), {
    drafts: { open: draft },
    choices,
    replies: [{ type: 'overview' }, { type: 'confirmed' }],
  });
};

describe('going on with a casus', () => {
  it('asks nothing when it is still the same, and makes its log', async () => {
    const gone = await resume(LIGHT);
    expect(gone.choices).toEqual([]);
    expect(gone.saved[0]?.head).toMatchObject({ soort: 'casus', vorm: 'licht', vormVersie: '1.0.0' });
  });

  it('asks whether to go on with a newer version, and takes what she chose along', async () => {
    const newer = { ...LIGHT, version: '1.1.0', stages: [...LIGHT.stages, stage('drie')] };
    const stayed = await resume(newer, [{ value: 'toen' }]);
    expect(titles(stayed)).toEqual(['Met welke vragen ga je verder?']);
    expect(stayed.saved[0]?.head.vormVersie).toBe('1.0.0');
    const moved = await resume(newer, [{ value: 'nu' }]);
    expect(moved.saved[0]?.head).toMatchObject({ vormVersie: '1.1.0', vormSha256: 'hash 1.1.0' });
    const entries = moved.saved[0]?.pages.flatMap((page) => page.entries) ?? [];
    expect(entries.find(({ id }) => id === 'zie-een')?.answer).toEqual({
      kind: 'meerkeuze',
      options: ['relatie'],
    });
    expect(entries.map(({ id }) => id)).toContain('zie-drie');
  });
});
