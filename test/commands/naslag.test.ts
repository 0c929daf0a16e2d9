import { describe, expect, it } from 'vitest';
import * as bronnen from '../../src/commands/bronnen.ts';
import * as kenmerken from '../../src/commands/kenmerken.ts';
import * as rollen from '../../src/commands/rollen.ts';
import * as samenwerkingsvormen from '../../src/commands/samenwerkingsvormen.ts';
import * as veiligheid from '../../src/commands/veiligheid.ts';
import * as woordenlijst from '../../src/commands/woordenlijst.ts';
import * as zeg from '../../src/commands/zeg.ts';
import type { SayPorts } from '../../src/commands/zeg.ts';
import { parseCondition } from '../../src/domain/condition/condition-parser.ts';
import type { NaslagEntry } from '../../src/domain/naslag/naslag.ts';
import { withOwnNumbers } from '../../src/domain/own-numbers.ts';
import { fail } from '../support/fail.ts';
import { entry, lineText, reading, refusal, speak } from './naslag-world.ts';

const when = (text: string): NaslagEntry['varianten'][number]['als'] => {
  const parsed = parseCondition(text);
  return parsed.ok ? parsed.value.condition : fail(text);
};

const RELATIE = entry('relatie', {
  naam: 'Aandacht voor de relatie',
  synoniemen: ['contact maken', 'klik'],
  velden: {
    groep: 'algemeen',
    zin: 'Eerst de mens.',
    waarom: 'Dan durft iemand meer.',
    tekens: ['Je weet iets.', 'Je zegt gedag.'],
    liever_niet: 'Meteen over uren.',
    zeg: 'Fijn dat je er bent.',
    plan: ['Als de student komt, dan groet ik.'],
    titel_bron: 'Aandacht geven aan de relatie',
    bron: '§2.1; tabel 2',
  },
  varianten: [{ als: when("rol == 'praktijkbegeleider'"), velden: { zeg: 'Goedemorgen.' } }],
});
const STEUN = entry('verbonden', {
  naam: 'Er samen voor staan',
  velden: { groep: 'persoonlijk', zin: 'De student staat er niet alleen voor.' },
});

const read = reading({
  kenmerken: [RELATIE, STEUN],
  rollen: [
    entry('kaw-er', { naam: 'KAW-er', velden: { herkomst: 'tabel 1', zie: ['klassenbegeleider'] } }),
    entry('klassenbegeleider', {
      naam: 'Klassenbegeleider',
      velden: { herkomst: 'tabel 1', zin: 'Is er.', plek: 'school' },
    }),
    entry('loopbaanbegeleider', {
      naam: 'Loopbaanbegeleider',
      velden: { herkomst: 'tabel 1', zie: ['slb', 'bpv'] },
    }),
    entry('slb', { naam: "SLB'er", velden: { herkomst: 'tabel 1', zin: 'Helpt kiezen.' } }),
    entry('bpv', { naam: 'BPV-begeleider', velden: { herkomst: 'tabel 1', zin: 'Volgt de stage.' } }),
  ],
  samenwerkingsvormen: [
    entry('school-praktijk', {
      naam: 'School en stage',
      velden: { soort: 'vorm', zin: 'Samen.', rollen: ['bpv', 'slb'] },
    }),
  ],
  woordenlijst: [
    entry('bpv', {
      naam: 'BPV',
      synoniemen: ['stage'],
      velden: { uitleg: 'Leren in een bedrijf.', bron: 'Woordenlijst' },
    }),
    entry('stageplek', { naam: 'Stageplek', synoniemen: ['stage'], velden: { uitleg: 'De plek.' } }),
    entry('entree', {
      naam: 'Entree',
      velden: { uitleg: 'Een opleiding.', context: 'wat-is-entree', bron: 'Woordenlijst' },
    }),
    entry('regie', { naam: 'Regie', velden: { uitleg: 'Wie beslist.', toegevoegd: true } }),
  ],
  context: [
    entry('wat-is-entree', {
      naam: 'Wat Entree is',
      synoniemen: ['entree'],
      velden: { zin: 'Een start.', feiten: ['Sinds 2014.'], bron: '§1.1' },
    }),
    entry('groepen', {
      naam: 'Groepen',
      velden: { zin: 'Klein.', feiten: ['Zo’n 15 studenten.', 'Per richting.'] },
    }),
  ],
  veiligheid: [
    entry('kaart', {
      naam: 'Stop hier even.',
      velden: {
        soort: 'kaart',
        zin: 'Van boven naar beneden.',
        punten: ['Gevaar? Bel 112.', 'Praat vandaag nog.'],
      },
      varianten: [{ als: when("rol == 'peercoach'"), velden: { punten: ['Bel de mentor.'] } }],
    }),
    entry('nummers', {
      naam: 'Nummers',
      velden: {
        soort: 'nummers',
        zin: 'Niet voor op het scherm.',
        nummers: [
          {
            naam: 'Veilig Thuis',
            nummer: '0800-2000',
            wanneer: 'Geweld thuis. Gratis.',
            url: 'https://veiligthuis.nl',
          },
        ],
      },
    }),
    entry('signalen', {
      naam: 'Wanneer',
      velden: { soort: 'signalen', zin: 'Eén is genoeg.', punten: ['Iemand dreigt.'] },
    }),
    entry('slaapplek', {
      naam: 'Geen slaapplek',
      velden: { soort: 'uitleg', zin: 'Wacht niet.', punten: ['Bel nu.'] },
    }),
  ],
  zeggen: [
    entry('te-laat', {
      naam: 'Te laat',
      velden: {
        moment: 'De student komt te laat binnen.',
        zeg: 'Fijn dat je er bent.',
        liever_niet: 'Alweer te laat.',
        waarom: 'Er zit iets achter.',
        kenmerk: 'relatie',
        plan: ['Als iemand laat is, dan vraag ik hoe het is.'],
        bron: '§2.1',
      },
    }),
    entry('prive', {
      naam: 'Privé',
      velden: { moment: 'Iets van thuis.', zeg: 'Wie vragen we?', kenmerk: 'verbonden' },
    }),
  ],
});

