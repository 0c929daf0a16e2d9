import { describe, expect, it } from 'vitest';
import {
  CASUS_CHANGES,
  casusChangeFindings,
  casusChanges,
  casusOutline,
  casusStep,
  type CasusChange,
} from '../../../src/domain/casus/casus-change.ts';
import type { Casus, CasusLabel, CasusStage } from '../../../src/domain/casus/casus.ts';
import type { VersionStep } from '../../../src/domain/version.ts';
import { casusWith, label, stage } from '../casussen.ts';

const [one, two, three] = [stage('een'), stage('twee'), stage('drie')];
const labelled = (id: string, ...labels: readonly CasusLabel[]): CasusStage => stage(id, { labels });

type Pair = readonly [what: string, was: Casus, is: Casus, step: VersionStep, ...changes: CasusChange[]];

const pairs: readonly Pair[] = [
  ['nothing', casusWith([one, two]), casusWith([one, two]), 'none'],
  ['a stage more', casusWith([one]), casusWith([one, two]), 'minor', { kind: 'stukje-erbij', id: 'twee' }],
  [
    'a stage in between',
    casusWith([one, three]),
    casusWith([one, two, three]),
    'minor',
    { kind: 'stukje-erbij', id: 'twee' },
  ],
  ['a stage less', casusWith([one, two]), casusWith([one]), 'major', { kind: 'stukje-weg', id: 'twee' }],
  [
    'stages in another order',
    casusWith([one, two]),
    casusWith([two, one]),
    'major',
    { kind: 'stukjes-anders', id: 'proef' },
  ],
  [
    'other words in a stage',
    casusWith([one]),
    casusWith([{ ...one, text: 'Anders.' }]),
    'patch',
    { kind: 'stukje-woorden-anders', id: 'een' },
  ],
  [
    'other words about a label',
    casusWith([labelled('een', label('relatie'))]),
    casusWith([labelled('een', label('relatie', { why: 'Daarom.' }))]),
    'patch',
    { kind: 'stukje-woorden-anders', id: 'een' },
  ],
  [
    'a label more',
    casusWith([labelled('een', label('relatie'))]),
    casusWith([labelled('een', label('relatie'), label('regie'))]),
    'minor',
    { kind: 'label-erbij', id: 'een', label: 'regie' },
  ],
  [
    'a kenmerk less in one label',
    casusWith([labelled('een', label('relatie', { also: ['regie'] }))]),
    casusWith([labelled('een', label('relatie'))]),
    'major',
    { kind: 'label-weg', id: 'een', label: 'regie' },
  ],
  [
    'a label that now says what was missing',
    casusWith([labelled('een', label('relatie'))]),
    casusWith([labelled('een', label('relatie', { missing: true }))]),
    'major',
    { kind: 'label-weg', id: 'een', label: 'relatie' },
    { kind: 'label-erbij', id: 'een', label: '-relatie' },
  ],
  [
    'another title',
    casusWith([one]),
    casusWith([one], { title: 'Anders' }),
    'patch',
    { kind: 'casus-woorden-anders', id: 'proef' },
  ],
  [
    'a warning more',
    casusWith([one]),
    casusWith([one], { warning: 'Zwaar. Je mag hem overslaan.' }),
    'patch',
    { kind: 'casus-woorden-anders', id: 'proef' },
  ],
];

describe('casusChanges', () => {
  it.each(pairs.map(([what, was, is, step, ...changes]) => ({ what, was, is, step, changes })))(
    '$what',
    ({ was, is, step, changes }) => {
      const found = casusChanges(casusOutline(was), casusOutline(is));
      expect(found).toEqual(changes);
      expect(casusStep(found)).toBe(step);
    },
  );

  it('tries every kind of change', () => {
    const tried = pairs.flatMap(([, , , , ...changes]) => changes.map(({ kind }) => kind));
    expect(new Set(tried)).toEqual(new Set(Object.keys(CASUS_CHANGES)));
  });
});

describe('casusChangeFindings', () => {
  it('wants the version that fits', () => {
    const codes = (is: Casus, sameContent = false): readonly string[] =>
      casusChangeFindings(casusOutline(casusWith([one])), casusOutline(is), sameContent).map(
        ({ code }) => code,
      );
    expect(codes(casusWith([one, two], { version: '1.1.0' }))).toEqual([]);
    expect(codes(casusWith([one, two], { version: '1.0.1' }))).toEqual(['versie-past-niet']);
    expect(codes(casusWith([one], {}))).toEqual(['versie-past-niet']);
    expect(codes(casusWith([one], {}), true)).toEqual([]);
    expect(codes(casusWith([one], { id: 'ander' }))).toEqual(['andere-id']);
  });
});
