import { describe, expect, it } from 'vitest';
import {
  FORM_CHANGES,
  formChangeFindings,
  formChanges,
  formStep,
  type FormChange,
} from '../../../src/domain/form/form-change.ts';
import { formOutline } from '../../../src/domain/form/form-outline.ts';
import type { Form, Question } from '../../../src/domain/form/form.ts';
import type { VersionStep } from '../../../src/domain/version.ts';
import { question as questionOf } from '../forms.ts';

const question = (id: string, more: Partial<Question> = {}): Question => questionOf(id, 'open', more);

const yes = { id: 'ja', text: 'Ja' };
const no = { id: 'nee', text: 'Nee' };
const after = { op: 'compare', name: 'moment', by: '==', value: 'na' } as const;
const before = { op: 'compare', name: 'moment', by: '==', value: 'voor' } as const;

const choice = question('keus', { kind: 'keuze', options: [yes, no] });
const several = question('meer', { kind: 'meerkeuze', options: [yes, no], most: 1 });

/** A form with these questions on its page `een`. */
const form = (questions: readonly Question[], more: Partial<Form> = {}): Form => ({
  id: 'lijst',
  version: '1.0.0',
  title: 'Een lijst',
  source: 'eigen',
  changes: ['1.0.0: eerste versie'],
  retired: [],
  moments: ['voor', 'na'],
  intake: ['student'],
  pages: [{ id: 'een', title: 'Een', questions }],
  ...more,
});

const page = (id: string, questions: readonly Question[], more: Partial<Form['pages'][number]> = {}) => ({
  id,
  title: id,
  questions,
  ...more,
});
const pages = (...all: Form['pages']): Form => form([], { pages: all });

const [a, b, c] = [question('a'), question('b'), question('c')];

type Pair = readonly [what: string, was: Form, is: Form, step: VersionStep, ...changes: FormChange[]];

