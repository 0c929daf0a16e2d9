import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NaslagEntry } from '../../../src/domain/naslag/naslag.ts';
import { fold, nearestEntry, searchNaslag } from '../../../src/domain/naslag/naslag-search.ts';

type Searchable = Pick<NaslagEntry, 'id' | 'naam' | 'synoniemen' | 'velden'>;

const entry = (id: string, naam: string, more: Partial<Searchable> = {}): Searchable => ({
  id,
  naam,
  synoniemen: [],
  velden: {},
  ...more,
});

const ENTRIES = [
  entry('zorgcoordinator', 'Zorgcoördinator', { synoniemen: ['coördinator zorg'] }),
  entry('slb', "SLB'er", { synoniemen: ['SLB-er', 'studieloopbaanbegeleider'] }),
  entry('zorgteam', 'Zorgteam', {
    velden: {
      zin: 'Helpt als het te zwaar is.',
      bestaat_uit: [{ naam: 'Schoolmaatschappelijk werk', zin: 'Helpt bij geld en wonen.' }],
      bron: '§3.1, Vormen van samenwerking',
      soort: 'team',
    },
  }),
  entry('te-laat', 'Te laat', {
    velden: { moment: 'De student komt te laat binnen.', waarom: 'Achter te laat komen zit iets.' },
  }),
  entry('groepen', 'Groepen', { velden: { feiten: ["Een groep telt zo'n 15 studenten."] } }),
];

const ids = (found: readonly Searchable[]): readonly string[] => found.map(({ id }) => id);
const search = (query: string, ...how: ('own' | 'other' | 'part' | 'said')[]): readonly string[] =>
  ids(searchNaslag(query, ENTRIES, ...how));

describe('fold', () => {
  it('leaves letters and digits of words, one blank between them', () => {
    expect(fold("  De Zorg-coördinator's ĲSBEER, 21ste  ")).toBe('de zorg coordinators ijsbeer 21ste');
  });

  it('has nothing left to fold', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('searching by a whole name', () => {
  it.each([
    ['ZORGCOORDINATOR', 'own', 'zorgcoordinator'],
    ['zorg coördinator', 'own', 'zorgcoordinator'],
    ['slber', 'own', 'slb'],
    ['de SLB’er', 'own', 'slb'],
    ['Coordinator Zorg', 'other', 'zorgcoordinator'],
    ['schoolmaatschappelijk werk', 'other', 'zorgteam'],
  ] as const)('%s is the %s name of %s', (query, how, id) => {
    expect(search(query, how)).toEqual([id]);
  });

  it('does not take a part for the whole', () => {
    expect(search('zorg', 'own', 'other')).toEqual([]);
  });

  it('finds nothing by nothing', () => {
    expect(search(' -!? ', 'own', 'other', 'part', 'said')).toEqual([]);
  });
});

describe('searching by a part of a name', () => {
  it.each([
    ['zorg', ['zorgcoordinator', 'zorgteam']],
    ['zorg coor', ['zorgcoordinator']],
    ['loopbaan', ['slb']],
    ['or', []],
  ] as const)('%s is a part of %j', (query, found) => {
    expect(search(query, 'part')).toEqual(found);
  });
});

describe('searching by what is said', () => {
  it.each([
    ['te zwaar', ['zorgteam']],
    ['15 studenten', ['groepen']],
    ['wonen', ['zorgteam']],
    ['hij komt altijd veel te laat', ['te-laat']],
    // Ids, words of the file format and places in the source are not what an entry says.
    ['team', []],
    ['vormen', []],
    ['de', []],
  ] as const)('%s stands in %j', (query, found) => {
    expect(search(query, 'said')).toEqual(found);
  });

  it('prefers the first way that finds something', () => {
    expect(search('te laat', 'own', 'said')).toEqual(['te-laat']);
    expect(search('geld', 'own', 'said')).toEqual(['zorgteam']);
  });
});

describe('the nearest name', () => {
  it.each([
    ['zorgtaem', 'zorgteam', true],
    ['zorgcordinator', 'zorgcoordinator', true],
    ['gropeen', 'groepen', true],
    ['sbl', 'slb', false],
    ['gropper', 'groepen', false],
  ] as const)('of %s is %s, surely: %s', (query, id, sure) => {
    expect(nearestEntry(query, ENTRIES)).toMatchObject({ entry: { id }, sure });
  });

  it('is nothing for what is far from everything', () => {
    expect(nearestEntry('xyzzy', ENTRIES)).toBeUndefined();
    expect(nearestEntry('a', ENTRIES)).toBeUndefined();
    expect(nearestEntry('', ENTRIES)).toBeUndefined();
  });

  it('is the entry itself when two neighbouring letters of a long name changed places', () => {
    const long = ENTRIES.filter(({ id }) => id.length > 7);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ id }, place) => {
        const at = place % (id.length - 1);
        const slip = `${id.slice(0, at)}${id[at + 1] ?? ''}${id[at] ?? ''}${id.slice(at + 2)}`;
        expect(nearestEntry(slip, ENTRIES)).toMatchObject({ entry: { id }, sure: true });
      }),
    );
  });
});
