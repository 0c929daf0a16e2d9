import { describe, expect, it } from 'vitest';
import { run, type SearchFlags } from '../../src/commands/zoek.ts';
import type { Log } from '../../src/domain/log/log.ts';
import { entry, logOf, told } from '../domain/logs.ts';
import { idsIn, refusal, speak, styled } from './logs-world.ts';

const EIK = logOf('2026-11-23-begeleiding-eik', [
  entry(
    'relatie',
    { kind: 'punt', value: 'aandacht', note: 'vraag naar de keuken' },
    { short: 'Eerst contact', text: 'Maak ik eerst contact?' },
  ),
]);
const SPAR = logOf(
  '2026-11-17-reflectie-spar',
  [
    told('anders', 'Hij was in de kéuken, en liep weg.'),
    entry('afspraken', { kind: 'afspraken', items: [{ wat: 'bellen', wie: 'mentor' }] }),
  ],
  { soort: 'reflectie', title: 'Terugkijken op een gesprek' },
);
const VLIER = logOf('2026-10-30-eigen-vlier', [entry('contact', { kind: 'punt', value: 'in orde' })]);
const LOGS = [EIK, SPAR, VLIER];

const find = async (flags: SearchFlags, logs: readonly Log[] = LOGS): Promise<unknown> =>
  idsIn(await speak(run, { ...flags, json: true }, logs));

