import { describe, expect, it } from 'vitest';
import { logFrom, type Log } from '../../src/domain/log/log.ts';
import { kinshipOf } from '../../src/domain/saved-already.ts';
import { begin, step, type Draft, type Move } from '../../src/domain/session.ts';
import { read } from '../../src/formats/log-markdown/read.ts';
import { render } from '../../src/formats/log-markdown/render.ts';
import { preparation } from './forms.ts';

const AT = '2026-11-24T09:31:00';

const taken = (draft: Draft, ...moves: readonly Move[]): Draft =>
  moves.reduce((sofar, move) => {
    const result = step(sofar, move, AT);
    if (!result.ok || result.value.status === 'finished') throw new Error(`${move.type} was refused`);
    return result.value;
  }, draft);

const DRAFT = taken(
  begin({
    form: preparation,
    formSha256: 'aa',
    intake: [],
    given: { student: 'eik', moment: 'voor' },
    plans: [],
    startedAt: '2026-11-24T09:30',
  }),
  { type: 'answered', key: 'relatie', answer: { kind: 'punt', note: 'de keuken', value: 'aandacht' } },
  {
    type: 'answered',
    key: 'plan/relatie',
    answer: { kind: 'als-dan', plans: [{ dan: 'vraag ik', als: 'ze komt', punt: 'relatie' }] },
  },
  { type: 'typing', key: 'anders', answer: { kind: 'open', text: 'half getypt' } },
  { type: 'overview' },
);

/** The log of a draft, as it comes back from its file. */
const savedFrom = async (draft: Draft): Promise<Log> => {
  const end = step(draft, { type: 'confirmed' }, AT);
  if (!end.ok || end.value.status !== 'finished') throw new Error('not finished');
  const log = logFrom(end.value, '1.0.0+eigen', 30);
  const found = await read(render({ ...log, head: { id: '2026-11-24-proef-eik', ...log.head } }), 'log.md');
  if (!found.ok) throw new Error('not read');
  return found.value.log;
};

describe('a draft whose log was saved', () => {
  it('is known by it, wherever she was and whatever lay between', async () => {
    const log = await savedFrom(DRAFT);
    expect(kinshipOf(DRAFT, log)).toBe('same');
    expect(kinshipOf(taken(DRAFT, { type: 'back' }), log)).toBe('same');
  });

  it('is another conversation once anything differs', async () => {
    const log = await savedFrom(DRAFT);
    const more = taken(DRAFT, { type: 'answered', key: 'anders', answer: { kind: 'open', text: 'meer' } });
    expect(kinshipOf(more, log)).toBe('began-alike');
    expect(kinshipOf({ ...DRAFT, startedAt: '2026-11-24T09:31' }, log)).toBe('none');
    expect(kinshipOf({ ...DRAFT, given: { student: 'spar', moment: 'voor' } }, log)).toBe('none');
    expect(kinshipOf(DRAFT, { ...log, head: { ...log.head, vorm: 'anders' } })).toBe('none');
  });
});
