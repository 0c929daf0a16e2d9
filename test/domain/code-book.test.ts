import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBookFor, coded, withReplaced, type CodeBook } from '../../src/domain/code-book.ts';
import { findPersonalData } from '../../src/domain/privacy/find.ts';
import { SOORTEN, type Soort, type Treffer } from '../../src/domain/privacy/span.ts';

const hit = (tekst: string, soort: Soort = 'naam'): Treffer => ({
  soort,
  tekst,
  start: 0,
  eind: tekst.length,
  zekerheid: 'hoog',
});

const codes = (book: CodeBook, text: string): readonly string[] =>
  coded(book, text, findPersonalData(text).treffers).map(({ code }) => code);

const EMPTY = codeBookFor([]);

describe('the codes of one conversation', () => {
  it('are one for each person, however the name is written', () => {
    expect(codes(EMPTY, 'Sanna belde met Amir. Sanna’s rooster ligt bij Amir.')).toEqual([
      '[NAAM-1]',
      '[NAAM-2]',
      '[NAAM-1]',
      '[NAAM-2]',
    ]);
  });

  it('stay the same in a later answer', () => {
    const book = withReplaced(EMPTY, coded(EMPTY, '', [hit('Sanna de Vries'), hit('Amir')]));
    expect(coded(book, '', [hit('Noor'), hit('Amir'), hit('Sanna')]).map(({ code }) => code)).toEqual([
      '[NAAM-3]',
      '[NAAM-2]',
      '[NAAM-1]',
    ]);
  });

  it('are not given to somebody else, although nobody knows any more whose they were', () => {
    const resumed = codeBookFor(['[NAAM-2] was er niet.', 'bel [TELEFOON-1]']);
    expect(codes(resumed, 'Sanna belde 06 12345678.')).toEqual(['[NAAM-3]', '[TELEFOON-2]']);
    expect(codes(EMPTY, '[NAAM-1] zag Amir.')).toEqual(['[NAAM-2]']);
  });

  it('are free again where nothing was replaced', () => {
    coded(EMPTY, '', [hit('Sanna')]);
    expect(coded(EMPTY, '', [hit('Amir')]).map(({ code }) => code)).toEqual(['[NAAM-1]']);
  });

  it('have no number for what may never be kept', () => {
    expect(codes(EMPTY, 'bsn 123456782')).toEqual(['[BSN]']);
    expect(coded(EMPTY, '', [hit('1012345675', 'onderwijsnummer')])).toMatchObject([
      { code: '[ONDERWIJSNUMMER]' },
    ]);
  });

  it('never mean two persons or numbers at once', () => {
    const names = fc.constantFrom('Sanna', 'sanna', 'Amir', 'Noor', 'Bas', 'Fatima el Amrani', 'Fatima');
    const hits = fc.array(
      fc.record({ tekst: names, soort: fc.constantFrom(...SOORTEN.filter((kind) => kind === 'naam')) }),
    );
    fc.assert(
      fc.property(fc.array(hits, { maxLength: 4 }), (answers) => {
        let book = EMPTY;
        const given = new Map<string, string>();
        for (const answer of answers) {
          const found = coded(
            book,
            '',
            answer.map(({ tekst, soort }) => hit(tekst, soort)),
          );
          for (const { tekst, code } of found) {
            const first = tekst.toLowerCase().split(' ')[0] ?? '';
            expect(given.get(code) ?? first).toBe(first);
            given.set(code, first);
          }
          book = withReplaced(book, found);
        }
      }),
    );
  });
});
