import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Log, LogEntry } from '../../../src/domain/log.ts';
import { isClosed, partsFor, wordsOfForms, type Shareable } from '../../../src/domain/sharing/shareable.ts';
import { isPersonal } from '../../../src/domain/sharing/policy.ts';
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
  form,
  personal: false,
  personalPoints: new Set(['interesse']),
  ...more,
});
const idsFor = (one: Shareable, rol: Parameters<typeof partsFor>[1]): readonly string[] =>
  partsFor(one, rol).map((part) => part.entry.id);

describe('for a leerbedrijf', () => {
  it('nothing of a conversation about private life goes along', () => {
    const one = source(log(), { personal: true });
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
    expect(isPersonal(about, () => undefined)).toBe(true);
    expect(isPersonal(log({ bij: 'x' }), () => about)).toBe(true);
    expect(isPersonal(log({ bij: 'x' }), () => undefined)).toBe(false);
  });

  it('is found without end where a log says that it belongs to itself', () => {
    const self = log({ bij: 'zelf' });
    expect(isPersonal(self, () => self)).toBe(false);
  });
});

describe('a log whose form is gone', () => {
  it('shares what was agreed, and no plan for a point of private life', () => {
    const { form: _, ...bare } = source(
      log({}, [
        entry('plan-1', { kind: 'als-dan', plans: [{ punt: 'interesse', als: 'a', dan: 'b' }] }),
        entry('plan-2', { kind: 'als-dan', plans: [{ punt: 'relatie', als: 'a', dan: 'b' }] }),
        entry('afspraken', agreed),
      ]),
    );
    expect(idsFor(bare, 'mentor')).toEqual(['afspraken', 'plan-2']);
  });
});

it('knows the words of forms, in which nobody is named', () => {
  const words = wordsOfForms([source(log())]);
  expect(words.has('Vraag anders?')).toBe(true);
  expect(words.has('CONTACT')).toBe(true);
});