const named = (...naam: string[]): { naam: readonly string[] } => ({ naam });

describe('a word without a name', () => {
  it('shows what there is in groups, with the id to type', async () => {
    const { printed, outcome } = await speak(kenmerken.run, {}, read);
    expect(outcome).toBe('done');
    expect(printed).toContain('In elk gesprek');
    expect(printed).toContain('  relatie    Aandacht voor de relatie');
    expect(printed.indexOf('Wat er thuis of privé speelt')).toBeLessThan(
      printed.indexOf('  verbonden  Er samen voor staan'),
    );
  });

  it('keeps our own words and the facts apart from those of the handreiking', async () => {
    const { printed } = await speak(woordenlijst.run, {}, read);
    const order = [
      '  stageplek      Stageplek',
      'Toegevoegd door ons',
      '  regie          Regie',
      'Feiten en cijfers over Entree',
    ];
    expect(order.map((line) => printed.indexOf(line))).toEqual(
      order.map((line) => printed.indexOf(line)).toSorted((a, b) => a - b),
    );
    expect(order.filter((line) => !printed.includes(line))).toEqual([]);
    expect(printed).toContain('  groepen        Groepen');
  });

  it('says of a name that only refers on where it leads', async () => {
    const { printed } = await speak(rollen.run, {}, read);
    expect(printed).toContain('  loopbaanbegeleider  Loopbaanbegeleider: zie slb of bpv');
    expect(printed).toContain('  klassenbegeleider   Klassenbegeleider · op school');
  });

  it('lists the moments of what to say, and what to type under them', async () => {
    const { printed } = await speak(zeg.run, {}, read);
    expect(printed).toContain('  te laat');
    expect(printed.at(-1)).toBe('Lees er een met: kansrijk zeg te laat');
  });
});

