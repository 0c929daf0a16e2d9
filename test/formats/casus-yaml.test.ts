import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Casus } from '../../src/domain/casus/casus.ts';
import { problemLine } from '../../src/domain/problem.ts';
import type { CasusSurroundings } from '../../src/domain/casus/casus-rules.ts';
import { parseCasus } from '../../src/formats/casus-yaml.ts';
import { fail } from '../support/fail.ts';

const folder = new URL('../../casussen/', import.meta.url);
const textOf = (id: string): string => readFileSync(new URL(`${id}.yaml`, folder), 'utf8');
const known: CasusSurroundings = {
  kenmerkIds: ['relatie', 'autonomie', 'regie', 'talenten'],
  begripIds: ['meldcode', 'zorgteam'],
  bronIds: ['site'],
};

const whole = `schema: kansrijk/casus/1
id: proef
versie: 1.2.0
titel: Een proef
titel_bron: Uit de handreiking
bron: §2.1
herkomst: Deze casus is verzonnen.
waarschuwing: Dit is zwaar. Je mag de casus overslaan.
filters:
  kenmerken: [relatie, autonomie]
  doelen: [loopbaan]
  rollen: [mentor, docent]
  ervaring: {starter: "Wat zie je?", ervaren: "Wat doe je?"}
stadia:
  - id: een
    titel: Eén
    tekst: >-
      Eerst dit.

      Dan dat.
    labels:
      - {kenmerk: relatie, ook: [autonomie], herkomst: kantlijn, waarom: Daarom.}
  - id: twee
    titel: Twee
    tekst: Daarna.
    labels:
      - {kenmerk: relatie, herkomst: redactie, ontbreekt: true, waarom: Daarom.}
  - id: drie
    titel: Drie
    tekst: Tot slot.
    labels:
      - {kenmerk: autonomie, herkomst: titel, waarom: Daarom.}
slotvragen:
  - {id: doen, vraag: "Wat zou jij hier doen, en wat niet?"}
  - {id: overleg, vraag: Met wie overleg je eerst?, uitleg: Kijk naar je afspraken.}
wrijving:
  - {wat: Het wringt., vraag: Waar wringt het?}
verder:
  kenmerken: [relatie]
  begrippen: [meldcode]
  bronnen: [site]
  veiligheid: true
`;

const told = (text: string, file = 'casussen/proef.yaml', surroundings = known): readonly string[] => {
  const parsed = parseCasus(text, file, surroundings);
  return (parsed.ok ? parsed.value.warnings : parsed.problem).map(problemLine);
};

describe('parseCasus on a whole casus', () => {
  const parsed = parseCasus(whole, 'casussen/proef.yaml', known);

  it('translates every key', () => {
    const expected: Casus = {
      id: 'proef',
      version: '1.2.0',
      title: 'Een proef',
      sourceTitle: 'Uit de handreiking',
      source: '§2.1',
      origin: 'Deze casus is verzonnen.',
      warning: 'Dit is zwaar. Je mag de casus overslaan.',
      filters: {
        kenmerken: ['relatie', 'autonomie'],
        doelen: ['loopbaan'],
        rollen: ['mentor', 'docent'],
        reading: { starter: 'Wat zie je?', ervaren: 'Wat doe je?' },
      },
      stages: [
        {
          id: 'een',
          title: 'Eén',
          text: 'Eerst dit.\nDan dat.',
          labels: [
            { kenmerk: 'relatie', also: ['autonomie'], missing: false, herkomst: 'kantlijn', why: 'Daarom.' },
          ],
        },
        {
          id: 'twee',
          title: 'Twee',
          text: 'Daarna.',
          labels: [{ kenmerk: 'relatie', also: [], missing: true, herkomst: 'redactie', why: 'Daarom.' }],
        },
        {
          id: 'drie',
          title: 'Drie',
          text: 'Tot slot.',
          labels: [{ kenmerk: 'autonomie', also: [], missing: false, herkomst: 'titel', why: 'Daarom.' }],
        },
      ],
      closing: [
        { id: 'doen', text: 'Wat zou jij hier doen, en wat niet?' },
        { id: 'overleg', text: 'Met wie overleg je eerst?', explanation: 'Kijk naar je afspraken.' },
      ],
      frictions: [{ what: 'Het wringt.', question: 'Waar wringt het?' }],
      further: { kenmerken: ['relatie'], begrippen: ['meldcode'], bronnen: ['site'], safety: true },
    };
    expect(parsed.ok ? parsed.value.casus : parsed.problem.map(problemLine)).toEqual(expected);
    expect(told(whole)).toEqual([]);
  });

  it('has a hash of what it says, whatever the line ends and remarks', () => {
    const hash = (text: string): string => {
      const found = parseCasus(text, 'proef.yaml', known);
      return found.ok ? found.value.sha256 : fail('the casus was refused');
    };
    expect(hash(whole)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(`\ufeff# later\n${whole.replaceAll('\n', '\r\n')}`)).toBe(hash(whole));
    expect(hash(whole.replace('Daarna', 'Toen'))).not.toBe(hash(whole));
  });

  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('reads %s of the product', (name) => {
    expect(told(textOf(name.replace('.yaml', '')), name, {})).toEqual([]);
  });
});

