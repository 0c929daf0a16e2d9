import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find.ts';
import { folded } from '../../../src/domain/privacy/fold.ts';
import { hardHits, isHard } from '../../../src/domain/privacy/hard.ts';
import { replaceHits } from '../../../src/domain/privacy/replace.ts';
import type { Plek } from '../../../src/domain/privacy/span.ts';
import type { WordList } from '../../../src/domain/privacy/words/word-list.ts';

const PIECES =
  `Sanna sanna Youssef fatima roos Wil de van der el Amrani Bakker meneer mevr. moeder heet met en zegt kwam was niet stage school
  bsn tel geboren woont op Kerkstraat 12 3021 HK 123456782 06-12345678 NL91ABNA0417164300 a@b.nl @sanna www.x.nl 12-03-2007 17 jaar
  http://x.nl/111222333 @u101234503 111222 333 XK-123-B s123456 - , . : ; ( ) [ ] [NAAM-1] Zoë 's J.P. , \n € 😀`.split(
    ' ',
  );
const note = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(
  note,
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.string({ maxLength: 80, unit: 'grapheme' }),
);

function apart(places: readonly Plek[]): boolean {
  return places.every((place, at) => at === 0 || (places[at - 1]?.eind ?? 0) <= place.start);
}

describe('whatever the text is', () => {
  test('hits lie inside it, hold what they say, stand in order and do not overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { treffers, let_op: letOp } = findPersonalData(text);
        for (const hit of [...treffers, ...letOp]) {
          expect(hit.start).toBeGreaterThanOrEqual(0);
          expect(hit.eind).toBeGreaterThan(hit.start);
          expect(text.slice(hit.start, hit.eind)).toBe(hit.tekst);
        }
        expect(apart(treffers) && apart(letOp)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('replacing leaves the rest of the text as it was', () => {
    fc.assert(
      fc.property(note, (text) => {
        const { treffers } = findPersonalData(text);
        const { tekst, codes } = replaceHits(text, treffers);
        let rebuilt = '';
        let at = 0;
        for (const [index, hit] of treffers.entries()) {
          rebuilt += text.slice(at, hit.start) + (codes[index] ?? '');
          at = hit.eind;
        }
        expect(tekst).toBe(rebuilt + text.slice(at));
      }),
    );
  });

  test('hard hits are the hard ones among all hits, and those inside an address', () => {
    fc.assert(
      fc.property(note, (text) => {
        const hard = hardHits(text);
        const { treffers } = findPersonalData(text);
        expect(hard).toEqual(expect.arrayContaining(treffers.filter(isHard)));
        for (const { start, eind } of hard)
          expect(treffers.some((hit) => hit.start <= start && eind <= hit.eind)).toBe(true);
      }),
    );
  });

  test('what nobody sees changes nothing of what is found', () => {
    const hidden = fc.constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff', '\u200d', '\u202e', '\u0007');
    fc.assert(
      fc.property(note, hidden, fc.integer({ min: 1, max: 3 }), (text, sign, step) => {
        const strewn = [...text].map((letter, at) => (at % step === 0 ? sign + letter : letter)).join('');
        expect(folded(strewn).text).toBe(text);
        const bare = findPersonalData(text).treffers;
        const under = findPersonalData(strewn).treffers;
        expect(under.map(({ tekst }) => tekst.replaceAll(sign, ''))).toEqual(bare.map(({ tekst }) => tekst));
        for (const { start, eind, tekst } of under) expect(strewn.slice(start, eind)).toBe(tekst);
      }),
    );
  });

  test('codes are never found, and a text without hits stays without hits', () => {
    fc.assert(
      fc.property(note, (text) => {
        const once = replaceHits(text, findPersonalData(text).treffers).tekst;
        const again = findPersonalData(once).treffers;
        for (const hit of again) expect(hit.tekst).not.toMatch(/[A-Z]{3,}-\d/);
        expect(
          replaceHits(
            once,
            again.filter((hit) => /\[/.test(hit.tekst)),
          ).tekst,
        ).toBe(once);
      }),
    );
  });
});

describe('replacing once is enough for notes as people write them', () => {
  const subject = fc.constantFrom(
    'Sanna',
    'sanna',
    'Youssef',
    'Fatima el Amrani',
    'J. de Vries',
    'inaya',
    'Roos',
  );
  const act = fc.constantFrom(
    'kwam te laat',
    'belde op 06-12345678',
    'heeft bsn 123456782',
    'woont op Kerkstraat 12',
    'is 17 jaar',
    'mailt met a.b@school.nl',
  );
  const sentence = fc.tuple(subject, act).map(([who, what]) => `${who} ${what}.`);
  test('nothing is found in what was replaced', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const text = sentences.join(' ');
        expect(findPersonalData(replaceHits(text, findPersonalData(text).treffers).tekst).treffers).toEqual(
          [],
        );
      }),
    );
  });
});

describe('time grows with the text', () => {
  // Counted, not timed: how often the word list is asked.
  function questions(text: string): number {
    let asked = 0;
    const words: WordList = {
      kind: () => ((asked += 1), 'unknown'),
      isPersonName: () => ((asked += 1), false),
      nameLikeness: () => ((asked += 1), 0),
    };
    findPersonalData(text, { words });
    return asked;
  }
  const letters = (at: number): string =>
    [...at.toString(16)].map((digit) => 'bdfgklmnprstvwxz'.charAt(Number.parseInt(digit, 16))).join('a');
  const different = (count: number): string =>
    Array.from({ length: count }, (_, at) => `met ${letters(at + 4096)}`).join(' ');

  test('twice the words, at most about twice the questions', () => {
    const [one, two] = [questions(different(400)), questions(different(800))];
    expect(one).toBeGreaterThan(0);
    expect(two / one).toBeLessThan(2.1);
  });
  test('words that come back are asked once', () =>
    expect(questions('vrlg kwam. '.repeat(500))).toBe(questions('vrlg kwam. '.repeat(2))));

  test('no pattern repeats a group without a bound', () => {
    const root = new URL('../../../src/domain/privacy/', import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const name of files) {
      const source = readFileSync(new URL(name, root), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      const patterns = [
        ...source.matchAll(/(?<![\w)\]])\/(?![*/])((?:\\.|\[(?:\\.|[^\]])*\]|[^/\n\\[])+)\/[dgimsuy]*/g),
        ...source.matchAll(/String\.raw`([^`]*)`/g),
      ];
      for (const [whole, body = ''] of patterns) {
        const bare = body.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'c');
        expect(/\)(?:[*+]|\{\d+,\})/.test(bare), `${name}: ${whole}`).toBe(false);
      }
    }
  });
});