describe('a word with a name', () => {
  it('shows the whole page in reading order, under plain headings', async () => {
    const { printed } = await speak(kenmerken.run, named('relatie'), read);
    expect(printed).toEqual([
      'Aandacht voor de relatie',
      'Eerst de mens.',
      'Waarom het werkt: Dan durft iemand meer.',
      '',
      'Zo zie je het',
      '  - Je weet iets.',
      '  - Je zegt gedag.',
      '',
      'Zeg bijvoorbeeld: Fijn dat je er bent.',
      'Liever niet: Meteen over uren.',
      '',
      'Een plan: Als de student komt, dan groet ik.',
      '',
      'In de handreiking: Aandacht geven aan de relatie',
      'Waar het staat: §2.1; tabel 2',
      'Zie ook: kansrijk zeg te-laat',
    ]);
  });

  it('uses the words for the rol of the flag, else of the settings', async () => {
    const says = async (
      flag: 'mentor' | undefined,
      rol: 'praktijkbegeleider',
    ): Promise<readonly string[]> => {
      const flags = { ...named('relatie'), ...(flag && { rol: flag }) };
      return (await speak(kenmerken.run, flags, read, rol)).printed.filter((line) => line.startsWith('Zeg '));
    };
    expect(await says(undefined, 'praktijkbegeleider')).toEqual(['Zeg bijvoorbeeld: Goedemorgen.']);
    expect(await says('mentor', 'praktijkbegeleider')).toEqual(['Zeg bijvoorbeeld: Fijn dat je er bent.']);
  });

  it.each([
    ['RELATIE'],
    ['aandacht', 'voor', 'de', 'relatie'],
    ['Contact maken'],
    ['aandacht relatie'],
    ['relat'],
    ['gedag'],
  ])('finds it by %s', async (...words) => {
    expect((await speak(kenmerken.run, named(...words), read)).printed[0]).toBe('Aandacht voor de relatie');
  });

  it('takes a slip for what it is near, and says so beside the page', async () => {
    const { printed, told } = await speak(kenmerken.run, named('realtie'), read);
    expect(printed[0]).toBe('Aandacht voor de relatie');
    expect(told[0]).toBe('realtie ken ik niet. Dit lijkt erop: Aandacht voor de relatie.');
  });

  it('shows a short list when more than one fits', async () => {
    const { printed, outcome } = await speak(woordenlijst.run, named('stage'), read);
    expect(outcome).toBe('done');
    expect(printed).toEqual([
      'stage past bij meer dan één. Kies er een:',
      '  kansrijk woordenlijst bpv        BPV',
      '  kansrijk woordenlijst stageplek  Stageplek',
    ]);
  });

  it('opens what bears the name itself, and says what else has it as another name', async () => {
    const moments = reading({
      zeggen: [
        entry('uren', { naam: 'Te weinig uren', velden: { moment: 'Er missen uren.', zeg: 'Kijk mee.' } }),
        entry('afspraak', { synoniemen: ['uren'], velden: { moment: 'Niet gedaan.', zeg: 'En nu?' } }),
      ],
    });
    const { printed } = await speak(zeg.run, named('uren'), moments);
    expect([printed[0], printed.at(-1)]).toEqual([
      'Te weinig uren · Er missen uren.',
      'Past ook bij: kansrijk zeg afspraak',
    ]);
  });

  it('offers a dozen at most, and says that there is more', async () => {
    const many = Array.from({ length: 14 }, (_, index) => entry(`soort-${index}`));
    const { printed } = await speak(kenmerken.run, named('soort'), reading({ kenmerken: many }));
    expect(printed.length).toBe(1 + 12 + 1);
    expect(printed.at(-1)).toBe('Er zijn er nog meer. Typ er een woord bij.');
  });

  it('opens a group by its name', async () => {
    const { printed } = await speak(kenmerken.run, named('persoonlijk'), read);
    expect(printed).toContain('  verbonden  Er samen voor staan');
    expect(printed.join()).not.toContain('Aandacht voor de relatie');
  });

  it('shows with a word the facts that belong to it, and not those facts as another choice', async () => {
    const { printed } = await speak(woordenlijst.run, named('entree'), read);
    expect(printed).toEqual(
      expect.arrayContaining(['Entree', 'Een opleiding.', 'Wat Entree is', 'Feiten: Sinds 2014.']),
    );
    expect(printed).toContain('Waar de feiten staan: §1.1');
    expect(printed.at(-1)).toBe('Meer feiten en cijfers: kansrijk woordenlijst achtergrond');
  });

  it('reaches facts that belong to no word, also by a figure in them', async () => {
    for (const query of ['groepen', '15 studenten']) {
      const { printed } = await speak(woordenlijst.run, named(query), read);
      expect(printed.slice(0, 2)).toEqual(['Groepen', 'Klein.']);
    }
  });

  it('follows a name that refers on, or lets choose', async () => {
    const one = await speak(rollen.run, named('kaw-er'), read);
    expect(one.printed.slice(0, 4)).toEqual([
      'KAW-er is een ander woord voor Klassenbegeleider.',
      '',
      'Klassenbegeleider',
      'Is er.',
    ]);
    const two = await speak(rollen.run, named('loopbaanbegeleider'), read);
    expect(two.printed.slice(1).map((line) => line.trim().split('  ')[0])).toEqual([
      'kansrijk rollen slb',
      'kansrijk rollen bpv',
    ]);
  });

  it('puts commands of one word in one row', async () => {
    expect((await speak(samenwerkingsvormen.run, named('stage'), read)).printed.at(-1)).toBe(
      'Zie ook: kansrijk rollen bpv (of slb)',
    );
  });
});

