import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../src/texts/help.ts';
import { readabilityFindings } from '../../src/domain/readability.ts';
import { QUESTION_KINDS, SHARINGS } from '../../src/domain/words.ts';
import { problemLine } from '../../src/domain/problem.ts';
import { parseForm } from '../../src/formats/form-yaml.ts';
import schema from '../../checklists/schema/vorm.schema.json' with { type: 'json' };
import { fail } from '../support/fail.ts';

const readme = readFileSync(new URL('../../checklists/README.md', import.meta.url), 'utf8');
const [, example = fail('the README has no example')] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];

const section = (title: string): string =>
  readme.split(/^## /m).find((part) => part.startsWith(title)) ?? fail(title);

/** What stands first in each row of the tables of a section, between back quotes. */
const firstCells = (title: string): readonly string[] =>
  [...section(title).matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);

const problemsOf = (text: string, file = 'startgesprek.yaml'): readonly string[] => {
  const parsed = parseForm(text, file, { kenmerkIds: ['relatie'] });
  return parsed.ok ? parsed.value.warnings.map(problemLine) : parsed.problem.map(problemLine);
};

describe('the README for who writes a list', () => {
  it('has an example that works without a single remark', () => {
    expect(problemsOf(example)).toEqual([]);
  });

  it('has an example that refuses what the README says is refused', () => {
    const changes: readonly (readonly [from: string, to: string])[] = [
      ["bellen == 'nee'", "bellen == 'misschien'"],
      ["bellen == 'nee'", "later == 'nee'"],
      ['id: startgesprek', 'id: iets-anders'],
      ['kort: Huisregels', 'kort: Huisregels en nog heel veel meer woorden'],
      ['bladen:', 'vervallen: [wie]\nbladen:'],
      ['      - id: huisregels\n', '\t- id: huisregels\n'],
    ];
    for (const [from, to] of changes) {
      expect(example).toContain(from);
      expect([to, problemsOf(example.replace(from, to))]).not.toEqual([to, []]);
    }
  });

  it('shows conditions that can be read', () => {
    const conditions = firstCells('Wanneer iets in beeld komt');
    expect(conditions.length).toBe(9);
    for (const condition of conditions) {
      const form = `schema: kansrijk/vorm/1
id: startgesprek
versie: 1.0.0
titel: Proef
bladen:
  - id: een
    titel: Een
    vragen:
      - {id: bellen, soort: keuze, vraag: Bel je?, opties: [{id: nee, tekst: Nee}]}
      - {id: zorgen, soort: meerkeuze, vraag: Waar?, opties: [{id: wonen, tekst: Wonen}, {id: geld, tekst: Geld}]}
      - id: twee
        soort: open
        vraag: En dan?
        toon_als: "${condition}"
`;
      expect([condition, problemsOf(form)]).toEqual([condition, []]);
    }
  });

  it('explains every key of a list and of a question, every kind, and every way to share', () => {
    const { vraag } = schema.$defs;
    const explained = firstCells('Wat erin staat');
    expect(Object.keys(schema.properties).filter((key) => !explained.includes(key))).toEqual([]);
    // The keys of one kind of question are explained with that kind.
    const text = section('Wat erin staat');
    expect(Object.keys(vraag.properties).filter((key) => !new RegExp(`\`${key}[:\`]`).test(text))).toEqual(
      [],
    );
    expect(QUESTION_KINDS.filter((kind) => !explained.includes(kind))).toEqual([]);
    expect(firstCells('Wat mag worden gedeeld')).toEqual(SHARINGS);
  });

  it('names only words of the reference that there are', () => {
    const named = [...readme.matchAll(/`kansrijk ([a-z]+)/g)].map(([, word = '']) => word);
    const words = Object.keys(WORDS);
    expect(named.filter((word) => !words.includes(word))).toEqual([]);
    expect(named).toContain('controleer');
  });

  it('is plain: short sentences and short questions', () => {
    const paragraphs = readme
      .replaceAll(/```[\s\S]*?```/g, '')
      .split(/\n+/)
      .flatMap((line) => (line.startsWith('|') ? line.split('|') : [line]))
      .map((line) => line.replaceAll(/[`*#]|^\s*(?:-|\d+\.) /g, '').trim())
      .filter((line) => line !== '');
    expect(paragraphs.flatMap(readabilityFindings)).toEqual([]);
  });
});