describe('parseCasus on a broken casus', () => {
  const replaced = (...changes: readonly (readonly [string, string])[]): string =>
    changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) fail(`the casus does not hold ${from}`);
      return text.replace(from, () => to);
    }, whole);
  const words = (count: number): string => Array.from({ length: count }, () => 'woord').join(' ');

  it.each<readonly [string, string, readonly string[]]>([
    ['a stage of 120 words', replaced(['tekst: Daarna.', `tekst: ${words(120)}`]), []],
    [
      'a stage of 121 words',
      replaced(['tekst: Daarna.', `tekst: ${words(121)}`]),
      ['25:12  Dit stukje heeft 121 woorden. Er passen er 120. Splits het of kort het in.'],
    ],
    [
      'two stages with one id',
      replaced(['id: twee', 'id: een']),
      ['23:9  De id "een" is al gebruikt voor een stukje. Kies een andere.'],
    ],
    [
      'ids that are words of the program',
      replaced(['id: twee', 'id: rol']),
      ['23:9  "rol" is een woord van het programma zelf. Kies een andere id.'],
    ],
    [
      'a kenmerk twice in a stage',
      replaced(['{kenmerk: relatie, ook: [autonomie]', '{kenmerk: relatie, ook: [autonomie, relatie]']),
      ['22:45  "relatie" staat al bij dit stukje. Eén keer is genoeg.'],
    ],
    [
      'filters that are not its labels',
      replaced(['kenmerken: [relatie, autonomie]', 'kenmerken: [relatie, regie]']),
      [
        '10:3  "autonomie" staat bij een label. Zet het ook hier.',
        '10:24  "regie" staat bij geen label. Haal het hier weg.',
      ],
    ],
    [
      'a kenmerk that nobody knows: it is told once',
      replaced(['{kenmerk: autonomie', '{kenmerk: autonomei'], ['ook: [autonomie], ', '']),
      ['32:19  "autonomei" kan hier niet. Bedoel je "autonomie"?'],
    ],
    [
      'a filter that nobody knows: it is told once',
      replaced(['[relatie, autonomie]', '[relatie, autonomei]']),
      ['10:24  "autonomei" kan hier niet. Bedoel je "autonomie"?'],
    ],
    [
      'a kenmerk to read on about that is no label',
      replaced(['verder:\n  kenmerken: [relatie]', 'verder:\n  kenmerken: [talenten]']),
      ['39:15  "talenten" staat bij geen label. Kies een kenmerk uit het verhaal.'],
    ],
    [
      'words and titles that are nowhere',
      replaced(['[meldcode]', '[meldcoed, zorgteam]'], ['[site]', '[boek]']),
      [
        '40:15  "meldcoed" staat niet in de woordenlijst. Bedoel je "meldcode"?',
        '41:13  "boek" staat niet in de bronnen. Hier kan alleen site.',
      ],
    ],
    [
      'labels of the handreiking in a casus of her own',
      replaced(['bron: §2.1', 'bron: eigen']),
      [
        '5:1  Deze casus is van jullie zelf. Haal titel_bron weg.',
        '22:56  Deze casus is van jullie zelf. Schrijf hier: redactie.',
        '32:40  Deze casus is van jullie zelf. Schrijf hier: redactie.',
      ],
    ],
    [
      'a warning that leaves no way out',
      replaced([' Je mag de casus overslaan.', '']),
      ['8:15  Zeg er ook bij dat overslaan mag.'],
    ],
    [
      'the safety card without a warning',
      replaced(['waarschuwing: Dit is zwaar. Je mag de casus overslaan.\n', '']),
      ['41:3  Deze casus eindigt met de kaart over veiligheid. Zet bovenaan een waarschuwing.'],
    ],
    [
      'a third closing question',
      replaced(['wrijving:', '  - {id: nog, vraag: Nog iets?}\nwrijving:']),
      ['34:3  Hier horen er precies 2. Het zijn er 3.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected.map((line) => `casussen/proef.yaml:${line}`));
  });

  it('is found by the name of its file', () => {
    expect(told(whole, 'casussen/ander.yaml')).toEqual([
      'casussen/ander.yaml:2:5  De id is "proef", maar het bestand heet "ander.yaml". Maak ze gelijk.',
    ]);
    expect(told(whole, 'ander.yaml', { ...known, anyName: true })).toEqual([]);
  });

  it('only warns where a reader can still be helped', () => {
    const parsed = parseCasus(replaced([' Je mag de casus overslaan.', '']), 'proef.yaml', known);
    expect(parsed.ok && parsed.value.warnings).toHaveLength(1);
  });

  it('never throws on a casus that was damaged anywhere', () => {
    const piece = fc.constantFrom('', '\n', ' ', ':', '- ', '[', '{}', '"', 'x', '1', 'null', '\t', '\u0000');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), piece, (start, length, text) => {
        const damaged = whole.slice(0, start) + text + whole.slice(start + length);
        for (const line of told(damaged))
          expect(line).toMatch(/^casussen\/proef\.yaml:\d+:\d+ {2}\S.*\.$|\?$/);
      }),
    );
  });
});
