import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { formAsked, screensOf, type Asked, type Gesprek } from '../../src/domain/asked.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { problemLine } from '../../src/domain/problem.ts';
import { MOMENTS, ROLLEN, SAMENWERKINGEN } from '../../src/domain/words.ts';
import { parseForm } from '../../src/formats/form-yaml.ts';
import { parseKenmerken } from '../../src/formats/kader-yaml.ts';

const textOf = (path: string): string =>
  readFileSync(new URL(`../../checklists/${path}`, import.meta.url), 'utf8');

const kenmerken = parseKenmerken(textOf('kader/kenmerken.yaml'), 'kenmerken.yaml');
const kenmerkIds = kenmerken.ok ? kenmerken.value.map(({ id }) => id) : [];

const formOf = (id: string): Form => {
  const parsed = parseForm(textOf(`${id}.yaml`), `checklists/${id}.yaml`, { kenmerkIds });
  if (!parsed.ok) throw new Error(parsed.problem.map(problemLine).join('\n'));
  if (parsed.value.warnings.length > 0) throw new Error(parsed.value.warnings.map(problemLine).join('\n'));
  return parsed.value.form;
};

const asked = (
  form: Form,
  given: Gesprek,
  answers: Readonly<Record<string, Answer>> = {},
): readonly Asked[] => formAsked({ form, intake: [], plans: [], given, answers });

const ids = (questions: readonly Asked[]): readonly string[] => questions.map(({ id }) => id);

const GENERAL = [
  'relatie',
  'goed-beeld',
  'behoeften',
  'verwachtingen',
  'toegankelijk',
  'autonomie',
  'progressiegericht',
  'vasthouden',
];
const BY_DOEL = {
  algemeen: [],
  persoonlijk: ['gelijkwaardig', 'interesse', 'zorg-en-respect', 'verbonden'],
  loopbaan: ['terugkijken-op-taken', 'werk-ervaren', 'doelen-en-stappen', 'talenten'],
  vakoverstijgend: ['ervaringsleren', 'kleine-stapjes', 'vieren-en-fouten', 'veilige-plek'],
} as const;

const attention: Answer = { kind: 'punt', value: 'aandacht' };

