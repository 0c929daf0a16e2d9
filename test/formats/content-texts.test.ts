import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readabilityFindings } from '../../src/domain/readability.ts';
import { textsToRead } from '../../src/formats/content-texts.ts';
import { startCasus } from '../../src/texts/start-casus.ts';
import { startList } from '../../src/texts/start-list.ts';

const NAMES = { id: 'mijn', title: 'Mijn' };
const texts = (yaml: string): readonly string[] => textsToRead(parse(yaml)).map(({ text }) => text);

/** The remarks of a start file: lines of nothing else, taken together, and those behind a value. */
const remarks = (yaml: string): readonly string[] =>
  yaml
    .split('\n')
    .flatMap((line) => /(?:^|\s)# (?<remark>.+)$/.exec(line)?.groups?.['remark'] ?? [])
    .filter((remark) => !/^-{4}|^yaml-language/.test(remark));

describe('the texts that a reader of content sees', () => {
  it('are those of a list, with their places, and nothing that is for the program', () => {
    const list = startList(NAMES);
    expect(textsToRead(parse(list))).toContainEqual({
      at: ['bladen', 0, 'vragen', 0, 'varianten', 0, 'vraag'],
      text: 'Vroeg ik eerst hoe het ging?',
    });
    expect(texts(list)).toEqual(
      expect.arrayContaining([
        'Mijn',
        'De start',
        'Eerst contact',
        'Nog niet',
        'gaat vanzelf',
        'Wat wil je vragen?',
      ]),
    );
    for (const hidden of [
      'kansrijk/vorm/1',
      '1.0.0',
      '1.0.0: eerste versie',
      'punt',
      'relatie',
      'nog-niet',
      'vraag',
      "moment == 'na'",
    ]) {
      expect(texts(list)).not.toContain(hidden);
    }
  });

  it('are those of a casus, with the line above it and the questions to read with', () => {
    expect(texts(startCasus(NAMES))).toEqual(
      expect.arrayContaining([
        'Deze casus is verzonnen.',
        'Wat zie je de begeleider doen?',
        'De school weet niets van de bus.',
        'Wanneer had jij de school gebeld?',
      ]),
    );
    expect(texts(startCasus(NAMES))).not.toContain('redactie');
  });

  it('are there in everything of ours', () => {
    const folder = new URL('../../casussen/', import.meta.url);
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.yaml'))) {
      expect(texts(readFileSync(new URL(name, folder), 'utf8')).length).toBeGreaterThan(20);
    }
  });
});

describe.each([
  ['list', startList(NAMES)],
  ['casus', startCasus(NAMES)],
])('the start file of a %s', (_name, yaml) => {
  it('is plain, in what is read and in its remarks', () => {
    expect([...texts(yaml), ...remarks(yaml)].flatMap(readabilityFindings)).toEqual([]);
    expect(remarks(yaml).length).toBeGreaterThan(15);
  });

  it('holds no tab, no trailing blank and no line that runs off the screen', () => {
    expect(yaml).not.toMatch(/\t| $/m);
    for (const line of yaml.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('the start file of a list', () => {
  it('has every kind of question once, and every way to share', () => {
    const list = startList(NAMES);
    for (const kind of [
      'punt',
      'open',
      'keuze',
      'meerkeuze',
      'schaal',
      'als-dan',
      'afspraken',
      'datum',
      'lees',
    ]) {
      expect(list).toMatch(new RegExp(`soort: ${kind}\\b`));
    }
    for (const key of [
      'kenmerk',
      'varianten',
      'toon_als',
      'per',
      'opties_uit',
      'hoogstens',
      'standaard',
      'delen',
      'vervallen',
      'notitie',
      'voorbeeld',
      'uitleg',
    ]) {
      expect(list).toMatch(new RegExp(`\\b${key}:`));
    }
  });
});
