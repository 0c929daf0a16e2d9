import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { logFrom } from '../../../src/domain/log/log.ts';
import { begin, step, type Draft, type Move, type Session } from '../../../src/domain/session.ts';
import { read } from '../../../src/formats/log-markdown/read.ts';
import { render } from '../../../src/formats/log-markdown/render.ts';
import { formOf, preparation, question } from '../../domain/forms.ts';
import { anyLog } from './arbitrary-log.ts';

const RUNS = 2_000;

const reread = async (text: string) => {
  const found = await read(text, 'proef.md');
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  expect(found.value.warnings).toEqual([]);
  return found.value.log;
};

const walked = (draft: Draft, moves: readonly Move[]): Session =>
  moves.reduce<Session>((session, move) => {
    const result = session.status === 'finished' ? undefined : step(session, move, '2026-11-24T09:31:00');
    if (!result?.ok) throw new Error(`${move.type} was refused`);
    return result.value;
  }, draft);

const form = formOf([
  ...preparation.pages,
  [
    question('gelukt', 'keuze', { options: [{ id: 'ja', text: 'Ja', key: 'j' }] }),
    question('cijfer', 'schaal', { scaleWords: ['nog niets', 'een begin'] }),
    question('afspraken', 'afspraken'),
    question('terug', 'datum'),
    question('kern', 'open'),
  ],
]);

describe('a log', () => {
  it('of a walked conversation reads back as it was', async () => {
    const start = begin({
      form,
      formSha256: '3f9a'.repeat(16),
      intake: [],
      given: { student: 'eik', moment: 'voor' },
      plans: [],
      startedAt: '2026-11-24T09:30:00',
    });
    const answer = (key: string, given: Answer): Move => ({ type: 'answered', key, answer: given });
    const session = walked(start, [
      answer('relatie', { kind: 'punt', value: 'aandacht', note: 'eerst de keuken' }),
      answer('goed-beeld', { kind: 'punt', value: 'aandacht' }),
      answer('autonomie', { kind: 'punt', value: 'aandacht' }),
      answer('aandachtspunten', { kind: 'meerkeuze', options: ['autonomie', 'relatie'] }),
      answer('plan/relatie', {
        kind: 'als-dan',
        plans: [{ punt: 'relatie', als: 'ze binnenkomt', dan: '' }],
      }),
      answer('gelukt', { kind: 'keuze', option: 'ja' }),
      answer('cijfer', { kind: 'schaal', value: 1, note: 'volgende keer 2' }),
      answer('afspraken', { kind: 'afspraken', items: [{ wat: 'bellen', wie: '', wanneer: '2026-12-01' }] }),
      answer('terug', { kind: 'datum', date: '2026-12-08' }),
      { type: 'overview' },
      { type: 'confirmed' },
    ]);
    if (session.status !== 'finished') throw new Error('not finished');
    const unsaved = logFrom(session, '1.0.0');
    const log = { ...unsaved, head: { id: '2026-11-24-proef-eik', ...unsaved.head } };
    expect(log.pages.flatMap(({ entries }) => entries)).toHaveLength(12);
    expect(await reread(render(log))).toEqual(log);
  });

  it('reads back as it was rendered', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        expect(await reread(render(log))).toEqual(log);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads back after CRLF, a byte order mark and stripped blanks', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const stripped = render(log).replace(/[ \t]+$/gm, '');
        expect(await reread(stripped)).toEqual(log);
        expect(await reread(`\ufeff${stripped.replaceAll('\n', '\r\n')}`)).toEqual(log);
      }),
      { numRuns: RUNS },
    );
  });
});
