import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIRST_FIRST } from '../../src/texts/controleer.ts';
import { useTemp } from '../support/tests.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { check, refusal } from './controleer-world.ts';

const fixtures = fileURLToPath(new URL('../fixtures/controleer/', import.meta.url));
const textOf = (name: string): string => readFileSync(join(fixtures, name), 'utf8');
const broken = readdirSync(fixtures)
  .filter((name) => name.endsWith('.yaml') && name !== 'heel.yaml')
  .map((name) => name.replace('.yaml', ''));

/** Longest that a file may take, in milliseconds of the processor. */
const MOST = 2000;

const form = textOf('heel.yaml');
const lines = (text: string): string => text.replaceAll('\n', '\r\n');

/** Writes a file in a folder of its own and checks it there. */
const checkOne = async (name: string, content: string | Uint8Array): ReturnType<typeof check> => {
  const { path } = useTemp();
  writeFileSync(join(path, name), content);
  return check({ bestanden: [name] }, { cwd: path });
};

describe('an own folder that cannot be looked into', () => {
  const PROBLEM =
    '~/kansrijk/casussen:1:1  Ik kan niet zien wat in deze map staat. Op de plek van de map staat een bestand.';

  it('is a problem, beside the files of the other, and where a name may lie in it', async () => {
    const { path, map, write } = useTemp();
    write('casussen', 'geen map');
    expect(await check({ bestanden: [] }, { cwd: path, map })).toMatchObject({
      outcome: 'problems',
      printed: PROBLEM,
    });
    write('checklists/heel.yaml', form);
    const both = await check({ bestanden: [] }, { cwd: path, map });
    expect([both.printed, both.told[0]]).toEqual([PROBLEM, '~/kansrijk/checklists/heel.yaml is in orde.']);
    expect((await check({ bestanden: ['heel'] }, { cwd: path, map })).outcome).toBe('done');
    expect((await check({ bestanden: ['mijn-casus'] }, { cwd: path, map })).printed).toBe(PROBLEM);
  });
});

describe('controleer on a broken file', () => {
  it('has at least ten to show', () => {
    expect(broken.length).toBeGreaterThanOrEqual(12);
  });

  it.each(broken)('%s prints every problem with its place, and no more', async (name) => {
    const { outcome, printed, told } = await check({ bestanden: [`${name}.yaml`] }, { cwd: fixtures });
    const expected = textOf(`${name}.txt`).trimEnd();
    expect(printed).toBe(expected);
    const refuses = expected.split('\n').some((line) => line !== '' && !line.includes('  Let op: '));
    expect(outcome).toBe(refuses ? 'problems' : 'done');
    // One slip in the notation makes others of what follows it.
    expect(told.slice(1)).toEqual(name === 'notatie' ? [FIRST_FIRST] : []);
  });

  it('says how much there was, in how many files', async () => {
    const bestanden = ['heel.yaml', 'casus.yaml', 'leeg.yaml', 'wijziging.yaml'];
    const { outcome, told } = await check({ bestanden }, { cwd: fixtures });
    expect([outcome, told]).toEqual([
      'problems',
      ['heel.yaml is in orde.', '19 problemen en 2 keer let op in 3 bestanden.'],
    ]);
  });

  it('says that there is more where not everything was told', async () => {
    const { path } = useTemp();
    writeFileSync(
      join(path, 'heel.yaml'),
      `${form}${Array.from({ length: 120 }, (_, index) => `k${index}: x\n`).join('')}`,
    );
    const { printed, told } = await check({ bestanden: ['heel.yaml'] }, { cwd: path });
    expect(printed.split('\n')).toHaveLength(101);
    expect(told).toEqual(['Meer dan 100 problemen in 1 bestand.']);
  });

  it('leaves it at a word of warning where that is all', async () => {
    const { outcome, told } = await check({ bestanden: ['wijziging.yaml'] }, { cwd: fixtures });
    expect([outcome, told]).toEqual(['done', ['1 keer let op in 1 bestand.']]);
  });
});

