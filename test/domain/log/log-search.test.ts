import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn, searchLogs, termsOf } from '../../../src/domain/log/log-search.ts';
import type { Log } from '../../../src/domain/log/log.ts';
import { entry, logOf, told } from '../logs.ts';

const first = logOf('2026-11-20-begeleiding-eik', [
  entry(
    'relatie',
    { kind: 'punt', value: 'aandacht', note: 'vraag naar de keuken' },
    { short: 'Eerst contact', text: 'Maak ik eerst contact?' },
  ),
  entry('goed-beeld', undefined, { short: 'Goed beeld', text: 'Weet ik wat de student wil?' }),
  entry('plan-1', {
    kind: 'als-dan',
    plans: [{ punt: 'relatie', als: 'de student binnenkomt', dan: 'zet ik thee' }],
  }),
]);
const second = logOf(
  '2026-11-18-reflectie-spar',
  [
    told('anders', 'Hij liep de deur uit.\nDaarna was hij in de kéuken.', {
      text: 'Welk moment liep anders?',
    }),
    entry(
      'gelukt',
      { kind: 'keuze', option: 'een-beetje', note: 'het was druk' },
      { labels: [{ id: 'een-beetje', text: 'een beetje' }] },
    ),
    entry(
      'schaal',
      { kind: 'schaal', value: 7, note: 'vaker bellen' },
      { labels: [{ id: '7', text: 'vaak' }] },
    ),
    entry('afspraken', {
      kind: 'afspraken',
      items: [{ wat: 'bellen met de stage', wie: 'mentor', wanneer: '2026-12-01' }],
    }),
    entry('terug', { kind: 'datum', date: '2026-12-08' }),
  ],
  { title: 'Terugkijken op een gesprek' },
);
const logs = [first, second];

const ids = (...args: readonly string[]): readonly string[] =>
  searchLogs(logs, termsOf(args)).map(({ head }) => head.id);

const [FIRST, SECOND] = [first.head.id, second.head.id];

describe('a search', () => {
  it.each([
    ['a note', ['vraag naar'], [FIRST]],
    ['an open answer, over its line end', ['uit daarna'], [SECOND]],
    ['an accent that was not typed, newest first', ['keuken'], [FIRST, SECOND]],
    ['an accent and capitals that were typed', ['KÉUKEN'], [FIRST, SECOND]],
    ['the start of a word', ['keu'], [FIRST, SECOND]],
    ['a mark', ['aandacht'], [FIRST]],
    ['the words of a choice', ['beetje'], [SECOND]],
    ['the note of a choice', ['druk'], [SECOND]],
    ['the word at a figure', ['vaak'], [SECOND]],
    ['a plan as a sentence', ['dan zet ik'], [FIRST]],
    ['an afspraak', ['bellen', 'stage'], [SECOND]],
    ['the day of an afspraak', ['1 december'], [SECOND]],
    ['a date', ['8 december 2026'], [SECOND]],
    ['a question that was answered', ['welk moment'], [SECOND]],
    ['the short name of a point', ['eerst contact'], [FIRST]],
    ['the title', ['terugkijken'], [SECOND]],
    ['the schuilnaam', ['spar'], [SECOND]],
    ['words in different places', ['spar', 'deur', 'bellen'], [SECOND]],
  ])('finds %s', (_, args, found) => {
    expect(ids(...args)).toEqual(found);
  });

  it.each([
    ['the middle of a word', ['euken']],
    ['a question that was skipped', ['goed beeld']],
    ['words that stand apart', ['deur keuken']],
    ['words of which one is not there', ['keuken', 'zolder']],
    ['the id of a question', ['relatie']],
  ])('does not find %s', (_, args) => {
    expect(ids(...args)).toEqual([]);
  });
});

describe('what was typed', () => {
  it.each([
    [['goed', 'gesprek'], false, ['goed', 'gesprek']],
    [['goed gesprek'], false, ['goed gesprek']],
    [['goed gesprek'], true, ['goed', 'gesprek']],
    [['bellen "met de stage" morgen'], false, ['bellen', 'met de stage', 'morgen']],
    [['bellen “met de'], false, ['bellen', 'met de']],
    [['bellen "met de stage"'], true, ['bellen', 'met', 'de', 'stage']],
    [['BPV-begeleider', "foto's"], false, ['bpv begeleider', 'fotos']],
    [['keuken', 'Keuken', '!!', ''], false, ['keuken']],
    [['"'], false, []],
  ])('of %j (apart: %s) looks for %j', (args, apart, terms) => {
    expect(termsOf(args, apart)).toEqual(terms);
  });
});

describe('the places that are shown', () => {
  const places = (...args: readonly string[]): readonly string[] =>
    searchLogs(logs, termsOf(args)).flatMap((log) =>
      placesIn(log, termsOf(args)).map(
        ({ where, short, parts }) => `${where} ${short ?? '-'}: ${parts.map(({ text }) => text).join('')}`,
      ),
    );

  it('are as few as show everything', () => {
    expect(places('naar', 'keuken')).toEqual(['answer Eerst contact: vraag naar de keuken']);
    expect(places('eik', 'keuken')).toEqual(['answer Eerst contact: vraag naar de keuken', 'student -: eik']);
  });

  it('are what she wrote, before what was asked', () => {
    const log = logOf('2026-11-20-reflectie', [told('a', 'niets'), told('keuken', 'in de keuken')]);
    expect(placesIn(log, ['keuken']).map(({ where }) => where)).toEqual(['answer']);
  });
});

describe('whatever was written', () => {
  const word = fc.constantFrom('keuken', 'Stage', 'élan', 'een', 'x1', 'foto’s');
  const sentence = fc.array(word, { minLength: 1, maxLength: 6 });
  const asLog = (words: readonly string[], index: number): Log =>
    logOf(`2026-11-${10 + index}-reflectie`, [told('anders', words.join(' '))], { title: 'T' });

  it('every word and every run of words is found again, in the order of the logs', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (texts, from, size) => {
          const all = texts.map(asLog);
          const words = texts[0] ?? [];
          const start = from % words.length;
          const run = words.slice(start, start + 1 + (size % (words.length - start)));
          const found = searchLogs(all, termsOf([run.join(' ')]));
          expect(found).toContain(all[0]);
          expect(all.filter((log) => found.includes(log))).toEqual(found);
        },
      ),
    );
  });

  it('more words never find more', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), word, word, (texts, one, other) => {
        const all = texts.map(asLog);
        const few = searchLogs(all, termsOf([one, other]));
        const more = searchLogs(all, termsOf([one]));
        expect(more).toEqual(expect.arrayContaining([...few]));
      }),
    );
  });
});
