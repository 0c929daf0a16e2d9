import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/domain/problem.ts';
import { parseForm } from '../../src/formats/form-yaml.ts';
import { cpuTime } from '../support/cpu-time.ts';

const folder = new URL('../fixtures/forms/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const broken = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

const told = (text: string, file: string): readonly string[] => {
  const parsed = parseForm(text, file, { kenmerkIds: ['relatie', 'goed-beeld', 'behoeften'] });
  return (parsed.ok ? parsed.value.warnings : parsed.problem).map(problemLine);
};

const whole = textOf('heel.yaml');

describe('parseForm on a whole form', () => {
  const parsed = parseForm(whole, 'checklists/heel.yaml', { kenmerkIds: ['relatie'] });

  it('translates every key', () => {
    expect(parsed.ok && parsed.value.form).toEqual({
      id: 'heel',
      version: '2.1.0',
      title: 'Een hele lijst',
      source: '§2.1',
      changes: ['2.1.0: een vraag erbij', '1.0.0: eerste versie'],
      retired: ['oud'],
      moments: ['voor', 'na'],
      intake: ['student', 'doel'],
      pages: [
        {
          id: 'eerst',
          title: 'Eerst',
          questions: [
            {
              id: 'welkom',
              kind: 'lees',
              text: 'Neem de tijd.',
              variants: [],
              options: [],
              scaleWords: [],
              sharing: 'nooit',
            },
            {
              id: 'relatie',
              kind: 'punt',
              text: 'Maak ik eerst contact?',
              short: 'Eerst contact',
              explanation: 'Een vraag is genoeg.\n\nDaarna luister je.',
              example: 'Hoe is het?',
              noteText: 'Wat zei je?',
              kenmerk: 'relatie',
              variants: [
                {
                  when: { op: 'compare', name: 'moment', by: '==', value: 'na' },
                  words: { text: 'Maakte ik eerst contact?' },
                },
                {
                  when: { op: 'compare', name: 'rol', by: '==', value: 'mentor' },
                  words: {
                    short: 'Contact',
                    explanation: 'Voor de mentor.',
                    example: 'Hoe was je weekend?',
                    noteText: 'Hoe dan?',
                  },
                },
              ],
              options: [],
              scaleWords: [],
              sharing: 'vraag',
            },
            {
              id: 'beeld',
              kind: 'punt',
              text: 'Weet ik genoeg?',
              variants: [],
              options: [],
              scaleWords: [],
              sharing: 'nooit',
            },
          ],
        },
        {
          id: 'dan',
          title: 'Dan',
          showWhen: {
            op: 'not',
            part: {
              op: 'or',
              parts: [
                { op: 'compare', name: 'moment', by: '==', value: 'na' },
                { op: 'among', name: 'doel', values: ['loopbaan', 'persoonlijk'] },
              ],
            },
          },
          questions: [
            {
              id: 'kies',
              kind: 'meerkeuze',
              text: 'Welke neem je mee?',
              optionsFrom: 'aandacht',
              most: 2,
              variants: [],
              options: [],
              scaleWords: [],
              sharing: 'nooit',
            },
            {
              id: 'plan',
              kind: 'als-dan',
              text: 'Wat doe je?',
              repeatFor: 'kies',
              showWhen: { op: 'holds', name: 'kies', value: 'relatie' },
              variants: [],
              options: [],
              scaleWords: [],
              sharing: 'nooit',
            },
            {
              id: 'hoe',
              kind: 'keuze',
              text: 'Hoe ging het?',
              standard: 'goed',
              variants: [],
              options: [
                { id: 'goed', text: 'Goed', key: 'g' },
                { id: 'anders', text: 'Anders' },
              ],
              scaleWords: [],
              sharing: 'nooit',
            },
            {
              id: 'cijfer',
              kind: 'schaal',
              text: 'Hoe ver ben je?',
              showWhen: { op: 'compare', name: 'hoe', by: '==', value: 'goed' },
              variants: [],
              options: [],
              scaleWords: [
                'niets',
                'een',
                'twee',
                'drie',
                'vier',
                'vijf',
                'zes',
                'zeven',
                'acht',
                'negen',
                'alles',
              ],
              sharing: 'nooit',
            },
            {
              id: 'open',
              kind: 'open',
              text: 'Wat nog?',
              repeatFor: 'plannen',
              showWhen: { op: 'compare', name: 'cijfer', by: '>=', value: 7 },
              variants: [],
              options: [],
              scaleWords: [],
              sharing: 'nooit',
            },
            {
              id: 'afspraken',
              kind: 'afspraken',
              text: 'Wat spraken jullie af?',
              variants: [],
              options: [],
              scaleWords: [],
              sharing: 'mag',
            },
            {
              id: 'dag',
              kind: 'datum',
              text: 'Wanneer?',
              repeatFor: 'in orde',
              variants: [],
              options: [],
              scaleWords: [],
              sharing: 'nooit',
            },
          ],
        },
      ],
    });
  });

  it('has a hash of its data, whatever the notation', () => {
    const hashOf = (text: string): string | false => {
      const form = parseForm(text, 'heel.yaml');
      return form.ok && form.value.sha256;
    };
    const hash = hashOf(whole);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(whole.replaceAll('\n', '\r\n'))).toBe(hash);
    expect(hashOf(`\uFEFF# anders\n${whole}`)).toBe(hash);
    expect(hashOf(whole.replace('titel: Een hele lijst', 'titel: "Een hele lijst"  # zo'))).toBe(hash);
    expect(hashOf(whole.replace('bron: §2.1\n', '').replace('bladen:\n', 'bron: §2.1\nbladen:\n'))).toBe(
      hash,
    );
    expect(hashOf(whole.replace('Een hele lijst', 'Een halve lijst'))).not.toBe(hash);
  });

  it('takes voor, tijdens and na, and the student, where nothing is said', () => {
    const short = whole.replace(/^momenten:.*\n/m, '').replace(/^gesprek:.*\n/m, '');
    const form = parseForm(short, 'heel.yaml');
    expect(form.ok && [form.value.form.moments, form.value.form.intake]).toEqual([
      ['voor', 'tijdens', 'na'],
      ['student'],
    ]);
  });

  it('may have the name of a word that conditions know, as no condition mentions a form', () => {
    expect(parseForm(whole.replace('id: heel', 'id: samenwerking'), 'samenwerking.yaml').ok).toBe(true);
    expect(parseForm(whole.replace('id: heel', 'id: constructor'), 'constructor.yaml').ok).toBe(false);
  });

  it('warns, and does not refuse, when the newest version is not explained', () => {
    const form = parseForm(whole.replace('versie: 2.1.0', 'versie: 2.2.0'), 'heel.yaml');
    expect(form.ok && form.value.warnings.map(problemLine)).toEqual([
      'heel.yaml:7:1  Bij wijzigingen staat nog niets over versie 2.2.0.',
    ]);
  });
});

