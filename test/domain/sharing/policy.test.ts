import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Log, LogEntry } from '../../../src/domain/log/log.ts';
import { policyOf, shareableParts } from '../../../src/domain/sharing/policy.ts';
import { copyOf } from '../../../src/domain/sharing/copy-of.ts';

import { renderMarkdown } from '../../../src/formats/export/markdown.ts';
import { formOf, point, question } from '../forms.ts';

const entry = (id: string, answer: Answer, more: Partial<LogEntry> = {}): LogEntry => ({
  id,
  kind: answer.kind,
  text: `Vraag ${id}?`,
  labels: [],
  answer,
  ...more,
});

const logWith = (...entries: readonly LogEntry[]): Log => ({
  head: {
    id: '2026-11-24-proef-eik',
    soort: 'checklist',
    vorm: 'proef',
    vormVersie: '1.0.0',
    vormSha256: 'aa',
    datum: '2026-11-24',
    tijd: '09:30',
    student: 'eik',
    doel: 'persoonlijk',
    bewaarTot: '2027-02-22',
    gedeeld: false,
    tags: [],
  },
  title: 'Proef',
  pages: [{ title: 'Blad', entries }],
});

const form = formOf([
  [
    point('relatie', { sharing: 'vraag' }),
    point('interesse', { sharing: 'nooit' }),
    question('aandachtspunten', 'meerkeuze', { optionsFrom: 'aandacht', most: 2, sharing: 'vraag' }),
    question('plan', 'als-dan', { repeatFor: 'aandachtspunten', sharing: 'vraag' }),
    question('anders', 'open', { sharing: 'nooit' }),
    question('afspraken', 'afspraken', { sharing: 'mag' }),
  ],
]);

const agreed = entry('afspraken', {
  kind: 'afspraken',
  items: [{ wat: 'bellen', wie: 'mentor', wanneer: '2026-12-01' }],
});
const ids = (log: Log, known = true): unknown =>
  shareableParts(log, policyOf(known ? [form] : [])).map((part) => [part.entry.id, part.sharing]);

describe('what of a log may go along', () => {
  it('is what its author says, what two people agreed first', () => {
    const log = logWith(
      entry('relatie', { kind: 'punt', value: 'aandacht' }),
      entry('anders', { kind: 'open', text: 'geheim' }),
      agreed,
    );
    expect(ids(log)).toEqual([
      ['afspraken', 'mag'],
      ['relatie', 'vraag'],
    ]);
  });

  it('is closed by default where the form is not known, but for what was agreed and a plan', () => {
    const log = logWith(
      entry('goed', { kind: 'open', text: 'geheim' }),
      entry('plan', { kind: 'als-dan', plans: [{ als: 'a', dan: 'b' }] }),
      agreed,
    );
    expect(ids(log, false)).toEqual([
      ['afspraken', 'mag'],
      ['plan', 'vraag'],
    ]);
  });

  it('leaves out every note', () => {
    const [part] = shareableParts(
      logWith(entry('relatie', { kind: 'punt', value: 'aandacht', note: 'geheim' })),
      policyOf([form]),
    );
    expect(part?.entry.answer).toEqual({ kind: 'punt', value: 'aandacht' });
  });

  it('keeps the choice of a closed point closed, and the plan for it', () => {
    const log = logWith(
      entry('aandachtspunten', { kind: 'meerkeuze', options: ['relatie', 'interesse'] }),
      entry('plan-1', { kind: 'als-dan', plans: [{ punt: 'relatie', als: 'a', dan: 'b' }] }),
      entry('plan-2', { kind: 'als-dan', plans: [{ punt: 'interesse', als: 'geheim', dan: 'geheim' }] }),
    );
    const parts = shareableParts(log, policyOf([form]));
    expect(parts.map((part) => part.entry.id)).toEqual(['aandachtspunten', 'plan-1']);
    expect(JSON.stringify(parts)).not.toMatch(/geheim|interesse/);
  });
});

