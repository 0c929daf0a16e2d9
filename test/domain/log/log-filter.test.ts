import { describe, expect, it } from 'vitest';
import { aboutKenmerk, passes, type LogFilter } from '../../../src/domain/log/log-filter.ts';
import type { Afspraak } from '../../../src/domain/answer.ts';
import type { Log } from '../../../src/domain/log/log.ts';
import { formOf, point } from '../forms.ts';
import { entry, logOf } from '../logs.ts';

const eik = logOf('2026-11-20-begeleiding-eik');
const reflection = logOf('2026-11-18-reflectie-spar', [], { soort: 'reflectie' });

describe('a filter', () => {
  it.each<[string, LogFilter, readonly Log[]]>([
    ['nothing', {}, [eik, reflection]],
    ['a schuilnaam', { student: 'eik' }, [eik]],
    ['a soort', { soort: 'reflectie' }, [reflection]],
    ['a form', { vorm: 'begeleiding' }, [eik]],
    ['a first day', { period: { from: '2026-11-19' } }, [eik]],
    ['the first day itself', { period: { from: '2026-11-18' } }, [eik, reflection]],
    ['a last day', { period: { to: '2026-11-18' } }, [reflection]],
    ['a day before all of it', { period: { to: '2026-11-17' } }, []],
    ['two things of which one does not hold', { student: 'eik', soort: 'reflectie' }, []],
  ])('asks for %s', (_, filter, logs) => {
    expect([eik, reflection].filter((log) => passes(log, filter))).toEqual(logs);
  });

  it.each<[string, Partial<Afspraak>, boolean]>([
    ['open', { wat: 'bellen' }, true],
    ['half written', { wie: 'mentor' }, true],
    ['done', { wat: 'bellen', done: true }, false],
    ['empty', {}, false],
  ])('on open afspraken takes one that is %s: %o', (_, item, taken) => {
    const done = { wat: 'mailen', wie: '', done: true };
    const items = [done, { wat: '', wie: '', ...item }];
    const log = logOf('2026-11-20-begeleiding', [entry('afspraken', { kind: 'afspraken', items })]);
    expect(passes(log, { open: true })).toBe(taken);
    expect(passes(log, {})).toBe(true);
  });
});

describe('a filter on a kenmerk', () => {
  const form = formOf(
    [[point('contact', { kenmerk: 'relatie' }), point('regie', { kenmerk: 'autonomie' })]],
    {
      id: 'eigen',
    },
  );
  const filter = (id: string): LogFilter => ({ kenmerk: aboutKenmerk(id, [form]) });
  const own = (...entries: Parameters<typeof logOf>[1] & {}): Log => logOf('2026-11-20-eigen', entries);
  const gone = (...entries: Parameters<typeof logOf>[1] & {}): Log => logOf('2026-11-20-weg', entries);

  it.each<[string, Log, string, boolean]>([
    ['any mark', own(entry('contact', { kind: 'punt', value: 'in orde' })), 'relatie', true],
    ['a note alone', own(entry('contact', { kind: 'punt', note: 'x' })), 'relatie', true],
    ['a point that was skipped', own(entry('contact')), 'relatie', false],
    ['another point', own(entry('contact', { kind: 'punt', value: 'aandacht' })), 'autonomie', false],
    [
      'a plan for the point',
      own(entry('plan-1', { kind: 'als-dan', plans: [{ punt: 'contact', als: 'a', dan: '' }] })),
      'relatie',
      true,
    ],
    [
      'an empty plan',
      own(entry('plan-1', { kind: 'als-dan', plans: [{ punt: 'contact', als: '', dan: '' }] })),
      'relatie',
      false,
    ],
    [
      'a choice that names the point',
      own(entry('kies', { kind: 'meerkeuze', options: ['contact'] })),
      'relatie',
      true,
    ],
    [
      'a point that only has its name',
      own(entry('regie', { kind: 'punt', value: 'aandacht' })),
      'regie',
      false,
    ],
    [
      'a point of an earlier version',
      own(entry('relatie', { kind: 'punt', value: 'aandacht' })),
      'relatie',
      true,
    ],
    ['a form that is gone', gone(entry('relatie', { kind: 'punt', value: 'aandacht' })), 'relatie', true],
    [
      'a casus that names it',
      gone(entry('zie', { kind: 'meerkeuze', options: ['relatie'] })),
      'relatie',
      true,
    ],
  ])('sees %s', (_, log, id, taken) => {
    expect(passes(log, filter(id))).toBe(taken);
  });
});
