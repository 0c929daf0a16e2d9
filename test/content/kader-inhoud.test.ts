import { describe, expect, it } from 'vitest';
import { byId, entriesIn, entriesOf, groups, idsOf, textsIn } from './kader-entries.ts';

const reference =
  'Van Dijk, D., Keijzer, R., Lohman, S., & van der Aa, P. (2023). Kansrijke Entree. Handreiking voor begeleiden van mbo-studenten niveau 1 en 2. Hogeschool Rotterdam.';

describe('the kenmerken', () => {
  const kenmerken = entriesOf('kenmerken');
  const idsOfGroup = (groep: string): string =>
    idsOf(kenmerken.filter((kenmerk) => kenmerk['groep'] === groep)).join(' ');

  it('are the 26 of the handreiking, in its order', () => {
    expect(idsOf(kenmerken).join(' ')).toBe(Object.values(groups).join(' '));
    expect(kenmerken).toHaveLength(26);
  });

  it.each(Object.entries(groups))('of the group %s are its own', (groep, ids) => {
    expect(idsOfGroup(groep)).toBe(ids);
  });

  it('are told to a praktijkbegeleider in other words where her work differs', () => {
    const varied = kenmerken.filter((kenmerk) =>
      entriesIn(kenmerk['varianten']).some((variant) =>
        String(variant['als']).includes('praktijkbegeleider'),
      ),
    );
    expect(idsOf(varied)).toEqual(
      expect.arrayContaining(['werk-ervaren', 'ervaringsleren', ...groups.persoonlijk.split(' ')]),
    );
  });

  it('are found under each other name of the handreiking', () => {
    const names = kenmerken.flatMap((kenmerk) => [
      String(kenmerk['naam']),
      String(kenmerk['titel_bron']),
      ...textsIn(kenmerk['synoniemen']),
    ]);
    const known = new Set(names.map((name) => name.toLowerCase()));
    const inSource =
      `een goed beeld hebben · een goed beeld krijgen · inspelen op behoeften · aansluiten bij behoeften ·
      uitspreken van verwachtingen · scheppen van duidelijke verwachtingen · laagdrempelig zijn ·
      laagdrempelige ondersteuning · het positief en progressief benaderen · samen optrekken · droom ·
      informeren en uitwisselen · afspraken over regie en verantwoordelijkheid · driegesprek`.split(
        /\s*·\s*/,
      );
    expect(inSource.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the samenwerkingsvormen', () => {
  it('are three, and Klas als Werkplaats with its three questions', () => {
    expect(entriesOf('samenwerkingsvormen').map((vorm) => [vorm['id'], vorm['nummer']])).toEqual([
      ['school-praktijk', 1],
      ['binnen-school', 2],
      ['zorgteam', 3],
      ['kaw', undefined],
    ]);
    expect(textsIn(byId('samenwerkingsvormen', 'kaw')['vragen'])).toHaveLength(3);
  });
});

describe('the rollen', () => {
  const rollen = entriesOf('rollen');

  it('start with the nine rows of tabel 1: seven rollen and two references', () => {
    const rows = rollen.filter((rol) => rol['herkomst'] === 'tabel 1');
    expect(rollen.slice(0, 9)).toEqual(rows);
    expect(idsOf(rows.filter((rol) => rol['soort'] === 'rol'))).toEqual(
      'bpv klassenbegeleider mentor peercoach praktijkbegeleider slb zorgmedewerker'.split(' '),
    );
    expect(idsOf(rows.filter((rol) => rol['soort'] === 'verwijzing'))).toEqual([
      'kaw-er',
      'loopbaanbegeleider',
    ]);
  });

  it('offer every rol that somebody can choose', () => {
    const chosen = new Set(rollen.map((rol) => rol['rol']));
    const choices =
      'mentor docent bpv slb klassenbegeleider zorgmedewerker praktijkbegeleider peercoach anders';
    expect(choices.split(' ').filter((rol) => !chosen.has(rol))).toEqual([]);
  });
});

describe('the woordenlijst', () => {
  const begrippen = entriesOf('woordenlijst');
  const ours = begrippen.filter((begrip) => begrip['toegevoegd'] === true);
  const theirs = begrippen.filter((begrip) => begrip['toegevoegd'] !== true);

  it('starts with the 22 entries of the handreiking, of which two only refer on', () => {
    expect(begrippen.slice(0, 22)).toEqual(theirs);
    expect(theirs).toHaveLength(22);
    expect(idsOf(theirs.filter((begrip) => begrip['uitleg'] === undefined))).toEqual([
      'kaw-er',
      'loopbaanbegeleider',
    ]);
  });

  it('adds the words that the handreiking uses and does not explain', () => {
    const needed =
      `leefgebieden driegesprek uitstroomprofiel entreeplus zorgcoordinator presentie progressiegericht
      vakoverstijgend loopbaanvaardigheden regie interprofessioneel schakelklas time-out-traject jeugdreclassering
      meldcode aandachtsfunctionaris`.split(/\s+/);
    const added = new Set(idsOf(ours));
    expect(needed.filter((id) => !added.has(id))).toEqual([]);
  });
});

describe('the bronnen', () => {
  it('hold the reference to the letter, and the site', () => {
    expect(byId('bronnen', 'handreiking')).toMatchObject({
      bron: reference,
      url: 'https://www.hr.nl/KansrijkeEntree',
    });
  });

  it('hold the three titles of Verder lezen with their addresses', () => {
    const further = entriesOf('bronnen').filter((bron) => bron['soort'] === 'verder-lezen');
    expect(further.map((bron) => bron['url'])).toEqual([
      'https://ecio.nl/publicaties/bpv-handboek-voor-de-begeleiding-van-mbo-studenten-met-een-extra-ondersteuningsbehoefte/',
      'https://alliantiekinderarmoede.nl/nieuws/nieuwe-handreiking-omgaan-met-geldzorgen-van-mbo-studenten-gepubliceerd/',
      'https://www.nji.nl/verbinding-onderwijs-en-jeugdhulp/succesvolle-aanpakken-in-het-mbo',
    ]);
  });
});

describe('the signals card', () => {
  const card = byId('veiligheid', 'kaart');
  const steps = textsIn(card['punten']).join(' ');
  const [variant] = entriesIn(card['varianten']);
  const referred = textsIn(variant?.['punten']).join(' ');

  it('begins with danger now, and asks nothing to think about', () => {
    expect(steps).toMatch(/^Is er nu gevaar\? Bel 112\./);
    expect(referred).toMatch(/^Is er nu gevaar\? Bel 112\. Bel vandaag nog de mentor\./);
  });

  it.each([
    'zorgteam',
    'aandachtsfunctionaris',
    'meldcode',
    'dossier van school',
    '0800-2000',
    '113 of 0800-0113',
  ])('names %s', (needed) => {
    expect(steps).toContain(needed);
  });
});