describe('a plan whose point a hand edit took away or changed', () => {
  const plan = (id: string, punt?: string): LogEntry =>
    entry(id, { kind: 'als-dan', plans: [{ ...(punt !== undefined && { punt }), als: 'a', dan: 'b' }] });
  const open = (forms: Parameters<typeof policyOf>[0], ...entries: readonly LogEntry[]): readonly string[] =>
    shareableParts(logWith(...entries), policyOf(forms, new Set(['interesse']))).map((part) => part.entry.id);

  it('stays closed, as does one for a point that the form does not know', () => {
    expect(open([form], plan('plan-1', 'relatie'), plan('plan-2'), plan('plan-3', 'intresse'))).toEqual([
      'plan-1',
    ]);
    expect(open([], plan('plan-1', 'relatie'), plan('plan-2'))).toEqual(['plan-1']);
  });

  it('has the point of its question, where only that names one', () => {
    const about = (id: string): LogEntry => ({ ...plan('plan-1'), labels: [{ id, text: 'Naast elkaar' }] });
    expect(open([form], about('relatie'))).toEqual(['plan-1']);
    expect(open([form], about('interesse'))).toEqual([]);
  });

  it('goes along where no point is closed', () => {
    const without = formOf([
      [
        point('relatie', { sharing: 'vraag' }),
        question('plan', 'als-dan', { repeatFor: 'aandacht', sharing: 'vraag' }),
      ],
    ]);
    expect(open([without], plan('plan-2'))).toEqual(['plan-2']);
  });

  it('is no such plan where the form never asks for a point', () => {
    const free = formOf([[question('plan', 'als-dan', { sharing: 'vraag' })]]);
    expect(open([free], plan('plan'))).toEqual(['plan']);
    expect(open([], plan('plan'))).toEqual(['plan']);
  });

  it('and so does a chosen point that the form does not know', () => {
    const chosen = entry('aandachtspunten', { kind: 'meerkeuze', options: ['relatie', 'intresse'] });
    const [part] = shareableParts(logWith(chosen), policyOf([form]));
    expect(part?.entry.answer).toEqual({ kind: 'meerkeuze', options: ['relatie'] });
  });
});

it('holds to the strictest of two forms', () => {
  const freer = formOf([
    [question('anders', 'open', { sharing: 'mag' }), question('goed', 'open', { sharing: 'mag' })],
  ]);
  const policy = policyOf([freer, form]);
  expect(['anders', 'goed', 'afspraken', 'niets'].map(policy.of)).toEqual(['nooit', 'mag', 'mag', undefined]);
});

describe('a copy as Markdown', () => {
  it('names no student and no doel, and nothing she typed runs or points anywhere', () => {
    const hostile =
      '# kop\n[klik](http://x) ![x](http://y) <script>alert(1)</script> `code`\n- lijst\n1. lijst\n| a | b |';
    const log = logWith(entry('relatie', { kind: 'open', text: hostile }), agreed);
    const entries = log.pages[0]?.entries ?? [];
    const copy = renderMarkdown(copyOf('2026-11-24', { studentKnows: 'ja' }, [{ log, entries }]), 'gewoon');
    expect(copy).not.toMatch(/eik|persoonlijk/);
    expect(copy).not.toMatch(/^#+ kop|(?<!\\)\[klik|(?<!\\)<script|(?<!\\)`|^> [-|]|^> 1\./m);
    expect(copy).toContain('- bellen · mentor · 1 december 2026');
  });
});

it('tells the oldest conversation first, and leaves out those of which nothing goes along', () => {
  const on = (datum: string): Log => ({ ...logWith(agreed), head: { ...logWith().head, datum } });
  const chosen = ['2026-11-24', '2026-11-20', '2026-11-22'].map((datum) => ({
    log: on(datum),
    entries: datum === '2026-11-22' ? [] : [agreed],
  }));
  const { conversations } = copyOf('2026-11-25', { studentKnows: 'ja' }, chosen);
  expect(conversations.map(({ datum }) => datum)).toEqual(['2026-11-20', '2026-11-24']);
});
