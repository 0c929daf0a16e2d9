import * as fc from 'fast-check';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Option } from '../../../src/domain/form/form.ts';
import type { Log, LogEntry, LogHead, LogPage } from '../../../src/domain/log/log.ts';
import { normaliseLine, normaliseText } from '../../../src/domain/text.ts';
import {
  DOELEN,
  MINUTEN,
  ROLLEN,
  SAMENWERKINGEN,
  SOORTEN,
  VALUES_AFTER,
  VALUES_BEFORE,
} from '../../../src/domain/words.ts';

// Everything that means something in a log, in Markdown, in YAML or in Obsidian, and what breaks naive text handling.
const FRAGMENTS = [
  '**',
  '*',
  '_',
  '__',
  ' · ',
  ' — ',
  '—',
  '-->',
  '<!--',
  '<!-- vraag: anders -->',
  '<!-- soort: keuze -->',
  '<!-- keuze: ja -->',
  '<!-- punt: relatie -->',
  '# kop',
  '## blad',
  '### vraag',
  '```',
  '~~~',
  '---',
  '...',
  '- [ ] taak',
  '- [x] **A** · aandacht — b <!-- vraag: a -->',
  '- ',
  '* ',
  '1. ',
  '[wie:: mentor]',
  '[wie:: ',
  ']',
  '[',
  '[due:: 2026-12-01]',
  '[due:: ]',
  '[due:: morgen]',
  '[completion:: 2026-01-02]',
  '✅ 2026-12-02',
  '_Overgeslagen._',
  '_gewist op 2026-01-01_',
  '> ',
  '>',
  '**Als** dit',
  '**dan** dat',
  '**Als**',
  '**dan**',
  '\\',
  '\\\\',
  '\\**dan** x',
  '<br>',
  '\\<br>',
  '<b>',
  '&amp;',
  '&',
  '`',
  '|',
  '$',
  '==',
  '%%',
  '~',
  '#tag',
  'C#',
  '**7** van 10',
  '8 december 2026',
  'kansrijk: 1',
  'niet ingevuld',
  'aandacht',
  'ë',
  'e\u0301',
  '👩‍👩‍👧',
  'שלום',
  'مرحبا',
  '\ufeff',
  '\u200d',
  '\t',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u001b[31m',
  'een gewone zin.',
  'vraag naar de keuken',
];

const raw = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 9 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
);

/** Hostile text of several lines, as it is kept. */
export const anyText = raw.map(normaliseText);
/** The same, never empty. */
export const someText = anyText.filter((text) => text !== '');
/** Hostile text of one line. */
export const anyLine = raw.map(normaliseLine);
const someLine = anyLine.filter((text) => text !== '');
// What should be one line but was kept as more.
const someWords = fc.oneof({ weight: 4, arbitrary: someLine }, { weight: 1, arbitrary: someText });
const anyWords = fc.oneof({ weight: 4, arbitrary: anyLine }, { weight: 1, arbitrary: anyText });

const anyId = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const anyDate = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <Key extends string, Value>(
  key: Key,
  values: fc.Arbitrary<Value>,
): fc.Arbitrary<{ [K in Key]?: Value }> =>
  fc.option(values, { nil: undefined }).map((value) => {
    const none: { [K in Key]?: Value } = {};
    return value === undefined ? none : { ...none, [key]: value };
  });

interface Answered {
  readonly answer: Answer;
  readonly labels: readonly Option[];
}

const plain = (answers: fc.Arbitrary<Answer>): fc.Arbitrary<Answered> =>
  answers.map((answer) => ({ answer, labels: [] }));

const labelled = (ids: readonly string[]): fc.Arbitrary<readonly Option[]> =>
  fc
    .tuple(
      ...ids.map((id) =>
        fc.option(
          someWords.map((text) => ({ id, text })),
          { nil: undefined },
        ),
      ),
    )
    .map((labels) => labels.flatMap((label) => (label ? [label] : [])));

const note = maybe('note', someText);

const keuze: fc.Arbitrary<Answered> = fc
  .tuple(anyId, note)
  .chain(([option, noted]) =>
    labelled([option]).map((labels): Answered => ({ answer: { kind: 'keuze', option, ...noted }, labels })),
  );

const meerkeuze: fc.Arbitrary<Answered> = fc
  .uniqueArray(anyId, { minLength: 1, maxLength: 4 })
  .chain((options) =>
    labelled(options).map((labels): Answered => ({ answer: { kind: 'meerkeuze', options }, labels })),
  );

const schaal: fc.Arbitrary<Answered> = fc
  .tuple(fc.integer({ min: 0, max: 10 }), note)
  .chain(([value, noted]) =>
    labelled([String(value)]).map((labels): Answered => ({
      answer: { kind: 'schaal', value, ...noted },
      labels,
    })),
  );

const onePlan = fc.record({ als: anyText, dan: anyText }).filter(({ als, dan }) => als !== '' || dan !== '');

// As a repeated question has it: the point it is about among the labels, in the plan or not.
const planAboutPoint: fc.Arbitrary<Answered> = fc
  .tuple(onePlan, anyId, someWords, fc.boolean())
  .map(([plan, id, text, inPlan]) => ({
    answer: { kind: 'als-dan', plans: [inPlan ? { punt: id, ...plan } : plan] },
    labels: [{ id, text }],
  }));

const manyPlans: fc.Arbitrary<Answered> = fc
  .array(fc.tuple(fc.option(anyId, { nil: undefined }), onePlan), { minLength: 1, maxLength: 3 })
  .chain((pairs) => {
    const points = [...new Set(pairs.flatMap(([punt]) => (punt === undefined ? [] : [punt])))];
    return labelled(points).map((labels): Answered => ({
      answer: {
        kind: 'als-dan',
        plans: pairs.map(([punt, plan]) => ({ ...(punt !== undefined && { punt }), ...plan })),
      },
      labels,
    }));
  });