describe('controleer on a good file', () => {
  it('says so in one quiet line, and has no result', async () => {
    const checked = await check({ bestanden: ['heel.yaml'] }, { cwd: fixtures });
    expect(checked).toEqual({ outcome: 'done', printed: '', told: ['heel.yaml is in orde.'] });
  });

  it.each([
    ['CRLF', lines(form)],
    ['a byte order mark', `\ufeff${form}`],
    ['both', `\ufeff${lines(form)}`],
  ])('takes it with %s', async (_, text) => {
    expect(await checkOne('heel.yaml', text)).toMatchObject({ outcome: 'done', printed: '' });
  });

  it('takes the content of the product itself', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const bestanden = ['checklists', 'casussen'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${folder}/${name}`),
    );
    expect(bestanden.length).toBeGreaterThanOrEqual(10);
    const { outcome, printed, told } = await check({ bestanden }, { cwd: root });
    expect([outcome, printed, told]).toEqual(['done', '', bestanden.map((file) => `${file} is in orde.`)]);
  });
});

const deep = (open: string, close: string): string => `a: ${open.repeat(5000)}${close.repeat(5000)}`;
const layers = Array.from({ length: 1300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
const bomb = (size: number): string =>
  Array.from({ length: size }, (_, index) =>
    index === 0
      ? `a0: &a0 [x]`
      : `a${index}: &a${index} [${Array.from({ length: 9 }, () => `*a${index - 1}`).join(', ')}]`,
  ).join('\n');

describe('controleer on a hostile file', () => {
  const hostile: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['an alias bomb of 9^400 texts', bomb(400), 'x.yaml:1:5  Een & vooraan geeft een stuk een naam.'],
    ['5,000 lists in each other', deep('[', ']'), 'x.yaml:1:44  Hier staan te veel lagen in elkaar.'],
    ['5,000 records in each other', deep('{a: ', '}'), 'x.yaml:1:164  Hier staan te veel lagen in elkaar.'],
    [
      '5,000 lists in one line',
      `a:\n  ${'- '.repeat(5000)}`,
      'x.yaml:2:83  Hier staan te veel lagen in elkaar.',
    ],
    ['1,300 records below each other', layers, 'x.yaml:42:42  Hier staan te veel lagen in elkaar.'],
    ['a megabyte of keys', 'a: b\n'.repeat(190_000), 'x.yaml:7143:4  Dit bestand heeft te veel onderdelen.'],
    ['50 MB', Buffer.alloc(50_000_000, 'a: b\n'), 'x.yaml:1:1  Dit bestand is te groot.'],
    [
      'thousands of problems',
      `schema: kansrijk/vorm/1\n${Array.from({ length: 7_000 }, (_, index) => `k${index}: x\n`).join('')}`,
      'x.yaml:1:1  Hier ontbreekt "id".',
    ],
    [
      'a megabyte of one text',
      `schema: kansrijk/vorm/1\nid: ${'a'.repeat(990_000)}`,
      'x.yaml:1:1  Hier ontbreekt "versie".',
    ],
    [
      'a megabyte of words in a casus',
      `schema: kansrijk/casus/1\nstadia: [{tekst: "${'a b '.repeat(240_000)}"}]`,
      'x.yaml:1:1  Hier ontbreekt "id".',
    ],
    [
      'a condition of a megabyte',
      `schema: kansrijk/vorm/1\nbladen: [{toon_als: "${'('.repeat(900_000)}"}]`,
      'x.yaml:1:1  Hier ontbreekt "id".',
    ],
    ['bytes that are no UTF-8', Buffer.from('a: caf\xe9\n', 'latin1'), 'x.yaml:1:7  Hier staat een teken'],
    ['UTF-16', Buffer.from('\ufeffa: b', 'utf16le'), 'x.yaml:1:1  Dit bestand is bewaard als UTF-16.'],
    ['zeros', Buffer.alloc(1000), 'x.yaml:1:1  '],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'x.yaml:1:1  '],
    ['blanks', '   \n\n \n', 'x.yaml:1:1  Dit bestand is leeg.'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'x.yaml:2:1  Hier begint met --- een tweede deel.'],
  ];

  it.each(hostile)('%s ends in sentences with a place, in time', async (_, content, first) => {
    const { path } = useTemp();
    writeFileSync(join(path, 'x.yaml'), content);
    let printed = '';
    const spent = await cpuTime(async () => {
      const checked = await check({ bestanden: ['x.yaml'] }, { cwd: path });
      expect(checked.outcome).toBe('problems');
      printed = checked.printed;
    });
    expect(printed.startsWith(first), printed.slice(0, 200)).toBe(true);
    expect(printed.split('\n').filter((line) => !/^x\.yaml:\d+:\d+ {2}\S.*\.$/.test(line))).toEqual([]);
    expect(printed.split('\n').length).toBeLessThanOrEqual(101);
    expect(spent).toBeLessThan(MOST);
  });

  it('a pipe that nobody writes to keeps nobody waiting', async () => {
    const { path } = useTemp();
    execFileSync('mkfifo', [join(path, 'x.yaml')]);
    const { printed } = await check({ bestanden: ['x.yaml'] }, { cwd: path });
    expect(printed).toBe('x.yaml:1:1  Dit bestand kan ik niet openen. Mag jij het wel lezen?');
  });

  it('never lets content or a name speak to the terminal', async () => {
    const checked = await checkOne('\u001b[31mrood.yaml', 'schema: "\\e[2J\\e[31m"\n');
    expect(JSON.stringify(checked)).not.toMatch(/\\u001b|\u001b/);
  });
});

describe('controleer on what is no file', () => {
  it('has a problem at the top of a folder', async () => {
    const { path } = useTemp();
    mkdirSync(join(path, 'map.yaml'));
    const { outcome, printed } = await check({ bestanden: ['map.yaml'] }, { cwd: path });
    expect([outcome, printed]).toEqual(['problems', 'map.yaml:1:1  Dit is een map en geen bestand.']);
  });

  it('is wrong use where a file is not there, whatever the others hold', async () => {
    expect(await refusal({ bestanden: ['leeg.yaml', 'weg.yaml'] }, { cwd: fixtures })).toEqual([
      'Het bestand weg.yaml is er niet.',
      'Kijk of de naam klopt.',
    ]);
    expect(await refusal({ bestanden: ['a', 'leeg.yaml/b'] }, { cwd: fixtures })).toEqual([
      'Deze bestanden zijn er niet: a en leeg.yaml/b.',
      'Kijk of de naam klopt.',
    ]);
  });
});

describe('controleer without files', () => {
  it('says that there is nothing yet', async () => {
    const { map } = useTemp();
    expect(await check({ bestanden: [] }, { cwd: map, map })).toEqual({
      outcome: 'done',
      printed: '',
      told: [
        'Je hebt nog geen eigen lijst of casus. Die komen in ~/kansrijk.',
        'Controleer een bestand met: kansrijk controleer BESTAND',
      ],
    });
  });

  it('checks everything of her own, under the names she knows', async () => {
    const temp = useTemp();
    const casus = readFileSync(new URL('../../casussen/inaya.yaml', import.meta.url), 'utf8');
    temp.write('checklists/heel.yml', form);
    temp.write('checklists/Mijn Lijst.yaml', form);
    temp.write('checklists/heel.yaml', form);
    temp.write('checklists/inaya.yaml', casus);
    temp.write('checklists/samenwerking.yaml', form.replace('id: heel', 'id: samenwerking'));
    temp.write('checklists/notities.txt', 'niet van ons');
    temp.write('checklists/.heel.yaml.swp', 'niet van ons');
    temp.write('checklists/.verborgen.yaml', 'niet van ons');
    temp.write('casussen/inaya.yaml', casus);
    temp.write('casussen/moment.yaml', casus);
    mkdirSync(join(temp.map, 'casussen/map.yaml'));
    symlinkSync('/nergens/weg', join(temp.map, 'casussen/weg.yaml'));
    const { outcome, printed, told } = await check({ bestanden: [] }, { cwd: '/', map: temp.map });
    expect(outcome).toBe('problems');
    expect(printed.split('\n')).toEqual([
      '~/kansrijk/checklists/Mijn Lijst.yaml:1:1  Zo kan een bestand hier niet heten. Begin met een kleine letter. Gebruik kleine letters, cijfers en streepjes.',
      '~/kansrijk/checklists/heel.yml:1:1  Ook heel.yaml staat hier. Dat bestand telt. Haal dit bestand weg.',
      '~/kansrijk/checklists/inaya.yaml:2:9  Dit is een casus. Zet het bestand in de map casussen.',
      '~/kansrijk/casussen/map.yaml:1:1  Dit is een map en geen bestand.',
      '~/kansrijk/casussen/moment.yaml:1:1  Die naam is een woord van het programma zelf. Geef het bestand een andere naam.',
      '~/kansrijk/casussen/weg.yaml:1:1  Dit bestand is er niet meer.',
    ]);
    expect(told).toEqual([
      '~/kansrijk/checklists/heel.yaml is in orde.',
      '~/kansrijk/checklists/samenwerking.yaml is in orde.',
      '~/kansrijk/casussen/inaya.yaml is in orde.',
      '6 problemen in 6 bestanden.',
    ]);
  });
});

describe('controleer --tegen', () => {
  const against = async (now: string, then: string): ReturnType<typeof check> => {
    const { path } = useTemp();
    writeFileSync(join(path, 'heel.yaml'), now);
    writeFileSync(join(path, 'oud.yaml'), then);
    return check({ bestanden: ['heel.yaml'], tegen: 'oud.yaml' }, { cwd: path });
  };
  const next = (version: string, text = form): string => text.replace('versie: 1.0.0', `versie: ${version}`);

  it('says what is different, and that the version fits', async () => {
    const now = next('2.0.0')
      .replace('["1.0.0: eerste versie"]', '["2.0.0: anders", "1.0.0: eerste versie"]')
      .replace('vervallen: []', 'vervallen: [wat]')
      .replace('id: wat', 'id: nieuw')
      .replace('tekst: Nee', 'tekst: Nog niet')
      .replace('id: hoe, soort: open', 'id: hoe, soort: lees');
    expect(await against(now, form)).toEqual({
      outcome: 'done',
      printed: [
        'Dit is anders dan in heel 1.0.0:',
        '  weg: de vraag wat van het blad begin',
        '  erbij: de vraag nieuw op het blad begin',
        '  anders: de soort van hoe, eerst open en nu lees',
        '  andere woorden: de vraag keus',
      ].join('\n'),
      told: ['heel.yaml is in orde.'],
    });
  });

  it('refuses a version that says too little, too much or nothing, and an id that comes back', async () => {
    const gone = form
      .replace('id: wat', 'id: nieuw')
      .replace('vervallen: []', 'vervallen: [nog]')
      .replace('wijzigingen: ["1.0.0: eerste versie"]\n', '');
    const problems = async (now: string, then = form): Promise<string> =>
      (await against(now, then)).printed
        .split('\n')
        .filter((line) => line.startsWith('heel'))
        .join('\n');
    expect(await problems(next('1.0.1', gone), form.replace('vervallen: []', 'vervallen: [nog]'))).toBe(
      [
        'heel.yaml:3:9  Er is iets weg, of iets werkt anders. Na 1.0.0 komt dan 2.0.0.',
        'heel.yaml:5:1  De vraag "wat" is weg. Zet "wat" bij vervallen.',
      ].join('\n'),
    );
    expect(await problems(form.replace('Ja, soms', 'Ja'))).toBe(
      'heel.yaml:3:9  Alleen woorden of de volgorde zijn anders. Na 1.0.0 komt dan 1.0.1.',
    );
    expect(await problems(next('0.9.0').replace('["1.0.0: eerste versie"]', '["0.9.0: oud"]'))).toBe(
      'heel.yaml:3:9  De vorige versie was 1.0.0. Schrijf 1.0.0.',
    );
    expect(
      await problems(
        form,
        form.replace('vervallen: []', 'vervallen: [wat, nog]').replace('id: wat', 'id: toen'),
      ),
    ).toContain('"wat" was van een vraag die weg is. Kies een andere id.');
  });

  it('only warns of a version for nothing', async () => {
    const now = next('1.1.0').replace('"1.0.0: eerste versie"', '"1.1.0: niets", "1.0.0: eerste versie"');
    expect(await against(now, form)).toMatchObject({
      outcome: 'done',
      printed:
        'Er is niets anders dan in heel 1.0.0.\nheel.yaml:3:9  Let op: Er is niets anders dan in 1.0.0. Laat dat de versie.',
    });
  });

  it('compares casussen too, and never a list with a casus or with another list', async () => {
    const casus = readFileSync(new URL('../../casussen/inaya.yaml', import.meta.url), 'utf8');
    const { path } = useTemp();
    writeFileSync(join(path, 'oud.yaml'), casus.replace('Inaya gaat na', 'Ze gaat na'));
    writeFileSync(join(path, 'inaya.yaml'), casus);
    writeFileSync(join(path, 'heel.yaml'), form);
    writeFileSync(join(path, 'ander.yaml'), form.replace('id: heel', 'id: ander'));
    const compared = async (bestand: string, tegen: string): Promise<string> =>
      (await check({ bestanden: [bestand], tegen }, { cwd: path })).printed;
    expect(await compared('inaya.yaml', 'oud.yaml')).toBe(
      [
        'Dit is anders dan in inaya 1.0.0:',
        '  andere woorden: het stukje verschil',
        'inaya.yaml:4:9  Alleen woorden of de volgorde zijn anders. Na 1.0.0 komt dan 1.0.1.',
      ].join('\n'),
    );
    expect(await compared('heel.yaml', 'oud.yaml')).toBe(
      'heel.yaml:1:9  Het ene bestand is een lijst, het andere een casus.',
    );
    expect(await compared('heel.yaml', 'ander.yaml')).toBe(
      'heel.yaml:2:5  Dit is "heel", en de oude is "ander". Vergelijk een lijst met zichzelf.',
    );
  });

  it('tells the problems of either file where one is broken', async () => {
    const { outcome, printed } = await against(form.replace('soort: open', 'soort: opne'), 'x: 1');
    expect(outcome).toBe('problems');
    expect(printed.split('\n').map((line) => line.split(':')[0])).toEqual(['oud.yaml', 'heel.yaml']);
  });

  it('wants one file', async () => {
    const expected = [
      'Achter controleer hoort hier één bestand.',
      'Zo werkt het: kansrijk controleer NIEUW --tegen OUD',
    ];
    for (const bestanden of [[], ['heel.yaml', 'leeg.yaml']]) {
      expect(await refusal({ bestanden, tegen: 'heel.yaml' }, { cwd: fixtures })).toEqual(expected);
    }
  });
});
