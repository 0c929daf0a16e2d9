import { describe, expect, it } from 'vitest';
import type { ContentFolder } from '../../src/domain/content.ts';
import { problemLine } from '../../src/domain/problem.ts';
import { parseContent } from '../../src/formats/content-file.ts';

const told = (text: string, liesIn?: ContentFolder): string => {
  const parsed = parseContent(text, 'x.yaml', {}, liesIn);
  return parsed.ok ? parsed.value.folder : (parsed.problem.map(problemLine)[0] ?? '');
};

const list =
  'id: x\nversie: 1.0.0\ntitel: T\nbladen: [{id: b, titel: B, vragen: [{id: v, soort: open, vraag: V?}]}]\n';

describe('parseContent', () => {
  it('tells a list from a casus by what stands under schema', () => {
    expect(told(`schema: kansrijk/vorm/1\n${list}`)).toBe('checklists');
    expect(told('schema: kansrijk/casus/1\n')).toBe('x.yaml:1:1  Hier ontbreekt "id".');
  });

  it.each([
    [
      'a letter wrong',
      `schema: kansrijk/vrom/1\n${list}`,
      '1:9  "kansrijk/vrom/1" kan hier niet. Bedoel je "kansrijk/vorm/1"?',
    ],
    [
      'another version',
      `schema: kansrijk/vorm/2\n${list}`,
      '1:9  "kansrijk/vorm/2" kan hier niet. Bedoel je "kansrijk/vorm/1"?',
    ],
    [
      'no version',
      `schema: kansrijk/vorm\n${list}`,
      '1:9  "kansrijk/vorm" kan hier niet. Bedoel je "kansrijk/vorm/1"?',
    ],
    ['another word, in a list', `schema: lijst\n${list}`, '1:9  Schrijf hier: kansrijk/vorm/1.'],
    ['nothing, in a list', list, '1:1  Hier ontbreekt "schema".'],
    [
      'a misspelt key, in a list',
      `shema: kansrijk/vorm/1\n${list}`,
      '1:1  Onbekende sleutel "shema". Bedoel je "schema"?',
    ],
    [
      'a misspelt key, and nothing else',
      'shema: kansrijk/vorm/1\n',
      '1:1  Onbekende sleutel "shema". Bedoel je "schema"?',
    ],
    ['another kind of file', 'schema: kansrijk/kader/1\n', '1:9  "kansrijk/kader/1" ken ik niet. Schrijf'],
    ['no text', 'schema: [x]\nid: x\n', '1:9  Dit ken ik niet. Schrijf'],
    ['nothing at all', 'x: 1\n', '1:1  Hier ontbreekt "schema". Schrijf'],
    ['an empty file', '', '1:1  Dit bestand is leeg.'],
    ['a list of things', '- a\n', '1:1  Dit bestand begint niet met een sleutel, zoals schema.'],
  ])('helps on where schema has %s', (_, text, expected) => {
    expect(told(text)).toContain(`x.yaml:${expected}`);
  });

  it('minds the folder only where there is one', () => {
    const text = `schema: kansrijk/vorm/1\n${list}`;
    expect(told(text, 'checklists')).toBe('checklists');
    expect(told(text, 'casussen')).toBe(
      'x.yaml:1:9  Dit is een lijst. Zet het bestand in de map checklists.',
    );
    expect(told('x: 1\n', 'casussen')).toContain('Hier ontbreekt "schema".');
  });
});
