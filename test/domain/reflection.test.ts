import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/domain/card.ts';
import type { Log, LogEntry, LogHead } from '../../src/domain/log/log.ts';
import {
  attentionOf,
  lastStudents,
  looksBackWithItsOwnList,
  plansOf,
  shortReflectionOn,
  waiting,
} from '../../src/domain/reflection.ts';
import { formOf, point } from './forms.ts';

const log = (head: Partial<LogHead> & Pick<LogHead, 'id'>, entries: readonly LogEntry[] = []): Log => ({
  head: {
    soort: 'checklist',
    vorm: 'begeleiding',
    vormVersie: '1.0.0',
    vormSha256: 'aa',
    datum: '2026-11-20',
    tijd: '09:30',
    moment: 'voor',
    bewaarTot: '2027-02-18',
    gedeeld: false,
    tags: [],
    ...head,
  },
  title: 'Checklist begeleiding',
  pages: [{ title: 'Blad', entries }],
});

const marked = (id: string, value: 'aandacht' | 'in orde'): LogEntry => ({
  id,
  kind: 'punt',
  text: `Vraag ${id}?`,
  short: id.toUpperCase(),
  labels: [],
  answer: { kind: 'punt', value },
});
const planned: LogEntry = {
  id: 'plan-1',
  kind: 'als-dan',
  text: 'Plan',
  labels: [{ id: 'relatie', text: 'RELATIE' }],
  answer: { kind: 'als-dan', plans: [{ punt: 'relatie', als: 'hij zwijgt', dan: 'wacht ik' }] },
};

describe('looking back', () => {
  const newest = log({ id: 'c', student: 'eik' });
  const seen = log({ id: 'b', student: 'spar' });
  const oldest = log({ id: 'a', student: 'eik' });
  const reflection = log({
    id: 'r',
    soort: 'reflectie',
    moment: 'na',
    bij: 'b',
    minuten: 1,
    student: 'spar',
  });
  const logs = [reflection, newest, seen, oldest];

  it('finds the preparations that nobody looked back on, newest first', () => {
    expect(waiting(logs).map(({ head }) => head.id)).toEqual(['c', 'a']);
    expect(waiting(logs, 'spar')).toEqual([]);
  });

  it('finds a short reflection that can be deepened, and no long one', () => {
    expect(shortReflectionOn(logs, 'b')?.head.id).toBe('r');
    expect(shortReflectionOn(logs, 'c')).toBeUndefined();
    const long = log({ id: 'r2', soort: 'reflectie', moment: 'na', bij: 'b', minuten: 10 });
    expect(shortReflectionOn([long, ...logs], 'b')).toBeUndefined();
  });

  it('counts a list of its own as a look back on working together, and never as a short one', () => {
    const together = log({ id: 't', vorm: 'samenwerking', samenwerking: 'zorgteam' });
    const after = log({ id: 't2', vorm: 'samenwerking', samenwerking: 'zorgteam', moment: 'na', bij: 't' });
    expect(looksBackWithItsOwnList(together)).toBe(true);
    expect(looksBackWithItsOwnList(newest)).toBe(false);
    expect(waiting([together, ...logs]).map(({ head }) => head.id)).toEqual(['t', 'c', 'a']);
    expect(waiting([after, together, ...logs]).map(({ head }) => head.id)).toEqual(['c', 'a']);
    expect(shortReflectionOn([after, together], 't')).toBeUndefined();
  });

  it('names each schuilnaam once, the last used first', () => {
    expect(lastStudents(logs, 3).map(({ head }) => head.student)).toEqual(['spar', 'eik']);
  });

  it('brings back the plans with the name of their point, and the points that needed attention', () => {
    const entries = [marked('relatie', 'aandacht'), marked('autonomie', 'in orde'), planned];
    expect(plansOf(log({ id: 'a' }, entries))).toEqual([
      { punt: 'relatie', als: 'hij zwijgt', dan: 'wacht ik', label: 'RELATIE' },
    ]);
    expect(attentionOf(log({ id: 'a' }, entries))).toEqual(['RELATIE']);
  });
});

describe('the card for tijdens', () => {
  const form = formOf([
    [
      point('relatie', {
        variants: [
          {
            when: { op: 'compare', name: 'moment', by: '==', value: 'tijdens' },
            words: { text: 'Eerst contact. Dan pas de taak.' },
          },
        ],
      }),
    ],
  ]);

  it('holds the chosen points in the words for tijdens, and the others by name', () => {
    const stored = log({ id: 'a' }, [marked('relatie', 'aandacht'), marked('autonomie', 'in orde'), planned]);
    expect(cardOf(stored, form)).toMatchObject({
      chosen: [{ short: 'RELATIE', text: 'Eerst contact. Dan pas de taak.' }],
      others: ['AUTONOMIE'],
      plans: [{ als: 'hij zwijgt', dan: 'wacht ik' }],
    });
  });

  it('reads the same without its form', () => {
    expect(cardOf(log({ id: 'a' }, [marked('relatie', 'aandacht')]), undefined).chosen).toEqual([
      { short: 'RELATIE', text: 'Vraag relatie?' },
    ]);
  });
});