describe('the checklist begeleiding', () => {
  const form = formOf('begeleiding');
  const points = (given: Gesprek): readonly Asked[] =>
    asked(form, given).filter(({ kind }) => kind === 'punt');

  it.each(['algemeen', 'persoonlijk', 'loopbaan', 'vakoverstijgend'] as const)(
    'has the 8 kenmerken, and those of %s, at every moment',
    (doel) => {
      for (const moment of ['voor', 'tijdens', 'na'] as const) {
        const shown = points({ moment, doel, rol: 'mentor' });
        expect(ids(shown)).toEqual([...GENERAL, ...BY_DOEL[doel]]);
        expect(shown.map(({ kenmerk }) => kenmerk)).toEqual(ids(shown));
      }
    },
  );

  it('sends a praktijkbegeleider and a peercoach to the mentor when things are private', () => {
    const extra = (rol: (typeof ROLLEN)[number]): boolean =>
      ids(points({ moment: 'voor', doel: 'persoonlijk', rol })).includes('naar-de-mentor');
    expect(ROLLEN.filter(extra)).toEqual(['praktijkbegeleider', 'peercoach']);
  });

  it('asks before, tells during, and looks back afterwards: never the same words', () => {
    for (const doel of ['persoonlijk', 'loopbaan', 'vakoverstijgend'] as const) {
      for (const rol of ['mentor', 'praktijkbegeleider'] as const) {
        const [before, during, after] = (['voor', 'tijdens', 'na'] as const).map((moment) =>
          points({ moment, doel, rol }),
        );
        before?.forEach(({ text }, index) => {
          expect(text).toMatch(/\?$/);
          expect(during?.[index]?.text).toMatch(/\.$/);
          expect(after?.[index]?.text).toMatch(/\?$/);
          expect(after?.[index]?.text).not.toBe(text);
        });
      }
    }
  });

  it('differs for a praktijkbegeleider where the work does', () => {
    const texts = (rol: 'mentor' | 'praktijkbegeleider', moment: 'voor' | 'na'): readonly string[] =>
      (['loopbaan', 'vakoverstijgend'] as const).flatMap((doel) =>
        points({ moment, doel, rol })
          .filter(({ id }) => id === 'werk-ervaren' || id === 'ervaringsleren')
          .map(({ text }) => text),
      );
    for (const moment of ['voor', 'na'] as const) {
      const school = texts('mentor', moment);
      expect(texts('praktijkbegeleider', moment).filter((text) => school.includes(text))).toEqual([]);
    }
  });

  it('asks for a plan only before, once for each chosen point', () => {
    const marked = { relatie: attention, autonomie: attention };
    expect(ids(asked(form, { moment: 'voor' }, marked)).slice(8)).toEqual([
      'aandachtspunten',
      'plan-1',
      'plan-2',
    ]);
    expect(ids(asked(form, { moment: 'na' }, marked))).toEqual(GENERAL);
    expect(ids(asked(form, { moment: 'tijdens' }))).toEqual(GENERAL);
  });

  it('is one screen a page, then a plan a screen; choosing is asked only where there is a choice', () => {
    const screens = (answers: Readonly<Record<string, Answer>>): readonly string[] =>
      screensOf({ form, intake: [], plans: [], given: { moment: 'voor', doel: 'loopbaan' }, answers }).map(
        ({ questions }) => `${questions[0]?.id} ${questions.length}`,
      );
    expect(screens({})).toEqual(['relatie 8', 'terugkijken-op-taken 4']);
    const two = { relatie: attention, talenten: attention };
    expect(screens(two)).toEqual(['relatie 8', 'terugkijken-op-taken 4', 'plan-1 1', 'plan-2 1']);
    expect(screens({ ...two, autonomie: attention })).toEqual([
      'relatie 8',
      'terugkijken-op-taken 4',
      'aandachtspunten 1',
    ]);
  });

  it('shares nothing private, and nothing else without asking', () => {
    const questions = form.pages.flatMap((page) =>
      page.questions.map(({ sharing }) => [page.id, sharing] as const),
    );
    expect(questions.filter(([page, sharing]) => page === 'persoonlijk' && sharing !== 'nooit')).toEqual([]);
    expect(questions.filter(([page, sharing]) => page !== 'persoonlijk' && sharing !== 'vraag')).toEqual([]);
  });
});

describe('the form reflectie', () => {
  const form = formOf('reflectie');
  const plans = [{ als: 'a', dan: 'b' }];
  const walk = (minuten: 1 | 5 | 10): readonly Asked[] =>
    formAsked({ form, intake: [], plans, given: { moment: 'na', minuten }, answers: {} });

  it.each([
    [1, ['plan-terug-1', 'goed', 'anders', 'plan']],
    [5, ['plan-terug-1', 'goed', 'hoe', 'anders', 'ander-oog', 'plan']],
    [
      10,
      [
        'plan-terug-1',
        'punten',
        'goed',
        'hoe',
        'anders',
        'ander-oog',
        'belangrijkste',
        'schaal',
        'plan',
        'afspraken',
      ],
    ],
  ] as const)('is a whole conversation in %i minutes', (minuten, expected) => {
    expect(ids(walk(minuten).filter(({ aside }) => !aside))).toEqual(expected);
  });

  it.each([1, 5] as const)('has afspraken within reach in %i minutes too', (minuten) => {
    expect(ids(walk(minuten).filter(({ aside }) => aside))).toEqual(['afspraken']);
  });

  it('asks what made it work only of something that went well', () => {
    const asksWith = (answers: Parameters<typeof formAsked>[0]['answers']): string | undefined =>
      formAsked({ form, intake: [], plans, given: { moment: 'na', minuten: 5 }, answers }).find(
        ({ id }) => id === 'hoe',
      )?.text;
    expect(asksWith({ goed: { kind: 'open', text: 'ze bleef' } })).toBe('Wat deed jij waardoor dat lukte?');
    expect(asksWith({})).toBe('Wat deed jij dat hielp, hoe klein ook?');
  });

  it('walks the eight points of begeleiding first, in its ten minutes, for who wants to', () => {
    const answers = { punten: { kind: 'keuze', option: 'ja' } } as const;
    const walked = formAsked({ form, intake: [], plans: [], given: { moment: 'na', minuten: 10 }, answers });
    const points = walked
      .filter(({ kind }) => kind === 'punt')
      .map(({ id, short, text }) => [id, short, text]);
    const there = formAsked({
      form: formOf('begeleiding'),
      intake: [],
      plans: [],
      given: { moment: 'na' },
      answers: {},
    }).map(({ id, short, text }) => [id, short, text]);
    expect(points).toEqual(there);
  });

  it('never asks more than five open questions, and fewer in less time', () => {
    const open = ([1, 5, 10] as const).map(
      (minuten) => walk(minuten).filter(({ kind }) => kind === 'open').length,
    );
    expect(open).toEqual([2, 4, 5]);
  });

  it('has a word at every point of its scale', () => {
    const scale = walk(10).find(({ kind }) => kind === 'schaal');
    expect(new Set(scale?.scaleWords).size).toBe(11);
  });

  it('asks of a plan with a key of its own for each outcome', () => {
    expect(walk(1)[0]?.options.map(({ key }) => key)).toEqual(['g', 'b', 'k', 'm']);
  });

  it('shares what was agreed, asks for plan and what went well, and keeps the rest', () => {
    const by = (wanted: string): readonly string[] =>
      form.pages.flatMap(({ questions }) =>
        questions.filter(({ sharing }) => sharing === wanted).map(({ id }) => id),
      );
    expect([by('mag'), by('vraag')]).toEqual([['afspraken'], ['goed', 'plan']]);
  });
});

