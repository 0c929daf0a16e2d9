import { describe, expect, it } from 'vitest';
import { casusAids } from '../../../src/commands/talk/casus-aids.ts';
import { formAsked } from '../../../src/domain/asked.ts';
import { casusForm, type Telling } from '../../../src/domain/casus/casus-form.ts';
import type { Log } from '../../../src/domain/log/log.ts';
import { begin } from '../../../src/domain/session.ts';
import { ALONE, TEAM } from '../../../src/texts/casus.ts';
import { casusWith, stage } from '../../domain/casussen.ts';
import { entry, logOf, told } from '../../domain/logs.ts';
import { fail } from '../../support/fail.ts';
import { entry as naslagEntry, lineText, reading } from '../naslag-world.ts';

const CASUS = casusWith([stage('een')], {
  further: { kenmerken: [], begrippen: ['band', 'weg'], bronnen: [], safety: true },
});

/** What a casus was read as before: alone, or by the team of a mentor. */
const readBefore = (id: string, words: string, wie?: string): Log =>
  logOf(
    id,
    [
      ...(wie === undefined ? [] : [entry('wie', { kind: 'meerkeuze', options: [wie] })]),
      entry(
        'zie-een',
        { kind: 'meerkeuze', options: ['relatie'] },
        { labels: [{ id: 'relatie', text: 'Contact van toen' }] },
      ),
      told('waarom-een', `${words} bij het stukje`),
      told('doen', `${words} aan het slot`),
    ],
    { soort: 'casus', vorm: 'proef' },
  );

/** Everything that stands under the texts to read, by the id of the text. */
const beneath = async (telling: Telling, logs: readonly Log[]): Promise<Readonly<Record<string, string>>> => {
  const form = casusForm(CASUS, telling, {
    words: telling.samen ? TEAM : ALONE,
    kenmerken: [{ id: 'relatie', text: 'Contact' }],
    rollen: [],
  });
  const draft = begin({
    form,
    formSha256: 'aa',
    intake: [],
    given: {},
    plans: [],
    startedAt: '2026-11-24T09:30',
  });
  const aids = await casusAids(
    form,
    { kenmerk: () => undefined, recent: [], signals: ['Bel vandaag.'] },
    { today: '2026-11-24', rol: undefined },
    {
      library: { naslag: reading({ woordenlijst: [naslagEntry('band')] }) },
      logs: {
        all: async () => ({
          logs: logs.map((log) => ({ log, path: '', sha256: '', text: '' })),
          unreadable: [],
        }),
      },
    },
  );
  const show = aids.beneath ?? fail('nothing is shown beneath');
  return Object.fromEntries(
    formAsked(draft)
      .filter(({ kind }) => kind === 'lees')
      .map((asked) => [asked.id, show(asked, draft).map(lineText).join('\n')]),
  );
};

const ALONE_BEFORE = readBefore('2026-11-20-proef', 'Toen alleen');
const TEAM_BEFORE = readBefore('2026-11-22-proef', 'Toen samen', 'mentor');

describe('what was read before', () => {
  it('comes back to who reads alone again: what she saw, wrote, and answered at the end', async () => {
    const shown = await beneath({ samen: false }, [ALONE_BEFORE]);
    expect(shown['naast-een']).toContain('Je koos toen: Contact van toen.');
    expect(shown['naast-een']).toContain('Je schreef toen: Toen alleen bij het stukje');
    expect(shown['verder-lezen']).toContain('Wat zou jij hier doen, en wat niet? Toen alleen aan het slot');
  });

  it('is never shown to a team, on any screen', async () => {
    const shown = await beneath({ samen: true }, [TEAM_BEFORE, ALONE_BEFORE]);
    expect(Object.keys(shown)).toContain('naast-een');
    expect(Object.values(shown).join('\n')).not.toMatch(/toen|vorige keer/i);
    expect(shown).toEqual(await beneath({ samen: true }, []));
  });

  it('is that of her alone, not what a team wrote since, nor another casus', async () => {
    const other = logOf('2026-11-23-ander', ALONE_BEFORE.pages[0]?.entries, { soort: 'casus' });
    expect(await beneath({ samen: false }, [other, TEAM_BEFORE, ALONE_BEFORE])).toEqual(
      await beneath({ samen: false }, [ALONE_BEFORE]),
    );
    expect(await beneath({ samen: false }, [other, TEAM_BEFORE])).toEqual(
      await beneath({ samen: false }, []),
    );
  });
});

it('stands under each text: how to read it, where to read on, and the card for worries', async () => {
  const [alone, team] = [await beneath({ samen: false }, []), await beneath({ samen: true }, [])];
  expect(alone['lees-een']).not.toBe(team['lees-een']);
  expect(alone['verder-lezen']).toContain('kansrijk woordenlijst band');
  expect([alone['kaart'], alone['uitleg']]).toEqual(['Bel vandaag.', '']);
});