describe('a name that is not there', () => {
  it('is wrong use, with where it does stand', async () => {
    expect(await refusal(kenmerken.run, named('bpv'), read)).toEqual([
      'bpv staat niet bij de kenmerken.',
      'Wel hier: kansrijk rollen bpv of kansrijk woordenlijst bpv',
    ]);
  });

  it('is wrong use, with the nearest name when it is far for a slip', async () => {
    expect(await refusal(kenmerken.run, named('relotje'), read)).toEqual([
      'relotje staat niet bij de kenmerken.',
      'Bedoel je: kansrijk kenmerken relatie',
    ]);
    expect(await refusal(kenmerken.run, named('stageplke'), read)).toEqual([
      'stageplke staat niet bij de kenmerken.',
      'Bedoel je: kansrijk woordenlijst stageplek',
    ]);
  });

  it('is wrong use, with how to see everything when nothing is near', async () => {
    expect(await refusal(bronnen.run, named('xyzzy', '\u001b[2J'), read)).toEqual([
      'xyzzy [2J staat niet bij de bronnen.',
      'Alles zien kan met: kansrijk bronnen',
    ]);
  });
});

describe('zeg', () => {
  it('shows one sentence large, what rather not, why, a plan, and where to read on', async () => {
    const { printed, lines } = await speak(zeg.run, named('te', 'laat'), read);
    expect(printed).toEqual([
      'Te laat · De student komt te laat binnen.',
      '',
      '  Fijn dat je er bent.',
      '',
      'Liever niet: Alweer te laat.',
      'Waarom: Er zit iets achter.',
      '',
      'Een plan: Als iemand laat is, dan vraag ik hoe het is.',
      '',
      'Kenmerk: Aandacht voor de relatie',
      'Waar het staat: §2.1',
      'Lees verder: kansrijk kenmerken relatie',
    ]);
    expect(lines[2]).toEqual(['  ', ['title', 'Fijn dat je er bent.']]);
  });

  it('understands a whole sentence', async () => {
    expect((await speak(zeg.run, named('hij', 'komt', 'altijd', 'te', 'laat'), read)).printed[2]).toBe(
      '  Fijn dat je er bent.',
    );
  });

  it('leads to the safety card where it touches private life', async () => {
    const { printed } = await speak(zeg.run, named('prive'), read);
    expect(printed.slice(-2)).toEqual([
      'Lees verder: kansrijk kenmerken verbonden',
      '             kansrijk veiligheid',
    ]);
  });
});

describe('veiligheid', () => {
  it('shows the card and no more, and where signals, numbers and the rest are', async () => {
    expect((await speak(veiligheid.run, {}, read)).printed).toEqual([
      'Stop hier even.',
      'Van boven naar beneden.',
      '  1. Gevaar? Bel 112.',
      '  2. Praat vandaag nog.',
      '',
      'Meer: kansrijk veiligheid signalen (of nummers, slaapplek)',
    ]);
  });

  it('shows the card for her rol', async () => {
    expect((await speak(veiligheid.run, {}, read, 'peercoach')).printed[2]).toBe('  1. Bel de mentor.');
  });

  it('shows one part whole, found by a number too', async () => {
    expect((await speak(veiligheid.run, named('0800-2000'), read)).printed).toEqual([
      'Nummers',
      '  0800-2000: Veilig Thuis. Geweld thuis. Gratis.',
      '  Veilig Thuis: https://veiligthuis.nl',
    ]);
  });
});

describe('the numbers of her own school', () => {
  const withOwn: typeof read = async (name) => {
    const entries = await read(name);
    return name === 'veiligheid'
      ? withOwnNumbers(entries, [{ naam: 'Zorgteam', nummer: '010-1234567' }])
      : entries;
  };

  it('stand on the card on one line, where it says whom to call today, and not once more below', async () => {
    const { printed } = await speak(veiligheid.run, {}, withOwn);
    expect(printed.slice(2, 6)).toEqual([
      '  1. Gevaar? Bel 112.',
      '  2. Praat vandaag nog.',
      '     Zorgteam 010-1234567',
      '',
    ]);
    expect(printed.filter((line) => line.includes('010-1234567'))).toHaveLength(1);
  });

  it('stand among the numbers, and are found by their name', async () => {
    const { printed } = await speak(veiligheid.run, named('zorgteam'), withOwn);
    expect(printed).toContain('  010-1234567: Zorgteam.');
  });
});