const keuze = (option: string): Answer => ({ kind: 'keuze', option });

describe('the checklist samenwerking', () => {
  const form = formOf('samenwerking');
  const KENMERKEN = [
    'informeren',
    'gedeeld-beeld',
    'aansluiten',
    'pedagogische-aanpak',
    'regie',
    'deskundigheid',
  ];
  const points = (given: Gesprek, answers = {}): readonly Asked[] =>
    asked(form, given, answers).filter(({ kind }) => kind === 'punt');

  it.each(SAMENWERKINGEN)(
    'asks first what may be shared, then the 6 kenmerken, at every moment: %s',
    (vorm) => {
      for (const moment of MOMENTS) {
        const shown = asked(form, { moment, samenwerking: vorm, rol: 'mentor' });
        expect(shown[0]?.id).toBe('mag-delen');
        expect(ids(shown.filter(({ kind }) => kind === 'punt'))).toEqual(['mag-delen', ...KENMERKEN]);
      }
    },
  );

  it('guards what is private, and lets safety go by the meldcode, or by the mentor', () => {
    const explained = (rol: (typeof ROLLEN)[number]): string | undefined =>
      points({ moment: 'voor', rol })[0]?.explanation;
    expect(points({ moment: 'voor' })[0]?.text).toContain('thuis of privé');
    expect(explained('mentor')).toContain('meldcode');
    expect(explained('praktijkbegeleider')).toContain('Bel dan nog vandaag de mentor');
  });

  it('knows the three fixed moments between school and stage only', () => {
    const asks = (given: Gesprek): boolean =>
      ids(asked(form, { moment: 'voor', ...given })).includes('gelegenheid');
    expect(asks({ samenwerking: 'school-praktijk' })).toBe(true);
    expect(asks({ rol: 'praktijkbegeleider' })).toBe(true);
    expect(asks({ samenwerking: 'binnen-school' })).toBe(false);
    expect(asks({ samenwerking: 'zorgteam' })).toBe(false);
  });

  it('has words of its own for start, tussen and eind, and for two at one screen', () => {
    for (const moment of ['voor', 'na'] as const) {
      const texts = (answers: Readonly<Record<string, Answer>>): string =>
        points({ moment, samenwerking: 'school-praktijk', rol: 'mentor' }, answers)
          .map(({ text }) => text)
          .join('\n');
      const together = texts({ samen: keuze('samen'), 'samen-terug': keuze('samen') });
      const middle = texts({ gelegenheid: keuze('tussenevaluatie') });
      const end = texts({ gelegenheid: keuze('eindevaluatie') });
      expect(new Set([texts({}), middle, end, together]).size).toBe(4);
    }
  });

  it('asks before, tells during, and looks back afterwards: never the same words', () => {
    for (const samenwerking of SAMENWERKINGEN) {
      const [before = [], during = [], after = []] = MOMENTS.map((moment) =>
        points({ moment, samenwerking, rol: 'mentor' }),
      );
      before.forEach(({ text }, index) => {
        expect(text).toMatch(/\?$/);
        expect(during[index]?.text).toMatch(/\.$/);
        expect(after[index]?.text).toMatch(/\?$/);
        expect(after[index]?.text).not.toBe(text);
      });
    }
  });

  it('asks beforehand what she wants, and afterwards what was agreed, who leads, whether the student knows', () => {
    const rest = (moment: 'voor' | 'na'): readonly string[] =>
      ids(asked(form, { moment, samenwerking: 'zorgteam' }, { informeren: attention })).filter(
        (id) => ![...KENMERKEN, 'mag-delen', 'samen', 'samen-terug'].includes(id),
      );
    expect(rest('voor')).toEqual(['aandachtspunten', 'wens', 'regie-wens', 'plan-1']);
    expect(rest('na')).toEqual(['afspraken', 'wie-regie', 'met-student', 'volgende']);
  });

  it('gives freely only what was agreed', () => {
    const free = form.pages
      .flatMap(({ questions }) => questions)
      .filter(({ sharing }) => sharing === 'mag')
      .map(({ id }) => id);
    expect(free).toEqual(['afspraken']);
  });
});

