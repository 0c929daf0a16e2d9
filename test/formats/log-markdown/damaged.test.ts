import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine, type Problem } from '../../../src/domain/problem.ts';
import { read, readHead } from '../../../src/formats/log-markdown/read.ts';
import { render } from '../../../src/formats/log-markdown/render.ts';
import { anyLog } from './arbitrary-log.ts';
import { exampleHead, exampleLog } from './example-log.ts';

const problemsOf = async (text: string): Promise<readonly string[]> => {
  const found = await read(text, 'proef.md');
  return found.ok ? [] : found.problem.map(problemLine);
};

const UNSAFE = /\\u00[01]|\u007f|[\u0080-\u009f\u202a-\u202e]|\\ud[89a-f]/;

const example = render(exampleLog);

describe('a damaged log', () => {
  it.each([
    ['', ['proef.md:1:1  Dit bestand is leeg.']],
    ['\n \n', ['proef.md:1:1  Dit bestand is leeg.']],
    [
      '# Zomaar een tekst',
      ['proef.md:1:1  Bovenaan ontbreekt de regel --- met de gegevens van het gesprek.'],
    ],
    [
      '---\nkansrijk: 1\n',
      ['proef.md:1:1  Onder de gegevens bovenaan ontbreekt de regel --- die ze afsluit.'],
    ],
    ['---\n- a\n- b\n---\n', ['proef.md:2:1  De gegevens bovenaan zijn niet te lezen.']],
    ['---\na: [1\n---\n', ['proef.md:2:6  Hier klopt de schrijfwijze niet.']],
    ['---\nid: x\nid: y\n---\n', ['proef.md:3:1  Deze regel staat er twee keer.']],
    ['---\na: *weg\n---\n', ['proef.md:2:1  De gegevens bovenaan zijn niet te lezen.']],
  ])('%j says where and what', async (text, lines) => {
    expect(await problemsOf(text)).toEqual(lines);
  });

  it('names every wrong or absent key at once', async () => {
    const text = example
      .replace('datum: 2026-11-20', 'datum: 2026-02-30')
      .replace('rol: mentor', 'rol: juf')
      .replace('tijd: "09:30"\n', '')
      .replace('kansrijk: 1', 'kansrijk: 2');
    expect(await problemsOf(text)).toEqual([
      'proef.md:2:11  "kansrijk": dit gesprek hoort bij een andere versie van kansrijk.',
      'proef.md:8:8  "datum": hier hoort een datum, zoals 2026-11-24.',
      'proef.md:1:1  Bovenaan ontbreekt "tijd".',
      'proef.md:10:6  "rol": kies uit mentor, docent, bpv, slb, klassenbegeleider, zorgmedewerker, praktijkbegeleider, peercoach, anders.',
    ]);
  });

  it('reads its head alone as it reads the whole', async () => {
    expect(await readHead(example, 'proef.md')).toEqual({ ok: true, value: exampleHead });
    expect(await readHead(example.replaceAll('\n', '\r\n'), 'proef.md')).toEqual({
      ok: true,
      value: exampleHead,
    });
    expect((await readHead('---\nkansrijk: 1\n', 'proef.md')).ok).toBe(false);
  });

  it('never throws, and gives no control character, whatever is cut out, doubled or put in', async () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '---\n',
        '\n---\n',
        '&a *a',
        '\u001b[2J',
        '\0',
        '\u202e',
        '\ud800',
        '\r',
        '{',
        '!!x ',
        '%YAML 9\n',
      ),
    );
    await fc.assert(
      fc.asyncProperty(anyLog, fc.nat(), fc.nat(), noise, async (log, from, length, put) => {
        const text = render(log);
        const start = from % text.length;
        const broken = text.slice(0, start) + put + text.slice(start + (length % 60));
        const found = await read(broken, 'proef.md');
        expect(JSON.stringify(found.ok ? found.value.log.pages : [])).not.toMatch(UNSAFE);
        const lines = broken.split('\n').length;
        const inside = ({ line, column }: Problem) => line >= 1 && line <= lines && column >= 1;
        expect(found.ok || (found.problem.length > 0 && found.problem.every(inside))).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });
});