describe('zeg at a terminal', () => {
  const choosing = async (
    value: 'klaar' | 'plan',
    klaargezet: readonly string[],
    terminal: Partial<SayPorts['terminal']> = {},
    meanwhile = klaargezet,
  ): Promise<{
    readonly kept: readonly unknown[];
    readonly told: readonly string[];
    readonly asked: number;
  }> => {
    const kept: unknown[] = [];
    const told: string[] = [];
    let asked = 0;
    await zeg.run(named('te laat'), {
      library: { naslag: read, casussen: async () => ({ casussen: [], problems: [] }) },
      settings: {
        read: async () => ({ klaargezet }),
        change: async (changed) => {
          kept.push(typeof changed === 'function' ? changed({ klaargezet: meanwhile }) : changed);
        },
      },
      terminal: {
        interactive: true,
        print: () => undefined,
        printRaw: () => undefined,
        tell: (lines) => void told.push(...lines.map(lineText)),
        converse: (talk) =>
          talk({
            ask: () => fail('nothing to ask'),
            secret: () => fail('nothing to hide'),
            choose: async (choice) => {
              asked += 1;
              const option = choice.options.find((one) => one.value === value) ?? fail(value);
              return { type: 'chosen', value: option.value };
            },
            tell: (lines) => void told.push(...lines.map(lineText)),
          }),
        ...terminal,
      },
    });
    return { kept, told, asked };
  };

  it('keeps its plan ready at one key, before those that are ready, by nothing but its id', async () => {
    const { kept, told } = await choosing('plan', ['stil']);
    expect(kept).toEqual([{ klaargezet: ['te-laat', 'stil'] }]);
    expect(told).toContain('Het plan staat klaar. Je ziet het zodra je een aandachtspunt kiest.');
  });

  it('keeps what another window made ready while she chose', async () => {
    const { kept } = await choosing('plan', ['stil'], {}, ['boos', 'stil']);
    expect(kept).toEqual([{ klaargezet: ['te-laat', 'boos', 'stil'] }]);
  });

  it('keeps nothing when she is done', async () => {
    expect((await choosing('klaar', [])).kept).toEqual([]);
  });

  it('asks nothing where it is ready already, or where the sentence goes elsewhere', async () => {
    const already = await choosing('plan', ['te-laat']);
    expect([already.asked, already.kept]).toEqual([0, []]);
    expect(already.told.join(' ')).toContain('staat al klaar');
    expect((await choosing('plan', [], { piped: true })).asked).toBe(0);
    expect((await choosing('plan', [], { interactive: false })).asked).toBe(0);
  });
});

describe('a moment that is not there', () => {
  it('brings up those that look like it, or all of them', async () => {
    expect(await refusal(zeg.run, named('telefoonhoesje'), read)).toEqual([
      'telefoonhoesje staat niet bij de momenten.',
      'Alles zien kan met: kansrijk zeg',
    ]);
    expect(await refusal(zeg.run, named('laatkomer'), read)).toEqual([
      'laatkomer staat niet bij de momenten.',
      'Bedoel je: kansrijk zeg te-laat',
    ]);
  });
});

describe('--json', () => {
  const data = async (run: typeof zeg.run, flags: object, rol?: 'praktijkbegeleider'): Promise<unknown> => {
    const { raw, printed } = await speak(run, { ...flags, json: true }, read, rol);
    expect(printed).toEqual([]);
    return JSON.parse(raw.join(''));
  };

  it('gives one object holding one list, each entry with its fields as they stand in its file', async () => {
    expect(await data(kenmerken.run, named('klik'))).toEqual({
      kenmerken: [{ id: 'relatie', naam: RELATIE.naam, synoniemen: RELATIE.synoniemen, ...RELATIE.velden }],
    });
  });

  it('gives the words for her rol', async () => {
    expect(await data(kenmerken.run, named('relatie'), 'praktijkbegeleider')).toMatchObject({
      kenmerken: [{ zeg: 'Goedemorgen.' }],
    });
  });

  it('gives facts among the words, marked so that the words of the handreiking stay apart', async () => {
    expect(await data(woordenlijst.run, {})).toMatchObject({
      begrippen: [
        { id: 'bpv' },
        { id: 'stageplek' },
        { id: 'entree' },
        { id: 'regie', toegevoegd: true },
        { id: 'wat-is-entree', toegevoegd: true, soort: 'achtergrond' },
        { id: 'groepen', toegevoegd: true, soort: 'achtergrond' },
      ],
    });
  });

  it('gives the members of a group', async () => {
    expect(await data(kenmerken.run, named('persoonlijk'))).toMatchObject({
      kenmerken: [{ id: 'verbonden' }],
    });
  });

  it('gives nothing but the refusal for a name that is not there', async () => {
    expect(await refusal(zeg.run, { ...named('xyzzy'), json: true }, read)).toEqual([
      'xyzzy staat niet bij de momenten.',
      'Alles zien kan met: kansrijk zeg',
    ]);
  });
});