describe('the guide for collegiale feedback', () => {
  const form = formOf('feedback');
  const walk = (answers: Readonly<Record<string, Answer>>): readonly Asked[] =>
    asked(form, { moment: 'na' }, answers);

  it('has eight steps, each with its minutes, twenty to twenty-five together', () => {
    const minutes = form.pages.map(({ title }) => Number(/ · (\d+) minu(?:ut|ten)$/.exec(title)?.[1]));
    expect(minutes).toEqual([2, 1, 6, 2, 4, 3, 3, 1]);
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(22);
  });

  it('asks for no schuilnaam, and says at every step who has the word', () => {
    expect(form.intake).toEqual([]);
    for (const { id, text } of walk({ opschrijven: keuze('ja') })) {
      if (id !== 'opening') expect(text).toMatch(/^(Inbrenger|Collega|Samen)\b/);
    }
  });

  it('writes down words of the colleague only after a yes; without it they are said and heard', () => {
    const written = (answers: Readonly<Record<string, Answer>>): readonly string[] =>
      walk(answers)
        .filter(({ kind, text }) => kind === 'open' && text.startsWith('Collega'))
        .map(({ id }) => id);
    expect(written({ opschrijven: keuze('ja') })).toEqual([
      'vragen-collega',
      'goed-gedaan',
      'anders-collega',
      'ideeen-collega',
    ]);
    expect(written({ opschrijven: keuze('nee') })).toEqual([]);
    expect(written({})).toEqual([]);
    expect(ids(walk({}))).toEqual(
      expect.arrayContaining(['vragen-horen', 'goed-gedaan-horen', 'ideeen-horen']),
    );
  });

  it('asks before the first word is written', () => {
    const kinds = walk({}).map(({ id, kind }) => (kind === 'open' ? 'open' : id));
    expect(kinds.indexOf('opschrijven')).toBeLessThan(kinds.indexOf('open'));
  });

  it('asks for no plan of who lets it rest, and ends with a day to come back', () => {
    expect(ids(walk({ 'mijn-keuze': keuze('laten-liggen') }))).not.toContain('plan');
    expect(ids(walk({ 'mijn-keuze': keuze('eigen-idee') }))).toContain('plan');
    expect(walk({}).at(-1)).toMatchObject({ id: 'terugkomen', kind: 'datum' });
  });

  it('never shares but the plan, and that only when she says so', () => {
    const shared = form.pages
      .flatMap(({ questions }) => questions)
      .filter(({ sharing }) => sharing !== 'nooit')
      .map(({ id, sharing }) => [id, sharing]);
    expect(shared).toEqual([['plan', 'vraag']]);
  });
});
