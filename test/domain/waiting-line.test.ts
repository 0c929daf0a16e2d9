import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Log } from '../../src/domain/log/log.ts';
import { restingAsText, restingOn } from '../../src/domain/resting.ts';
import { begin, type Draft } from '../../src/domain/session.ts';
import { waitingLines, type Now, type WaitingLine } from '../../src/domain/waiting-line.ts';
import { casusForm } from '../../src/domain/casus/casus-form.ts';
import { setting } from './casus-setting.ts';
import { casusWith, stage } from './casussen.ts';
import { formOf } from './forms.ts';
import { entry, logOf } from './logs.ts';

const NOW: Now = { today: '2026-11-24', time: '15:30' };
const PLAN: Answer = { kind: 'als-dan', plans: [{ als: 'hij komt', dan: 'groet ik' }] };

const log = (id: string, head: Partial<Log['head']>, answer: Answer | undefined): Log =>
  logOf(id, [entry('plan', answer)], { datum: '2026-11-24', student: 'eik', ...head });

const draft = (touchedAt: string): Draft => ({
  ...begin({ form: formOf([]), formSha256: 'x', intake: [], given: {}, plans: [], startedAt: touchedAt }),
  touchedAt,
});

const lineOf = (
  found: Partial<Parameters<typeof waitingLines>[0]>,
  now: Now = NOW,
): Pick<WaitingLine, 'what' | 'id' | 'until'> | undefined => {
  const [line] = waitingLines({ drafts: [], logs: [], resting: [], ...found }, now);
  return line && { what: line.what, id: line.id, until: line.until };
};

const orderOf = (found: Partial<Parameters<typeof waitingLines>[0]>): readonly string[] =>
  waitingLines({ drafts: [], logs: [], resting: [], ...found }, NOW).map(({ id }) => id);

const agreed = (wanneer: string, done?: true): Answer => ({
  kind: 'afspraken',
  items: [
    { wat: 'eerst', wie: '' },
    { wat: 'bellen', wie: 'ik', wanneer, ...(done && { done }) },
  ],
});

describe('what waits', () => {
  it('is nothing where there is nothing', () => {
    expect(lineOf({})).toBeUndefined();
  });

  it('is an open concept before a plan, and a plan before an afspraak that is due, of what is as fresh', () => {
    const drafts = [{ id: 'concept-1', draft: draft('2026-11-23T10:00:00') }];
    const plan = log('plan-1', { datum: '2026-11-23' }, PLAN);
    const due = log('na-1', { soort: 'reflectie', moment: 'na' }, agreed('2026-11-22'));
    expect(lineOf({ drafts, logs: [due, plan] })).toEqual({
      what: 'concept',
      id: 'concept-1',
      until: '2026-12-07',
    });
    expect(lineOf({ logs: [due, plan] })).toEqual({ what: 'gesprek', id: 'plan-1', until: '2026-12-07' });
    expect(lineOf({ logs: [due] })).toEqual({ what: 'afspraak', id: 'na-1', until: '2026-12-06' });
  });

  it('is what is of today or yesterday before what is older, and a casus last', () => {
    const casus = casusForm(casusWith([stage('een')]), { samen: false }, setting());
    const drafts = [
      { id: 'casus-now', draft: { ...draft('2026-11-24T10:00:00'), form: casus } },
      { id: 'concept-old', draft: draft('2026-11-20T10:00:00') },
    ];
    const today = log('plan-now', {}, PLAN);
    const old = log('plan-old', { datum: '2026-11-18' }, PLAN);
    const na = { soort: 'reflectie', moment: 'na' } as const;
    const overdue = log('due-old', na, agreed('2026-11-20'));
    expect(orderOf({ drafts, logs: [today, old, overdue] })).toEqual([
      'plan-now',
      'concept-old',
      'plan-old',
      'due-old',
      'casus-now',
    ]);
  });

  it('is not the plan of a conversation that she is looking back on already', () => {
    const drafts = [{ id: 'concept-1', draft: { ...draft('2026-11-24T10:00:00'), belongsTo: 'plan-1' } }];
    expect(orderOf({ drafts, logs: [log('plan-1', {}, PLAN)] })).toEqual(['concept-1']);
  });

  it.each([
    ['a plan of fourteen days ago waits', '2026-11-10', '09:30', true],
    ['one of a day longer does not', '2026-11-09', '09:30', false],
    ['one for later today does not yet', '2026-11-24', '16:00', false],
    ['one for tomorrow does not yet', '2026-11-25', '09:30', false],
  ])('%s', (_, datum, tijd, waits) => {
    expect(lineOf({ logs: [log('a', { datum, tijd }, PLAN)] }) !== undefined).toBe(waits);
  });

  it('is no list in which nothing was chosen, and none that was looked back on', () => {
    const looked = log('na', { soort: 'reflectie', moment: 'na', bij: 'a' }, undefined);
    expect(lineOf({ logs: [log('a', {}, undefined)] })).toBeUndefined();
    expect(lineOf({ logs: [looked, log('a', {}, PLAN)] })).toBeUndefined();
  });

  it('is no afspraak that was done, and none for later', () => {
    const na = { soort: 'reflectie', moment: 'na' } as const;
    expect(lineOf({ logs: [log('a', na, agreed('2026-11-22', true))] })).toBeUndefined();
    expect(lineOf({ logs: [log('a', na, agreed('2026-11-25'))] })).toBeUndefined();
    expect(lineOf({ logs: [log('a', na, agreed('2026-11-24'))] })?.id).toBe('a');
  });

  it('rests where she said so, until it would have gone anyway', () => {
    const logs = [log('2026-11-24-begeleiding-eik', {}, PLAN)];
    const line = lineOf({ logs });
    const texts = line ? [restingAsText(line), 'onzin', 'gesprek x tot 2026-13-40'] : [];
    expect(texts[0]).toBe('gesprek 2026-11-24-begeleiding-eik tot 2026-12-08');
    expect(restingOn(texts, '2026-12-08')).toHaveLength(1);
    expect(restingOn(texts, '2026-12-09')).toEqual([]);
    expect(lineOf({ logs, resting: restingOn(texts, NOW.today) })).toBeUndefined();
    // The concept with the same id is another thing.
    const drafts = [{ id: '2026-11-24-begeleiding-eik', draft: draft('2026-11-24T10:00:00') }];
    expect(lineOf({ drafts, resting: restingOn(texts, NOW.today) })?.what).toBe('concept');
  });
});
