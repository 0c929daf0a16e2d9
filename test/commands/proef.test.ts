import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCasus } from '../../src/texts/start-casus.ts';
import { useTemp } from '../support/tests.ts';
import { changed, kansrijk, LIST, tried } from './author-world.ts';

const words = (text: string, count: number): string => Array.from({ length: count }, () => text).join(' ');

describe('proef of a sound list', () => {
  it('shows the screens of one conversation in order, how long it is, and that both modes work', async () => {
    const { exit, stdout, stderr } = await tried(LIST);
    expect(exit).toBe(0);
    expect(stdout.match(/── [^─]+ ─/g)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((number) => `── scherm ${number} van 6 ─`),
      '── overzicht ─',
    ]);
    for (const seen of [
      'Voor welke student is dit gesprek?',
      'Vraag ik eerst hoe het gaat?',
      'Huisregels → Weet de student waarom we huisregels hebben?',
      'Kies er één of twee.',
      'Als …   Wanneer merk je dat het moment er is?',
      '› 1  Ja',
      'Kijk het nog even na',
    ]) {
      expect(stdout).toContain(seen);
    }
    expect(stdout).toContain('  vooraf     6 schermen, 8 vragen\n  na afloop  7 schermen, 8 vragen\n');
    expect(stdout).not.toContain('Dit valt op');
    expect(stderr).toContain('mijn-lijst.yaml werkt, op het scherm en regel voor regel.');
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it('keeps and writes nothing', async () => {
    const temp = useTemp();
    writeFileSync(join(temp.home, 'mijn-lijst.yaml'), LIST);
    await kansrijk(temp, 'proef', 'mijn-lijst.yaml');
    const { stdout } = await kansrijk(temp, 'lijst', '--json');
    expect(JSON.parse(stdout)).toEqual({ logs: [] });
    const drafts = await kansrijk(temp, 'verder', '--json');
    expect(JSON.parse(drafts.stdout)).toEqual({ concepten: [] });
  });

  it('shows the other screens too, and how to get there, when asked', async () => {
    const { stdout } = await tried(LIST, '--alles');
    expect(stdout).toContain('── ook in beeld · vooraf · bellen: nog-niet ─');
    expect(stdout).toContain('Wie vertelt het, en wanneer?');
    expect(stdout).toContain('── ook in beeld · na afloop ─');
    expect(stdout).toContain('gaat vanzelf');
  });

  it('shows what is said line by line to who works that way', async () => {
    const { stdout } = await tried(LIST, '--toegankelijk');
    expect(stdout).toContain('regel voor regel');
    expect(stdout).toContain('Punt 1 van 3. Eerst contact.');
    expect(stdout).not.toContain('scherm 1');
  });

  it('gives data', async () => {
    const { stdout } = await tried(
      changed(['vraag: Wat spraken jullie af?', `vraag: ${words('wat', 13)}?`]),
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      bestand: 'mijn-lijst.yaml',
      schermen: expect.arrayContaining([
        expect.objectContaining({
          gesprek: { moment: 'voor' },
          vragen: ['contact', 'huisregels', 'volgende-stap'],
        }),
      ]),
      lengte: [
        { moment: 'voor', doelen: [], minuten: [], schermen: 6, vragen: 8 },
        { moment: 'na', doelen: [], minuten: [], schermen: 7, vragen: 8 },
      ],
      problemen: [{ code: 'long-question', let_op: true }],
    });
  });
});