describe('parseForm on broken forms', () => {
  it.each(broken)('tells everything that is wrong with %s.yaml', (name) => {
    expect(`${told(textOf(`${name}.yaml`), `${name}.yaml`).join('\n')}\n`).toBe(textOf(`${name}.txt`));
  });

  it('has a fixture for every broken form', () => {
    expect(broken).toHaveLength(8);
  });

  it.each([
    ['nothing', '', ['x.yaml:1:1  Dit bestand is leeg.']],
    ['only a remark', '# later\n', ['x.yaml:1:1  Dit bestand is leeg.']],
    ['a text', 'hallo', ['x.yaml:1:1  Dit bestand begint niet met een sleutel, zoals schema.']],
    ['a list', '\n- a\n', ['x.yaml:2:1  Dit bestand begint niet met een sleutel, zoals schema.']],
  ])('says of %s what is missing', (_, text, expected) => {
    expect(told(text, 'x.yaml')).toEqual(expected);
  });

  it('tells a hundred problems of a file that has thousands', () => {
    const text = `${whole}${Array.from({ length: 3000 }, (_, index) => `sleutel${index}: x\n`).join('')}`;
    const problems = told(text, 'heel.yaml');
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatch(/Hierna komen nog \d+ andere problemen\. Maak eerst deze in orde\.$/);
  });

  it('ends within two seconds on thousands of questions that refer to each other', async () => {
    const questions = Array.from(
      { length: 1500 },
      (_, index) => `{id: v${index}, soort: open, vraag: V?, toon_als: "v${Math.max(0, index - 1)} == 'a'"}`,
    );
    const text = `schema: kansrijk/vorm/1\nid: x\nversie: 1.0.0\ntitel: T\nbladen: [{id: b, titel: B, vragen: [${questions.join(',')}]}]`;
    const spent = await cpuTime(() => {
      // The first looks at itself; and a page holds a hundred questions.
      expect(told(text, 'x.yaml')).toHaveLength(2);
    });
    expect(spent).toBeLessThan(2000);
  });

  it('never throws on a form that was damaged anywhere', () => {
    const damage = fc.record({
      at: fc.nat(whole.length),
      gone: fc.nat(12),
      instead: fc.constantFrom(
        '',
        ' ',
        '\n',
        ':',
        '- ',
        '"',
        "'",
        '[',
        '}',
        'null',
        '7',
        '\t',
        '😀',
        "en niet 'a'",
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const text = damages.reduce(
          (sofar, { at, gone, instead }) => sofar.slice(0, at) + instead + sofar.slice(at + gone),
          whole,
        );
        const lines = text.split('\n');
        const parsed = parseForm(text, 'heel.yaml');
        if (parsed.ok) return;
        expect(parsed.problem.filter(({ warning }) => warning !== true).length).toBeGreaterThan(0);
        const places = parsed.problem.map(({ line, column }) => line * 100_000 + column);
        expect(places).toEqual(places.toSorted((left, right) => left - right));
        for (const { line, column } of parsed.problem) {
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
