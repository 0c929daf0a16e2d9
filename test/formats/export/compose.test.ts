import { describe, expect, it } from 'vitest';
import type { SharedCopy } from '../../../src/domain/sharing/shared-copy.ts';
import { composeCopy } from '../../../src/formats/export/compose.ts';
import type { Layout } from '../../../src/domain/words.ts';
import { agreements, answered, copyWith, exampleCopy, preparation, reflection } from './example-copy.ts';

const titles = (copy: SharedCopy, layout: Layout = 'gewoon'): readonly string[] =>
  composeCopy(copy, layout).sections.map(({ level, title }) => `${level} ${title}`);

const onlyAgreed = { ...reflection, entries: [agreements] };

describe('a copy in the plain order', () => {
  it('tells first what was agreed, of all conversations, and last what to do with the copy', () => {
    expect(titles(exampleCopy)).toEqual([
      '2 Afspraken',
      '2 Checklist begeleiding, 20 november 2026',
      '3 Punten',
      '3 Welke één of twee punten neem je mee?',
      '3 Wanneer zien jullie elkaar terug?',
      '2 Terugkijken op een gesprek, 24 november 2026',
      '3 Wat ging goed, of beter dan eerder?',
      '3 Wat deed jij waardoor dat lukte?',
      '3 Hoe ver ben je met het punt waar je op let?',
      '3 Wat doe je de volgende keer?',
      '2 Over deze kopie',
    ]);
  });

  it('says above it for whom it is and what for, and which conversation where no heading does', () => {
    expect(composeCopy(exampleCopy, 'gewoon').subtitle).toBe(
      'Gemaakt op 25 november 2026 · voor: praktijkbegeleider · waarvoor: stage of werk',
    );
    expect(composeCopy(copyWith(onlyAgreed), 'gewoon').subtitle).toMatch(
      /Terugkijken op een gesprek, 24 november 2026$/,
    );
  });

  it('tells agreements of two conversations apart', () => {
    const other = { ...onlyAgreed, title: 'Samen', datum: '2026-11-25' };
    const [agreed] = composeCopy(copyWith(onlyAgreed, other), 'gewoon').sections;
    expect(agreed?.blocks.map((block) => block.type === 'agreements' && block.caption)).toEqual([
      'Terugkijken op een gesprek, 24 november 2026',
      'Samen, 25 november 2026',
    ]);
    const [alone] = composeCopy(copyWith(onlyAgreed), 'gewoon').sections;
    expect(alone?.blocks).not.toHaveProperty('0.caption');
  });

  it('explains the codes only where there are some', () => {
    const about = (copy: SharedCopy): string => JSON.stringify(composeCopy(copy, 'gewoon').sections.at(-1));
    expect(about(exampleCopy)).toContain('Waar iets als [NAAM-1] staat');
    expect(about(copyWith(onlyAgreed))).not.toContain('stond een naam');
    const bsn = answered('goed', 'Wat ging goed?', { kind: 'open', text: 'haar nummer is [BSN]' });
    expect(about(copyWith({ ...reflection, entries: [bsn] }))).toContain('Waar iets als [BSN] staat');
  });

  it.each([
    [{ studentKnows: 'ja' }, 'De student weet dat dit met jou is gedeeld.'],
    [{ studentKnows: 'nog niet' }, 'De student weet nog niet dat dit met jou is gedeeld.'],
    [
      { studentKnows: 'kan niet', cannotReason: 'van school' },
      'De student kan dit nu niet weten: van school.',
    ],
  ] as const)('says whether the student knows: %j', (context, sentence) => {
    const about = composeCopy({ ...exampleCopy, ...context }, 'gewoon').sections.at(-1);
    expect(JSON.stringify(about)).toContain(sentence);
  });

  it('says so when there is nothing in it, and says nothing of what was skipped', () => {
    expect(titles(copyWith())).toEqual(['2 Afspraken', '2 Over deze kopie']);
    expect(JSON.stringify(composeCopy(copyWith(), 'gewoon'))).toContain('Er is niets gekozen');
    const skipped = {
      ...reflection,
      entries: [{ id: 'goed', kind: 'open', text: 'Wat ging goed?', labels: [] }],
    } as const;
    expect(titles(copyWith(skipped))).toEqual(['2 Afspraken', '2 Over deze kopie']);
  });
});

describe('a copy in the order of STARRT', () => {
  it('has its six headings in order, each with what belongs there', () => {
    expect(titles(copyWith(reflection), 'starrt')).toEqual([
      '2 Situatie',
      '2 Taak',
      '2 Actie',
      '3 Wat deed jij waardoor dat lukte?',
      '2 Resultaat',
      '3 Wat ging goed, of beter dan eerder?',
      '2 Reflectie',
      '3 Hoe ver ben je met het punt waar je op let?',
      '2 Transfer',
      '3 Wat spraken jullie af? Wie doet het? Wanneer?',
      '3 Wat doe je de volgende keer?',
      '2 Over deze kopie',
    ]);
  });

  it('invents nothing: under an empty heading it says that nothing goes along', () => {
    const [situation] = composeCopy(copyWith(reflection), 'starrt').sections;
    expect(situation?.blocks).toEqual([{ type: 'line', text: 'Hierover staat niets in deze kopie.' }]);
  });

  it('puts what fits nowhere under a last heading, and the day behind what comes of several conversations', () => {
    const own = {
      ...reflection,
      entries: [
        { id: 'eigen-vraag', kind: 'open', text: 'Eigen?', labels: [], answer: { kind: 'open', text: 'ja' } },
      ],
    } as const;
    expect(titles(copyWith(preparation, own), 'starrt').slice(-3)).toEqual([
      '2 Verder',
      '3 Eigen? · 24 november 2026',
      '2 Over deze kopie',
    ]);
  });

  it('holds every answer that the plain order holds', () => {
    const texts = (layout: Layout): readonly string[] =>
      composeCopy(exampleCopy, layout)
        .sections.slice(0, -1)
        .flatMap(({ blocks }) => blocks)
        .map((block) => JSON.stringify(block))
        .filter((text) => !text.includes('Hierover staat niets'))
        .toSorted();
    expect(texts('starrt')).toEqual(texts('gewoon'));
  });
});