describe('what strikes in a list that works', () => {
  it.each([
    [
      'a long sentence',
      [['Dit leest iemand die op het vraagteken drukt.', `Dit ${words('is', 20)} lang.`]],
      'Deze zin heeft 22 woorden. Tot 15 leest het makkelijk.',
    ],
    [
      'a long question, once',
      [['Wat spraken jullie af?', `${words('wat', 20)}?`]],
      'Deze vraag heeft 20 woorden. Tot 12 leest het makkelijk.',
    ],
    [
      'a block that is hard to read',
      [
        [
          'Dit leest iemand die op het vraagteken drukt.',
          Array.from(
            { length: 6 },
            () =>
              'Onderwijsinstellingen inventariseren gezamenlijk ondersteuningsbehoeften van deelnemende praktijkbegeleiders.',
          ).join(' '),
        ],
      ],
      'Dit stuk leest niet makkelijk',
    ],
    [
      'a question that hangs on what nobody is asked',
      [[`toon_als: "bellen == 'nog-niet'"`, `toon_als: "samenwerking == 'zorgteam'"`]],
      'Dit hangt af van samenwerking, maar de lijst vraagt dat niet. Zet samenwerking ook bij gesprek.',
    ],
    [
      'a question that never comes into view',
      [
        [`toon_als: "moment == 'voor'" # wanneer dit blad in beeld komt`, `toon_als: "moment == 'na'"`],
        ['momenten: [voor, na]', 'momenten: [na]'],
      ],
      'Deze vraag kwam nooit in beeld. Kijk naar toon_als en per.',
    ],
    [
      'a screen that is too full',
      [
        [
          '- {id: ja, tekst: Ja}\n',
          `- {id: ja, tekst: Ja}\n${Array.from({ length: 17 }, (_, index) => `          - {id: k${index}, tekst: Keuze ${index}}\n`).join('')}`,
        ],
      ],
      'Dit past niet in één keer op een scherm van 80 bij 24. Maak het korter.',
    ],
  ] as const)('is %s', async (_name, changes, sentence) => {
    const { exit, stdout } = await tried(changed(...changes));
    const found = stdout.slice(stdout.indexOf('Dit valt op:')).split('\n').slice(1, -1);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`Let op: ${sentence}`);
    expect(found[0]).toMatch(/^mijn-lijst\.yaml:\d+:\d+ {2}/);
    expect(exit).toBe(0);
  });

  it('stands at its place', async () => {
    const text = changed(['Wat spraken jullie af?', `${words('wat', 20)}?`]);
    const { stdout } = await tried(text);
    const line = text.split('\n').findIndex((each) => each.includes('wat wat')) + 1;
    expect(stdout).toContain(`mijn-lijst.yaml:${line}:16  Let op`);
  });
});

describe('proef of a broken list', () => {
  it('plays nothing, and tells everything that is wrong', async () => {
    const { exit, stdout, stderr } = await tried(
      changed(
        ['soort: afspraken ', 'soort: afsprak '],
        ['versie: 1.0.0', 'versie: een'],
        ['per: aandachtspunten', 'per: aandachtspunt'],
      ),
    );
    expect(exit).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringContaining('Een versie heeft drie getallen'),
      expect.stringContaining('Let op: Bij wijzigingen staat nog niets over versie een.'),
      expect.stringContaining('Bedoel je "aandachtspunten"?'),
      expect.stringContaining('Bedoel je "afspraken"?'),
    ]);
    expect(stderr).toContain('Maak dit eerst in orde. Daarna speelt het programma je bestand.');
  });

  it('says where to begin when one slip brings others along', async () => {
    const { exit, stdout, stderr } = await tried(
      changed(['        soort: punt\n        kort: Huisregels', '\tsoort: punt\n        kort: Huisregels']),
    );
    expect(exit).toBe(1);
    expect(stdout.split('\n')[0]).toContain(
      'Deze regel begint met een tab. Gebruik spaties om in te springen.',
    );
    expect(stderr).toContain('Begin met de bovenste regel.');
  });
});

describe('proef of a casus', () => {
  it('plays it as a reader meets it, with the answers beside the labels', async () => {
    const temp = useTemp();
    writeFileSync(join(temp.home, 'mijn-casus.yaml'), startCasus({ id: 'mijn-casus', title: 'Mijn casus' }));
    const { exit, stdout, stderr } = await kansrijk(temp, 'proef', 'mijn-casus.yaml');
    expect({ exit, stderr }).toEqual({
      exit: 0,
      stderr: 'mijn-casus.yaml werkt, op het scherm en regel voor regel.\n',
    });
    expect(stdout).toContain('Noor komt voor de derde keer te laat');
    expect(stdout).toContain('Wat zou jij hier doen, en wat niet?');
    expect(stdout).toMatch(/Zo lang is het:\n {2}\d+ schermen, \d+ vragen\n/);
  });
});