describe('kansrijk zoek', () => {
  it('shows each conversation on one line, with what was found marked in a quiet stretch of text', async () => {
    const { outcome, lines, printed, told: said } = await speak(run, { tekst: ['keuken'] }, LOGS);
    expect(outcome).toBe('done');
    expect(said).toEqual(['2 gesprekken gevonden', '']);
    expect(printed).toEqual([
      '2026-11-23-begeleiding-eik  Eerst contact: vraag naar de keuken',
      '2026-11-17-reflectie-spar  Hij was in de kéuken, en liep weg.',
    ]);
    expect(styled(lines[1], 'strong')).toEqual(['2026-11-17-reflectie-spar', 'kéuken']);
    expect(styled(lines[1], 'quiet')).toEqual(['', 'Hij was in de ', ', en liep weg.']);
  });

  it('says where every word stands', async () => {
    const { printed } = await speak(run, { tekst: ['spar', 'bellen', 'keuken'] }, LOGS);
    expect(printed).toEqual([
      '2026-11-17-reflectie-spar  Hij was in de kéuken, en liep weg. · bellen · mentor · schuilnaam spar',
    ]);
  });

  it('keeps words together that came in as one, unless they stand together nowhere', async () => {
    expect(await find({ tekst: ['liep weg'] })).toEqual([SPAR.head.id]);
    const { printed, told: said } = await speak(run, { tekst: ['keuken bellen'] }, LOGS);
    expect(printed).toHaveLength(1);
    expect(said).toEqual([
      '1 gesprek gevonden',
      'Zo achter elkaar staat het nergens. Hier staan alle woorden wel in:',
      '',
    ]);
  });

  it.each<[string, SearchFlags, readonly Log[]]>([
    ['a schuilnaam, however it is typed', { student: ' Eik' }, [EIK]],
    ['a soort', { soort: 'reflectie' }, [SPAR]],
    ['a form', { vorm: 'eigen' }, [VLIER]],
    ['a form of which only conversations are left', { vorm: 'begeleiding' }, [EIK]],
    ['a kenmerk, also under another name in a form', { kenmerk: 'relatie' }, [EIK, VLIER]],
    ['a kenmerk that nothing was filled in about', { kenmerk: 'autonomie' }, []],
    ['a first day', { sinds: 'maandag' }, [EIK]],
    ['a last day', { tot: 'vorige maand' }, [VLIER]],
    ['a period', { periode: 'vorige week' }, [SPAR]],
    ['a period and a day in it', { periode: 'november', tot: 'vorige week' }, [SPAR]],
    ['a period of which the words came apart', { periode: ['vorige', 'week'] }, [SPAR]],
    [
      'a day, and takes what stands behind it for words to look for',
      { sinds: ['1', 'november', 'bellen'] },
      [SPAR],
    ],
    ['an afspraak that is open', { open: true }, [SPAR]],
    ['words and a filter', { tekst: ['keuken'], periode: 'deze week' }, [EIK]],
    ['two filters that never meet', { student: 'eik', soort: 'reflectie' }, []],
  ])('filters on %s', async (_, flags, logs) => {
    expect(await find(flags)).toEqual(logs.map(({ head }) => head.id));
  });

  it('gives the same items as the list, as data, all of them', async () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      logOf(`2026-11-${25 - index < 10 ? '0' : ''}${25 - index}-reflectie`, [told('a', 'keuken')]),
    );
    const { raw, told: said } = await speak(run, { tekst: ['keuken'], json: true }, many);
    expect(JSON.parse(raw.join(''))).toMatchObject({
      logs: many.map(({ head }) => ({ id: head.id, datum: head.datum })),
    });
    expect(said).toEqual([]);
  });

  it('shows twenty, and says how many more there are', async () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      logOf(`2026-10-${index + 1}-reflectie`, [told('a', 'keuken')]),
    );
    const short = await speak(run, { tekst: ['keuken'] }, many);
    expect(short.printed).toHaveLength(20);
    expect(short.told.at(-1)).toBe('Er zijn er nog 5. Zet --alles erachter om alles te zien.');
    expect((await speak(run, { tekst: ['keuken'], alles: true }, many)).printed).toHaveLength(25);
  });

  it('shows conversations as the list does where only a filter was given', async () => {
    const { printed } = await speak(run, { student: 'eik' }, LOGS);
    expect(printed).toEqual(['2026-11-23-begeleiding-eik  Checklist begeleiding · gisteren · Eerst contact']);
  });

  it('says in one sentence that there is nothing, and that is no mistake', async () => {
    const { outcome, told: said, printed } = await speak(run, { tekst: ['zolder'] }, LOGS);
    expect([outcome, said, printed]).toEqual(['done', ['Geen gesprek gevonden dat hierbij past.'], []]);
    expect(await find({ tekst: ['zolder'] })).toEqual([]);
  });

  it('names what it could not read, with its place, and finds the others', async () => {
    const problem = { code: 'leeg', file: 'logs/x.md', line: 3, column: 1, sentence: 'Dit bestand is leeg.' };
    const { told: said, printed } = await speak(run, { tekst: ['bellen'] }, LOGS, [problem]);
    expect(said[0]).toBe('logs/x.md:3:1  Dit bestand is leeg.');
    expect(printed).toHaveLength(1);
  });

  it.each<[string, SearchFlags, readonly string[]]>([
    ['nothing to look for', {}, ['Wat zoek je?', 'Typ er een woord achter, zoals: kansrijk zoek keuken']],
    [
      'only signs to look for',
      { tekst: ['?!'] },
      ['Wat zoek je?', 'Typ er een woord achter, zoals: kansrijk zoek keuken'],
    ],
    [
      'a day that cannot be read',
      { sinds: 'ooit' },
      [
        'Achter --sinds staat "ooit". Die dag of tijd herken ik niet.',
        'Schrijf bijvoorbeeld: --sinds gisteren, --sinds "vorige week" of --sinds 2026-11-24.',
      ],
    ],
    [
      'no day at all',
      { tot: '' },
      [
        'Achter --tot staat "". Die dag of tijd herken ik niet.',
        'Schrijf bijvoorbeeld: --tot gisteren, --tot "vorige week" of --tot 2026-11-24.',
      ],
    ],
    [
      'a period that ends before it begins',
      { sinds: 'vandaag', tot: 'gisteren' },
      ['Deze periode eindigt voordat hij begint.', 'Kijk de dagen na achter --sinds, --tot en --periode.'],
    ],
    [
      'a kenmerk with a slip',
      { kenmerk: 'relatei' },
      ['Er is geen kenmerk met de naam relatei.', 'Bedoel je relatie?'],
    ],
    [
      'an unknown kenmerk',
      { kenmerk: 'weer' },
      ['Er is geen kenmerk met de naam weer.', 'Alle kenmerken zie je met: kansrijk kenmerken'],
    ],
    ['an unknown form', { vorm: 'x' }, ['Er is geen lijst met de naam x.', 'Er is wel: eigen.']],
  ])('refuses %s', async (_, flags, sentences) => {
    expect(await refusal(run, flags, LOGS)).toEqual(sentences);
  });
});

describe('a thousand conversations', () => {
  const words = 'de student kwam te laat en wilde praten over de stage in de keuken met haar mentor'.split(
    ' ',
  );
  const text = (seed: number): string =>
    Array.from({ length: 60 }, (_, index) => words[(seed * 7 + index * 5) % words.length]).join(' ');
  const many = Array.from({ length: 1000 }, (_, index) =>
    logOf(
      `2026-11-20-begeleiding-s${index}`,
      Array.from({ length: 20 }, (__, question) => told(`v${question}`, text(index + question))),
    ),
  );

  it('are searched in well under a second', async () => {
    // Time of the processor, so that a busy machine does not count.
    const began = process.cpuUsage();
    const { raw } = await speak(run, { tekst: ['keuken', 'mentor', 's999'], json: true }, many);
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
    expect(raw.join('')).toContain('2026-11-20-begeleiding-s999');
  });
});