const pairs: readonly Pair[] = [
  ['nothing', form([a, b]), form([a, b]), 'none'],
  [
    'another version with a line about it',
    form([a]),
    form([a], { version: '1.0.1', changes: ['x'] }),
    'none',
  ],
  ['a question more', form([a]), form([a, b]), 'minor', { kind: 'vraag-erbij', id: 'b', to: 'een' }],
  ['a question less', form([a, b]), form([a]), 'major', { kind: 'vraag-weg', id: 'b', from: 'een' }],
  [
    'another id for the same question',
    form([a]),
    form([{ ...a, id: 'z' }]),
    'major',
    { kind: 'vraag-weg', id: 'a', from: 'een' },
    { kind: 'vraag-erbij', id: 'z', to: 'een' },
  ],
  [
    'a question on another page',
    pages(page('een', [a, b]), page('twee', [c])),
    pages(page('een', [a]), page('twee', [b, c])),
    'major',
    { kind: 'vraag-verplaatst', id: 'b', from: 'een', to: 'twee' },
  ],
  [
    'another id for a page',
    pages(page('een', [a])),
    pages(page('twee', [a], { title: 'een' })),
    'major',
    { kind: 'vraag-verplaatst', id: 'a', from: 'een', to: 'twee' },
  ],
  [
    'a page more',
    pages(page('een', [a])),
    pages(page('nul', [b]), page('een', [a])),
    'minor',
    { kind: 'vraag-erbij', id: 'b', to: 'nul' },
  ],
  [
    'pages in another order',
    pages(page('een', [a]), page('twee', [b])),
    pages(page('twee', [b]), page('een', [a])),
    'major',
    { kind: 'bladen-anders', id: 'lijst' },
  ],
  [
    'another kind',
    form([a]),
    form([{ ...a, kind: 'schaal' }]),
    'major',
    { kind: 'soort-anders', id: 'a', from: 'open', to: 'schaal' },
  ],
  [
    'a condition more',
    form([a]),
    form([{ ...a, showWhen: after }]),
    'major',
    { kind: 'voorwaarde-anders', id: 'a' },
  ],
  [
    'another condition',
    form([{ ...a, showWhen: before }]),
    form([{ ...a, showWhen: after }]),
    'major',
    { kind: 'voorwaarde-anders', id: 'a' },
  ],
  [
    'another condition of a page',
    pages(page('een', [a], { showWhen: before })),
    pages(page('een', [a])),
    'major',
    { kind: 'blad-voorwaarde-anders', id: 'een' },
  ],
  [
    'another kenmerk',
    form([{ ...a, kenmerk: 'relatie' }]),
    form([{ ...a, kenmerk: 'autonomie' }]),
    'major',
    { kind: 'kenmerk-anders', id: 'a' },
  ],
  [
    'an option less',
    form([choice]),
    form([{ ...choice, options: [yes] }]),
    'major',
    { kind: 'optie-weg', id: 'keus', from: 'nee' },
  ],
  [
    'an option more',
    form([choice]),
    form([{ ...choice, options: [yes, no, { id: 'soms', text: 'Soms' }] }]),
    'minor',
    { kind: 'optie-erbij', id: 'keus', to: 'soms' },
  ],
  [
    'options in another order',
    form([choice]),
    form([{ ...choice, options: [no, yes] }]),
    'patch',
    { kind: 'woorden-anders', id: 'keus' },
  ],
  [
    'fewer to choose',
    form([{ ...several, most: 2 }]),
    form([several]),
    'major',
    { kind: 'keuze-anders', id: 'meer' },
  ],
  [
    'more to choose',
    form([several]),
    form([{ ...several, most: 2 }]),
    'minor',
    { kind: 'hoogstens-ruimer', id: 'meer' },
  ],
  [
    'options from other points',
    form([{ ...several, optionsFrom: 'aandacht' }]),
    form([{ ...several, optionsFrom: 'gedaan' }]),
    'major',
    { kind: 'keuze-anders', id: 'meer' },
  ],
  [
    'repeated for something else',
    form([{ ...a, repeatFor: 'aandacht' }]),
    form([a]),
    'major',
    { kind: 'herhaling-anders', id: 'a' },
  ],
  [
    'shared more widely',
    form([a]),
    form([{ ...a, sharing: 'vraag' }]),
    'major',
    { kind: 'delen-ruimer', id: 'a' },
  ],
  [
    'shared less widely',
    form([{ ...a, sharing: 'mag' }]),
    form([a]),
    'patch',
    { kind: 'delen-krapper', id: 'a' },
  ],
  [
    'a moment less, and one more',
    form([a]),
    form([a], { moments: ['voor', 'tijdens'] }),
    'major',
    { kind: 'moment-weg', id: 'na' },
    { kind: 'moment-erbij', id: 'tijdens' },
  ],
  [
    'asked beforehand too',
    form([a]),
    form([a], { intake: ['student', 'doel'] }),
    'minor',
    { kind: 'vooraf-erbij', id: 'doel' },
  ],
  [
    'no longer asked beforehand',
    form([a]),
    form([a], { intake: [] }),
    'major',
    { kind: 'vooraf-weg', id: 'student' },
  ],
  [
    'another first moment',
    form([a]),
    form([a], { moments: ['na', 'voor'] }),
    'patch',
    { kind: 'volgorde-anders', id: 'lijst' },
  ],
  ['other words', form([a]), form([{ ...a, text: 'Wat nu?' }]), 'patch', { kind: 'woorden-anders', id: 'a' }],
  [
    'other words for one moment',
    form([a]),
    form([{ ...a, variants: [{ when: after, words: { text: 'Wat nu?' } }] }]),
    'patch',
    { kind: 'woorden-anders', id: 'a' },
  ],
  [
    'an example more',
    form([a]),
    form([{ ...a, example: 'Zo.' }]),
    'patch',
    { kind: 'woorden-anders', id: 'a' },
  ],
  [
    'another title of a page',
    pages(page('een', [a])),
    pages(page('een', [a], { title: 'Eén' })),
    'patch',
    { kind: 'blad-woorden-anders', id: 'een' },
  ],
  [
    'another title',
    form([a]),
    form([a], { title: 'Een andere' }),
    'patch',
    { kind: 'titel-anders', id: 'lijst' },
  ],
  [
    'another order within a page',
    form([a, b]),
    form([b, a]),
    'patch',
    { kind: 'volgorde-anders', id: 'een' },
  ],
  [
    'a question between two others',
    form([a, b]),
    form([a, c, b]),
    'minor',
    { kind: 'vraag-erbij', id: 'c', to: 'een' },
  ],
  [
    'everything at once asks for the largest step',
    form([a, choice]),
    form([{ ...a, text: 'Wat nu?' }, { ...choice, options: [yes] }, b]),
    'major',
    { kind: 'woorden-anders', id: 'a' },
    { kind: 'optie-weg', id: 'keus', from: 'nee' },
    { kind: 'vraag-erbij', id: 'b', to: 'een' },
  ],
];