const afspraken = fc
  .array(
    fc
      .tuple(anyWords, anyWords, maybe('wanneer', anyDate), maybe('done', fc.constant(true)))
      .map(([wat, wie, wanneer, done]) => ({ wat, wie, ...wanneer, ...done })),
    { minLength: 1, maxLength: 3 },
  )
  .filter((items) => items.some(({ wat, wie, wanneer }) => wat !== '' || wie !== '' || wanneer !== undefined))
  .map((items): Answer => ({ kind: 'afspraken', items }));

const ANSWERS: Readonly<Record<Exclude<LogEntry['kind'], 'punt'>, fc.Arbitrary<Answered>>> = {
  open: plain(someText.map((text): Answer => ({ kind: 'open', text }))),
  keuze,
  meerkeuze,
  schaal,
  'als-dan': fc.oneof(planAboutPoint, manyPlans),
  afspraken: plain(afspraken),
  datum: plain(anyDate.map((date): Answer => ({ kind: 'datum', date }))),
};

const withoutNote = (answer: Answer): Answer => {
  if (!('note' in answer)) return answer;
  const { note: _, ...rest } = answer;
  return rest;
};

const questionText = fc.oneof(
  { weight: 3, arbitrary: someWords },
  { weight: 1, arbitrary: fc.tuple(someWords, someWords).map(([text, about]) => `${text} · ${about}`) },
);

type Unnamed = Omit<LogEntry, 'id'>;

const question: fc.Arbitrary<Unnamed> = fc
  .constantFrom(...(['open', 'keuze', 'meerkeuze', 'schaal', 'als-dan', 'afspraken', 'datum'] as const))
  .chain((kind) =>
    fc
      .tuple(
        questionText,
        ANSWERS[kind],
        fc.constantFrom('answered', 'skipped', 'erased', 'noteErased'),
        anyDate,
      )
      .map(([text, { answer, labels }, state, on]): Unnamed => {
        const base = { kind, text };
        if (state === 'skipped') return { ...base, labels: [] };
        if (state === 'erased') return { ...base, labels: [], erasedOn: on };
        // Of these kinds a note can be erased while the answer stays.
        if (state === 'noteErased' && (kind === 'keuze' || kind === 'schaal')) {
          return { ...base, labels, answer: withoutNote(answer), erasedOn: on };
        }
        // Where a repeated question says what it is about.
        const about = labels[0] && kind === 'als-dan' && on.endsWith('1') ? ` · ${labels[0].text}` : '';
        return { ...base, text: `${text}${about}`, labels, answer };
      }),
  );

const punt: fc.Arbitrary<Unnamed> = fc
  .tuple(
    someWords,
    maybe('short', someWords),
    maybe('value', fc.constantFrom(...VALUES_BEFORE, ...VALUES_AFTER)),
    note,
    maybe('erasedOn', anyDate),
  )
  .map(([text, short, value, noted, erased]): Unnamed => {
    const said = erased.erasedOn === undefined ? { ...value, ...noted } : value;
    const answer: Answer | undefined = Object.keys(said).length > 0 ? { kind: 'punt', ...said } : undefined;
    return { kind: 'punt', text, ...short, labels: [], ...(answer && { answer }), ...erased };
  });

/** Pages with hostile entries of every kind, each with an id of its own. */
const pages: fc.Arbitrary<readonly LogPage[]> = fc
  .array(fc.tuple(anyWords, fc.array(fc.oneof(punt, question), { minLength: 1, maxLength: 5 })), {
    maxLength: 3,
  })
  .map((found) => {
    let count = 0;
    return found.map(([title, entries]) => ({
      title,
      entries: entries.map((entry): LogEntry => ({ id: `vraag-${(count += 1)}`, ...entry })),
    }));
  });

const head: fc.Arbitrary<LogHead> = fc
  .tuple(
    fc.record({
      soort: fc.constantFrom(...SOORTEN),
      vorm: fc.oneof(anyId, fc.constantFrom('no', 'true', 'null', 'e1')),
      vormVersie: fc.constantFrom('1.0.0', '12.3.45', '1.0.0+eigen'),
      vormSha256: fc.oneof(
        fc.stringMatching(/^[0-9a-f]{64}$/),
        fc.constantFrom('1'.repeat(64), `${'1'.repeat(30)}e${'1'.repeat(33)}`),
      ),
      datum: anyDate,
      tijd: fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`),
      bewaarTot: anyDate,
      gedeeld: fc.boolean(),
    }),
    maybe(
      'student',
      fc.oneof(fc.stringMatching(/^[a-z][a-z0-9]{0,15}$/), fc.constantFrom('no', 'null', 'y')),
    ),
    maybe('rol', fc.constantFrom(...ROLLEN)),
    maybe('moment', fc.constantFrom('voor' as const, 'na' as const)),
    maybe('doel', fc.constantFrom(...DOELEN)),
    maybe('samenwerking', fc.constantFrom(...SAMENWERKINGEN)),
    maybe('minuten', fc.constantFrom(...MINUTEN)),
    maybe('bij', fc.constant('2026-11-20-begeleiding-eik')),
  )
  .map(([base, ...others]) => ({
    id: `2026-11-24-${base.vorm}`,
    ...base,
    ...Object.assign({}, ...others),
    tags: ['kansrijk', base.vorm],
  }));

/** A log of hostile but normalised text, with entries of every kind. */
export const anyLog: fc.Arbitrary<Log> = fc.record({ head, title: someWords, pages });
