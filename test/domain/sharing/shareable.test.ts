import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Log, LogEntry } from '../../../src/domain/log/log.ts';
import { isClosed, partsFor, wordsOfForms, type Shareable } from '../../../src/domain/sharing/shareable.ts';
import { personalOf } from '../../../src/domain/sharing/policy.ts';
import { formOf, point, question } from '../forms.ts';

const entry = (id: string, answer: Answer): LogEntry => ({
  id,
  kind: answer.kind,
  text: id,
  labels: [],
  answer,
});
const agreed: Answer = { kind: 'afspraken', items: [{ wat: 'bellen', wie: '' }] };

const log = (
  head: Partial<Log['head']> = {},
  entries: readonly LogEntry[] = [entry('afspraken', agreed)],
): Log => ({
  head: {
    id: '2026-11-24-proef-eik',
    soort: 'checklist',
    vorm: 'proef',
    vormVersie: '1.0.0',
    vormSha256: 'aa',
    datum: '2026-11-24',
    tijd: '09:30',
    bewaarTot: '2027-02-22',
    gedeeld: false,
    tags: [],
    ...head,
  },
  title: 'Proef',
  pages: [{ title: 'Blad', entries }],
});

const form = formOf([
  [
    point('contact', { kenmerk: 'interesse', sharing: 'vraag' }),
    question('plan', 'als-dan', { sharing: 'vraag' }),
    question('anders', 'open'),
    question('afspraken', 'afspraken', { sharing: 'mag' }),
  ],
]);
const source = (one: Log, more: Partial<Shareable> = {}): Shareable => ({
  log: one,
  forms: [form],
  personal: 'no',
  personalPoints: new Set(['interesse']),
  ...more,
});
const idsFor = (one: Shareable, rol: Parameters<typeof partsFor>[1]): readonly string[] =>
  partsFor(one, rol).map((part) => part.entry.id);

describe('for a leerbedrijf', () => {
  it('nothing of a conversation about private life goes along', () => {
    const one = source(log(), { personal: 'yes' });
    expect(idsFor(one, 'mentor')).toEqual(['afspraken']);
    expect(idsFor(one, 'praktijkbegeleider')).toEqual([]);
    expect(isClosed(one, 'afspraken', 'praktijkbegeleider')).toBe(true);
  });

  it('no point of persoonlijke problematiek goes along, whatever the form says, nor the plan for it', () => {
    const one = source(
      log({}, [
        entry('contact', { kind: 'punt', value: 'aandacht' }),
        entry('plan', { kind: 'als-dan', plans: [{ punt: 'contact', als: 'a', dan: 'b' }] }),
      ]),
    );
    expect(idsFor(one, 'mentor')).toEqual(['contact', 'plan']);
    expect(idsFor(one, 'praktijkbegeleider')).toEqual([]);
  });
});

describe('a conversation about private life', () => {
  const about = log({ doel: 'persoonlijk' });
  it('is one with that doel, and one that looks back on it', () => {
    expect(personalOf(about, () => undefined)).toBe('yes');
    expect(personalOf(log({ bij: 'x' }), () => about)).toBe('yes');
    expect(personalOf(log({ bij: 'x' }), () => log())).toBe('no');
    expect(personalOf(log(), () => undefined)).toBe('no');
  });

  it('may be one that looks back on what is not there any more, however far back', () => {
    const chain = (id: string): Log | undefined => (id === 'x' ? log({ bij: 'y' }) : undefined);
    expect(personalOf(log({ bij: 'y' }), chain)).toBe('unknown');
    expect(personalOf(log({ bij: 'x' }), chain)).toBe('unknown');
    const one = source(log({ bij: 'y' }), { personal: 'unknown' });
    expect(idsFor(one, 'praktijkbegeleider')).toEqual([]);
    expect(isClosed(one, 'afspraken', 'praktijkbegeleider')).toBe(true);
    expect(idsFor(one, 'mentor')).toEqual(['afspraken']);
  });

  it('is found without end where a log says that it belongs to itself', () => {
    const self = log({ bij: 'zelf' });
    expect(personalOf(self, () => self)).toBe('no');
  });
});

it('calls an answer closed of which nothing may go along, and not one with only a note', () => {
  const repeated = formOf([
    [
      point('contact', { sharing: 'vraag' }),
      point('thuis', { sharing: 'nooit' }),
      question('aandachtspunten', 'meerkeuze', { optionsFrom: 'aandacht', most: 2, sharing: 'vraag' }),
      question('plan', 'als-dan', { repeatFor: 'aandachtspunten', sharing: 'vraag' }),
    ],
  ]);
  const one = source(
    log({}, [
      entry('contact', { kind: 'punt', note: 'geheim' }),
      entry('plan-1', { kind: 'als-dan', plans: [{ punt: 'contact', als: 'a', dan: 'b' }] }),
      entry('plan-2', { kind: 'als-dan', plans: [{ punt: 'thuis', als: 'a', dan: 'b' }] }),
    ]),
    { forms: [repeated] },
  );
  expect(['contact', 'plan-1', 'plan-2', 'thuis'].map((id) => isClosed(one, id, 'mentor'))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

describe('a log whose form is gone', () => {
  it('shares what was agreed, and no plan for a point of private life', () => {
    const bare = source(
      log({}, [
        entry('plan-1', { kind: 'als-dan', plans: [{ punt: 'interesse', als: 'a', dan: 'b' }] }),
        entry('plan-2', { kind: 'als-dan', plans: [{ punt: 'relatie', als: 'a', dan: 'b' }] }),
        entry('afspraken', agreed),
      ]),
      { forms: [] },
    );
    expect(idsFor(bare, 'mentor')).toEqual(['afspraken', 'plan-2']);
  });
});

it('knows the words of forms, in which nobody is named', () => {
  const words = wordsOfForms([source(log())]);
  expect(words.has('Vraag anders?')).toBe(true);
  expect(words.has('CONTACT')).toBe(true);
});