describe('formChanges', () => {
  it.each(pairs.map(([what, was, is, step, ...changes]) => ({ what, was, is, step, changes })))(
    '$what',
    ({ was, is, step, changes }) => {
      const found = formChanges(formOutline(was), formOutline(is));
      expect(found).toEqual(changes);
      expect(formStep(found)).toBe(step);
    },
  );

  it('tries every kind of change', () => {
    const tried = new Set(pairs.flatMap(([, , , , ...changes]) => changes.map(({ kind }) => kind)));
    expect(Object.keys(FORM_CHANGES).filter((kind) => ![...tried].some((known) => known === kind))).toEqual(
      [],
    );
  });

  it('finds the same after the outline was kept as data', () => {
    for (const [, was, is] of pairs) {
      const made = formOutline(was);
      const kept: typeof made = JSON.parse(JSON.stringify(made));
      expect(formChanges(kept, formOutline(is))).toEqual(formChanges(made, formOutline(is)));
    }
  });
});

describe('formChangeFindings', () => {
  const told = (was: Form, is: Form, sameContent = false): readonly (readonly [string, string, string])[] =>
    formChangeFindings(formOutline(was), formOutline(is), sameContent).map(({ code, at, sentence }) => [
      code,
      at.join('/'),
      sentence,
    ]);

  const versions: readonly (readonly [what: string, was: Form, is: Form, fits: string])[] = [
    ['words', form([a]), form([{ ...a, text: 'Wat nu?' }]), '1.0.1'],
    ['a question more', form([a]), form([a, b]), '1.1.0'],
    ['an option less', form([choice]), form([{ ...choice, options: [yes] }]), '2.0.0'],
  ];

  it.each(versions)('after %s takes the version that fits, and no other', (_, was, is, fits) => {
    expect(told(was, { ...is, version: fits })).toEqual([]);
    for (const version of ['1.0.0', '1.0.1', '1.1.0', '2.0.0'].filter((other) => other !== fits)) {
      expect(told(was, { ...is, version })).toEqual([
        ['versie-past-niet', 'versie', expect.stringContaining(`Na 1.0.0 komt dan ${fits}.`)],
      ]);
    }
  });

  it('takes a later version of the same step, and none that is earlier', () => {
    const words = form([{ ...a, text: 'Wat nu?' }], { version: '1.0.7' });
    expect(told(form([a]), words)).toEqual([]);
    expect(told(form([a], { version: '1.2.0' }), words)).toEqual([
      ['versie-lager', 'versie', 'De vorige versie was 1.2.0. Schrijf 1.2.1.'],
    ]);
  });

  it('asks for a step where only what no outline shows is different', () => {
    const other = form([a], { changes: ['1.0.0: de eerste versie'] });
    expect(told(form([a]), other, false).map(([code]) => code)).toEqual(['versie-past-niet']);
    expect(told(form([a]), form([a]), true)).toEqual([]);
  });

  it('wants ids that are gone under vervallen, and never sees them again', () => {
    const was = form([a, b], { retired: ['oud'] });
    const is = form([a, question('oud')], { version: '2.0.0' });
    expect(told(was, is)).toEqual([
      ['vervallen-ontbreekt', 'vervallen', 'De vraag "b" is weg. Zet "b" bij vervallen.'],
      ['id-hergebruikt', 'bladen/0/vragen/1/id', '"oud" was van een vraag die weg is. Kies een andere id.'],
    ]);
    expect(told(was, { ...form([a], { version: '2.0.0' }), retired: ['b'] })).toEqual([
      ['vervallen-ontbreekt', 'vervallen', '"oud" stond bij vervallen. Laat die daar staan.'],
    ]);
    expect(told(was, { ...form([a], { version: '2.0.0' }), retired: ['b', 'oud'] })).toEqual([]);
  });

  it('compares a form with itself only', () => {
    expect(told(form([a]), form([a, b], { id: 'ander' })).map(([code]) => code)).toEqual(['andere-id']);
  });
});
